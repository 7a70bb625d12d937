package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;

class RecogniserProperties {
    private static final Recogniser RECOGNISER =
            new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
    private static final LocalDate ON = LocalDate.of(2018, 6, 28);

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "UNHCR",
                "IOM",
                "all",
                "All IMs",
                "Save the Children",
                "UNHCEF",
                "to",
                "will",
                "should",
                "(",
                ")",
                "-",
                "–",
                ":",
                ",",
                "and",
                "&",
                "@",
                "due:",
                "by",
                "in",
                "15",
                "May",
                "2018",
                "Q4",
                "next week",
                "end of",
                "31/02/2018",
                "the",
                "be",
                "shared",
                ".",
                ";",
                "[",
                "]",
                "with",
                "Friday",
                "99999999999",
                "the next meeting",
                "İ",
                "ﬁ",
                "é",
                "😀",
                "\n");
        Arbitrary<String> sentences = pieces.list().ofMaxSize(25).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(sentences, Arbitraries.strings().ofMaxLength(80));
    }

    @Property(tries = 3000)
    void anyTextIsReadAndPlacesLieInsideIt(@ForAll("texts") String text) {
        Recognition read = RECOGNISER.action(text, ON);
        int end = 0;
        for (Mention<Owner> owner : read.owners()) {
            assertThat(owner.start()).isGreaterThanOrEqualTo(end).isLessThan(owner.end());
            end = owner.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        Mention<Due> due = read.due();
        if (due != null) {
            assertThat(text.substring(due.start(), due.end()))
                    .endsWith(due.what().phrase());
        }
        RECOGNISER.promise(text, ON).ifPresent(promise -> {
            assertThat(promise.end()).isLessThanOrEqualTo(text.length());
            assertThat(promise.owners())
                    .allSatisfy(owner -> assertThat(owner.end()).isLessThanOrEqualTo(promise.end()));
        });
    }

    @Property(tries = 500)
    void theSameTextGivesTheSameAnswer(@ForAll("texts") String text) {
        assertThat(RECOGNISER.action(text, ON)).isEqualTo(RECOGNISER.action(text, ON));
    }

    @Property(tries = 500)
    void aDeadlineMeansTheSameWhateverStandsBeforeIt(@ForAll("words") String words) {
        Recognition read = RECOGNISER.action("UNHCR to " + words + " by 15 July", ON);
        assertThat(Objects.requireNonNull(read.due()).what().to()).isEqualTo(LocalDate.of(2018, 7, 15));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('b', 'z')
                .ofMinLength(3)
                .ofMaxLength(9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> String.join(" ", list));
    }

    @Property(tries = 300)
    void anyDayIsADayToReadAgainst(@ForAll LocalDate on, @ForAll("texts") String text) {
        RECOGNISER.action(text, on);
        RECOGNISER.due(text, on);
    }
}
