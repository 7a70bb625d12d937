package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.recognition.Vocabulary.Term;
import org.rapporteur.shared.Folding;

/** Finds the known names that an unknown one may be a slip of: by Damerau-Levenshtein distance (one edit is a letter
 * added, left out, changed, or two neighbours swapped), and people by one of their names. */
final class NearestNames {
    private static final int MOST = 3;

    /** Documents say the same unknown names again and again. */
    private static final int REMEMBERED = 2000;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<String>> remembered = new ConcurrentHashMap<>();

    private record Entry(String folded, int letters, Term term) {
        Entry(String folded, Term term) {
            this(folded, NearestNames.letters(folded), term);
        }
    }

    NearestNames(Vocabulary vocabulary) {
        vocabulary.index().forEach((folded, term) -> {
            if (term.kind() != OwnerKind.UNKNOWN) {
                entries.add(new Entry(folded, term));
            }
        });
        for (Term term : vocabulary.terms()) {
            if (term.kind() == OwnerKind.CONTACT) {
                for (String part : term.name().split("\\s+", -1)) {
                    entries.add(new Entry(Folding.fold(part), term));
                }
            }
        }
    }

    /** At most three names, nearest first; a name of n letters may be n / 3 edits away, short ones a single one. */
    List<String> of(String unknown) {
        String folded = Folding.fold(unknown);
        if (folded.length() < 3) {
            return List.of();
        }
        List<String> known = remembered.get(folded);
        if (known == null) {
            known = nearest(folded);
            if (remembered.size() < REMEMBERED) {
                remembered.put(folded, known);
            }
        }
        return known;
    }

    private List<String> nearest(String folded) {
        int most = Math.max(1, folded.length() / 3);
        int letters = letters(folded);
        Map<String, Integer> distances = new HashMap<>();
        for (Entry entry : entries) {
            // An edit brings at most one letter in and takes one out.
            boolean possible = Integer.bitCount(entry.letters ^ letters) <= 2 * most;
            if (possible && Math.abs(entry.folded.length() - folded.length()) <= most) {
                int distance = distance(folded, entry.folded);
                if (distance <= most && distance < entry.folded.length() - 1) {
                    distances.merge(entry.term.name(), distance, Math::min);
                }
            }
        }
        return distances.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                        .thenComparingInt(entry -> -sharedStart(folded, Folding.fold(entry.getKey())))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Which letters occur, a bit for each of a to z, and five for all other signs. */
    private static int letters(String folded) {
        int letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            letters |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 1 << (26 + c % 5);
        }
        return letters;
    }

    /** Among names equally far, slips of the finger mostly leave the first letters right. */
    private static int sharedStart(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /** Edits between two words, swaps of neighbours counted as one (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
