package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line drawn on a page, in points from the upper left corner.
 *
 * @param across from left to right; otherwise from top to bottom
 * @param at its height on the page, or how far right it stands
 */
record Ruling(boolean across, double at, double from, double to) {
    /** In points: lines drawn closer together are one; some programs draw one for each cell. */
    static final double SAME = 3.5;

    double length() {
        return to - from;
    }

    boolean crosses(Ruling other) {
        return across != other.across
                && at > other.from - SAME
                && at < other.to + SAME
                && other.at > from - SAME
                && other.at < to + SAME;
    }

    /** The lines of one direction with those that lie on one another, or go on where another ends, made one. */
    static List<Ruling> joined(List<Ruling> rulings) {
        List<Ruling> sorted =
                rulings.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList();
        List<Ruling> joined = new ArrayList<>();
        int i = 0;
        while (i < sorted.size()) {
            int end = i + 1;
            while (end < sorted.size() && sorted.get(end).at - sorted.get(end - 1).at < SAME) {
                end++;
            }
            joined.addAll(level(sorted.subList(i, end)));
            i = end;
        }
        return joined;
    }

    /** Lines of one height, one after another. */
    private static List<Ruling> level(List<Ruling> rulings) {
        double at = rulings.stream().mapToDouble(Ruling::at).average().orElse(0);
        List<Ruling> joined = new ArrayList<>();
        rulings.stream().sorted(Comparator.comparingDouble(Ruling::from)).forEach(ruling -> {
            Ruling last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && ruling.from < last.to + SAME) {
                joined.removeLast();
                joined.add(new Ruling(ruling.across, at, last.from, Math.max(last.to, ruling.to)));
            } else {
                joined.add(new Ruling(ruling.across, at, ruling.from, ruling.to));
            }
        });
        return joined;
    }
}
