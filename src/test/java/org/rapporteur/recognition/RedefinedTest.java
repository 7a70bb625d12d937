package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.recognition.Vocabulary.Term;

/** Abbreviations of which a document says what they stand for in it. */
class RedefinedTest {
    private static final Vocabulary KNOWN = new Vocabulary(List.of(
            new Term("ACF", OwnerKind.ORGANISATION, List.of("Action Against Hunger", "AAH", "Action contre la Faim")),
            new Term(
                    "IOM", OwnerKind.ORGANISATION, List.of("OIM", "Organisation internationale pour les migrations"))));

    @ParameterizedTest
    @CsvSource({
        "Action Africa Help (AAH), AAH to recruit a nurse, AAH",
        "Action Africa Help (AAH), ACF to recruit a nurse, ACF",
        "Action Against Hunger (AAH), AAH to recruit a nurse, ACF",
        "Organisation Internationale des Migrations (OIM), OIM to recruit a nurse, IOM",
        "Port Office (PO), AAH to recruit a nurse, ACF",
        "Ana Santos (AAH), AAH to recruit a nurse, ACF"
    })
    void standForWhatTheDocumentSays(String attended, String action, String owner) {
        Recogniser recogniser = new Recogniser(KNOWN)
                .knowing(List.of(Term.attended(
                        attended,
                        List.of(attended.replaceFirst(".*\\((.*)\\)", "$1"), attended.replaceFirst(" \\(.*", "")))));
        assertThat(recogniser.action(action, LocalDate.of(2019, 5, 14)).ownerNames())
                .extracting(Owner::name)
                .containsExactly(owner);
    }
}
