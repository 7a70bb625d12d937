package org.rapporteur.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of fixed phrases as patterns. A phrase is written in small letters without accents, and found with accents and
 * without; blanks and hyphens between its words are one. What stands in brackets may be missing or bracketed ("présent(e)s"),
 * "?" is s or z, "*" stands for a few words. Patterns are to be matched without regard to case (Unicode too).
 */
public final class Phrases {
    private Phrases() {}

    /** The phrases of a list that are separated by semicolons. */
    public static List<String> of(String list) {
        return Stream.of(list.split(";", -1))
                .map(Folding::fold)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** An alternation of a list's phrases, without a group around it. */
    public static String any(String list) {
        return any(of(list));
    }

    /**
     * An alternation of phrases, without a group around it; the longest first, as the first that fits is taken. Phrases of one
     * first letter stand together behind it, so that most places of a text are told after a single letter; those that begin
     * with a sign keep their place among the others.
     */
    public static String any(Collection<String> phrases) {
        List<String> sorted = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        List<String> alternatives = new ArrayList<>();
        Map<Character, List<String>> byLetter = new TreeMap<>();
        for (String phrase : sorted) {
            char first = phrase.charAt(0);
            if (Character.isLetter(first)) {
                byLetter.computeIfAbsent(first, fresh -> new ArrayList<>()).add(phrase.substring(1));
            } else {
                alternatives.addAll(grouped(byLetter));
                alternatives.add(pattern(phrase));
                byLetter.clear();
            }
        }
        alternatives.addAll(grouped(byLetter));
        return String.join("|", alternatives);
    }

    private static List<String> grouped(Map<Character, List<String>> byLetter) {
        return byLetter.entrySet().stream()
                .map(entry -> pattern(String.valueOf(entry.getKey()))
                        + entry.getValue().stream().map(Phrases::pattern).collect(Collectors.joining("|", "(?:", ")")))
                .toList();
    }

    private static String pattern(String phrase) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            pattern.append(
                    switch (c) {
                        case 'a' -> "[aàâáã]";
                        case 'c' -> "[cç]";
                        case 'e' -> "[eéèêë]";
                        case 'i' -> "[iîïí]";
                        case 'n' -> "[nñ]";
                        case 'o' -> "[oôóö]";
                        case 'u' -> "[uùûúü]";
                        case '\'' -> "['’]";
                        case ' ' -> "[\\s-]";
                        case '-' -> "[\\s-]?";
                        case '?' -> "[sz]";
                        case '*' -> "[\\p{L}/ ]{1,30}";
                        case '(' -> "(?:[(.·-]?";
                        case ')' -> "[)]?)?";
                        default -> String.valueOf(c);
                    });
        }
        return pattern.toString();
    }
}
