package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoStackTest {
    private final UndoStack stack = new UndoStack();
    private final List<String> log = new ArrayList<>();

    @Test
    void takesBackAndDoesAgainInOrder() {
        push("one");
        push("two");

        assertThat(stack.undo()).isTrue();
        assertThat(stack.undo()).isTrue();
        assertThat(stack.undo()).isFalse();
        assertThat(stack.redo()).isTrue();

        assertThat(log).containsExactly("-two", "-one", "+one");
        assertThat(stack.undoNameProperty().get()).isEqualTo("one");
        assertThat(stack.redoNameProperty().get()).isEqualTo("two");
    }

    @Test
    void aNewDeedForgetsWhatCouldBeRedone() {
        push("one");
        stack.undo();
        push("two");

        assertThat(stack.canRedoProperty().get()).isFalse();
        assertThat(stack.undoNameProperty().get()).isEqualTo("two");
    }

    @Test
    void typingIsMergedIntoOneDeed() {
        push("a");
        stack.amend(top -> new UndoStack.Entry("ab", top.undo(), () -> log.add("+ab")));

        stack.undo();
        stack.redo();

        assertThat(log).containsExactly("-a", "+ab");
        assertThat(stack.undo()).isTrue();
        assertThat(stack.undo()).isFalse();
    }

    @Test
    void aDeedThatCannotBeTakenBackStays() {
        stack.push(
                "broken",
                () -> {
                    throw new IllegalStateException("no");
                },
                () -> {});

        assertThatThrownBy(stack::undo).isInstanceOf(IllegalStateException.class);

        assertThat(stack.undoNameProperty().get()).isEqualTo("broken");
        assertThat(stack.canRedoProperty().get()).isFalse();
    }

    @Test
    void everyStepHasItsOwnRevision() {
        long start = stack.revisionProperty().get();
        push("one");
        stack.undo();
        stack.redo();

        assertThat(stack.revisionProperty().get()).isEqualTo(start + 3);
    }

    private void push(String name) {
        stack.push(name, () -> log.add("-" + name), () -> log.add("+" + name));
    }
}
