package org.rapporteur.importing.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.StatusTerms;

/** How far an earlier action has come, as minutes say it: "Done – sent to the group", "NON FAIT", "en proceso". */
public final class StatusWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String OPEN = StatusTerms.OPEN;
    private static final String DONE = StatusTerms.DONE;

    /** Of what is to be handed in, with the day on which it was. */
    private static final String SENT =
            "received|sent|shared|circulated|submitted|reçue?s?|envoyée?s?|transmise?s?|recibid[oa]s?|enviad[oa]s?";

    private static final Pattern LEADING = Pattern.compile(
            "^\\s*(?:status\\s*:\\s*)?(?:(?<open>" + OPEN + ")|(?<done>" + DONE + "))(?![\\p{L}])", FLAGS);
    private static final Pattern TRAILING =
            Pattern.compile("(?<![\\p{L}])(?:(?<open>" + OPEN + ")|(?<done>" + DONE + "))\\s*\\.?\\s*$", FLAGS);
    private static final Pattern DATED = Pattern.compile(
            "(?:[-–(;,]\\s*|(?<=[.!]\\s))(?:action )?(?:(?:" + DONE
                    + ")(?:\\s+(?:on\\s+)?\\d[^.;()]{2,20})?|(?<=[-–(]\\s?)(?:" + SENT
                    + ")\\s+(?:on\\s+|le\\s+|el\\s+)?\\d[^.;()]{2,20})\\s*\\)?\\.?\\s*$",
            FLAGS);

    private StatusWords() {}

    /** DONE or OPEN when the words begin with a status; null otherwise. */
    public static Review.@Nullable Status leading(String words) {
        return status(LEADING.matcher(words));
    }

    /** True for words that are nothing but a status: "Done", "On-going". */
    public static boolean isStatus(String words) {
        Matcher matcher = LEADING.matcher(words);
        return matcher.lookingAt() && words.substring(matcher.end()).isBlank();
    }

    /** DONE for an action that ends in " - Completed 11 Sept.", ". Closed." or " - received 3 Sept"; null otherwise. */
    public static Review.@Nullable Status closing(String action) {
        return DATED.matcher(action).find() ? Review.Status.DONE : null;
    }

    /** Where the status at the end of the words begins, or -1. */
    public static int trailing(String words) {
        Matcher matcher = TRAILING.matcher(words);
        return matcher.find() ? matcher.start() : -1;
    }

    private static Review.@Nullable Status status(Matcher matcher) {
        if (!matcher.lookingAt()) {
            return null;
        }
        return matcher.group("open") != null ? Review.Status.OPEN : Review.Status.DONE;
    }
}
