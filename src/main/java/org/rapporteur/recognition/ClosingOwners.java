package org.rapporteur.recognition;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.OwnerList.Read;

/** Owners at the end of an action, without a bracket: "… – UNHCR", "…: WFP – by Friday", "… . Responsible: Port Office". */
final class ClosingOwners {
    private static final Set<String> LEAD_IN = Set.of(
            "following",
            "including",
            "namely",
            "eg",
            "e.g",
            "i.e",
            "ie",
            "suivants",
            "suivantes",
            "siguientes",
            "donors",
            "sent");

    /** Words of a list of owners at most. */
    private static final int LONGEST_LIST = 40;

    private static final int LONGEST_LABEL = 4;
    private static final int LONGEST_NAME = 12;

    private final OwnerList lists;

    ClosingOwners(OwnerList lists) {
        this.lists = lists;
    }

    /** "Print the map. Responsible: Port Office. Deadline: 5 May": a label says more than any place. */
    OwnerReading labelled(Tokens tokens, int start) {
        for (int i = start + 2; i < tokens.size(); i++) {
            int label = OwnerLabels.startBefore(tokens, i);
            if (label > start
                    && tokens.get(label).isCapitalised()
                    && !tokens.get(label - 1).isWord()) {
                int end = labelEnd(tokens, i + 1);
                Read known = lists.exactly(tokens, i + 1, end);
                boolean name = known.isEmpty() && isName(tokens, i + 1, end);
                Read read = name ? lists.verbatim(tokens, i + 1, end) : known;
                return read.isEmpty()
                        ? none(tokens, start)
                        : OwnerReading.of(read.owners(), tokens.startOf(start), tokens.startOf(label));
            }
        }
        return none(tokens, start);
    }

    /** Where the words behind a label end: at a sign with another label behind it, or a stop at the end. */
    private static int labelEnd(Tokens tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean another = isLabel(tokens, i + 1);
            boolean sign = token.is(".") || token.is(";") || token.is(",") || tokens.isTopicDash(i);
            if (sign && (another || (token.is(".") && i == tokens.size() - 1))) {
                return i;
            }
        }
        return tokens.size();
    }

    /** "Dirección Provincial de Educación de Port Alma": a name that only its label says to be one. */
    private static boolean isName(Tokens tokens, int from, int end) {
        return end - from <= LONGEST_NAME
                && end > from
                && tokens.get(from).isCapitalised()
                && IntStream.range(from, end).allMatch(i -> tokens.get(i).isWord());
    }

    /** A few words and a colon. */
    private static boolean isLabel(Tokens tokens, int from) {
        int i = from;
        while (i < from + LONGEST_LABEL && tokens.get(i).isWord()) {
            i++;
        }
        return i > from && tokens.get(i).is(":");
    }

    /** "… – OWNERS", "…: OWNERS" or "…. OWNERS" at the end, or "Responsible: OWNERS" anywhere. */
    OwnerReading find(Tokens tokens, int start, @Nullable Mention<Due> due) {
        for (int i = tokens.size() - 1; i > start; i--) {
            int labelled = OwnerLabels.startBefore(tokens, i);
            boolean label = labelled >= 0;
            boolean sign = tokens.get(i).is(";")
                    || tokens.get(i).is(".")
                    || (tokens.get(i).is(":") && !leadsIn(tokens, i));
            boolean slash = tokens.isSpacedSlash(i);
            if (label || sign || slash || tokens.isTopicDash(i)) {
                int end = tokens.get(tokens.size() - 1).is(".") ? tokens.size() - 1 : tokens.size();
                int first = tokens.get(i + 1).is("¿") ? i + 2 : i + 1;
                Read read = slash
                        ? Read.NOTHING
                        : lists.exactly(
                                tokens, first, BracketOwners.beforeDue(tokens, i, beforeNote(tokens, i, end), due));
                if (read.isEmpty()) {
                    read = lists.exactly(tokens, first, beforeDay(tokens, i, due));
                }
                if (read.isEmpty()) {
                    read = lists.narrowed(tokens, first, BracketOwners.beforeDue(tokens, i, end, due));
                }
                boolean several = read.owners().size() > 1 && !tokens.get(i).is(".");
                boolean sure =
                        several ? lists.isKnown(read) : read.owners().stream().allMatch(lists::isKnown);
                if (!read.isEmpty() && (label || sure)) {
                    int to = tokens.startOf(label ? labelled : i);
                    return OwnerReading.of(read.owners(), tokens.startOf(start), to);
                }
            }
        }
        return none(tokens, start);
    }

    /** "– IOM, UNHCR – before the next report (29 May)": where the dash stands behind which the due is; or the sign itself. */
    private static int beforeDay(Tokens tokens, int sign, @Nullable Mention<Due> due) {
        for (int i = sign + 1; i < Math.min(tokens.size(), sign + LONGEST_LIST); i++) {
            if (tokens.isTopicDash(i) || tokens.isSpacedSlash(i)) {
                return due != null && due.start() >= tokens.startOf(i) ? i : sign;
            }
        }
        return sign;
    }

    /** Before a question mark, and before a bracket that says more: "→ WFP (before Easter)". */
    private static int beforeNote(Tokens tokens, int from, int end) {
        int last = tokens.get(end - 1).is("?") ? end - 1 : end;
        if (!tokens.get(last - 1).is(")")) {
            return last;
        }
        for (int i = last - 1; i > from + 1; i--) {
            if (tokens.get(i).is("(")) {
                return i;
            }
        }
        return last;
    }

    /** "Send it to: …", "the following partners: …": who is named behind gets something, and owes nothing. */
    private static boolean leadsIn(Tokens tokens, int colon) {
        String before = tokens.get(colon - 1).folded();
        return Words.FUNCTION.contains(before) || Words.COLLECTIVE.contains(before) || LEAD_IN.contains(before);
    }

    private static OwnerReading none(Tokens tokens, int start) {
        return OwnerReading.of(List.of(), tokens.startOf(start), tokens.text().length());
    }
}
