package org.rapporteur.recognition;

import java.util.Set;

/**
 * The words between an owner and the deed: "to", "will", "has agreed to", "is responsible for".
 *
 * @param kind how firmly it is said
 * @param end index of the first token of the deed
 */
record Marker(Kind kind, int end) {
    enum Kind {
        /** "UNHCR to share" */
        TO,
        /** "UNHCR will share" */
        WILL,
        /** "UNHCR agreed to share" */
        AGREED,
        /** "UNHCR should share" */
        SHOULD,
        /** "UNHCR can share" */
        CAN,
        /** "UNHCR may need to share" */
        MAY
    }

    static final Marker NONE = new Marker(Kind.TO, -1);

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "has", "have", "had", "been", "be");
    private static final Set<String> PLEDGES = Set.of(
            "agreed",
            "agrees",
            "agree",
            "asked",
            "tasked",
            "requested",
            "invited",
            "encouraged",
            "expected",
            "required",
            "committed",
            "commits",
            "offered",
            "offers",
            "volunteered",
            "volunteers",
            "promised",
            "promises",
            "assigned",
            "nominated",
            "going",
            "due",
            "reminded",
            "urged",
            "advised",
            "willing",
            "ready",
            "responsible",
            "undertook");
    private static final Set<String> NO_VERB = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "its", "their", "all", "each", "every", "which", "whom",
            "date");

    /** "Ana and Ben will each write one page". */
    private static final Set<String> SEVERALLY =
            Set.of("each", "both", "jointly", "together", "also", "then", "further");

    private static final int LONGEST_ASIDE = 10;

    boolean exists() {
        return end >= 0;
    }

    /** The marker that starts at the token; {@link #NONE} where there is none or the deed is done by somebody else. */
    static Marker at(Tokens tokens, int start) {
        int i = start;
        while (isAdverb(tokens.get(i)) || SEVERALLY.contains(tokens.get(i).folded())) {
            i++;
        }
        Marker found = modal(tokens, i);
        return found.exists() && isPassive(tokens, found.end) ? NONE : found;
    }

    private static Marker modal(Tokens tokens, int i) {
        return switch (tokens.get(i).folded()) {
            case "will", "shall" -> verb(Kind.WILL, tokens, i + 1);
            case "should", "must" -> verb(Kind.SHOULD, tokens, i + 1);
            case "would" -> tokens.get(i + 1).is("like") ? NONE : verb(Kind.WILL, tokens, i + 1);
            case "can", "could" -> verb(Kind.CAN, tokens, i + 1);
            case "may", "might" -> verb(Kind.MAY, tokens, i + 1);
            case "needs", "need" -> to(Kind.SHOULD, tokens, i + 1);
            default -> {
                if (isGlued(tokens.get(i))) {
                    yield new Marker(Kind.TO, i);
                }
                Marker pledge = pledge(tokens, i);
                yield pledge.exists() ? pledge : RomanceMarkers.at(tokens, i);
            }
        };
    }

    /** "Ana tocheck the list": the blank was lost when a page was copied. */
    private static boolean isGlued(Token token) {
        return token.isLowerCase()
                && token.folded().startsWith("to")
                && Words.isDeed(token.folded().substring(2));
    }

    private static Marker pledge(Tokens tokens, int start) {
        int i = start;
        while (AUXILIARIES.contains(tokens.get(i).folded()) || isAdverb(tokens.get(i))) {
            i++;
        }
        if (PLEDGES.contains(tokens.get(i).folded())) {
            boolean task = tokens.get(i).is("responsible") && tokens.get(i + 1).is("for");
            return task ? new Marker(Kind.AGREED, i + 2) : to(Kind.AGREED, tokens, i + 1);
        }
        return to(Kind.TO, tokens, i);
    }

    /** "UNHCR to Share the list": such verbs only. */
    private static boolean isShoutedVerb(Token token) {
        return token.isCapitalised() && !token.isAcronym() && Words.ADDRESSING.contains(token.folded());
    }

    private static Marker to(Kind kind, Tokens tokens, int i) {
        return tokens.get(i).is("to") ? verb(kind, tokens, i + 1) : NONE;
    }

    private static Marker verb(Kind kind, Tokens tokens, int start) {
        int i = afterAside(tokens, start);
        if (SEVERALLY.contains(tokens.get(i).folded()) && tokens.get(i + 1).startsSmall()) {
            i++;
        }
        Token next = tokens.get(i);
        boolean deed = (next.startsSmall() && !NO_VERB.contains(next.folded())) || isShoutedVerb(next);
        return deed ? new Marker(kind, i) : NONE;
    }

    /** "UNHCR will, in coordination with IOM, map …": what stands between commas is passed over. */
    private static int afterAside(Tokens tokens, int index) {
        if (tokens.get(index).is(",")) {
            for (int i = index + 1; i < index + LONGEST_ASIDE; i++) {
                if (tokens.get(i).is(",")) {
                    return i + 1;
                }
            }
        }
        return index;
    }

    private static boolean isPassive(Tokens tokens, int deed) {
        int i = deed;
        while (isAdverb(tokens.get(i)) || tokens.get(i).is("not")) {
            i++;
        }
        if (!tokens.get(i).is("be")) {
            return false;
        }
        i++;
        while (isAdverb(tokens.get(i))) {
            i++;
        }
        return Words.isParticiple(tokens.get(i).folded());
    }

    private static boolean isAdverb(Token token) {
        return token.isLowerCase()
                && token.folded().endsWith("ly")
                && token.folded().length() > 4;
    }
}
