package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Folding;

/** A text cut into words and signs. Indices past either end give an empty sign, so that grammars need no bounds checks. */
final class Tokens {
    /**
     * A word may hold hyphens, dots and apostrophes inside ("ET-WDC", "9.2"), but not the possessive 's. The initial of a first name
     * keeps its full stop, which ends no sentence ("J. Cruz"); "M." is a title in French.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "[lL]['’](?=\\p{Lu})|[\\p{Lu}&&[^M]]\\.(?=\\s\\p{Lu}\\p{Ll})|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:(?:[-.&·]|['’](?!s\\b))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*|[-=]{1,3}>|::|\\S");

    private static final Pattern INCLUSIVE = Pattern.compile("·(?:t?e|[nl]e|trice|euse)?(?=·|$)|·(?=s$)");

    private static final Token NOTHING = new Token("\0", "\0", 0, 0);

    private final String text;
    private final List<Token> tokens;
    private final @Nullable Language language;

    private Tokens(String text, List<Token> tokens, @Nullable Language language) {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
    }

    static Tokens of(String text) {
        return of(text, null);
    }

    /** The words of a text in the given language, or in any of them. */
    static Tokens of(String text, @Nullable Language language) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int start = at;
            int end = plainWord(text, at);
            if (end == at) {
                if (!matcher.find(at)) {
                    break;
                }
                start = matcher.start();
                end = matcher.end();
            }
            String word = text.substring(start, end);
            tokens.add(new Token(word, fold(word), start, end));
            at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
        return new Tokens(text, tokens, language);
    }

    /** Where a word of ASCII letters and figures with a blank behind it ends, as most are; the same index for others. */
    private static int plainWord(String text, int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end == text.length() || text.charAt(end) == ' ' ? end : start;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Most words are plain ASCII, for which the general folding is needlessly slow. */
    static String fold(String written) {
        // "tou·te·s", "participant·e·s": the inclusive endings of French.
        String word =
                written.indexOf('·') < 0 ? written : INCLUSIVE.matcher(written).replaceAll("");
        String folded = isAscii(word) ? word.toLowerCase(Locale.ROOT) : Folding.fold(word);
        return folded.isEmpty() ? written : folded;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** True when words of the language count. */
    boolean mayBe(Language asked) {
        return language == null || language == asked;
    }

    int size() {
        return tokens.size();
    }

    String text() {
        return text;
    }

    Token get(int index) {
        return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
    }

    /** Where the token starts; the text's end for an index past the last one. */
    int startOf(int index) {
        return index >= tokens.size() ? text.length() : get(index).start();
    }

    /** Index of the first token that starts at or after the given character. */
    int indexAt(int character) {
        int from = 0;
        int to = tokens.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (tokens.get(middle).start() < character) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** A dash between blanks, as after a topic; hyphens inside words are no dashes. */
    boolean isTopicDash(int index) {
        return get(index).isDash() && isSpaced(index);
    }

    /** A slash with blanks on both sides, as between the cells of a row. */
    boolean isSpacedSlash(int index) {
        return get(index).is("/") && isSpaced(index);
    }

    private boolean isSpaced(int index) {
        Token token = get(index);
        return token.start() > 0
                && token.end() < text.length()
                && Character.isWhitespace(text.charAt(token.start() - 1))
                && Character.isWhitespace(text.charAt(token.end()));
    }

    /** Index of the bracket that closes the one at the index, or -1. */
    int closing(int opening) {
        String close = get(opening).is("(") ? ")" : "]";
        for (int i = opening + 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(close)) {
                return i;
            }
        }
        return -1;
    }
}
