package org.rapporteur.shared.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryTextProperties {
    private final QueryText language = new QueryText(Set.of("agency", "is", "due"));

    @Property
    void whatIsPrintedReadsAsTheSame(@ForAll("queries") Query query) {
        assertThat(language.parse(language.print(query))).isEqualTo(query);
    }

    @Property
    void anyTextIsReadAndWhatWasReadIsStable(@ForAll String text) {
        Query read = language.parse(text);
        assertThat(language.parse(language.print(read))).isEqualTo(read);
    }

    @Property
    void tokensLieInOrderAndWithinTheText(@ForAll("nearly") String text) {
        int from = 0;
        for (QueryText.Token token : language.tokens(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(from);
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
            from = token.end();
        }
        for (int place = 0; place <= text.length(); place++) {
            assertThat(language.typing(text, place).start()).isBetween(0, place);
        }
    }

    @Example
    void wordsKeysQuotesSeveralValuesAndNegation() {
        assertThat(language.parse("maps agency:IOM,\"Save the Children\" -is:done \"two words\" -draft")
                        .terms())
                .containsExactly(
                        Term.word("maps"),
                        Term.of("agency", "IOM", "Save the Children"),
                        Term.of("is", "done").not(),
                        Term.word("two words"),
                        Term.word("draft").not());
    }

    @Example
    void whatOnlyLooksLikeAKeyIsAWord() {
        assertThat(language.parse("14:00 https://example.org note:this \"agency:IOM\" - agency:")
                        .terms())
                .containsExactly(
                        Term.word("14:00"),
                        Term.word("https://example.org"),
                        Term.word("note:this"),
                        Term.word("agency:IOM"),
                        Term.word("-"));
    }

    @Example
    void keysAreReadInAnyCaseAndAnOpenQuoteReachesToTheEnd() {
        assertThat(language.parse("Agency:\"Save the")).isEqualTo(Query.of(Term.of("agency", "Save the")));
    }

    @Example
    void typingTellsTheKeyAndTheValueSoFar() {
        assertThat(language.typing("maps agency:IOM,\"Save t", 23))
                .isEqualTo(new QueryText.Typing(16, "agency", "Save t", false));
        assertThat(language.typing("maps -ag", 8)).isEqualTo(new QueryText.Typing(6, null, "ag", true));
        assertThat(language.typing("maps ", 5)).isEqualTo(new QueryText.Typing(5, null, "", false));
        assertThat(language.typing("agency:", 7)).isEqualTo(new QueryText.Typing(7, "agency", "", false));
    }

    @Provide
    Arbitrary<Query> queries() {
        Arbitrary<String> value = texts().filter(text -> !text.isBlank());
        Arbitrary<Term> word = Combinators.combine(value, Arbitraries.of(true, false))
                .as((text, not) -> new Term("", List.of(text), not));
        Arbitrary<Term> keyed = Combinators.combine(
                        Arbitraries.of("agency", "is", "due"),
                        value.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(Term::new);
        return Arbitraries.oneOf(word, keyed).list().ofMaxSize(5).map(Query::new);
    }

    @Provide
    Arbitrary<String> nearly() {
        return texts();
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ag:,-\"\\ \u00a0\tIOMé").ofMaxLength(14),
                Arbitraries.strings().ofMaxLength(8),
                Arbitraries.of("agency:IOM", "-is:done", "due:", "\"", "-", "a\"b c"));
    }
}
