package org.rapporteur.recognition;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the words around a date whether it is a deadline, a mere date, or part of a name ("the Q4 factsheet"). */
final class DueContext {
    private static final int LOOK_BACK = 40;
    private static final int SENTENCE = 300;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LEAD = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:(?<deadline>(?:due |ready |latest |at the latest |deadline:? )?(?:by|before|until|till)(?: the latest)?"
                    + "(?: (?:cob|eod|close of business|end of (?:the )?(?:day|business)|noon|midnight|midday)(?:,| on| of)?)?"
                    + "|latest(?: by)?|no later than|not later than|at the latest|prior to|ahead of|due(?: on| in| for)?|deadline:?|dead-line:?"
                    + "|d['’]ici(?: à| la)?|avant(?: le)?|(?:au |pas )?plus tard(?: que)?(?: le)?|no más tarde (?:del|que el)|jusqu['’]au|antes (?:del?|de)|a más tardar(?: el| a)?|hasta(?: el)?)"
                    + "|(?<neutral>in|during|on|dans|pendant|at|around|over|throughout|en|fin|le|el|au|pour|courant|durante|para|between)"
                    + "|(?<planned>planned for|scheduled for|foreseen for|set for|expected for|expected in|in time for)"
                    + "|(?<starting>from|starting|as of|beginning))(?<article>\\s+(?:the|our))?(?:\\s+(?:el|la|los|las|le|les))?\\s+$",
            FLAGS);
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?<![\\p{L}])(?:of|for|since|from|to|after|last|previous|past|every|each|version|later in|later|earlier|dated|proposed|tentatively|e\\.g\\.|as of"
                    + "|starting|beginning|early in|depuis|del?|du|dès)(?:\\s+(?:the|our))?\\s+$",
            FLAGS);
    /** "for the meeting of 11 April", "avant la distribution du 18 avril": the day of what it must be ready for. */
    private static final Pattern OF_EVENT = Pattern.compile(
            "(?<![\\p{L}])(?:by|before|for|in time for|ahead of|prior to|avant|pour|d['’]ici|antes de|para)\\s+(?:the |our |la |le |l['’]|el |nuestra )?(?:[\\p{L}'’-]+\\s+){1,4}?(?:of|on|du|del?|le)\\s+(?:the\\s+)?$",
            FLAGS);

    /** "TBC", "Chaque mercredi", "In progress, half is printed": as columns of deadlines and states have it, up to the end, a bracket or a dash. */
    private static final Pattern TERM = Pattern.compile(
            "(?:imm[ée]diate?s?(?:ly|ment)?|inmediat[oa]s?(?:mente)?|urgente?s?|permanente?s?|continuous|en continu|tbc|tbd"
                    + "|à (?:préciser|définir|fixer)|por (?:definir|confirmar)|a definir|(?:every|each|chaque|cada)\\s\\p{L}+(?:\\s\\p{L}+)?|(?:"
                    + StatusTerms.OPEN + "|" + StatusTerms.DONE
                    + ")(?![\\p{L}])(?:[,;:.]\\s[^()\\[\\]–—]{1,80}?)?)\\s*\\.?\\s*(?:$|[(\\[]|[–—-]\\s)",
            FLAGS);

    /** "version 2 May" has its name from the day; "first version end of May" is due then. */
    private static final Pattern VERSION = Pattern.compile("version\\s+$", FLAGS);

    private static final int EVENT_BACK = 70;

    private static final Pattern START_VERB =
            Pattern.compile("(?<![\\p{L}])(?:start|begin|launch|commence|resume)(?:s|ed|ing)?(?![\\p{L}])", FLAGS);
    private static final Pattern RECURRENCE =
            Pattern.compile("\\s+(?:of\\s+|de\\s+)?(?:each|every|chaque|cada)(?![\\p{L}])", FLAGS);
    private static final Pattern LATEST = Pattern.compile(
            "\\s+(?:at (?:the )?latest|latest|au plus tard|dernier délai|maximum|max\\.?|a más tardar|como (?:muy tarde|máximo))(?![\\p{L}])",
            FLAGS);
    private static final Set<String> AFTER_A_DATE = Set.of(
            "deadline",
            "cob",
            "eod",
            "noon",
            "midday",
            "midi",
            "latest",
            "please",
            "if",
            "so",
            "via",
            "through",
            "using",
            "subject",
            "including",
            "depending",
            "too",
            "onwards",
            "fait",
            "non",
            "et",
            "y",
            "ou",
            "pour",
            "avant",
            "antes");
    private static final Set<String> NOT_YET =
            Set.of("planned", "scheduled", "expected", "foreseen", "due", "needed", "required");

    private DueContext() {}

    /** True where nothing but a term stands that names no day. */
    static boolean isTerm(String text, int start) {
        return TERM.matcher(text).region(start, text.length()).lookingAt();
    }

    /** How a date stands in its sentence, weakest last. */
    enum Strength {
        DEADLINE,
        NEUTRAL,
        BARE,
        NONE
    }

    /**
     * The words before a date.
     *
     * @param strength what they make of it
     * @param start where the phrase starts: at the preposition, or at the date itself
     * @param article an article stands between ("the Q4 …")
     */
    record Lead(Strength strength, int start, boolean article) {}

    static Lead before(String text, int start) {
        String back = text.substring(Math.max(0, start - LOOK_BACK), start);
        int offset = start - back.length();
        if (!mayLead(back)) {
            return new Lead(Strength.BARE, start, false);
        }
        Matcher lead = LEAD.matcher(back);
        if (!lead.find()) {
            Matcher event = OF_EVENT.matcher(text.substring(Math.max(0, start - EVENT_BACK), start));
            if (event.find() && namesDay(text, start)) {
                return new Lead(Strength.BARE, Math.max(0, start - EVENT_BACK) + event.start(), false);
            }
            boolean article = back.toLowerCase(Locale.ROOT).endsWith(" the ");
            boolean others = OF_OTHERS.matcher(back).find()
                    && !(VERSION.matcher(back).find() && !Character.isDigit(text.charAt(start)));
            boolean none = others || reportsThePast(back);
            return new Lead(none ? Strength.NONE : Strength.BARE, start, article);
        }
        int from = offset + lead.start();
        boolean article = lead.group("article") != null;
        if (lead.group("deadline") != null) {
            return new Lead(Strength.DEADLINE, from, article);
        }
        if (lead.group("planned") != null) {
            return new Lead(Strength.NEUTRAL, from, article);
        }
        if (lead.group("starting") != null) {
            boolean starts = START_VERB
                    .matcher(text)
                    .region(Math.max(0, from - SENTENCE), from)
                    .find();
            return new Lead(starts ? Strength.NEUTRAL : Strength.NONE, from, article);
        }
        String earlier = text.substring(Math.max(0, from - LOOK_BACK), from);
        boolean done = OF_OTHERS.matcher(earlier).find() || reportsThePast(earlier);
        return new Lead(done ? Strength.NONE : Strength.NEUTRAL, from, article);
    }

    /** A word stands before the date, or a sign that one may end with; behind a dash or bracket nothing leads up to it. */
    private static boolean mayLead(String back) {
        String words = back.stripTrailing();
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        return Character.isLetterOrDigit(last) || ":,.".indexOf(last) >= 0;
    }

    /** "11 April", "Thursday 11 April", and no month alone. */
    private static boolean namesDay(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Character.isDigit(text.charAt(start)) || CalendarWords.weekday(text.substring(start, end)) > 0;
    }

    /** "published in May", but not "to be published in May" nor "planned in May". */
    private static boolean reportsThePast(String earlier) {
        Tokens words = Tokens.of(earlier);
        Token last = words.get(words.size() - 1);
        return last.isWord()
                && Words.isParticiple(last.folded())
                && !NOT_YET.contains(last.folded())
                && !words.get(words.size() - 2).is("be");
    }

    /** "the 25th of each month" comes back again and again, and is no one day. */
    static boolean recurs(String text, int end) {
        return RECURRENCE.matcher(text).region(end, text.length()).lookingAt();
    }

    /** "Friday at the latest", "vendredi au plus tard": said behind the date. */
    static boolean isLatest(String text, int end) {
        return LATEST.matcher(text).region(end, text.length()).lookingAt();
    }

    /** True when the date qualifies what follows it: "Q4 factsheet", "April figures". */
    static boolean qualifies(String text, int end) {
        int i = end;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i == end || i == text.length() || !Character.isLetter(text.charAt(i))) {
            return false;
        }
        int wordEnd = i;
        while (wordEnd < text.length() && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        String next = Tokens.fold(text.substring(i, wordEnd));
        return !Words.FUNCTION.contains(next) && !AFTER_A_DATE.contains(next) && !next.endsWith("ly");
    }

    /** True when the phrase stands for itself: at the end, in brackets, between commas or dashes. */
    static boolean standsAlone(String text, int start, int end) {
        int after = end;
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean closed = after == text.length() || ".,;:)]/".indexOf(text.charAt(after)) >= 0;
        boolean opened = before < 0 || ".,;:([-–—/>→⇒".indexOf(text.charAt(before)) >= 0;
        return closed && opened;
    }
}
