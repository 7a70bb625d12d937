package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.BlockKind;

/**
 * How deep the items of a list are that lost their indents: word processors give each level a bullet of its own, "•", below it
 * "o", below that "▪". Lists that kept an indent anywhere stay as they are.
 */
public final class BulletDepths {
    private static final List<String> LEVELS = List.of("•·●\uf0b7", "o○◦", "▪■§\uf0a7");

    private BulletDepths() {}

    /** The lines, with the items of such lists as deep as their bullets say. */
    public static List<Line> told(List<Line> lines) {
        List<Line> told = new ArrayList<>(lines.size());
        int start = 0;
        while (start < lines.size()) {
            int end = start;
            while (end < lines.size() && levelOf(lines.get(end)) >= 0) {
                end++;
            }
            if (end > start) {
                told.addAll(list(lines.subList(start, end)));
                start = end;
            } else {
                told.add(lines.get(start++));
            }
        }
        return told;
    }

    private static List<Line> list(List<Line> items) {
        int outermost = levelOf(items.getFirst());
        boolean flat = items.stream().allMatch(item -> depth(item) == 0);
        boolean nested = items.stream().anyMatch(item -> levelOf(item) > outermost);
        if (!flat || !nested) {
            return items;
        }
        return items.stream()
                .map(item -> deep(item, Math.max(0, levelOf(item) - outermost)))
                .toList();
    }

    private static Line deep(Line line, int depth) {
        Line.Item item = line.item();
        return item == null || depth == 0
                ? line
                : new Line(
                        line.number(),
                        line.content(),
                        line.level(),
                        new Line.Item(item.kind(), item.label(), depth),
                        line.afterGap());
    }

    private static int depth(Line line) {
        return line.item() == null ? 0 : line.item().depth();
    }

    /** Which level a bullet stands for; -1 for what is none of these. */
    private static int levelOf(Line line) {
        Line.Item item = line.item();
        if (item == null
                || item.kind() != BlockKind.BULLET
                || line.isHeading()
                || item.label().length() != 1) {
            return -1;
        }
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(item.label())) {
                return level;
            }
        }
        return -1;
    }
}
