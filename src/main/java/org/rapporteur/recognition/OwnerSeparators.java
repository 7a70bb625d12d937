package org.rapporteur.recognition;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands between the owners of a list: ",", "/", "et", "as well as". */
final class OwnerSeparators {
    private static final Set<String> SIGNS =
            Set.of(",", ";", "/", "&", "+", "and", "with", "et", "y", "e", "plus", "avec", "con");
    private static final List<List<String>> LONG = Stream.of(
                    "as well as", "together with", "along with", "jointly with", "and/or", "or")
            .map(separator -> List.of(separator.split(" ", -1)))
            .toList();

    private OwnerSeparators() {}

    /** Index behind the separators that stand at the token; the same index where none does. */
    static int skip(Tokens tokens, int start) {
        int i = start;
        boolean moved = true;
        while (moved) {
            moved = false;
            int words = wordsOfLong(tokens, i);
            if (words > 0) {
                i += words;
                moved = true;
            } else if (SIGNS.contains(tokens.get(i).folded())) {
                i++;
                moved = true;
            }
        }
        return i;
    }

    private static int wordsOfLong(Tokens tokens, int i) {
        for (List<String> words : LONG) {
            boolean all = true;
            for (int w = 0; w < words.size() && all; w++) {
                all = tokens.get(i + w).is(words.get(w));
            }
            if (all) {
                return words.size();
            }
        }
        return 0;
    }

    /** Index of the first of the separators that end before the index. */
    static int before(Tokens tokens, int index) {
        int i = index;
        while (i > 0 && skip(tokens, i - 1) == index) {
            i--;
        }
        return i;
    }
}
