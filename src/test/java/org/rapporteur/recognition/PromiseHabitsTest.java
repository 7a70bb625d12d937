package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;

/** Promises further in a sentence, several in a paragraph, and those of French and Spanish minutes. */
class PromiseHabitsTest {
    private static final LocalDate ON = LocalDate.of(2018, 6, 28);
    private static final Recogniser RECOGNISER =
            new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));

    @Test
    void everySentenceMayPromise() {
        String text = "IOM will print the map by 5 July. Two are dry. WFP agreed to host the training.";
        List<Suggestion> promises = RECOGNISER.promises(text, ON);
        assertThat(promises)
                .extracting(promise -> text.substring(promise.start(), promise.end()))
                .containsExactly("IOM will print the map by 5 July.", "WFP agreed to host the training.");
        Mention<Due> due = promises.getFirst().due();
        assertThat(due).isNotNull();
        assertThat(text.substring(due.start(), due.end())).isEqualTo("by 5 July");
        Mention<Owner> owner = promises.getLast().owners().getFirst();
        assertThat(text.substring(owner.start(), owner.end())).isEqualTo("WFP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        UNJLC will present the plan at the end of July.          | UNJLC
        Rotary Port Alma promised to print the map.              | Rotary Port Alma
        Port Alma Radio will send the list by 5 July.            | Port Alma Radio
        The list will be sent out by NRC this week.              | NRC
        Les chiffres seront envoyés par l’OIM lundi.             | IOM
        No solution was found, WFP and IOM to talk about it.     | WFP, IOM
        UNHCR has the map and will print it.                     | UNHCR
        IOM said that they will print the map.                   | IOM
        The map is old, and IOM agreed to print it.              | IOM
        The map is old, but WFP will print it.                   | WFP
        Desks: IOM will move them.                               | IOM
        Furthermore, IOM will print the map.                     | IOM
        Le HCR s’est engagé à envoyer la liste.                  | UNHCR
        L’OIM partagera la liste avec les membres.               | IOM
        Le PAM a promis de partager la liste.                    | WFP
        L’OIM a la liste et la partagera avec les membres.       | IOM
        Par ailleurs, le HCR va partager la liste.               | UNHCR
        ACNUR se comprometió a enviar la lista.                  | UNHCR
        OIM quedó de enviar la lista.                            | IOM
        El PMA se encargará de imprimir el mapa.                 | WFP
        OIM tiene las listas y las enviará a todos los socios.   | IOM
        """)
    void hearsWhoPromises(String sentence, String owner) {
        assertThat(RECOGNISER.promise(sentence, ON).orElseThrow().owners())
                .extracting(mention -> mention.what().name())
                .containsExactly(owner.split(", ", -1));
    }

    @Test
    void aSentenceMayGoOnWithWhomTheOneBeforeNamed() {
        String text = "Le HCR a la liste. Il la transmettra aux membres avant la fin du mois. Elle est longue.";
        assertThat(RECOGNISER.promises(text, ON)).singleElement().satisfies(promise -> {
            assertThat(text.substring(promise.start(), promise.end()))
                    .isEqualTo("Il la transmettra aux membres avant la fin du mois.");
            Mention<Owner> owner = promise.owners().getFirst();
            assertThat(owner.what().name()).isEqualTo("UNHCR");
            assertThat(text.substring(owner.start(), owner.end())).isEqualTo("HCR");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNHCR has the map and will be the host.",
                "The interviews do not need to be printed.",
                "This will be followed by a meal.",
                "Rainy Season will begin.",
                "It will rain in July.",
                "IOM said that it was late.",
                "The map is old, and IOM agreed.",
                "L’OIM a partagé la liste.",
                "Le HCR aura dix bureaux.",
                "Le groupe était engagé dans la région.",
                "OIM envió la lista.",
                "ACNUR tendrá dos oficinas.",
                "La cámara está rota."
            })
    void takesNarrativeForNoPromise(String sentence) {
        assertThat(RECOGNISER.promises(sentence, ON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The map is old and will be printed.",
                "The draft should be sent to Ana no later than Friday.",
                "Each agency was asked to name one person.",
                "The harbour master promised to call the port.",
                "The Boats Task team will accompany the count.",
                "Lakeside Radio will share its list.",
                "Please mark the boats in the table.",
                "PMD is to talk with the mayor.",
                "Les partenaires ont été priés de revoir leurs chiffres.",
                "La fiche sera renvoyée aux membres.",
                "Se enviará una copia del plano.",
                "La oficina se ofreció a llevar la lista."
            })
    void offersWhatNobodyKnownPromises(String sentence) {
        assertThat(RECOGNISER.promises(sentence, ON)).hasSize(1);
    }
}
