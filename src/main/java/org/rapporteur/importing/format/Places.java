package org.rapporteur.importing.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the words of a table's lines begin and where their middle is; a character more or less is the same. */
final class Places {
    private static final int SAME = 1;

    private final Set<Integer> starts = new HashSet<>();
    /** Twice the column, so that half a character counts. */
    private final Set<Integer> middles = new HashSet<>();

    void note(List<Fragment> line) {
        for (Fragment words : line) {
            for (int i = -SAME; i <= SAME; i++) {
                starts.add(words.start() + i);
                middles.add(words.start() + words.end() + i);
            }
        }
    }

    /** True when half of the words at least begin, or have their middle, where words of other lines do. */
    boolean isLevel(List<Fragment> line) {
        long level = line.stream()
                .filter(words -> starts.contains(words.start()) || middles.contains(words.start() + words.end()))
                .count();
        return level * 2 >= line.size();
    }
}
