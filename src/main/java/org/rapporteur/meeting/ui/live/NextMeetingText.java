package org.rapporteur.meeting.ui.live;

import java.util.List;
import org.rapporteur.meeting.Block;
import org.rapporteur.recognition.SectionTitles;

/** What the minutes themselves say about the next meeting. Pure. */
final class NextMeetingText {
    private NextMeetingText() {}

    /** The first words under the heading "Next meeting"; empty when there are none. */
    static String in(List<Block> blocks) {
        boolean inside = false;
        for (Block block : blocks) {
            if (block.kind().isHeading()) {
                inside = SectionTitles.isNextMeeting(block.text());
            } else if (inside && !block.text().isBlank()) {
                return block.text().strip();
            }
        }
        return "";
    }
}
