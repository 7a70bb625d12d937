package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a table together to rows. A number in the first column begins a row, or stands in the middle of it
 * where cells are centred against a taller one; gaps part rows where they stand between all; without either a row ends
 * where the words of the next line do not go on with those above.
 */
final class RowGroups {
    static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}[.)]{0,2}|\\(?[a-z][.)]|[A-Z]{1,3}[-.]?\\d{1,3}[.)]?");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)]\\s.*");

    /** Two columns may both be wrapped in every line. */
    private static final int LEAST_FULL = 3;

    private final List<TableLine> lines;
    private final WrappedCells wrapped;
    /** Lines of the head, with which the first page begins. */
    private final int heads;

    private RowGroups(List<TableLine> lines, WrappedCells wrapped, int heads) {
        this.lines = lines;
        this.wrapped = wrapped;
        this.heads = heads;
    }

    /**
     * The lines of each row; the first are those of the head, and heads repeated on a new page are left out.
     *
     * @param heads how many lines the head has at least
     */
    static List<List<TableLine>> of(List<TableLine> lines, int columns, int heads) {
        List<List<TableLine>> pages = HeadsAgain.without(lines);
        if (areFull(lines.subList(heads, lines.size()), columns)) {
            List<TableLine> all = pages.stream().flatMap(List::stream).toList();
            List<List<TableLine>> rows = new ArrayList<>(List.of(all.subList(0, heads)));
            for (TableLine line : all.subList(heads, all.size())) {
                if (line.parts().size() == columns) {
                    rows.add(new ArrayList<>());
                }
                rows.getLast().add(line);
            }
            return rows;
        }
        WrappedCells wrapped =
                new WrappedCells(pages.stream().flatMap(List::stream).toList(), columns);
        boolean numbered = isNumbered(lines.subList(heads, lines.size()));
        List<List<TableLine>> rows = new ArrayList<>();
        for (List<TableLine> page : pages) {
            boolean first = rows.isEmpty();
            RowGroups groups = new RowGroups(page, wrapped, first ? heads : 0);
            List<List<TableLine>> own = numbered ? groups.byNumbers() : groups.byWords();
            if (first) {
                rows.addAll(own);
                continue;
            }
            List<TableLine> torn = own.getFirst();
            boolean goesOn = !torn.isEmpty()
                    && (numbered
                            ? torn.stream().noneMatch(RowGroups::isNumber)
                            : wrapped.goesOn(rows.getLast(), torn.getFirst()));
            if (goesOn) {
                List<TableLine> whole = new ArrayList<>(rows.removeLast());
                whole.addAll(torn);
                rows.add(whole);
            }
            own.stream().skip(goesOn ? 1 : 0).filter(row -> !row.isEmpty()).forEach(rows::add);
        }
        return rows;
    }

    /** Lines have words in every column, as none has that goes on with others, or none in the first: a row begins with each full one. */
    private static boolean areFull(List<TableLine> lines, int columns) {
        return columns >= LEAST_FULL
                && lines.size() > 1
                && lines.getFirst().parts().size() == columns
                && lines.stream().filter(line -> line.parts().size() == columns).count() > 1
                && lines.stream().allMatch(line -> line.parts().size() == columns || line.in(0) == null);
    }

    private static boolean isNumber(TableLine line) {
        TableLine.Part first = line.in(0);
        return first != null
                && (NUMBER.matcher(first.text()).matches()
                        || NUMBERED.matcher(first.text()).matches());
    }

    /** True when numbers in the first column begin the rows, and not other words. */
    private static boolean isNumbered(List<TableLine> lines) {
        List<TableLine> first =
                lines.stream().filter(line -> line.in(0) != null).toList();
        long numbers = first.stream().filter(RowGroups::isNumber).count();
        return numbers > 0 && (numbers == first.size() || (numbers > 1 && isNumber(first.getFirst())));
    }

    private List<List<TableLine>> byNumbers() {
        List<Integer> anchors = IntStream.range(heads, lines.size())
                .filter(i -> isNumber(lines.get(i)))
                .boxed()
                .toList();
        if (anchors.isEmpty() || stand(anchors)) {
            return cut(anchors);
        }
        List<Integer> down = centred(anchors);
        List<Integer> up = centredFromBelow(anchors);
        boolean torn = up != null
                && Wrapping.startsSmall(lines.get(heads).parts().getFirst().text());
        List<Integer> starts = up != null && (torn || up.getFirst() == heads || down == null) ? up : down;
        return cut(starts == null ? anchors : starts);
    }

    /** True when all cells of a row begin beside its number. */
    private boolean stand(List<Integer> anchors) {
        int next = 0;
        TableLine row = lines.get(anchors.getFirst());
        for (int i = anchors.getFirst(); i < lines.size(); i++) {
            if (next < anchors.size() && anchors.get(next) == i) {
                row = lines.get(i);
                next++;
            }
            if (!lines.get(i).isBelow(row)) {
                return false;
            }
        }
        return heads == 0 || anchors.getFirst() == heads;
    }

    /** Where rows begin whose numbers stand in their middle; null where they do not. A page may tear the last row. */
    private @Nullable List<Integer> centred(List<Integer> anchors) {
        List<Integer> starts = new ArrayList<>();
        int top = heads;
        for (int i = 0; i < anchors.size(); i++) {
            int bottom = 2 * anchors.get(i) - top;
            boolean last = i + 1 == anchors.size();
            if (top > anchors.get(i) || bottom >= (last ? lines.size() : anchors.get(i + 1))) {
                return null;
            }
            starts.add(top);
            top = bottom + 1;
        }
        return starts;
    }

    /** The same from the last row upwards: what is left over belongs to the head, or to a row of the page before. */
    private @Nullable List<Integer> centredFromBelow(List<Integer> anchors) {
        List<Integer> starts = new ArrayList<>();
        int bottom = lines.size() - 1;
        for (int i = anchors.size() - 1; i >= 0; i--) {
            int top = 2 * anchors.get(i) - bottom;
            if (bottom < anchors.get(i) || top <= (i == 0 ? heads - 1 : anchors.get(i - 1))) {
                return null;
            }
            starts.addFirst(top);
            bottom = top - 1;
        }
        return starts;
    }

    private List<List<TableLine>> cut(List<Integer> starts) {
        List<List<TableLine>> rows = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            rows.add(lines.subList(from, start));
            from = start;
        }
        rows.add(lines.subList(from, lines.size()));
        return rows;
    }

    /** The cells of a row of so many columns, empty ones too, their wrapped lines put together. */
    static List<String> cells(List<TableLine> row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int own = column;
            cells.add(CellText.ofLines(row.stream()
                    .flatMap(line -> line.parts().stream())
                    .filter(part -> part.column() == own)
                    .map(TableLine.Part::text)
                    .toList()));
        }
        return cells;
    }

    private List<List<TableLine>> byWords() {
        List<Integer> first = IntStream.range(heads, lines.size())
                .filter(i -> lines.get(i).in(0) != null)
                .boxed()
                .toList();
        List<Integer> middle = first.isEmpty() || stand(first) ? null : centred(first);
        if (middle != null && middle.equals(centredFromBelow(first))) {
            return cut(middle);
        }
        boolean spaced = wrapped.areRowsSpaced();
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        for (int i = Math.max(heads, 1); i < lines.size(); i++) {
            TableLine line = lines.get(i);
            boolean gap = line.gap() && (line.in(0) != null || line.parts().size() > 1);
            boolean top = starts.isEmpty() && heads > 0;
            boolean begins = spaced
                    ? gap || (top && !wrapped.goesOn(lines.subList(0, i), line))
                    : !wrapped.goesOn(lines.subList(from, i), line);
            if (begins) {
                starts.add(i);
                from = i;
            }
        }
        return cut(starts);
    }
}
