package org.rapporteur.importing.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.NoAction;
import org.rapporteur.importing.line.StatusWords;

/**
 * Labels that stand behind what is to be done: "A washer is to be fitted. Action: Tom and Ana", with nothing but names, or
 * "The Clerk undertook to find out. ACTION".
 */
final class LabelsBehind {
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2}";
    private static final Pattern LABEL = Pattern.compile(
            "(?<=[.!?;)\\p{L}\\d])\\s+(?:ACTIONS?(?=\\.?\\s*$)|(?:Action|ACTION)s?\\s?(?:\\d{1,3}(?:[./-]\\d{1,4})?\\s?)?(?::|[–-](?=\\s))\\s*(?<who>"
                    + NAME + "(?:(?:\\s?[,/&]\\s?|\\s(?:and|et|y)\\s)" + NAME
                    + ")*|(?i:all|everyone|everybody|tous|toutes|todos)(?:\\s\\p{Ll}+){0,2})(?<!(?:Mr|Ms|Mrs|Dr|Prof|Eng|Sr|Sra|Mme)\\.?)(?=\\.?\\s*$|\\.\\s+\\p{Lu}))\\.?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu}|\\()");
    private static final Pattern END = Pattern.compile("\\.$");
    /** A sentence further up, in letters, is about something else. */
    private static final int NEAR = 600;

    /** Behind the names of a label no sentence goes on. */
    private static final int LONGEST_WHO = 50;

    private LabelsBehind() {}

    /**
     * What is to be done, in a text.
     *
     * @param start of its sentence
     * @param end of its sentence
     * @param who does it; null where the sentence says so itself
     * @param behind where the text goes on behind the label
     */
    record Found(int start, int end, @Nullable String who, int behind) {}

    /** Where the last sentence begins, or the last that says that they are to do it: "That AS would check …. More was said." */
    private static int start(String said, @Nullable String who) {
        Pattern told = who == null
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}])" + Pattern.quote(who) + "\\s(?:to|will|would|should|shall|must)\\s\\p{Ll}");
        Matcher end = SENTENCE_END.matcher(said);
        int start = 0;
        int last = -1;
        while (true) {
            boolean more = end.find() && end.end() < said.length();
            int stop = more ? end.end() : said.length();
            boolean near = said.length() - start <= NEAR;
            if (told != null && near && told.matcher(said).region(start, stop).find()) {
                last = start;
            }
            if (!more) {
                return last < 0 ? start : last;
            }
            start = stop;
        }
    }

    /** The first such label with the sentence before it; null where there is none. */
    static @Nullable Found first(String text) {
        Matcher label = LABEL.matcher(text.contains("ction") || text.contains("ACTION") ? text : "");
        if (!label.find()) {
            return null;
        }
        String said = label.group("who");
        String who = said == null ? null : END.matcher(said).replaceFirst("");
        int start = start(text.substring(0, label.start()), who);
        boolean names = who == null
                || (who.length() <= LONGEST_WHO
                        && !NoAction.says(who)
                        && !NoAction.isNoted(who)
                        && !StatusWords.isStatus(who));
        return names ? new Found(start, label.start(), who, label.end()) : null;
    }
}
