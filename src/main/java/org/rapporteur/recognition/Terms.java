package org.rapporteur.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that say what a text is about: without function words and the stock phrases of minutes, reduced to their stems,
 * so that "profiling" meets "profiles" and "finalised" meets "finalise". Pure.
 */
public final class Terms {
    /** Words found in minutes about anything at all, and so no sign that two lines speak of the same. */
    private static final Set<String> STOCK =
            set("aob update updates general general follow up follow-up followup new next last"
                    + " action actions plan point points item items discussion report back also any other business agenda meeting"
                    + " meetings minutes minute include includes including likely possible possibly need needs needed ensure"
                    + " available various several number please still now soon currently already more most many much both all"
                    + " very only one two three first second later further well made make makes take taken use used using"
                    + " provide provided work working group organisation organisations organization organizations member"
                    + " members agency agencies partner partners inter-agency interagency regional national year month week day"
                    + " january february march april may june july august september october november december jan feb mar apr jun"
                    + " jul aug sep sept oct nov dec early mid late end beginning start monday tuesday wednesday thursday friday"
                    + " during until before after per within been being how what when where which who why whether between"
                    + " from than through across around against");

    private static final String[] ENDINGS = {
        "isations",
        "izations",
        "isation",
        "ization",
        "ations",
        "ation",
        "ings",
        "ing",
        "ised",
        "ized",
        "ises",
        "izes",
        "ise",
        "ize",
        "ies",
        "ied",
        "ment",
        "ed",
        "es",
        "s",
        "e",
        "y"
    };
    private static final int SHORTEST_STEM = 3;

    private Terms() {}

    /** The stems of a text, each with the first word it was read from, in order. */
    public static Map<String, String> of(String text) {
        Tokens tokens = Tokens.of(text);
        Map<String, String> stems = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                for (String part : token.folded().split("[-/]", -1)) {
                    add(stems, token, part);
                }
            }
        }
        return stems;
    }

    private static void add(Map<String, String> stems, Token token, String word) {
        boolean number = word.chars().allMatch(Character::isDigit);
        if (word.length() < 2 || number || Words.FUNCTION.contains(word) || STOCK.contains(word)) {
            return;
        }
        stems.putIfAbsent(stem(word), token.text());
    }

    /** A crude stem: it need only be the same for the forms of one word. */
    static String stem(String word) {
        if (word.length() <= SHORTEST_STEM + 1) {
            return word.length() > SHORTEST_STEM && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static Set<String> set(String words) {
        return Stream.of(words.split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
