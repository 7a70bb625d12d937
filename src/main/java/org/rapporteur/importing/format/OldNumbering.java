package org.rapporteur.importing.format;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Counts the automatic lists of an old Word document. */
final class OldNumbering {
    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NONE = 255;
    /** Number formats of the file format ([MS-DOC] nfc). */
    private static final String[] FORMATS = {"decimal", "upperroman", "lowerroman", "upperletter", "lowerletter"};

    private final boolean hasLists;
    private final Map<Integer, int[]> counts = new HashMap<>();

    OldNumbering(HWPFDocument document) {
        this.hasLists = document.getListTables() != null;
    }

    /** The marker of the next paragraph; null when it is in no list, or in one that the document does not define. */
    Line.@Nullable Item next(Paragraph paragraph) {
        if (!hasLists || !paragraph.isInList()) {
            return null;
        }
        try {
            HWPFList list = paragraph.getList();
            int level = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
            int[] count = counts.computeIfAbsent(list.getLsid(), fresh -> new int[LEVELS]);
            for (int deeper = level + 1; deeper < LEVELS; deeper++) {
                count[deeper] = 0;
            }
            count[level]++;
            return item(list, level, count);
        } catch (NoSuchElementException | IllegalStateException undefined) {
            return null;
        }
    }

    private static Line.@Nullable Item item(HWPFList list, int level, int[] count) {
        int format = list.getNumberFormat((char) level);
        int depth = Math.min(level, Block.MAX_DEPTH);
        if (format == NONE) {
            return null;
        }
        if (format == BULLET) {
            return new Line.Item(BlockKind.BULLET, "•", depth);
        }
        StringBuilder label = new StringBuilder();
        String text = list.getNumberText((char) level);
        for (char c : (text == null ? "" : text).toCharArray()) {
            label.append(c < LEVELS ? ordinal(list, c, count) : String.valueOf(c));
        }
        boolean lettered = format >= 1 && format < FORMATS.length;
        return new Line.Item(lettered ? BlockKind.LETTERED : BlockKind.NUMBERED, label.toString(), depth);
    }

    private static String ordinal(HWPFList list, char level, int[] count) {
        int format = list.getNumberFormat(level);
        int number = Math.max(count[level], 1) + Math.max(list.getStartAt(level), 1) - 1;
        return Ordinals.of(number, format >= 0 && format < FORMATS.length ? FORMATS[format] : "decimal");
    }
}
