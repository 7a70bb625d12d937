package org.rapporteur.meeting.circulation;

import java.util.List;

/**
 * How one check came out.
 *
 * @param count how many there are; 0 when all is well
 * @param blocks uids of the blocks to look at, each once, in order; empty where it is about the header
 * @param details one a place, for people: the unknown name, the wrong day; empty where the check says it all
 */
public record Finding(Check check, int count, List<String> blocks, List<String> details) {
    public Finding {
        blocks = List.copyOf(blocks);
        details = List.copyOf(details);
    }

    public boolean isWell() {
        return count == 0;
    }
}
