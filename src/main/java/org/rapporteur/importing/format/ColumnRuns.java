package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a table in plain text, found while its lines come: what the words of any line cover, with at least two
 * blanks free between one column and the next in all lines.
 */
final class ColumnRuns {
    /** A word this many characters beside where a column begins may be its first where two columns touch. */
    private static final int TOUCHING = 3;

    private final List<Run> runs = new ArrayList<>();

    /** What is covered from a column to another; headed when the head has words there. */
    private record Run(int start, int end, boolean headed) {
        boolean touches(Fragment fragment) {
            return fragment.start() < end + Fragment.APART && start < fragment.end() + Fragment.APART;
        }

        boolean overlaps(Fragment fragment) {
            return fragment.start() < end && start < fragment.end();
        }

        Run with(Run other) {
            return new Run(Math.min(start, other.start), Math.max(end, other.end), headed || other.headed);
        }
    }

    ColumnRuns(List<Fragment> head) {
        for (Fragment fragment : head) {
            List<Run> met = runs.stream().filter(run -> run.overlaps(fragment)).toList();
            runs.removeAll(met);
            runs.add(met.stream().reduce(new Run(fragment.start(), fragment.end(), true), Run::with));
        }
        runs.sort(Comparator.comparingInt(Run::start));
    }

    /** The fragments of a line, cut where two columns touch; empty when words cross from one column to the next. */
    List<Fragment> fitted(List<Fragment> line) {
        List<Fragment> fitted = new ArrayList<>();
        for (Fragment fragment : line) {
            List<Run> met = headed(fragment);
            if (met.size() < 2) {
                fitted.add(fragment);
                continue;
            }
            List<Fragment> parts = line.size() > 1 && met.size() == 2
                    ? fragment.cut(met.getLast().start(), TOUCHING)
                    : List.of();
            if (parts.size() < 2) {
                return List.of();
            }
            fitted.addAll(parts);
        }
        return fitted;
    }

    /** Widens the columns by the words of a line. */
    void add(List<Fragment> fitted) {
        for (Fragment fragment : fitted) {
            Run own = new Run(fragment.start(), fragment.end(), false);
            List<Run> headed = headed(fragment);
            List<Run> met = runs.stream()
                    .filter(run -> run.headed ? headed.contains(run) : run.touches(fragment))
                    .toList();
            if (headed.size() < 2) {
                runs.removeAll(met);
                runs.add(met.stream().reduce(own, Run::with));
            }
        }
        runs.sort(Comparator.comparingInt(Run::start));
    }

    /** True when words stand, in part at least, in a column that the head has. */
    boolean covers(Fragment fragment) {
        return runs.stream().anyMatch(run -> run.overlaps(fragment));
    }

    /** The columns with a head in which words stand; beside which they stand, where they stand in none. */
    private List<Run> headed(Fragment fragment) {
        List<Run> over = runs.stream()
                .filter(run -> run.headed && run.overlaps(fragment))
                .toList();
        return over.isEmpty()
                ? runs.stream()
                        .filter(run -> run.headed && run.touches(fragment))
                        .toList()
                : over;
    }

    /** The column of a fragment, from 0, among those with a head and one for numbers before the first of them. */
    int column(Fragment fragment) {
        List<Run> headed = settled();
        int best = 0;
        for (int i = 1; i < headed.size(); i++) {
            best = distance(headed.get(i), fragment) < distance(headed.get(best), fragment) ? i : best;
        }
        return best;
    }

    int count() {
        return settled().size();
    }

    /** True when words stand in a column of their own before the first that has a head. */
    boolean hasNumbers() {
        return !runs.getFirst().headed;
    }

    /** Columns without a head belong to their neighbours, but for one at the very left. */
    private List<Run> settled() {
        return runs.stream()
                .filter(run -> run.headed || run.equals(runs.getFirst()))
                .toList();
    }

    private static int distance(Run run, Fragment fragment) {
        int overlap = Math.min(run.end, fragment.end()) - Math.max(run.start, fragment.start());
        return -overlap;
    }
}
