package org.rapporteur.meeting.ui.live;

import java.util.List;
import java.util.Map;
import org.rapporteur.meeting.editor.Annotation;

/**
 * What the screen shows around the text.
 *
 * @param annotations by block
 * @param words of the whole text
 */
record MinutesOverview(
        Map<String, Annotation> annotations, List<OutlineRow> outline, List<ActionRow> actions, int words) {
    static final MinutesOverview EMPTY = new MinutesOverview(Map.of(), List.of(), List.of(), 0);
}
