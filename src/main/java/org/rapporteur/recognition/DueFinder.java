package org.rapporteur.recognition;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.DueContext.Lead;
import org.rapporteur.recognition.DueContext.Strength;

/**
 * Finds when an action is due: among the dates of a text the first with a word like "by", else the first with a word like
 * "in", else one that stands alone. Dates that describe something else, and dates gone by, are no dues.
 */
final class DueFinder {
    /** "24/6", "05/07", but not "1/2", and not "24/7". */
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("\\d{2}[./]\\d{2}\\.?|(?!24/7$)(?:1[3-9]|2\\d|3[01])/\\d{1,2}");

    private static final Pattern TERM = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:deadline|due|date limite|[ée]ch[ée]ance|d[ée]lai|plazo|fecha(?: l[ií]mite)?|date)$");
    private static final Pattern SIGN_BEFORE = Pattern.compile("\\s[–—-]\\s+$|[|(→]\\s*$");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ORDINAL_DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)", FLAGS);
    /** Between dates of which one is to be chosen. */
    private static final Pattern OPTION = Pattern.compile("\\s*(?:/|or|ou|o)\\s*", FLAGS);

    /** A time of day beside a date changes nothing about the day. */
    private static final Pattern TIME = Pattern.compile(
            "\\s(?:noon|midday|midi|mediod[ií]a|cob|eod)$|(?:,?\\s|^)(?:at\\s|@\\s?)?\\d{1,2}(?:[:.]\\d{2})?\\s?[ap]\\.?m(?![\\p{L}])\\.?(?:\\son(?=\\s))?|\\s(?:at|@)\\s?\\d{1,4}(?:[:h]\\d{2})?$|\\s\\d{1,2}[:h]\\d{2}$",
            FLAGS);

    /** "2 weeks", typed by hand, is in two weeks. */
    private static final Pattern COUNTED =
            Pattern.compile("(?:\\d{1,2}|one|two|three|four) (?:working days?|days?|weeks?|months?|years?)", FLAGS);

    private static final Pattern COUNTED_ROMANCE = Pattern.compile(
            "(?:\\d{1,2}|un|une|una|deux|dos|trois|tres|quatre|cuatro) (?:jours?|semaines?|mois|d[ií]as?|semanas?|mes(?:es)?)",
            FLAGS);

    private static final Pattern STRETCH_AT_END =
            Pattern.compile("[,(;–—]\\s*(?<stretch>" + COUNTED.pattern() + ")\\s*[)\\]]?\\s*\\.?$", FLAGS);

    /** "Friday COB": the end of that day. */
    private static final Pattern CLOSE =
            Pattern.compile(",?\\s(?:by |at )?(?:cob|eod|close of business)(?![\\p{L}])", FLAGS);

    /** "Mission du 11 au 25 janvier": the days of what stands before. */
    private static final Set<String> FROM = Set.of("du", "del", "from");

    private static final Pattern MEETING = Pattern.compile(
            "\\p{L}\\s(?:meeting|session|call)$|^la\\s(?:r[ée]uni[oó]n|rencontre|s[ée]ance|sesi)", FLAGS);

    private static final Pattern BY_HAND = Pattern.compile("(?=d)(?<![\\p{L}\\p{N}])due:\\s?", FLAGS);

    private DueFinder() {}

    private record Candidate(Mention<Due> due, Strength strength) {

        /** Said more firmly; or as firmly, and a day where the other is a year or quarter: "for 2023, deadline 9 May". */
        boolean isBetter(Candidate other) {
            DuePrecision precision = other.due.what().precision();
            boolean wide = precision == DuePrecision.YEAR || precision == DuePrecision.QUARTER;
            boolean finer = wide && due.what().precision() == DuePrecision.DAY;
            int firmer = other.strength.compareTo(strength);
            return firmer > 0 || (firmer == 0 && finer);
        }
    }

    /** The due of an action or sentence, or null. */
    static @Nullable Mention<Due> find(Tokens tokens, Reference reference) {
        String text = tokens.text();
        Mention<Due> chosen = byHand(text, reference);
        if (chosen != null) {
            return chosen;
        }
        Candidate best = null;
        int i = 0;
        int rejectedTo = -1;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            PeriodReader.Read read =
                    CalendarWords.mayStartDate(token.folded()) ? PeriodReader.at(text, token.start(), reference) : null;
            if (read == null) {
                i++;
                continue;
            }
            boolean option = rejectedTo >= 0
                    && OPTION.matcher(text).region(rejectedTo, token.start()).matches();
            Candidate candidate =
                    option || read.period() == null ? null : weigh(text, token, read.end(), read.period(), reference);
            rejectedTo = candidate == null ? read.end() : -1;
            if (candidate != null && (best == null || candidate.isBetter(best))) {
                best = candidate;
            }
            i = Math.max(i + 1, tokens.indexAt(read.end()));
        }
        if (best != null) {
            return best.due;
        }
        Mention<Due> stretch = stretch(text, reference);
        return stretch == null ? Occasions.find(text) : stretch;
    }

    /** Words that are nothing but a due. */
    static Optional<Due> exactly(String words, Reference reference) {
        String text = words.strip();
        String timeless = TIME.matcher(text).replaceAll(" ").strip();
        if (!timeless.equals(text) && !timeless.isEmpty()) {
            return exactly(timeless, reference).map(due -> new Due(text, due.from(), due.to(), due.precision()));
        }
        if (COUNTED.matcher(text).matches()) {
            return exactly("in " + text, reference).map(due -> new Due(text, due.from(), due.to(), due.precision()));
        }
        if (COUNTED_ROMANCE.matcher(text).matches()) {
            return exactly("dans " + text, reference)
                    .or(() -> exactly("en " + text, reference))
                    .map(due -> new Due(text, due.from(), due.to(), due.precision()));
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Occasions.is(text)) {
            return Optional.of(new Due(text, null, null, DuePrecision.EVENT));
        }
        Tokens tokens = Tokens.of(ORDINAL_DAY.matcher(text).matches() ? "the " + text : text);
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.get(i).start();
            boolean lead = start == 0 || DueContext.before(tokens.text(), start).start() == 0;
            PeriodReader.Read read = lead ? PeriodReader.at(tokens.text(), start, reference) : null;
            if (read != null && read.period() != null && rest(tokens.text(), read.end())) {
                return Optional.of(due(text, read.period()));
            }
        }
        return Optional.empty();
    }

    private static boolean rest(String text, int end) {
        return text.substring(end).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static @Nullable Mention<Due> byHand(String text, Reference reference) {
        if (text.indexOf(':') < 0) {
            return null;
        }
        Matcher matcher = BY_HAND.matcher(text);
        while (matcher.find()) {
            PeriodReader.Read read = PeriodReader.at(text, matcher.end(), reference);
            if (read != null && read.period() != null) {
                String phrase = text.substring(matcher.end(), read.end());
                return new Mention<>(due(phrase, read.period()), matcher.start(), read.end());
            }
        }
        return null;
    }

    private static @Nullable Candidate weigh(String text, Token token, int read, Period period, Reference reference) {
        Lead lead = DueContext.before(text, token.start());
        Matcher close = CLOSE.matcher(text).region(read, text.length());
        boolean closing = period.precision() == DuePrecision.DAY && close.lookingAt();
        int end = closing ? close.end() : read;
        boolean latest = lead.strength() != Strength.NONE && (closing || DueContext.isLatest(text, end));
        Strength strength = latest ? Strength.DEADLINE : lead.strength();
        boolean onDay = text.regionMatches(true, lead.start(), "on ", 0, 3) && period.precision() != DuePrecision.DAY;
        boolean prepositional = strength != Strength.BARE && !lead.article();
        boolean gone = period.to().isBefore(reference.on()) && strength != Strength.DEADLINE;
        boolean qualifier = !prepositional && !latest && DueContext.qualifies(text, end);
        // "by 19th" is a day, "in 2nd" none.
        boolean placed = strength != Strength.DEADLINE
                && ORDINAL_DAY.matcher(text.substring(token.start(), end)).matches();
        // "In the July meeting" says where, "before the July meeting" by when.
        boolean where = strength != Strength.DEADLINE
                && MEETING.matcher(text.substring(token.start(), end)).find();
        boolean topic = text.startsWith(":", end) && period.precision() != DuePrecision.DAY;
        boolean unsaid = strength == Strength.BARE
                && (!saysItself(text, token, end, period)
                        || (FROM.contains(token.folded()) && !DueContext.standsAlone(text, token.start(), end)));
        if (strength == Strength.NONE
                || gone
                || topic
                || qualifier
                || unsaid
                || onDay
                || placed
                || where
                || isVerb(token, strength)
                || DueContext.recurs(text, end)) {
            return null;
        }
        String phrase = text.substring(lead.start(), end);
        Strength said = strength == Strength.BARE && closes(text, lead.start(), end) ? Strength.DEADLINE : strength;
        return new Candidate(new Mention<>(due(phrase, period), lead.start(), end), said);
    }

    /** Without a preposition a day says itself, and so does "mid-June"; "June", "2018" and "Friday" must stand alone. */
    private static boolean saysItself(String text, Token token, int end, Period period) {
        String written = text.substring(token.start(), end);
        boolean oneWord = written.indexOf(' ') < 0 && written.chars().allMatch(Character::isLetter);
        boolean year = period.precision() == DuePrecision.YEAR && Character.isDigit(written.charAt(0));
        boolean relative = CalendarWords.isRelative(token.folded());
        if (relative || (period.precision() == DuePrecision.DAY && !oneWord)) {
            return !written.matches("\\d{1,2}[./-]\\d{1,2}\\.?") || isBracketed(text, token, end, written);
        }
        boolean part = CalendarWords.part(firstWord(written.replaceFirst("^[aA] ", ""))) != Period.Part.WHOLE;
        return part || (!year && DueContext.standsAlone(text, token.start(), end));
    }

    /** "(23/04)", "– 23/04": such figures are a day where nothing stands behind them; "(1/2)" may be a part. */
    private static boolean isBracketed(String text, Token token, int end, String written) {
        String before = text.substring(0, token.start()).stripTrailing();
        String behind = text.substring(end).strip();
        boolean closed = behind.isEmpty() || ").];–—".indexOf(behind.charAt(0)) >= 0;
        boolean opened = !before.isEmpty()
                && ("([,;:–—-=>→/".indexOf(before.charAt(before.length() - 1)) >= 0
                        || TERM.matcher(before).find());
        return opened && closed && DAY_AND_MONTH.matcher(written).matches();
    }

    /** "… – mid-June": the end of the text, behind a sign. */
    private static boolean closes(String text, int start, int end) {
        return SIGN_BEFORE.matcher(text.substring(0, start)).find()
                && text.substring(end).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static String firstWord(String written) {
        return written.split("[\\s-]", 2)[0];
    }

    /** "UNHCR may", "to march": such a month's name in small letters counts only after a preposition. */
    private static boolean isVerb(Token token, Strength strength) {
        return strength == Strength.BARE && token.isLowerCase() && (token.is("may") || token.is("march"));
    }

    /** "… (all, 2 days)": a stretch of time that stands for itself at the end counts from the meeting. */
    private static @Nullable Mention<Due> stretch(String text, Reference reference) {
        Matcher end = STRETCH_AT_END.matcher(text);
        if (!end.find()) {
            return null;
        }
        String phrase = end.group("stretch");
        return exactly(phrase, reference)
                .map(due -> new Mention<>(due, end.start("stretch"), end.end("stretch")))
                .orElse(null);
    }

    private static Due due(String phrase, Period period) {
        return new Due(phrase, period.from(), period.to(), period.precision());
    }
}
