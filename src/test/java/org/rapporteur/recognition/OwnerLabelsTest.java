package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;

/** Labels of one word and of several, in brackets and behind the task. */
class OwnerLabelsTest {
    private static final Recogniser RECOGNISER =
            new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));

    private static Recognition read(String text) {
        return RECOGNISER.action(text, LocalDate.of(2018, 3, 27));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Print the map. Assigned to: WFP                         | WFP
        Print the map – Assigned to: WFP                        | WFP
        Print the map. Action by: WFP, IOM                      | WFP, IOM
        Print the map. Lead agency: WFP. Deadline: 5 May        | WFP
        Print the map – Responsible person: Port Office         | Port Office
        Print the map (assigned to: the Port Office)            | Port Office
        Print the map (focal point: WFP)                        | WFP
        Print the map (Resp. : WFP)                             | WFP
        Print the map (Resp.: WFP)                              | WFP
        Print the map. Chef de file : PAM                       | WFP
        Print the map – Structure responsable : PAM, OIM        | WFP, IOM
        Print the map. Asignado a: PMA                          | WFP
        """)
    void labelsAreNoPartOfTheTask(String text, String owners) {
        Recognition action = read(text);
        assertThat(action.ownerNames().stream().map(Owner::name).collect(Collectors.joining(", ")))
                .isEqualTo(owners);
        assertThat(action.task()).isEqualTo("Print the map");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Print the map assigned to the wells
        Print the list of what was assigned to: wells, roads
        """)
    void wordsOfALabelInASentenceNameNobody(String text) {
        assertThat(read(text).ownerNames()).isEmpty();
    }
}
