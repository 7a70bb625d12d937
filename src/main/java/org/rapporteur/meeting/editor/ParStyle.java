package org.rapporteur.meeting.editor;

import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;

/**
 * What a paragraph of the control carries beside its text: everything of a block but the words.
 *
 * @param rightToLeft derived from the words, for drawing only: never stored
 */
record ParStyle(String uid, BlockKind kind, int depth, Corrections corrections, boolean rightToLeft) {

    static ParStyle of(String uid, BlockKind kind, int depth) {
        return new ParStyle(uid, kind, depth, Corrections.NONE, false);
    }

    static ParStyle of(Block block) {
        return new ParStyle(block.uid(), block.kind(), block.depth(), block.corrections(), false);
    }

    /** True when both are the same block, of the same kind and depth. */
    boolean isPlacedAs(ParStyle other) {
        return uid.equals(other.uid) && kind == other.kind && depth == other.depth;
    }

    ParStyle withUid(String changed) {
        return new ParStyle(changed, kind, depth, corrections, rightToLeft);
    }

    ParStyle withKind(BlockKind changed, int changedDepth) {
        return new ParStyle(uid, changed, changedDepth, corrections, rightToLeft);
    }

    ParStyle withCorrections(Corrections changed) {
        return new ParStyle(uid, kind, depth, changed, rightToLeft);
    }

    ParStyle withRightToLeft(boolean changed) {
        return new ParStyle(uid, kind, depth, corrections, changed);
    }
}
