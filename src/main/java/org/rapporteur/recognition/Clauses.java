package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where one paragraph promises several things: "UNHCR to print the map. IOM to check it by Friday" are two actions, each
 * with its own owner and due.
 */
final class Clauses {
    private static final Set<String> WITH = Set.of("with", "avec", "con", "among", "between", "entre");
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?!\\p{L}+ing\\s)\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\.)?(?:\\s\\p{Lu}\\p{Ll}+(?:[’'-]\\p{Lu}?\\p{Ll}+)*){1,2}");
    /** Words of a name at most. */
    private static final int MOST_WORDS = 5;

    private final OwnerFinder finder;

    Clauses(OwnerFinder finder) {
        this.finder = finder;
    }

    /**
     * The clauses of an action; the first starts at 0, the next ones where another owner is told to do something. Owners
     * named in closing brackets owe all of it, which is then one clause.
     */
    List<Integer> of(Tokens tokens, int start, OwnerReading reading) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        OwnerReading first = finder.opening(tokens, start);
        if (first.isEmpty() || !reading.cut().isEmpty()) {
            return starts;
        }
        int depth = 0;
        for (int i = tokens.indexAt(first.from()); i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean end = endsClause(tokens, i);
            if (depth <= 0 && (end || (token.is(",") && !isAmongNames(tokens, i))) && isTold(tokens, i + 1, end)) {
                starts.add(tokens.get(i + 1).start());
            }
        }
        return starts;
    }

    /**
     * Where sentences of a discussion tell somebody known to do something in the short form of minutes ("UNHCR to share
     * the list."); each goes on to the end of its sentence.
     */
    List<OwnerReading.Span> told(Tokens tokens) {
        List<OwnerReading.Span> found = new ArrayList<>();
        boolean begins = true;
        for (int i = 0; i < tokens.size(); i++) {
            if (begins && isTold(tokens, i, false)) {
                int end = sentenceEnd(tokens, i);
                int stop = end < tokens.size()
                        ? tokens.get(end).end()
                        : tokens.text().length();
                found.add(new OwnerReading.Span(tokens.get(i).start(), stop));
                i = end;
            }
            begins = endsSentence(tokens, i)
                    || (tokens.isTopicDash(i) && i > 0)
                    || tokens.get(i).is("•")
                    || tokens.get(i).text().startsWith("*");
        }
        return found;
    }

    private boolean isTold(Tokens tokens, int i, boolean anyMarker) {
        OwnerList.Read subject = finder.subject(tokens, i);
        if (subject.isEmpty()) {
            return false;
        }
        Marker marker = Marker.at(tokens, subject.end());
        boolean firm = marker.exists()
                && (marker.kind() == Marker.Kind.TO || (anyMarker && marker.kind() == Marker.Kind.WILL));
        boolean sure = finder.arePlausible(subject.owners())
                || (marker.exists() && areBodies(tokens, subject) && (anyMarker || isDeed(tokens.get(marker.end()))));
        return firm && sure;
    }

    /** "Plan and ADPP to …": some of them known, and short names of bodies; "IDPs" are none. */
    private boolean areBodies(Tokens tokens, OwnerList.Read subject) {
        return subject.owners().stream()
                .allMatch(owner -> finder.arePlausible(List.of(owner))
                        || isAcronym(tokens, owner)
                        || isNamedBody(tokens, owner)
                        || isFullName(tokens, owner));
    }

    /** "Lake Project Office": the last of several capitalised words says that it is a body. */
    private static boolean isNamedBody(Tokens tokens, Mention<Owner> owner) {
        int first = tokens.indexAt(owner.start());
        int last = first;
        while (tokens.get(last).end() < owner.end()) {
            last++;
        }
        String word = tokens.get(last).folded();
        return last > first
                && tokens.get(last).isCapitalised()
                && (Words.BODIES.contains(word) || Words.OFFICES.contains(word));
    }

    /** "Ana Santos" and "Ana Maria Santos", in a sentence that has small words as well. */
    private static boolean isFullName(Tokens tokens, Mention<Owner> owner) {
        return FULL_NAME
                        .matcher(tokens.text().substring(owner.start(), owner.end()))
                        .matches()
                && tokens.text().endsWith(".");
    }

    private static boolean isAcronym(Tokens tokens, Mention<Owner> owner) {
        Token first = tokens.get(tokens.indexAt(owner.start()));
        return first.isAcronym() && first.end() == owner.end() && !first.text().endsWith("s");
    }

    private static boolean isDeed(Token token) {
        return Words.isDeed(token.folded());
    }

    /** "follow up with Ana, Ben, and IOM to draft a page": the comma parts the names of those whom it is done with. */
    private static boolean isAmongNames(Tokens tokens, int comma) {
        int first = comma - 1;
        while (first > 0 && comma - first < MOST_WORDS && tokens.get(first).isCapitalised()) {
            first--;
        }
        return first < comma - 1 && WITH.contains(tokens.get(first).folded());
    }

    private static int sentenceEnd(Tokens tokens, int start) {
        int i = start;
        while (i < tokens.size()
                && !endsSentence(tokens, i)
                && !(tokens.isTopicDash(i) && tokens.get(i - 1).is("."))) {
            i++;
        }
        return i;
    }

    private static boolean endsClause(Tokens tokens, int i) {
        return endsSentence(tokens, i) || tokens.get(i).is(";");
    }

    /** A full stop before a capital or the end; a blank before the next word keeps "9.2" and addresses whole. */
    private static boolean endsSentence(Tokens tokens, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        boolean stop = token.is(".") || token.is("!") || token.is("?");
        return stop && (i + 1 >= tokens.size() || (next.start() > token.end() && !next.startsSmall()));
    }
}
