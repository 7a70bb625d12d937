package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.Recogniser;

/**
 * Who and when, one behind the other, wherever they stand in words that were the rows of a table: "Print the map IOM 3 June Count
 * the WFP ASAP wells". Cells begin with a capital, which tells them from "by 3 June" within what is to be done.
 */
final class CellEnds {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern OPEN = Pattern.compile(
            "(?iu)(?:asap|a\\.s\\.a\\.p\\.?|immediate(?:ly)?|on-?going(?: basis)?|continuous(?:ly)?|regular(?:ly)?|weekly|monthly|tb[cd]|when (?:available|ready)"
                    + "|with (?:the )?(?:circulation of )?(?:the )?minutes|(?:(?:before|by|at|until) (?:the )?)?next (?:\\p{L}+ )?meeting|end of (?:the )?month"
                    + "|dès que possible|en cours|permanent|(?:avant la )?prochaine réunion|lo antes posible|permanente|pr[óo]xima reuni[óo]n)[.,]?");
    private static final Pattern NAME = Pattern.compile(
            "(?!(?:By|Before|Until|In|On|End|With|Next|To|The)\\b)\\p{Lu}[\\p{L}\\d/&.,’'-]*|and|et|y|&");
    private static final Pattern SIGN = Pattern.compile("[.,;]+(?:\\s?COB)?$");
    private static final Pattern LEAD = Pattern.compile("By|Before|Until|End|With|Next|ASAP|Ongoing");
    private static final int MOST_NAME = 5;
    private static final int MOST_DUE = 7;
    /** Capitalised words of a name that nobody knows at most. */
    private static final int MOST_UNKNOWN = 3;

    private final Recogniser recogniser;
    private final String text;
    private final List<int[]> words = new ArrayList<>();

    /**
     * Two cells.
     *
     * @param start where who begins
     * @param middle where when begins
     * @param end behind when
     */
    record Found(int start, int middle, int end) {}

    private CellEnds(String text, Recogniser recogniser) {
        this.text = text;
        this.recogniser = recogniser;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
    }

    /** All such pairs of a text, in their order. */
    static List<Found> in(String text, Recogniser recogniser) {
        CellEnds cells = new CellEnds(text, recogniser);
        List<Found> found = new ArrayList<>();
        int from = 0;
        while (from < cells.words.size()) {
            int due = cells.due(from);
            Found pair = due > 0
                    ? cells.pair(
                            from, due, found.isEmpty() ? 0 : found.getLast().end())
                    : null;
            if (pair != null) {
                found.add(pair);
            }
            from = pair == null ? from + 1 : due;
        }
        return found;
    }

    /** Behind the longest due that begins with this word, told by its capital or figure; 0 where none does. */
    private int due(int from) {
        int first = text.codePointAt(words.get(from)[0]);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first);
        if (!begins || words(from, from + 1).equals("The")) {
            return 0;
        }
        for (int to = Math.min(words.size(), from + MOST_DUE); to > from; to--) {
            String phrase = words(from, to);
            String bare = SIGN.matcher(phrase).replaceFirst("");
            if (OPEN.matcher(phrase).matches()
                    || recogniser.due(bare, When.ANY_DAY).isPresent()) {
                return to;
            }
        }
        return 0;
    }

    /** The names right before a due, behind the last pair; null where none stand there. */
    private @Nullable Found pair(int due, int to, int behind) {
        int start = -1;
        boolean named = false;
        // "check and NGO By 3 June talk": such a word with a capital begins a cell, whatever the words before say.
        boolean leads = LEAD.matcher(words(due, due + 1)).matches();
        for (int i = due - 1; i >= 0 && i >= due - MOST_NAME && words.get(i)[0] >= behind; i--) {
            boolean free = Character.isUpperCase(text.codePointAt(words.get(i)[0]))
                    && (leads || i == 0 || !OpenPhrase.isJoint(words(i - 1, i)));
            boolean known = free && areCapital(i, due - 1) && recogniser.namesKnown(words(i, due));
            boolean name = !named && free && due - i <= MOST_UNKNOWN && areNames(i, due);
            start = known || name ? i : start;
            named |= known;
        }
        return start < 0 ? null : new Found(words.get(start)[0], words.get(due)[0], words.get(to - 1)[1]);
    }

    private boolean areNames(int from, int to) {
        return areCapital(from, to) && !recogniser.startsWithDeed(words(from, to));
    }

    private boolean areCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!NAME.matcher(words(i, i + 1)).matches()) {
                return false;
            }
        }
        return true;
    }

    private String words(int from, int to) {
        return text.substring(words.get(from)[0], words.get(to - 1)[1]);
    }
}
