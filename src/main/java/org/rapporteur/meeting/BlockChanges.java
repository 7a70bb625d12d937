package org.rapporteur.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between two states of the same minutes.
 *
 * @param put blocks that are new or say something else
 * @param moved blocks that only stand elsewhere
 * @param gone uids of blocks that are no more
 */
record BlockChanges(List<Placed> put, List<Placed> moved, List<String> gone) {

    /** A block and its place, from 0. */
    record Placed(Block block, int position) {}

    static BlockChanges between(List<Block> before, List<Block> after) {
        Map<String, Placed> known = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            known.put(before.get(i).uid(), new Placed(before.get(i), i));
        }
        List<Placed> put = new ArrayList<>();
        List<Placed> moved = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (int i = 0; i < after.size(); i++) {
            Placed now = new Placed(after.get(i), i);
            kept.add(now.block().uid());
            Placed was = known.get(now.block().uid());
            if (was == null || !was.block().equals(now.block())) {
                put.add(now);
            } else if (was.position() != i) {
                moved.add(now);
            }
        }
        List<String> gone =
                known.keySet().stream().filter(uid -> !kept.contains(uid)).toList();
        return new BlockChanges(put, moved, gone);
    }

    /** Uids of the blocks that are new, say something else, or are no more. */
    Set<String> touched() {
        Set<String> touched = new HashSet<>(gone);
        put.forEach(placed -> touched.add(placed.block().uid()));
        return touched;
    }

    boolean isEmpty() {
        return put.isEmpty() && moved.isEmpty() && gone.isEmpty();
    }
}
