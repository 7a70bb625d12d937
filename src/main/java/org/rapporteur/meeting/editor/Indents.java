package org.rapporteur.meeting.editor;

import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** What Tab and Shift+Tab make of a block. */
final class Indents {
    private Indents() {}

    /** One step deeper: a numbered item becomes a lettered one under it; headings and text stay. */
    static ParStyle deeper(ParStyle style) {
        return switch (style.kind()) {
            case HEADING_1 -> style.withKind(BlockKind.HEADING_2, 0);
            case HEADING_2 -> style.withKind(BlockKind.HEADING_3, 0);
            case NUMBERED -> style.withKind(BlockKind.LETTERED, limited(style.depth() + 1));
            case LETTERED, BULLET, ACTION -> style.withKind(style.kind(), limited(style.depth() + 1));
            case HEADING_3, TEXT, DECISION -> style;
        };
    }

    /** One step back: a lettered item directly under a numbered one becomes numbered again. */
    static ParStyle shallower(ParStyle style) {
        return switch (style.kind()) {
            case HEADING_3 -> style.withKind(BlockKind.HEADING_2, 0);
            case HEADING_2 -> style.withKind(BlockKind.HEADING_1, 0);
            case LETTERED ->
                style.depth() == 1
                        ? style.withKind(BlockKind.NUMBERED, 0)
                        : style.withKind(BlockKind.LETTERED, limited(style.depth() - 1));
            case NUMBERED, BULLET, ACTION -> style.withKind(style.kind(), limited(style.depth() - 1));
            case HEADING_1, TEXT, DECISION -> style;
        };
    }

    /** What Enter on an empty block leads to: outdented first, then text. */
    static ParStyle wayOut(ParStyle style) {
        ParStyle back = style.kind().isHeading() ? style : shallower(style);
        return back.equals(style) ? style.withKind(BlockKind.TEXT, 0) : back;
    }

    private static int limited(int depth) {
        return Math.clamp(depth, 0, Block.MAX_DEPTH);
    }
}
