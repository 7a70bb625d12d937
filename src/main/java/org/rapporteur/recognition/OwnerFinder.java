package org.rapporteur.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.OwnerList.Read;
import org.rapporteur.recognition.OwnerReading.Span;

/**
 * Finds who owes an action, by where names stand: before "to" or "will", in closing brackets, before a dash or colon,
 * after "by". A name anywhere else is a recipient, a subject or a place, and owes nothing.
 */
final class OwnerFinder {
    private static final int LONGEST_HEAD = 14;
    private static final Set<String> LABELS = Set.of(
            "responsible",
            "lead",
            "leads",
            "owner",
            "owners",
            "who",
            "responsable",
            "responsables",
            "by",
            "focal",
            "agency",
            "responsibility",
            "organisation");

    private final OwnerList lists;
    private final HandSetOwners handSet;

    OwnerFinder(Vocabulary vocabulary) {
        NameIndex names = new NameIndex(vocabulary);
        NearestNames nearest = new NearestNames(vocabulary);
        this.lists = new OwnerList(names, nearest);
        this.handSet = new HandSetOwners(vocabulary, names, nearest);
    }

    /** Reads the tokens from {@code start} on; the due, if any, may stand among the owners in a bracket. */
    OwnerReading find(Tokens tokens, int start, @Nullable Mention<Due> due) {
        OwnerReading chosen = handSet.find(tokens, start);
        if (!chosen.isEmpty()) {
            return chosen;
        }
        OwnerReading leading = leading(tokens, start);
        if (!leading.isEmpty()) {
            return leading;
        }
        int dash = headEnd(tokens, start, true);
        if (dash > 0) {
            return underTopic(tokens, start, dash, due);
        }
        int colon = headEnd(tokens, start, false);
        OwnerReading headed = colon > 0 ? beforeColon(tokens, start, colon) : none(tokens, start);
        return headed.isEmpty() ? elsewhere(tokens, start, due) : headed;
    }

    /** "OWNERS to share …" at the token, or an empty reading. */
    OwnerReading leading(Tokens tokens, int start) {
        Read read = lists.before(tokens, start);
        Marker marker = read.isEmpty() ? Marker.NONE : Marker.at(tokens, read.end());
        return marker.exists() ? reading(tokens, read.owners(), marker.end()) : none(tokens, start);
    }

    /** The list of owners before a verb at the token. */
    Read subject(Tokens tokens, int start) {
        return lists.before(tokens, start);
    }

    /** Words that are nothing but owners. */
    Read exactly(Tokens tokens, int end) {
        return lists.exactly(tokens, 0, end);
    }

    private OwnerReading underTopic(Tokens tokens, int start, int dash, @Nullable Mention<Due> due) {
        String topic = OwnerList.words(tokens, start, dash);
        OwnerReading closing = closing(tokens, dash + 1, due);
        if (!closing.isEmpty()) {
            return closing.under(topic);
        }
        OwnerReading leading = leading(tokens, dash + 1);
        if (!leading.isEmpty()) {
            return leading.under(topic);
        }
        Read head = lists.exactly(tokens, start, dash);
        if (!head.isEmpty() && head.owners().stream().allMatch(OwnerFinder::isPlausible)) {
            return reading(tokens, head.owners(), dash + 1);
        }
        OwnerReading trailing = trailing(tokens, start, due);
        boolean onlyDash = !trailing.isEmpty() && trailing.to() <= tokens.startOf(dash);
        return onlyDash ? trailing : elsewhere(tokens, dash + 1, due).under(topic);
    }

    private OwnerReading beforeColon(Tokens tokens, int start, int colon) {
        Read head = lists.exactly(tokens, start, colon);
        boolean named = !head.isEmpty()
                && (head.isKnown() || head.owners().stream().allMatch(owner -> isNamelike(tokens, owner)));
        if (named) {
            return reading(tokens, head.owners(), colon + 1);
        }
        OwnerReading leading = leading(tokens, colon + 1);
        return leading.isEmpty() ? leading : leading.under(OwnerList.words(tokens, start, colon));
    }

    private OwnerReading elsewhere(Tokens tokens, int start, @Nullable Mention<Due> due) {
        OwnerReading found = closing(tokens, start, due);
        if (found.isEmpty()) {
            found = trailing(tokens, start, due);
        }
        if (found.isEmpty()) {
            found = passive(tokens, start);
        }
        return found.isEmpty() ? laterClause(tokens, start) : found;
    }

