package org.rapporteur.importing.format;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.ListMarker;

/** Tells a line that goes on with the cells above it from one that begins a row. */
final class WrappedCells {
    private static final Pattern OPEN_END = Pattern.compile(
            "(?iu).*(?:[,&/–-]|\\s(?:and|or|of|the|to|for|in|with|on|by|et|ou|de|du|des|la|le|les|à|y|o|del|en|con))$");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S|https?:|www\\.");
    /** Columns where more of the lines begin in small letters say nothing by one that does. */
    private static final double USUAL = 0.9;
    /** Of the lines of a column that is wrapped so many are full. */
    private static final double OFTEN = 0.2;
    /** In characters, the blank before it counted. */
    private static final int LONGEST_END = 6;
    /** In lines: no cell is taller but broken ones. */
    private static final int LOOK_BACK = 60;
    /** In characters: shorter words are names and dates. */
    private static final int LONG = 20;

    private final List<TableLine> lines;
    private final double[] ends;
    private final boolean[] small;
    private final boolean[] wrapping;
    private final boolean spaced;

    WrappedCells(List<TableLine> lines, int columns) {
        this.lines = lines;
        this.ends = new double[columns];
        this.small = new boolean[columns];
        int[] begun = new int[columns];
        int[] all = new int[columns];
        for (TableLine line : lines) {
            for (TableLine.Part part : line.parts()) {
                ends[part.column()] = Math.max(ends[part.column()], part.right());
                all[part.column()]++;
                begun[part.column()] += isSmall(part) ? 1 : 0;
            }
        }
        for (int i = 0; i < columns; i++) {
            small[i] = begun[i] > all[i] * USUAL;
        }
        this.wrapping = wrapping(all);
        this.spaced = spaced();
    }

    /** Columns of which many lines have no room for the first word of the next. */
    private boolean[] wrapping(int[] all) {
        TableLine.Part[] above = new TableLine.Part[ends.length];
        int[] full = new int[ends.length];
        boolean[] wide = new boolean[ends.length];
        for (TableLine line : lines) {
            for (TableLine.Part part : line.parts()) {
                int column = part.column();
                full[column] += above[column] != null && isFull(above[column], part) ? 1 : 0;
                wide[column] |= part.text().length() >= LONG;
                above[column] = part;
            }
        }
        boolean[] wraps = new boolean[ends.length];
        for (int i = 0; i < wraps.length; i++) {
            wraps[i] = wide[i] && full[i] > 1 && full[i] > all[i] * OFTEN;
        }
        return wraps;
    }

    private boolean isFull(TableLine.Part above, TableLine.Part next) {
        return above.right() + next.firstWord() > ends[next.column()];
    }

    /** True for words that go on in small letters; addresses of mail and of pages always do. */
    private static boolean isSmall(TableLine.Part part) {
        return !ADDRESS.matcher(part.text()).lookingAt()
                && Wrapping.startsSmall(part.text())
                && ListMarker.of(part.text()) == null;
    }

    /** True when gaps stand between the rows and nowhere else: what follows without one goes on. */
    boolean areRowsSpaced() {
        return spaced;
    }

    private boolean spaced() {
        int gaps = 0;
        int close = 0;
        int wraps = 0;
        for (int i = 1; i < lines.size(); i++) {
            TableLine line = lines.get(i);
            boolean counts = line.in(0) != null;
            gaps += counts && i > 1 && line.gap() ? 1 : 0;
            if (counts && !line.gap()) {
                close++;
                wraps += goesOn(List.of(lines.get(i - 1)), line) ? 1 : 0;
            }
        }
        return gaps > 0 && wraps * 2 >= close;
    }

    /** True when a line goes on with a row, of which these lines are known. */
    boolean goesOn(List<TableLine> row, TableLine line) {
        TableLine.Part first = line.in(0);
        boolean others =
                first == null && line.parts().size() > 1 && line.parts().size() == ends.length - 1;
        boolean complete =
                others || line.parts().size() >= row.getFirst().parts().size();
        if (line.parts().stream().anyMatch(part -> isSmall(part) && wrapping[part.column()] && !small[part.column()])) {
            return true;
        }
        double score = 0;
        for (TableLine.Part part : line.parts()) {
            TableLine.Part above = last(row, part.column());
            score += (part.column() == 0 ? 2 : 1) * weight(above, part, complete);
        }
        if (first != null) {
            return score > 0;
        }
        boolean anew = others && line.parts().stream().allMatch(part -> last(row, part.column()) != null);
        return !anew || score > 0;
    }

    private double weight(TableLine.@Nullable Part above, TableLine.Part part, boolean complete) {
        if (above == null) {
            return -1;
        }
        boolean goesOn = (isSmall(part) && !small[part.column()]) || hasOpenEnd(above.text());
        if (goesOn) {
            return 2;
        }
        boolean full = isFull(above, part) && ListMarker.of(part.text()) == null;
        return full && wrapping[part.column()] ? 1.5 : full && !complete ? 0.5 : -1.5;
    }

    /** True for words that something must follow: a comma, "and", "of". */
    static boolean hasOpenEnd(String text) {
        return OPEN_END.matcher(text.substring(Math.max(0, text.length() - LONGEST_END)))
                .matches();
    }

    private static TableLine.@Nullable Part last(List<TableLine> row, int column) {
        for (int i = row.size() - 1; i >= Math.max(0, row.size() - LOOK_BACK); i--) {
            TableLine.Part part = row.get(i).in(column);
            if (part != null) {
                return part;
            }
        }
        return null;
    }
}
