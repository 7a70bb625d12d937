package org.rapporteur.importing.ui;

import java.util.Arrays;

/**
 * The letters and digits of a text, and where they stand in it, so that words are found again whatever blanks and signs were
 * put between them on the way from a file to the minutes.
 */
final class Letters {
    private final String text;
    private final String key;
    private final int[] places;

    private Letters(String text, String key, int[] places) {
        this.text = text;
        this.key = key;
        this.places = places;
    }

    static Letters of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                places[key.length()] = i;
                key.append(Character.toLowerCase(c));
            }
        }
        return new Letters(text, key.toString(), Arrays.copyOf(places, key.length()));
    }

    /** Letters and digits in lower case. */
    String key() {
        return key;
    }

    boolean isEmpty() {
        return key.isEmpty();
    }

    /** Where in the key words stand that are whole words of the text; -1 where they do not. */
    int find(String words) {
        int at = key.indexOf(words);
        while (at >= 0 && !(isEdge(places[at] - 1) && isEdge(places[at + words.length() - 1] + 1))) {
            at = key.indexOf(words, at + 1);
        }
        return at;
    }

    private boolean isEdge(int place) {
        return place < 0 || place >= text.length() || !Character.isLetterOrDigit(text.charAt(place));
    }

    /** Where the first letter of the characters from a place of the key on stands in the text. */
    int start(int from) {
        return places[from];
    }

    /** Behind the last letter of the characters up to a place of the key, with a sign that ends the sentence. */
    int end(int to) {
        int end = places[to - 1] + 1;
        while (end < text.length() && ".;:!?)”\"".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
