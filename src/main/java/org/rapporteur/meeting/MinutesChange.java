package org.rapporteur.meeting;

import java.util.List;

/**
 * A change of minutes from one state to the next; turned round it is its own undo.
 *
 * @param before the state that is in the file
 * @param after the state to be written
 */
public record MinutesChange(long meetingId, Minutes before, Minutes after) {
    /** True when readers would read something else; how actions are understood, which chips show, is no text. */
    boolean isOfText() {
        return !before.header().equals(after.header())
                || !before.attendance().equals(after.attendance())
                || !words(before).equals(words(after));
    }

    private static List<Block> words(Minutes minutes) {
        return minutes.blocks().stream()
                .map(block -> new Block(block.uid(), block.kind(), block.depth(), block.content(), Corrections.NONE))
                .toList();
    }
}
