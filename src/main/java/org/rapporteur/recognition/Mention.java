package org.rapporteur.recognition;

/**
 * Something found in a text, with the place where it stands.
 *
 * @param start first character, counted in UTF-16 units from 0
 * @param end one past the last character
 */
public record Mention<T>(T what, int start, int end) {
    public Mention {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such place: " + start + " to " + end);
        }
    }
}
