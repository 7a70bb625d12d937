package org.rapporteur.meeting.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.SectionTitles;

/**
 * What stands in the margin beside each block: "1.", "a.", "•", "A7", and "3" or "3.1" beside headings. Numbers restart
 * under each heading, letters after whatever is no list item; actions count through the whole minutes. Where titles bring
 * numbers of their own, as those of imported minutes do, nothing stands beside any of them.
 */
public final class Numbering {
    /** "1. Wells", "2.3 Boats", "IV. Roads", "1/ Wells": a title with a number that its writer gave it. */
    private static final Pattern OWN = Pattern.compile(
            "(?:\\d{1,2}(?:\\.\\d{1,2})*[.)/]|\\d{1,2}(?:\\.\\d{1,2})+|[IVX]{1,5}[.)])-?\\s+\\S.*", Pattern.DOTALL);
    /** One such title may be anything. */
    private static final int LEAST_OWN = 2;

    private final boolean ownTitles;
    private final int[] heading = new int[3];
    private final int[] number = new int[Block.MAX_DEPTH + 1];
    private final int[] letter = new int[Block.MAX_DEPTH + 1];
    private int action;

    private Numbering(List<Line> lines) {
        long own = lines.stream()
                .filter(line ->
                        line.kind().isHeading() && OWN.matcher(line.text()).matches())
                .limit(LEAST_OWN)
                .count();
        ownTitles = own == LEAST_OWN;
    }

    /** A block as far as numbering cares; the text only of headings. */
    record Line(BlockKind kind, int depth, String text) {}

    /** One label a block, in order; empty where nothing stands in the margin. */
    public static List<String> labelsOf(List<Block> blocks) {
        return labels(blocks.stream()
                .map(block -> new Line(block.kind(), block.depth(), block.text()))
                .toList());
    }

    /** One label a line, in order; empty where nothing stands in the margin. */
    static List<String> labels(List<Line> lines) {
        Numbering numbering = new Numbering(lines);
        List<String> labels = new ArrayList<>(lines.size());
        BlockKind previous = BlockKind.TEXT;
        for (Line line : lines) {
            labels.add(numbering.label(line, previous));
            previous = line.kind();
        }
        return labels;
    }

    private String label(Line line, BlockKind previous) {
        return switch (line.kind()) {
            case HEADING_1, HEADING_2, HEADING_3 -> heading(line);
            case NUMBERED -> {
                restart(letter, line.depth());
                restart(number, line.depth() + 1);
                yield ++number[line.depth()] + ".";
            }
            case LETTERED -> {
                restart(number, line.depth() + 1);
                restart(letter, previous.isListItem() ? line.depth() + 1 : line.depth());
                yield letters(++letter[line.depth()]) + ".";
            }
            case BULLET -> {
                restart(number, line.depth() + 1);
                restart(letter, line.depth() + 1);
                yield "•";
            }
            case ACTION -> "A" + ++action;
            case DECISION -> "✓";
            case TEXT -> "";
        };
    }

    private String heading(Line line) {
        restart(number, 0);
        restart(letter, 0);
        if (ownTitles || SectionTitles.isNextMeeting(line.text())) {
            return "";
        }
        int level = line.kind().headingLevel();
        heading[level - 1]++;
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < heading.length; i++) {
            if (i >= level) {
                heading[i] = 0;
            } else if (heading[i] > 0) {
                label.append(label.isEmpty() ? "" : ".").append(heading[i]);
            }
        }
        return label.toString();
    }

    private static void restart(int[] counters, int fromDepth) {
        Arrays.fill(counters, fromDepth, counters.length, 0);
    }

    /** 1 is "a", 26 "z", 27 "aa". */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int n = number; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) ('a' + (n - 1) % 26));
        }
        return letters.toString();
    }
}