    /** "… (OWNERS)" or "… [OWNERS]" at the end. */
    private OwnerReading closing(Tokens tokens, int start, @Nullable Mention<Due> due) {
        for (int open = tokens.size() - 1; open >= start; open--) {
            if (!tokens.get(open).is("(") && !tokens.get(open).is("[")) {
                continue;
            }
            int close = tokens.closing(open);
            boolean last = close >= 0 && endsAfter(tokens, close, due);
            int first = last ? skipDue(tokens, skipLabel(tokens, open + 1), due) : -1;
            int end = last ? beforeDue(tokens, open, close, due) : -1;
            Read read = last ? lists.exactly(tokens, first, end) : Read.NOTHING;
            if (last && read.isEmpty()) {
                read = beforeBrokenDate(tokens, first, close);
            }
            if (read.isKnown() || (!read.isEmpty() && end < close)) {
                Span bracket =
                        new Span(tokens.get(open).start(), tokens.get(close).end());
                int from = tokens.startOf(start);
                return new OwnerReading(read.owners(), null, from, tokens.text().length(), List.of(bracket));
            }
            return none(tokens, start);
        }
        return none(tokens, start);
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
        if (tokens.get(index).is("by")
                || tokens.get(index).is("par")
                || tokens.get(index).is("por")) {
            return index + 1;
        }
        boolean label = LABELS.contains(tokens.get(index).folded())
                && tokens.get(index + 1).is(":");
        return label ? index + 2 : index;
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

    private static int beforeDue(Tokens tokens, int open, int close, @Nullable Mention<Due> due) {
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

    /** "… – OWNERS" at the end, or "Responsible: OWNERS" anywhere. */
    private OwnerReading trailing(Tokens tokens, int start, @Nullable Mention<Due> due) {
        for (int i = tokens.size() - 1; i > start; i--) {
            boolean label =
                    tokens.get(i).is(":") && LABELS.contains(tokens.get(i - 1).folded());
            if (label || tokens.isTopicDash(i)) {
                int end = tokens.get(tokens.size() - 1).is(".") ? tokens.size() - 1 : tokens.size();
                Read read = lists.exactly(tokens, i + 1, beforeDue(tokens, i, end, due));
                boolean sure = read.owners().stream().allMatch(o -> o.what().kind() != OwnerKind.UNKNOWN);
                if (!read.isEmpty() && (label || sure)) {
                    int to = tokens.startOf(label ? i - 1 : i);
                    return OwnerReading.of(read.owners(), tokens.startOf(start), to);
                }
            }
        }
        return none(tokens, start);
    }

    /** "… to be circulated by OWNERS". */
    private OwnerReading passive(Tokens tokens, int start) {
        int be = -1;
        for (int i = start; i < tokens.size(); i++) {
            if (tokens.get(i).is("be")) {
                be = i;
            } else if (tokens.get(i).is("by")
                    && be >= 0
                    && i - be <= 6
                    && Words.isParticiple(tokens.get(be + 1).folded())) {
                Read read = lists.before(tokens, i + 1);
                if (!read.isEmpty() && read.owners().stream().allMatch(OwnerFinder::isPlausible)) {
                    Span by = new Span(
                            tokens.get(i).start(), tokens.get(read.end() - 1).end());
                    return new OwnerReading(
                            read.owners(),
                            null,
                            tokens.startOf(start),
                            tokens.text().length(),
                            List.of(by));
                }
            }
        }
        return none(tokens, start);
    }

    /** "Lists are late; OWNERS to send …": only known names, as any word may start a clause. */
    private OwnerReading laterClause(Tokens tokens, int start) {
        for (int i = start; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(".") || token.is(";") || token.is(":") || tokens.isTopicDash(i)) {
                OwnerReading found = leading(tokens, i + 1);
                if (!found.isEmpty() && found.owners().stream().allMatch(OwnerFinder::isPlausible)) {
                    return new OwnerReading(
                            found.owners(), null, found.from(), tokens.text().length(), List.of());
                }
            }
        }
        return none(tokens, start);
    }

    /** Index of the dash or colon that ends a short head, or -1. */
    private static int headEnd(Tokens tokens, int start, boolean dash) {
        for (int i = start; i < Math.min(tokens.size() - 1, start + LONGEST_HEAD); i++) {
            Token token = tokens.get(i);
            if (dash ? tokens.isTopicDash(i) : token.is(":")) {
                return i > start ? i : -1;
            }
            if (token.is(".") || token.is(";") || token.is("(") || token.is("[") || (dash && token.is(":"))) {
                return -1;
            }
        }
        return -1;
    }

    /** Known, or an acronym that may be a slip of a known one. */
    static boolean isPlausible(Mention<Owner> owner) {
        return owner.what().kind() != OwnerKind.UNKNOWN
                || !owner.what().suggestions().isEmpty();
    }

    private static boolean isNamelike(Tokens tokens, Mention<Owner> owner) {
        int first = tokens.indexAt(owner.start());
        boolean several = tokens.get(first).end() < owner.end();
        return tokens.get(first).isAcronym() || several || isPlausible(owner);
    }

    private static OwnerReading reading(Tokens tokens, List<Mention<Owner>> owners, int task) {
        return OwnerReading.of(owners, tokens.startOf(task), tokens.text().length());
    }

    private static OwnerReading none(Tokens tokens, int start) {
        return OwnerReading.of(List.of(), tokens.startOf(start), tokens.text().length());
    }
}
