package org.rapporteur.meeting.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.rapporteur.meeting.editor.MinutesEditor.Listener;

/** The chips and suggestions in the margin: drawn beside their blocks, reached by mouse and keys. */
final class Chips {
    private final MinutesArea area;
    private final Annotations annotations;
    private final Consumer<Consumer<Listener>> tell;

    /** @param tell passes on to whoever listens to the editor */
    Chips(MinutesArea area, Annotations annotations, Consumer<Consumer<Listener>> tell) {
        this.area = area;
        this.annotations = annotations;
        this.tell = tell;
    }

    /** The margin of a paragraph. */
    Node margin(int index) {
        ParStyle style = area.getParagraph(index).getParagraphStyle();
        return new BlockMargin(
                style,
                annotations.label(style.uid()).getReadOnlyProperty(),
                annotations.annotation(style.uid()).getReadOnlyProperty(),
                new BlockMargin.Presses() {
                    @Override
                    public void chip(String uid, int at, Node chip) {
                        Annotation.Role role = of(uid).chips().get(at).role();
                        tell.accept(to -> to.chipPressed(uid, role, at, chip));
                    }

                    @Override
                    public void suggestion(String uid) {
                        tell.accept(to -> to.accepted(uid));
                    }
                });
    }

    /** Ctrl+. : corrects the first chip of the block at the caret. */
    void correct() {
        String uid = atCaret();
        List<Annotation.ChipText> chips = of(uid).chips();
        if (!chips.isEmpty()) {
            Node near = area.getParagraphGraphic(area.getCurrentParagraph());
            tell.accept(to -> to.chipPressed(uid, chips.getFirst().role(), 0, near));
        }
    }

    /** Dismisses the suggestion at the caret for good; false when there is none. */
    boolean dismiss() {
        String uid = atCaret();
        boolean there = !of(uid).suggestion().isEmpty();
        if (there) {
            tell.accept(to -> to.dismissed(uid));
        }
        return there;
    }

    /** Takes the suggestion at the caret. */
    void accept() {
        String uid = atCaret();
        tell.accept(to -> to.accepted(uid));
    }

    private Annotation of(String uid) {
        return annotations.annotation(uid).get();
    }

    private String atCaret() {
        return area.getParagraph(area.getCurrentParagraph()).getParagraphStyle().uid();
    }
}
