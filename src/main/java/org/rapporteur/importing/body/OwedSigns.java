package org.rapporteur.importing.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.NextMeetingWords;
import org.rapporteur.importing.line.StatusWords;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;

/** How much a line looks like something to be done, by its own words alone: somebody, a deed, a day. */
final class OwedSigns {
    private static final int LONGEST = 300;
    private static final int SHORT = 120;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s+\\p{Lu})");
    private static final Pattern BULLET = Pattern.compile("^[^\\p{L}\\d(\\[]+");
    private static final Pattern MARK = Pattern.compile("(?:[☐☑☒□]|[-=]{0,2}>{1,2}|[→⇒➔➜►])\\s+(?=\\S)");
    private static final Pattern BOX = Pattern.compile("[☐☑☒□]\\s");
    /** "mdk : ", "WN/AI – ": a few words in front that may be somebody. */
    private static final Pattern HEAD = Pattern.compile("^[^:;.–—(]{1,40}?(?:\\s?:|\\s[–—-]|\\s?->)\\s+");

    /** "Ana et Ben en qualité de trésoriers": what somebody is, and nothing to be done. */
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)\\s(?:en (?:qualité|tant) (?:de|que)|en calidad de|in (?:her|his|their) capacity as|as (?:the )?(?:new )?(?:co-)?(?:chair|lead|secretary|treasurer|members?))(?![\\p{L}])");

    /** What a line looks like. */
    enum Sign {
        /** A report, or anything. */
        NONE,
        /** A deed alone. */
        WEAK,
        /** Somebody known in front, and no deed: what is theirs, or what they said. */
        NAMED,
        /** Somebody known will do something: a promise, or news. */
        PROMISED,
        /** Somebody and a day: something to be done, or news. */
        DATED,
        /** A deed with somebody or a day to it; or somebody who is told to. */
        STRONG
    }

    private final Recogniser recogniser;

    OwedSigns(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** Where the words behind a box or arrow in front begin; 0 where none stands there. */
    static int mark(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.lookingAt() ? mark.end() : 0;
    }

    /** A paragraph that begins with a name, a deed or a head, or ends with a bracket: the others are told quickly. */
    private boolean mayBeOwed(String text) {
        return text.endsWith(")")
                || recogniser.startsWithDeed(text)
                || recogniser.opensWithName(text)
                || (mayHaveHead(text) && HEAD.matcher(text).lookingAt());
    }

    private static boolean mayHaveHead(String text) {
        return text.indexOf(':') >= 0 || text.indexOf('-') >= 0 || text.indexOf('–') >= 0 || text.indexOf('—') >= 0;
    }

    /** A box stands in front, to be ticked when it is done. */
    static boolean isTicked(Line line) {
        return BOX.matcher(line.text()).lookingAt();
    }

    /**
     * Reads a line.
     *
     * @param named somebody is named above it
     */
    Sign of(Line line, boolean named) {
        String text = BULLET.matcher(line.text()).replaceFirst("");
        if (text.length() > LONGEST
                || !line.cells().isEmpty()
                || (line.item() == null && !mayBeOwed(text))
                || NextMeetingWords.lead(text)
                || StatusWords.leading(text) != null) {
            return Sign.NONE;
        }
        if (recogniser.isCharged(text)) {
            return Sign.STRONG;
        }
        if (text.length() > SHORT && SENTENCE_END.matcher(text).find()) {
            // Several sentences tell what was said.
            return Sign.NONE;
        }
        Recognition read = recogniser.action(text, When.ANY_DAY);
        if (isOnlyDay(text, read) || (ROLE.matcher(text).find() && !recogniser.isTold(text))) {
            return Sign.NONE;
        }
        boolean known = recogniser.namesKnown(read);
        Matcher head = HEAD.matcher(text);
        String behind = head.find() ? text.substring(head.end()) : "";
        if (recogniser.isTold(text)
                || (known && behind.isEmpty() && read.owners().getFirst().start() == 0)) {
            return Sign.PROMISED;
        }
        boolean deed = recogniser.startsWithDeed(text) || recogniser.startsWithDeed(behind);
        boolean somebody = known || named;
        boolean dated = read.due() != null;
        if (deed) {
            return somebody || dated ? Sign.STRONG : Sign.WEAK;
        }
        if (somebody && dated) {
            return Sign.DATED;
        }
        boolean first = known && read.owners().getFirst().start() == 0;
        return first && !behind.isEmpty() ? Sign.NAMED : Sign.NONE;
    }

    /** "June 2, 2017": when something was, and nothing to be done. */
    private static boolean isOnlyDay(String text, Recognition read) {
        Mention<Due> due = read.due();
        return due != null
                && (text.substring(0, due.start()) + text.substring(due.end()))
                        .chars()
                        .noneMatch(Character::isLetterOrDigit);
    }
}
