package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Vocabulary.Term;
import org.rapporteur.shared.Folding;

/** The names of a vocabulary by their first word, so that a line is searched without walking through all of them. */
final class NameIndex {
    /** Names that are also plain words: only their capitals tell them apart ("WHO will" from "who will"). */
    private static final Set<String> ALSO_WORDS = Set.of(
            "who", "care", "act", "goal", "pin", "reach", "impact", "start", "aid", "hope", "plan", "cord", "fat",
            "map", "mag", "pam", "oms", "irma", "case", "sos", "nice", "one", "concern", "relief", "lead", "chair",
            "action", "unit", "hot", "voice", "hi", "si", "iss", "base", "echo", "ops", "fad", "un", "eu", "us", "it",
            "we", "he");

    /** Initials are told by their very letters: "at" is no "AT". */
    private static final int LONGEST_INITIALS = 3;

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Set<String> attended = new HashSet<>();

    private record Entry(List<Token> words, Term term) {}

    /** A known name that starts at a token and ends before the token {@code end}. */
    record Hit(Term term, int end) {}

    NameIndex(Vocabulary vocabulary) {
        for (Term term : vocabulary.terms()) {
            add(term.name(), term);
            term.aliases().forEach(alias -> add(alias, term));
        }
        // Longest first; the sort is stable, so of two terms with one alias the first given wins.
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry e) -> e.words.size()).reversed()));
    }

    /** True for a name that only the document at hand explains, and that nobody knows otherwise. */
    boolean explains(String name) {
        return attended.contains(Folding.fold(name));
    }

    private void add(String name, Term term) {
        if (term.kind() == OwnerKind.UNKNOWN) {
            attended.add(Folding.fold(name));
        }
        Tokens tokens = Tokens.of(name);
        if (tokens.size() > 0) {
            List<Token> words = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                words.add(tokens.get(i));
            }
            byFirstWord
                    .computeIfAbsent(words.getFirst().folded(), first -> new ArrayList<>())
                    .add(new Entry(words, term));
        }
    }

    /** The longest known name that starts at the token, or null. */
    @Nullable
    Hit at(Tokens tokens, int index) {
        for (Entry entry : byFirstWord.getOrDefault(tokens.get(index).folded(), List.of())) {
            if (matches(entry, tokens, index)) {
                return new Hit(entry.term, index + entry.words.size());
            }
        }
        return null;
    }

    private static boolean matches(Entry entry, Tokens tokens, int index) {
        for (int i = 0; i < entry.words.size(); i++) {
            if (!entry.words.get(i).folded().equals(tokens.get(index + i).folded())) {
                return false;
            }
        }
        Token known = entry.words.getFirst();
        Token written = tokens.get(index);
        boolean initials = entry.term.proposed() && known.text().length() <= LONGEST_INITIALS;
        boolean single = initials ? written.text().equals(known.text()) : isWrittenAsName(known, written);
        return single || entry.words.size() > 1;
    }

    private static boolean isWrittenAsName(Token known, Token written) {
        if (ALSO_WORDS.contains(written.folded())) {
            return written.text().equals(known.text());
        }
        // Notes taken in haste say "iom to share"; an ordinary word is not that easily a name.
        return written.isCapitalised() || known.isAcronym() || !known.isCapitalised();
    }
}
