package org.rapporteur.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.OwnerList.Read;
import org.rapporteur.recognition.OwnerReading.Span;

/**
 * Owners in brackets at the end of an action, a due beside them or not: "… (UNHCR and IOM)", "… (WFP, end of May)". Names that
 * nobody knows count where the bracket itself says what they are: "(Responsible: Port Office)", "(Ana is responsible)".
 */
final class BracketOwners {
    private static final Set<String> TOGETHER =
            Set.of("together", "jointly", "both", "ensemble", "conjointement", "juntos", "conjuntamente");
    /** Tokens of owners at most. */
    private static final int LONGEST = 14;

    private static final Set<String> CODE = Set.of("action", "point", "item", "ap", "ai", "no", "#", "n°", ".");
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.[ -]?){1,2}\\p{Lu}[\\p{L}’'-]{2,}");
    private static final Pattern CODE_NUMBER = Pattern.compile("#?\\d[\\d./-]*");
    private static final Set<String> BY = Set.of("by", "par", "por");
    private static final Set<String> DUTY =
            Set.of("responsible", "responsable", "responsables", "charge", "lead", "charged", "encargado", "encargada");
    private static final Set<String> BEFORE_DUTY =
            Set.of("is", "are", "est", "sont", "es", "son", "in", "en", "to", "will", "be", "as", "the");

    private static final Set<String> TERM = Set.of("plazo", "fecha", "deadline", "due", "echeance", "delai", "term");

    private final OwnerList lists;

    BracketOwners(OwnerList lists) {
        this.lists = lists;
    }

    /** Reads the last bracket; an empty reading when words stand behind it or no owner in it. */
    OwnerReading find(Tokens tokens, int start, @Nullable Mention<Due> due) {
        for (int open = tokens.size() - 1; open >= start; open--) {
            if (tokens.get(open).is("(") || tokens.get(open).is("[")) {
                int close = tokens.closing(open);
                boolean ends = close >= 0 && endsAfter(tokens, close, due);
                Read read = ends
                        ? inside(tokens, open, close, due)
                        : close >= 0 && (isBeforeTerm(tokens, close) || isBeforeMore(tokens, close))
                                ? known(tokens, open, close)
                                : Read.NOTHING;
                return read.isEmpty() ? none(tokens, start) : reading(tokens, start, read, open, close);
            }
        }
        return none(tokens, start);
    }

    /** "[HP] Draft the slides": known names, or initials, in a bracket in front. */
    OwnerReading leading(Tokens tokens, int start) {
        boolean opens = tokens.get(start).is("[") || tokens.get(start).is("(");
        int close = opens ? tokens.closing(start) : -1;
        Read read = close > 0 ? lists.exactly(tokens, start + 1, close) : Read.NOTHING;
        boolean named = !read.isEmpty()
                && (tokens.get(start).is("[")
                        || read.owners().stream().allMatch(owner -> lists.isKnown(owner) || isAcronym(tokens, owner)));
        return named
                ? OwnerReading.of(
                        read.owners(), tokens.startOf(close + 1), tokens.text().length())
                : none(tokens, start);
    }

    /** "… (all): before the 5th of each month": a colon behind the bracket, and few words. */
    private static boolean isBeforeTerm(Tokens tokens, int close) {
        return tokens.get(close + 1).is(":") && tokens.size() - close <= LONGEST;
    }

    /** "… the plan (WFP, IOM), first draft in June": a comma behind the bracket, and few words. */
    private static boolean isBeforeMore(Tokens tokens, int close) {
        return tokens.get(close + 1).is(",")
                && !tokens.get(close + 2).isCapitalised()
                && tokens.size() - close <= LONGEST;
    }

    private Read known(Tokens tokens, int open, int close) {
        Read read = lists.exactly(tokens, open + 1, close);
        return read.owners().stream().allMatch(lists::isKnown) ? read : Read.NOTHING;
    }

    /** "(Action Point #12)", "(AI 2019-3)": the number of the action. */
    private static boolean isCode(Tokens tokens, int start) {
        int i = start;
        while (CODE.contains(tokens.get(i).folded())) {
            i++;
        }
        return i > start && CODE_NUMBER.matcher(tokens.get(i).text()).matches();
    }

    private static boolean isAcronym(Tokens tokens, Mention<Owner> owner) {
        return tokens.get(tokens.indexAt(owner.start())).isAcronym();
    }

    private Read inside(Tokens tokens, int open, int close, @Nullable Mention<Due> due) {
        if (isCode(tokens, open + 1)) {
            return Read.NOTHING;
        }
        int unlabelled = skipLabel(tokens, open + 1);
        int first = skipDue(tokens, unlabelled, due);
        int beforeDue = beforeDue(tokens, open, close, due);
        int end = beforeDuty(tokens, first, beforeDue);
        boolean labelled = unlabelled > open + 1 || end < beforeDue;
        Read read = lists.exactly(tokens, first, end);
        if (read.isEmpty() && labelled) {
            read = beforeSemicolon(tokens, first, close);
        }
        if (read.isEmpty()) {
            read = beforeBrokenDate(tokens, first, close);
        }
        if (read.isEmpty()) {
            read = beforeMore(tokens, first, close);
        }
        boolean body = tokens.get(open).is("[") && read.owners().stream().allMatch(BracketOwners::isBody);
        boolean person = !read.isEmpty() && read.owners().stream().allMatch(BracketOwners::isPerson);
        return lists.isKnown(read) || labelled || end < close || body || person ? read : Read.NOTHING;
    }

    /** "Mme Roux", "R. Bonnin". */
    private static boolean isPerson(Mention<Owner> owner) {
        String name = owner.what().name();
        return UnknownNames.hasTitle(name) || INITIAL.matcher(name).matches();
    }

    /** "Child Protection Sub-Group", "District Health Office": its last word says what it is. */
    private static boolean isBody(Mention<Owner> owner) {
        String name = Tokens.fold(owner.what().name());
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Words.BODIES.contains(last) || Words.COLLECTIVE.contains(last) || Words.PART_OF.contains(last);
    }

    private static OwnerReading reading(Tokens tokens, int start, Read read, int open, int close) {
        Span bracket = new Span(tokens.get(open).start(), tokens.get(close).end());
        return new OwnerReading(
                read.owners(), null, tokens.startOf(start), tokens.text().length(), List.of(bracket));
    }

    private static OwnerReading none(Tokens tokens, int start) {
        return OwnerReading.of(List.of(), tokens.startOf(start), tokens.text().length());
    }

    /** "(UNICEF; first draft mid-December)", "(all, by e-mail, within a week)": the owners known, and more about it behind. */
    private Read beforeMore(Tokens tokens, int first, int close) {
        for (int i = close - 1; i > first; i--) {
            boolean sign = tokens.get(i).is(",") || tokens.get(i).is(";") || tokens.isTopicDash(i);
            int end = sign && TOGETHER.contains(tokens.get(i - 1).folded()) ? i - 1 : i;
            Read read = sign ? lists.exactly(tokens, first, end) : Read.NOTHING;
            if (!read.isEmpty() && read.owners().stream().allMatch(lists::isKnown)) {
                return read;
            }
        }
        return Read.NOTHING;
    }

    /** "(Resp.: Port Office, the two directions; term: …)": behind the label stands who, in whatever words. */
    private Read beforeSemicolon(Tokens tokens, int first, int close) {
        for (int i = first + 1; i < close && i <= first + LONGEST; i++) {
            boolean stop = tokens.get(i).is(".") && OwnerLabels.behind(tokens, i + 1) > i + 1;
            if (tokens.get(i).is(";") || stop || TERM.contains(tokens.get(i + 1).folded())) {
                Read read = lists.exactly(tokens, first, i);
                return read.isEmpty() ? lists.verbatim(tokens, first, i) : read;
            }
        }
        return Read.NOTHING;
    }

    /** "(UNHCR, October 202)": a date that is none does not hide who owes. */
    private Read beforeBrokenDate(Tokens tokens, int first, int close) {
        for (int i = close - 1; i > first; i--) {
            if (tokens.get(i).is(",")) {
                boolean month = CalendarWords.month(tokens.get(i + 1).folded()) > 0;
                return month ? lists.exactly(tokens, first, i) : Read.NOTHING;
            }
        }
        return Read.NOTHING;
    }

    /** "Ana and Ben are responsible": where the names end; the given end when no duty is said. */
    private static int beforeDuty(Tokens tokens, int first, int end) {
        int i = end;
        if (i - 1 <= first || !DUTY.contains(tokens.get(i - 1).folded())) {
            return end;
        }
        i--;
        while (i - 1 > first && BEFORE_DUTY.contains(tokens.get(i - 1).folded())) {
            i--;
        }
        return i < end - 1 ? i : end;
    }

    /** Arrows and boxes that word processors put in. */
    private static boolean isGlyph(Token token) {
        int type = Character.getType(token.text().codePointAt(0));
        return type == Character.PRIVATE_USE || type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL;
    }

    /** "(by UNHCR)", "(Responsible: UNHCR)". */
    private static int skipLabel(Tokens tokens, int start) {
        int index = start;
        while (!tokens.get(index).isWord() && isGlyph(tokens.get(index))) {
            index++;
        }
        if (BY.contains(tokens.get(index).folded())) {
            return index + 1;
        }
        return OwnerLabels.behind(tokens, index);
    }

    private static boolean endsAfter(Tokens tokens, int close, @Nullable Mention<Due> due) {
        for (int i = close + 1; i < tokens.size(); i++) {
            if (tokens.get(i).isWord() && !within(tokens.get(i), due)) {
                return false;
            }
        }
        return true;
    }

    private static int skipDue(Tokens tokens, int index, @Nullable Mention<Due> due) {
        int i = index;
        while (within(tokens.get(i), due)) {
            i++;
        }
        return i > index && !tokens.get(i).isWord() ? i + 1 : i;
    }

    /** Where the words before a due at the end stop, the comma between them left out. */
    static int beforeDue(Tokens tokens, int open, int end, @Nullable Mention<Due> due) {
        // The full stop of "24 Nov." belongs to the day.
        int close = end > open + 1 && tokens.get(end - 1).is(".") && within(tokens.get(end - 2), due) ? end - 1 : end;
        int i = close;
        while (i > open + 1 && within(tokens.get(i - 1), due)) {
            i--;
        }
        boolean comma = i < close && i > open + 1 && !tokens.get(i - 1).isWord();
        return comma ? i - 1 : i;
    }

    private static boolean within(Token token, @Nullable Mention<Due> due) {
        return due != null && token.end() > token.start() && token.start() >= due.start() && token.end() <= due.end();
    }
}
