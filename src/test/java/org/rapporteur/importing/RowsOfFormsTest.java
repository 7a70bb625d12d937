package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;

/** Rows as offices fill them in: owners below each action, names in the last cell, cells left empty, remarks beside. */
class RowsOfFormsTest extends ReadingTables {
    private static final String PEOPLE = "<h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p>"
            + "<p>Present: Ana Santos (WFP), Ben Cruz (IOM), Lia Moro (UNHCR)</p>";

    private MinutesDraft minutes(String body) throws IOException {
        return read("minutes.html", "<html><body>" + PEOPLE + body + "</body></html>");
    }

    @Test
    void paragraphBelowEachActionSaysWhoseItIsAndByWhen() throws IOException {
        assertThat(actions(
                        "Item: | Notes | Action: Responsible person and deadlines",
                        "Wells | Two are dry. | Print the map of the wells⏎IOM, 3 June 2019⏎Go through the list again⏎UNHCR, WFP; every Friday",
                        "Boats | One sails. | Find a room for June⏎Secretariat"))
                .containsExactly(
                        "IOM > 2019-06-03 > Print the map ",
                        "UNHCR, WFP > - > Go through the",
                        "Secretariat > - > Find a room fo");
    }

    @Test
    void paragraphsBelowOneAnotherAreActionsWhereNoneNamesAnybody() throws IOException {
        assertThat(actions(
                        "Item | Notes | Actions",
                        "Wells | Two. | Print the map of the wells⏎Drafts of the list, 3 June 2019"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"−", "‐", "•", "⋅", "―"})
    void signInFrontOfTheOnlyActionOfACellIsNone(String sign) throws IOException {
        assertThat(actions(
                        "Topic | Discussion | Action points (by whom and by when)",
                        "Wells | Two are dry. | " + sign + " WFP to print the map by 3 June"))
                .containsExactly("WFP > 2019-06-03 > WFP to print t");
    }

    @Test
    void namesInTheLastCellOweWhatTheTextEndsWith() throws IOException {
        MinutesDraft draft = minutes(htmlTable(
                "1 | Wells⏎Two are dry since March and nobody knows of a third.⏎A list of helpers is to be drawn up. | Ana",
                "2 | Boats⏎One sails.⏎The answers are to be counted by 3 June. | Ben / Lia",
                "3 | Roads⏎All are mended. | Lia to write to the Port Office",
                "4 | Letters⏎None came in. | "));
        assertThat(actions(draft, 14))
                .containsExactly(
                        "Ana > - > A list of help",
                        "Ben, Lia > 2019-06-03 > The answers ar",
                        "Lia > - > Lia to write t");
        assertThat(draft.minutes().attendance()).hasSize(3);
    }

    @Test
    void presentersInTheLastCellOweNothing() throws IOException {
        assertThat(actions(
                        minutes(htmlTable(
                                "1 | Wells of the east | Ana", "2 | Boats of the port | Ben", "3 | Roads | Lia")),
                        9))
                .isEmpty();
    }

    @Test
    void rowOfOneFilledCellIsAnActionForNobody() throws IOException {
        assertThat(actions(
                        "Action | Responsible | Date",
                        "Print the map of the wells | IOM | 3 June",
                        "Write to the port | | ",
                        "Buy the pump | WFP | 5 June"))
                .containsExactly(
                        "IOM > 2019-06-03 > Print the map ",
                        " > - > Write to the p",
                        "WFP > 2019-06-05 > Buy the pump –");
    }

    @Test
    void whatWasSaidBesideTheActionIsNoPartOfIt() throws IOException {
        MinutesDraft draft = table(
                " | Item | Desired outcome | Time | Who | Notes | Actions",
                "1 | Wells | Which are dry? | 15 | UNHCR | Two are dry since March. | IOM to print the map by 3 June");
        assertThat(draft.minutes().blocks())
                .extracting(Block::text)
                .contains("Wells", "Which are dry?", "Two are dry since March.", "IOM to print the map by 3 June");
        assertThat(owed(draft)).containsExactly("IOM > 2019-06-03");
    }

    @Test
    void whoAndWhenInOneCellAreToldApart() throws IOException {
        assertThat(actions(
                        "Action point | Timeframe and responsibility",
                        "2.1 Print the map of the wells | IOM⏎before the next meeting (6 June)",
                        "2.2 Count the pumps | WFP, UNHCR⏎Deadline: TBC",
                        "3.1 WFP to buy a pump | WFP - 3 June"))
                .containsExactly(
                        "IOM > 2019-06-06 > Print the map ",
                        "WFP, UNHCR > - > Count the pump",
                        "WFP > 2019-06-03 > WFP to buy a p");
    }

    @Test
    void namesOfTwoActionsStandLineByLineWhereOneLineHoldsSeveral() throws IOException {
        assertThat(actions(
                        "Discussion | Decisions/ Action to be taken | Focal person",
                        "Two are dry. | 1. Print the map of the wells⏎2. Count the pumps by boat | IOM⏎WFP / UNHCR"))
                .containsExactly("IOM > - > Print the map ", "WFP, UNHCR > - > Count the pump");
    }

    @Test
    void columnOfUpdatesBesideActionsSaysHowFarTheyAre() throws IOException {
        MinutesDraft draft = minutes("<h2>Review of action points from 11 April</h2>"
                + htmlTable("Action Points | Update/Follow-up", "IOM to print the map | Done, 200 copies."));
        assertThat(draft.findings().reviews()).hasSize(1);
    }

    @Test
    void timetableIsNoTableOfActions() throws IOException {
        assertThat(actions(
                        "Time | Activity | Responsible",
                        "11.00 | Opening remarks and minutes | UNHCR",
                        "11.20 | Print of the map | IOM"))
                .isEmpty();
    }

    @Test
    void twoLabelsInARowHaveAValueEach() throws IOException {
        Header header = read(
                        "minutes.html",
                        "<html><body><h1>Lake Basin IM Group</h1>"
                                + htmlTable(
                                        "Meeting date | 14 May 2019 | Meeting duration | 2 hours",
                                        "Chair person | Ana Santos, Port Office | Purpose | Monthly meeting",
                                        "Minutes prepared by | Ben Cruz | Participants: WFP, IOM, UNHCR | ")
                                + "</body></html>")
                .minutes()
                .header();
        assertThat(header.chair()).isEqualTo("Ana Santos, Port Office");
        assertThat(header.noteTaker()).isEqualTo("Ben Cruz");
    }

    @Test
    void linesBetweenRowsOfOneTableDoNotEndIt() throws IOException {
        assertThat(actions(
                        "Discussion | Action | Focal person",
                        "Welcome by the chair | | ",
                        "Minutes of April adopted | | ",
                        "Nobody was late | | ",
                        "Two wells are dry. | Print the map of the wells | IOM"))
                .containsExactly("IOM > - > Print the map ");
    }

    @Test
    void dashesWithoutABlankAreAList() throws IOException {
        MinutesDraft draft =
                minutes("<h2>Acuerdos – Productos:</h2><p>-WFP enviará la lista.</p><p>-IOM: imprimir el mapa</p>"
                        + "<p>-Permiso para la feria en el puerto.</p>");
        assertThat(texts(draft, BlockKind.ACTION))
                .isEqualTo(List.of(
                        "WFP enviará la lista.", "IOM: imprimir el mapa", "Permiso para la feria en el puerto."));
    }
}
