package org.rapporteur.meeting.ui.live;

import java.util.List;
import org.rapporteur.meeting.editor.Annotation;

/**
 * An action in the pane beside the minutes.
 *
 * @param label as in the margin ("A7")
 * @param task what is to be done, without owners
 */
record ActionRow(String uid, String label, String task, List<Annotation.ChipText> chips) {
    ActionRow {
        chips = List.copyOf(chips);
    }
}
