package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.ActionIds;
import org.rapporteur.importing.line.Echo;
import org.rapporteur.shared.Folding;

/**
 * The actions of one document. Said in the discussion and again in the closing list an action is one; said under two
 * headings of the discussion it is two.
 */
final class ActionRegister {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_COMPARED = 100;
    private static final double ALIKE = 0.8;
    private static final int LEAST_WORDS = 4;

    private final Map<Set<String>, List<Entry>> byWords = new HashMap<>();
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, String> byId = new LinkedHashMap<>();
    private final Map<String, List<String>> citing = new HashMap<>();
    private final Set<Entry> echoed = new HashSet<>();
    private final List<Echo> echoes = new ArrayList<>();

    /**
     * An action as it was said.
     *
     * @param uid its block
     * @param line where it stands
     * @param section number of its section, from 0
     * @param closing it stands in a list of actions
     */
    record Entry(String uid, int line, Set<String> words, int section, boolean closing) {}

    /** What an action says, as others are compared with it. */
    record Wording(Set<String> words, String first) {
        static Wording of(String text) {
            List<String> words = NOT_WORDS
                    .splitAsStream(Folding.fold(text))
                    .filter(word -> !word.isEmpty())
                    .toList();
            return new Wording(Set.copyOf(words), words.isEmpty() ? "" : words.getFirst());
        }
    }

    /** The earlier action that these words say again, or null when they are a new one. */
    @Nullable
    Entry said(Wording wording, int section, boolean closing) {
        Set<String> words = wording.words;
        for (Entry known : byWords.getOrDefault(words, List.of())) {
            if (known.section == section) {
                return known;
            }
            if (known.closing != closing && echoed.add(known)) {
                return known;
            }
        }
        List<Entry> candidates = byFirstWord.getOrDefault(key(wording.first, !closing), List.of());
        for (Entry known : candidates.subList(Math.max(0, candidates.size() - MOST_COMPARED), candidates.size())) {
            if (!echoed.contains(known) && isAlike(known, words)) {
                echoed.add(known);
                return known;
            }
        }
        return null;
    }

    void add(String uid, int line, Wording wording, int section, boolean closing) {
        Entry entry = new Entry(uid, line, wording.words, section, closing);
        byWords.computeIfAbsent(entry.words, same -> new ArrayList<>()).add(entry);
        byFirstWord
                .computeIfAbsent(key(wording.first, closing), first -> new ArrayList<>())
                .add(entry);
    }

    /** Notes the identifier that an action of a list goes by ("A2012.8"). */
    void identify(String label, String uid) {
        Matcher id = ActionIds.ANYWHERE.matcher(label);
        if (id.find()) {
            byId.putIfAbsent(key(id.group()), uid);
        }
    }

    void echo(Entry action, String block) {
        echoes.add(new Echo(action.uid, block));
    }

    /** Notes the identifiers that a paragraph cites. */
    void cite(String text, String block) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return;
        }
        Matcher id = ActionIds.ANYWHERE.matcher(text);
        while (id.find()) {
            citing.computeIfAbsent(key(id.group()), key -> new ArrayList<>()).add(block);
        }
    }

    /** All echoes, those by identifier last. */
    List<Echo> echoes() {
        List<Echo> all = new ArrayList<>(echoes);
        byId.forEach((id, action) -> citing.getOrDefault(id, List.of()).stream()
                .distinct()
                .filter(block -> !block.equals(action))
                .forEach(block -> all.add(new Echo(action, block))));
        return all;
    }

    private static String key(String id) {
        return NOT_WORDS.matcher(Folding.fold(id)).replaceAll("");
    }

    private static String key(String first, boolean closing) {
        return closing + first;
    }

    private static boolean isAlike(Entry known, Set<String> words) {
        int fewer = Math.min(known.words.size(), words.size());
        if (fewer < LEAST_WORDS || fewer < ALIKE * Math.max(known.words.size(), words.size())) {
            return false;
        }
        int shared = 0;
        for (String word : words) {
            shared += known.words.contains(word) ? 1 : 0;
        }
        int all = known.words.size() + words.size() - shared;
        return shared >= LEAST_WORDS && shared >= ALIKE * all;
    }
}
