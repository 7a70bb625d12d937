package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;

class PromisesTest {
    private static final LocalDate ON = LocalDate.of(2018, 6, 28);
    private static final Recogniser RECOGNISER =
            new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));

    @Test
    void findsThePromiseAmongOtherSentences() {
        String text = "The map is late. UNICEF can share its list by end of July. Wells remain.";
        Suggestion promise = RECOGNISER.promise(text, ON).orElseThrow();
        assertThat(text.substring(promise.start(), promise.end()))
                .isEqualTo("UNICEF can share its list by end of July.");
        assertThat(promise.task()).isEqualTo("share its list by end of July");
        assertThat(promise.owners()).containsExactly(new Mention<>(Owner.of("UNICEF", OwnerKind.ORGANISATION), 17, 23));
        assertThat(promise.due()).isNotNull();
        assertThat(promise.due().what().to()).isEqualTo(LocalDate.of(2018, 7, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IOM will print the map.",
                "UNHCR agreed to host the training.",
                "UNHCR and IOM to compare their lists",
                "All organisations should check their entries.",
                "Finally, WFP will extract the tables.",
                "UNICEF presented the second round; IOM will check the northern list."
            })
    void hearsAPromise(String sentence) {
        assertThat(RECOGNISER.promise(sentence, ON)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IOM conducted a training last week.",
                "UNHCR met both partners in May.",
                "The tool lets users edit the data.",
                "The interviews will include children.",
                "The survey will last until 15 May.",
                "This approach will be used elsewhere.",
                "IOM and UNHCR may need to compare figures.",
                "UNICEF and IOM are organising a workshop in 2019.",
                "IOM will be the host.",
                "UNHCR can only be present in person.",
                "They will share this in April.",
                "Serbia will open a centre.",
                ""
            })
    void takesNarrativeForNoPromise(String sentence) {
        assertThat(RECOGNISER.promise(sentence, ON)).isEmpty();
    }
}
