package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A table in plain text while its lines are read. */
final class BlankTable {
    /** In characters: cells of one column begin in the same place but for this. */
    private static final int SAME_PLACE = 1;
    /** Of the cells, so many begin where others of their column do. */
    private static final double ALIGNED = 0.6;

    private static final int CLEARLY_APART = 3;

    private final ColumnRuns runs;
    private final Map<Integer, List<Fragment>> lines = new LinkedHashMap<>();
    private final Set<Integer> gaps = new HashSet<>();
    private final Set<Integer> pages = new HashSet<>();
    private final Places places = new Places();
    private final Set<Integer> empty = new HashSet<>();
    private int alone;
    /** Where the words furthest to the left begin. */
    private int left;

    private final int heads;

    /** A table whose head has these lines, the first of this index. */
    BlankTable(int index, List<List<Fragment>> head) {
        this.heads = head.size();
        this.runs = new ColumnRuns(head.stream().flatMap(List::stream).toList());
        this.left =
                head.stream().mapToInt(line -> line.getFirst().start()).min().orElse(0);
        for (List<Fragment> line : head) {
            lines.put(index + lines.size(), line);
            places.note(line);
        }
    }

    /** How many lines with words in one column only came last. */
    int alone() {
        return alone;
    }

    /** True for words that stand alone and begin where the table does. */
    boolean isFirstColumn(List<Fragment> fragments) {
        return begins(fragments)
                && fragments.stream().mapToInt(runs::column).distinct().count() == 1;
    }

    /** True for a line that begins where the table does. */
    boolean begins(List<Fragment> fragments) {
        return fragments.getFirst().start() <= left + SAME_PLACE;
    }

    /** True for a line with words in several of the columns. */
    boolean hasRow(List<Fragment> fragments) {
        List<Fragment> fitted = runs.fitted(fragments);
        return fitted.size() > 1 && !isFirstColumn(fitted) && places.isLevel(inner(fitted));
    }

    /** True for a line that names a column as the head does: another table begins. */
    boolean isHeadAgain(List<Fragment> fragments) {
        List<String> names = lines.values().stream()
                .limit(heads)
                .flatMap(List::stream)
                .map(Fragment::text)
                .toList();
        return fragments.stream().map(Fragment::text).anyMatch(names::contains);
    }

    /** Says that the lines from one to before another belong to the table and hold nothing; words of others stay. */
    void skip(int from, int to) {
        for (int i = from; i < to; i++) {
            empty.add(i);
        }
    }

    /** Takes a line; false, and nothing taken, when its words cross from one column to the next. */
    boolean add(int index, List<Fragment> fragments, boolean gap, boolean paged) {
        List<Fragment> fitted = runs.fitted(fragments);
        if (fitted.isEmpty() || (gap && lines.size() > heads && !places.isLevel(inner(fitted)))) {
            return false;
        }
        runs.add(fitted);
        places.note(fitted);
        left = Math.min(left, fitted.getFirst().start());
        lines.put(index, fitted);
        if (gap) {
            gaps.add(index);
        }
        if (paged) {
            pages.add(index);
        }
        alone = fitted.size() > 1 ? 0 : alone + 1;
        return true;
    }

    private List<Fragment> inner(List<Fragment> line) {
        return line.stream().filter(words -> runs.column(words) > 0).toList();
    }

    /** The cells of the rows by the line they begin in, none for the lines that go on; empty when this is no table. */
    Map<Integer, List<String>> rows() {
        if (!isTable()) {
            return Map.of();
        }
        boolean numbers = runs.hasNumbers() && areNumbers();
        int columns = runs.count() - (runs.hasNumbers() && !numbers ? 1 : 0);
        List<TableLine> table = new ArrayList<>();
        lines.forEach((index, fragments) -> table.add(new TableLine(
                index, gaps.contains(index), pages.contains(index), parts(fragments, runs.count() - columns))));
        Map<Integer, List<String>> rows = new HashMap<>();
        lines.keySet().forEach(line -> rows.put(line, List.of()));
        empty.forEach(line -> rows.put(line, List.of()));
        for (List<TableLine> row : RowGroups.of(table, columns, heads)) {
            List<String> cells = RowGroups.cells(row, columns);
            boolean head = row.getFirst().index() == table.getFirst().index();
            if (numbers && head && cells.getFirst().isEmpty()) {
                cells.set(0, "#");
            }
            if (cells.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                rows.put(row.getFirst().index(), cells);
            } else {
                row.forEach(line -> rows.remove(line.index()));
            }
        }
        return rows;
    }

    private List<TableLine.Part> parts(List<Fragment> fragments, int shift) {
        Map<Integer, TableLine.Part> parts = new TreeMap<>();
        for (Fragment fragment : fragments) {
            String text = fragment.text();
            int blank = text.indexOf(' ');
            int column = Math.max(0, runs.column(fragment) - shift);
            TableLine.Part part =
                    new TableLine.Part(column, fragment.end(), 1 + (blank < 0 ? text.length() : blank), text);
            parts.merge(
                    column,
                    part,
                    (left, right) -> new TableLine.Part(
                            column, right.right(), left.firstWord(), left.text() + " " + right.text()));
        }
        return List.copyOf(parts.values());
    }

    private boolean areNumbers() {
        List<String> first = lines.values().stream()
                .skip(heads)
                .map(List::getFirst)
                .filter(fragment -> runs.column(fragment) == 0)
                .map(Fragment::text)
                .toList();
        long numbers = first.stream()
                .filter(text -> RowGroups.NUMBER.matcher(text).matches())
                .count();
        return numbers * 2 > first.size();
    }

    private boolean isTable() {
        List<List<Fragment>> wide = lines.values().stream()
                .skip(heads)
                .filter(line -> line.size() > 1)
                .toList();
        if (wide.size() < BlankRows.least(runs.count())) {
            return false;
        }
        boolean clear = wide.size() > 1 || lines.values().stream().allMatch(BlankTable::isClear);
        return clear && isAligned();
    }

    /** True for as many cells as the line above has, each beginning where its own does. */
    static boolean isBelow(List<Fragment> above, List<Fragment> below) {
        return above.size() == below.size()
                && IntStream.range(0, above.size())
                        .allMatch(c ->
                                Math.abs(above.get(c).start() - below.get(c).start()) <= SAME_PLACE);
    }

    private static boolean isClear(List<Fragment> line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.get(i).start() - line.get(i - 1).end() < CLEARLY_APART) {
                return false;
            }
        }
        return true;
    }

    private boolean isAligned() {
        Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();
        int all = 0;
        for (List<Fragment> line : lines.values()) {
            for (Fragment fragment : line) {
                starts.computeIfAbsent(runs.column(fragment), fresh -> new HashMap<>())
                        .merge(fragment.start(), 1, Integer::sum);
                all++;
            }
        }
        int aligned = starts.values().stream().mapToInt(BlankTable::most).sum();
        return aligned >= all * ALIGNED;
    }

    /** How many begin in one place. */
    private static int most(Map<Integer, Integer> starts) {
        return starts.keySet().stream()
                .mapToInt(place -> starts.entrySet().stream()
                        .filter(other -> Math.abs(other.getKey() - place) <= SAME_PLACE)
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .max()
                .orElse(0);
    }
}
