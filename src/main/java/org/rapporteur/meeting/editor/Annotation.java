package org.rapporteur.meeting.editor;

import java.util.List;
import org.rapporteur.fx.Chip;

/**
 * What is drawn beside a block's words without being part of them.
 *
 * @param chips under an action: its owners and due, or what is missing
 * @param suggestion beside discussion text that reads like a promise ("Action? IOM · 31 May"); empty: none
 */
public record Annotation(List<ChipText> chips, String suggestion) {
    public static final Annotation NONE = new Annotation(List.of(), "");

    public Annotation {
        chips = List.copyOf(chips);
    }

    /**
     * One chip.
     *
     * @param role what it corrects when pressed
     */
    public record ChipText(String text, Chip.Kind kind, Role role) {}

    /** What a chip stands for. */
    public enum Role {
        OWNER,
        DUE,
        STATUS
    }
}
