package org.rapporteur.shared.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The language of filter boxes: words, {@code key:value}, {@code key:value,"other value"}, and {@code -} in front of
 * either for the opposite. Quotes hold blanks, commas and colons; inside them {@code \"} and {@code \\} are the signs
 * themselves. A key that is not known makes a word. Reading never fails: a quote that is not closed reaches to the end.
 */
public final class QueryText {
    private final Set<String> keys;

    /** @param keys those that are known, in lower case */
    public QueryText(Set<String> keys) {
        this.keys = Set.copyOf(keys);
    }

    /**
     * A stretch of the text between blanks.
     *
     * @param start first character, {@code end} one past the last
     * @param term what it means; null for a key without a value yet
     */
    public record Token(int start, int end, @Nullable Term term) {}

    /**
     * What is being typed at a place.
     *
     * @param start first character of what a completion replaces, up to the place
     * @param key the key whose value it is; null when a word or the key itself is being typed
     * @param typed the value or word so far, without quotes
     * @param negated after a minus
     */
    public record Typing(int start, @Nullable String key, String typed, boolean negated) {}

    /** What the text asks for. */
    public Query parse(String text) {
        return new Query(tokens(text).stream()
                .flatMap(token -> Optional.ofNullable(token.term()).stream())
                .toList());
    }

    /** The tokens of the text with their places. */
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Cursor cursor = new Cursor(text, keys);
        while (cursor.toNextToken()) {
            tokens.add(cursor.token());
        }
        return tokens;
    }

    /** What stands before a place in the text, for completing it. */
    public Typing typing(String text, int place) {
        String before = text.substring(0, place);
        Cursor cursor = new Cursor(before, keys);
        Typing last = new Typing(place, null, "", false);
        while (cursor.toNextToken()) {
            Typing typing = cursor.typing();
            last = cursor.isAtEnd() ? typing : new Typing(place, null, "", false);
        }
        return last;
    }

    /** Text that reads as this query again. */
    public String print(Query query) {
        return query.terms().stream().map(this::print).collect(Collectors.joining(" "));
    }

    /** Text that reads as this term again. */
    public String print(Term term) {
        String sign = term.negated() ? "-" : "";
        if (term.isWord()) {
            return sign + printWord(term.values().getFirst());
        }
        return sign + term.key() + ":"
                + term.values().stream().map(QueryText::printValue).collect(Collectors.joining(","));
    }

    /** A value as it stands after its key. */
    public static String printValue(String value) {
        return value.chars().anyMatch(c -> isBlank((char) c) || c == ',' || c == '"') ? quoted(value) : value;
    }

    private String printWord(String word) {
        boolean plain = word.chars().noneMatch(c -> isBlank((char) c) || c == '"')
                && !word.startsWith("-")
                && Cursor.keyAt(word, 0, keys) == null;
        return plain ? word : quoted(word);
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Walks over a text, token after token. */
    private static final class Cursor {
        private final String text;
        private final Set<String> keys;
        private int at;

        Cursor(String text, Set<String> keys) {
            this.text = text;
            this.keys = keys;
        }

        boolean toNextToken() {
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
            return at < text.length();
        }

        boolean isAtEnd() {
            return at == text.length();
        }

        Token token() {
            int start = at;
            boolean negated = sign();
            String key = key();
            List<String> values = new ArrayList<>();
            do {
                String value = value(key != null);
                if (!value.isBlank()) {
                    values.add(value);
                }
            } while (key != null && comma());
            Term term = values.isEmpty() ? null : new Term(key == null ? "" : key, values, negated);
            return new Token(start, at, term);
        }

        Typing typing() {
            boolean negated = sign();
            int start = at;
            String key = key();
            String value;
            do {
                start = key == null ? start : at;
                value = value(key != null);
            } while (key != null && comma());
            return new Typing(start, key, value, negated);
        }

        private boolean sign() {
            boolean negated = text.charAt(at) == '-' && at + 1 < text.length() && !isBlank(text.charAt(at + 1));
            at += negated ? 1 : 0;
            return negated;
        }

        private @Nullable String key() {
            String key = keyAt(text, at, keys);
            at += key == null ? 0 : key.length() + 1;
            return key;
        }

        private boolean comma() {
            boolean there = at < text.length() && text.charAt(at) == ',';
            at += there ? 1 : 0;
            return there;
        }

        private String value(boolean endsAtComma) {
            StringBuilder value = new StringBuilder();
            boolean quoted = false;
            for (; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '"') {
                    quoted = !quoted;
                } else if (quoted && c == '\\' && at + 1 < text.length()) {
                    value.append(text.charAt(++at));
                } else if (!quoted && (isBlank(c) || (endsAtComma && c == ','))) {
                    break;
                } else {
                    value.append(c);
                }
            }
            return value.toString();
        }

        /** The known key that stands at a place, before a colon; null for none. */
        static @Nullable String keyAt(String text, int place, Set<String> keys) {
            int end = place;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == text.length() || text.charAt(end) != ':') {
                return null;
            }
            String key = text.substring(place, end).toLowerCase(Locale.ROOT);
            return keys.contains(key) && key.length() == end - place ? key : null;
        }
    }
}
