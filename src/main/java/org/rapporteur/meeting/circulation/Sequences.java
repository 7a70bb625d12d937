package org.rapporteur.meeting.circulation;

import java.util.ArrayList;
import java.util.List;

/** Longest common subsequences. Pure. */
final class Sequences {
    /** Beyond so many comparisons the sequences count as having only their ends in common. */
    private static final long MOST = 4_000_000;

    private Sequences() {}

    /** Pairs of places (in the older, in the newer) of what both have in the same order. */
    static <T> List<int[]> common(List<T> older, List<T> newer) {
        int start = 0;
        int most = Math.min(older.size(), newer.size());
        while (start < most && older.get(start).equals(newer.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && older.get(older.size() - 1 - tail).equals(newer.get(newer.size() - 1 - tail))) {
            tail++;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            pairs.add(new int[] {i, i});
        }
        middle(older.subList(start, older.size() - tail), newer.subList(start, newer.size() - tail), start, pairs);
        for (int i = tail; i > 0; i--) {
            pairs.add(new int[] {older.size() - i, newer.size() - i});
        }
        return pairs;
    }

    private static <T> void middle(List<T> older, List<T> newer, int offset, List<int[]> pairs) {
        if ((long) older.size() * newer.size() > MOST) {
            return;
        }
        int[][] lengths = new int[older.size() + 1][newer.size() + 1];
        for (int i = older.size() - 1; i >= 0; i--) {
            for (int j = newer.size() - 1; j >= 0; j--) {
                lengths[i][j] = older.get(i).equals(newer.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < older.size() && j < newer.size()) {
            if (older.get(i).equals(newer.get(j))) {
                pairs.add(new int[] {offset + i++, offset + j++});
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
