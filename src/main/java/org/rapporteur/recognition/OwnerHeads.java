package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.recognition.OwnerList.Read;

/** The few words in front of a dash or colon, which may be who acts: "UNHCR – …", "Ana (IOM): …", "Members in arrears – …". */
final class OwnerHeads {
    private static final int LONGEST_HEAD = 14;
    private static final int LONGEST_PERSON = 3;

    private static final Set<String> TO = Set.of("a", "au", "aux", "al", "to");
    private static final Set<String> JOINTS = Set.of("et", "y", "and", ",");

    private final OwnerList lists;

    OwnerHeads(OwnerList lists) {
        this.lists = lists;
    }

    /** Index of the dash or colon that ends a short head, or -1; "Ana (UNHCR) – …" is one. */
    int end(Tokens tokens, int start, boolean dash) {
        for (int i = start; i < Math.min(tokens.size() - 1, start + LONGEST_HEAD); i++) {
            Token token = tokens.get(i);
            boolean person = token.is("(") && i > start && i <= start + LONGEST_PERSON && tokens.closing(i) > 0;
            if (person
                    && (lists.isKnown(lists.exactly(tokens, i + 1, tokens.closing(i))) || isNoted(tokens, start, i))) {
                i = tokens.closing(i);
                continue;
            }
            if (dash ? tokens.isTopicDash(i) : token.is(":") || token.is(">")) {
                return i > start ? i : -1;
            }
            if (token.is(".") || token.is(";") || token.is("(") || token.is("[") || (dash && token.is(":"))) {
                return -1;
            }
        }
        return -1;
    }

    /** Owners that fill the words in front of a sign; or an audience and what narrows it down: "Members in arrears". */
    Read owners(Tokens tokens, int start, int end) {
        Read addressed = addressed(tokens, start, end);
        Read exact = addressed.isEmpty() ? lists.exactly(tokens, start, end) : addressed;
        int first = Words.ARTICLES.contains(tokens.get(start).folded()) ? start + 1 : start;
        return exact.isEmpty() ? lists.narrowed(tokens, first, end) : exact;
    }

    /** "IOM (Ana) –": a known name, and in the bracket more about it. */
    private boolean isNoted(Tokens tokens, int start, int open) {
        Read head = lists.exactOwners(tokens, start);
        return lists.isKnown(head) && head.end() == tokens.closing(open) + 1;
    }

    /** "À la DRAH et au HCR :", "Al PMA:": whom it is addressed to, each behind a preposition. */
    private Read addressed(Tokens tokens, int start, int end) {
        List<Mention<Owner>> owners = new ArrayList<>();
        int i = start;
        while (TO.contains(tokens.get(i).folded())) {
            int next = i + 1;
            while (next < end
                    && !(JOINTS.contains(tokens.get(next).folded())
                            && TO.contains(tokens.get(next + 1).folded()))) {
                next++;
            }
            Read read = lists.exactly(tokens, i + 1, next);
            if (read.isEmpty()) {
                return Read.NOTHING;
            }
            owners.addAll(read.owners());
            if (next == end) {
                return new Read(owners, end);
            }
            i = next + 1;
        }
        return Read.NOTHING;
    }
}
