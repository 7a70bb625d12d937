package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of actions that only their cells tell, whatever their heads say. */
class OwedTablesTest extends ReadingTables {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is open|What we said|Lead|By",
                "Subject matter|Homework|Lead|Not later than",
                "Thema|Ergebnis|Wer|Bis"
            })
    void headsMayBeUnknown(String head) throws IOException {
        assertThat(actions(
                        head,
                        "Wells|Print a list of all that are dry|IOM, WFP|3 June 2019",
                        "Roads|Share the photographs of the bridge|UNHCR|Friday",
                        "Boats|Two more teams for the far side|Port Office; WFP|tomorrow"))
                .containsExactly(
                        "IOM, WFP > 2019-06-03 > Print a list o",
                        "UNHCR > 2019-05-17 > Share the phot",
                        "Port Office, WFP > 2019-05-15 > Two more teams");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Volunteer", "Ministry or unit", "Accountable", "Punto de contacto"})
    void aColumnOfOwnersMayHaveAnyName(String owner) throws IOException {
        assertThat(actions(
                        "Action|" + owner + "|Deadline",
                        "Count the wells of the east|IOM, WFP|3 June 2019",
                        "Share the list|Boat people|Friday"))
                .containsExactly("IOM, WFP > 2019-06-03 > Count the well", "Boat people > 2019-05-17 > Share the list");
        assertThat(actions("Action|" + owner, "Count the wells of the east|IOM, WFP", "Share the list of wells|UNHCR"))
                .containsExactly("IOM, WFP > - > Count the well", "UNHCR > - > Share the list");
    }

    @Test
    void aColumnOfDaysMayHaveAnyName() throws IOException {
        assertThat(actions(
                        "Action|Lead|To be finished",
                        "Count the wells of the east|IOM|3 June 2019",
                        "Share the list of wells|UNHCR|Friday"))
                .containsExactly("IOM > 2019-06-03 > Count the well", "UNHCR > 2019-05-17 > Share the list");
    }

    @Test
    void placesAndRemarksAreNoOwners() throws IOException {
        assertThat(actions(
                        "Action|Location|Deadline",
                        "Count the wells of the east|Alma|3 June 2019",
                        "Share the list of wells|Port Alma|Friday"))
                .containsExactly(" > 2019-06-03 > Count the well", " > 2019-05-17 > Share the list");
    }

    @Test
    void headsMayBeMissing() throws IOException {
        assertThat(actions("Print a list of all that are dry|IOM|3 June 2019", "Share the photographs|UNHCR|Friday"))
                .containsExactly("IOM > 2019-06-03 > Print a list o", "UNHCR > 2019-05-17 > Share the phot");
    }

    @Test
    void whoDoesWhatWhereIsNoPromise() throws IOException {
        assertThat(actions(
                        "Organisation|Activity|District|Until",
                        "IOM|Repair of three wells at the port|Alma|3 June 2019",
                        "WFP|Food for two hundred people|Lake|10 June 2019"))
                .isEmpty();
    }

    @Test
    void stocksAreNoPromises() throws IOException {
        assertThat(actions(
                        "Item|Agency|Pieces|Arrives",
                        "Send blankets to the far side|IOM|300|3 June 2019",
                        "Share buckets with all families|WFP|1,200|10 June 2019"))
                .isEmpty();
    }

    @Test
    void aColumnOfActionsMayHoldNothingButOwners() throws IOException {
        MinutesDraft draft = table(
                "No.|Matter|Action",
                "1.|OPENING⏎The chair opened the meeting at ten.|",
                "2.|LAKE⏎2.1 Two wells are dry.|",
                "|2.2 The dyke should be mended by 3 June 2019.|Port Office",
                "|2.3 A register of all boats must be made.|IOM / WFP",
                "3.|NEXT MEETING⏎The next meeting will take place on 11 June 2019 at ten.|UNHCR");
        assertThat(owed(draft)).containsExactly("Port Office > 2019-06-03", "IOM, WFP > -");
        assertThat(draft.minutes().header().next())
                .extracting(next -> String.valueOf(next.date()))
                .isEqualTo("2019-06-11");
    }
}
