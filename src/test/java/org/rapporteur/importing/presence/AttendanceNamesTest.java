package org.rapporteur.importing.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.recognition.Vocabulary;

/** What is the name of a person. */
class AttendanceNamesTest {
    private static final Vocabulary VOCABULARY = Names.vocabulary(BuiltInOrganisations.load(), List.of());

    @ParameterizedTest
    @CsvSource({
        "Ana SANTOS, true",
        "SANTOS Ana, true",
        "Ana SANTOS-CRUZ, true",
        "Ana UNHCR, false",
        "ANA SANTOS, false",
        "Ana Maria SANTOS, false",
        "Mme LE GOFF Lia, true",
        "M. Ana Maria SANTOS, true",
        "Ana LAK, false",
        "Office SANTOS, false"
    })
    void surnamesMayStandInCapitals(String words, boolean person) {
        assertThat(new AttendanceNames(VOCABULARY).isPerson(words)).isEqualTo(person);
    }
}
