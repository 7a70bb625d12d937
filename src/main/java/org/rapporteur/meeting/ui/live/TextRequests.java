package org.rapporteur.meeting.ui.live;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.editor.Annotation;
import org.rapporteur.meeting.editor.MinutesEditor;
import org.rapporteur.recognition.Recognition;

/** What the text asks of the screen around it. */
final class TextRequests implements MinutesEditor.Listener {
    private final MinutesModel model;
    private final MinutesEditor editor;
    private final MinutesController screen;
    private final Consumer<String> browser;

    TextRequests(MinutesModel model, MinutesEditor editor, MinutesController screen, Consumer<String> browser) {
        this.model = model;
        this.editor = editor;
        this.screen = screen;
        this.browser = browser;
    }

    @Override
    public void edited() {
        model.edited();
        screen.showAgain();
    }

    @Override
    public void caretMoved() {
        screen.followCaret();
    }

    @Override
    public void accepted(String uid) {
        Block block = block(uid);
        if (block == null) {
            return;
        }
        if (block.kind() == BlockKind.ACTION) {
            model.toggleDone(uid);
        } else if (model.isEditable() && !block.text().isBlank()) {
            editor.turnInto(uid, BlockKind.ACTION);
        }
    }

    @Override
    public void dismissed(String uid) {
        if (model.isEditable()) {
            editor.correct(uid, Corrections::dismissed);
        }
    }

    @Override
    public void chipPressed(String uid, Annotation.Role role, int index, Node near) {
        if (!model.isEditable()) {
            return;
        }
        Block block = block(uid);
        Recognition reading = block == null ? null : model.reading().action(block);
        if (block != null && reading != null) {
            Corrections before = block.corrections();
            new CorrectionPane(model, reading, before, decided -> editor.correct(uid, now -> merged(now, decided)))
                    .open(near, role);
        }
    }

    @Override
    public Optional<UndoStack.Entry> headerLine(String text) {
        return model.head().take(text);
    }

    @Override
    public void openLink(String href) {
        if (!href.equals("#")) {
            browser.accept(href);
        }
    }

    /** What was decided before stays where nothing else was decided now; NONE takes all back. */
    private static Corrections merged(Corrections before, Corrections decided) {
        if (decided.equals(Corrections.NONE)) {
            return before.withOwners(null).withDue(null);
        }
        return new Corrections(
                decided.owners() == null ? before.owners() : decided.owners(),
                decided.due() == null ? before.due() : decided.due(),
                before.suggestionDismissed());
    }

    private @Nullable Block block(String uid) {
        return editor.blocks().stream()
                .filter(block -> block.uid().equals(uid))
                .findFirst()
                .orElse(null);
    }
}
