package org.rapporteur.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.meeting.Block;
import org.rapporteur.shared.Folding;

/**
 * A draft beside the lines it was read from.
 *
 * @param draft what was made of them
 * @param lines the document
 */
public record SourcedDraft(MinutesDraft draft, List<SourceLine> lines) {
    private static final int HEAD = 24;

    public SourcedDraft {
        lines = List.copyOf(lines);
    }

    /**
     * Where the words of each block stand in the document: blocks come in its order, so each is looked for from the one
     * before it on.
     *
     * @return index into {@link #lines()} by the block's uid; blocks that are not found are left out
     */
    public Map<String, Integer> places() {
        List<String> folded =
                lines.stream().map(line -> Folding.fold(line.text())).toList();
        Map<String, Integer> places = new HashMap<>();
        int from = 0;
        for (Block block : draft.minutes().blocks()) {
            int found = find(folded, head(block.text()), from);
            if (found >= 0) {
                places.put(block.uid(), found);
                from = found;
            }
        }
        return places;
    }

    /** The first line that holds a text, an index into {@link #lines()}; -1 when none does. */
    public int placeOf(String text) {
        List<String> folded =
                lines.stream().map(line -> Folding.fold(line.text())).toList();
        return find(folded, Folding.fold(text), 0);
    }

    private static String head(String text) {
        String folded = Folding.fold(text);
        return folded.substring(0, Math.min(folded.length(), HEAD));
    }

    private int find(List<String> folded, String words, int from) {
        if (words.isBlank()) {
            return -1;
        }
        for (int i = from; i < folded.size(); i++) {
            if (folded.get(i).contains(words)) {
                return i;
            }
            // A sentence of a long line may end within the words.
            boolean torn = i + 1 < folded.size()
                    && lines.get(i).number() == lines.get(i + 1).number()
                    && !folded.get(i + 1).contains(words)
                    && (folded.get(i) + " " + folded.get(i + 1)).contains(words);
            if (torn) {
                return i;
            }
        }
        return -1;
    }
}
