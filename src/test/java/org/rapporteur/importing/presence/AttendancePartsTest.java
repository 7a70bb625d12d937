package org.rapporteur.importing.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.recognition.Vocabulary;

/** Which signs part the names of a list. */
class AttendancePartsTest {
    private static final Vocabulary VOCABULARY = Names.vocabulary(BuiltInOrganisations.load(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "WFP . IOM . UNHCR . Port Office; 4",
                "WFP / IOM / UNHCR / Port Office; 4",
                "WFP . IOM, UNHCR; 2",
                "Roads / Boats, UNHCR; 2",
                "wellsdr,b, WFP; 2",
                "WFP, wells; 2",
                "UNHCR, Bread and Water, IOM; 3",
                "UNHCR, WFP and IOM, Port Office; 4",
                "UNHCR, Bread and Water; 3",
                "WFP,IOM; 2"
            })
    void signsPartNames(String list, int names) {
        assertThat(AttendanceParts.entries(list, VOCABULARY)).hasSize(names);
    }
}
