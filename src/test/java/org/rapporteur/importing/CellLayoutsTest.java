package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.line.NoAction;
import org.rapporteur.meeting.Block;

/** Cells of tables that hold several paragraphs or items. */
class CellLayoutsTest extends ReadingTables {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Print the map⏎2. Count the pumps | - IOM⏎- WFP | - 3 June⏎- 5 June",
                "• Print the map⏎  of the wells⏎• Count the pumps | • IOM⏎• WFP | • 3 June⏎• 5 June"
            })
    void itemsOfCellGoWithWhoAndWhenLineByLine(String row) throws IOException {
        assertThat(owed(table("Action | Responsible | Deadline", row)))
                .containsExactly("IOM > 2019-06-03", "WFP > 2019-06-05");
    }

    @Test
    void linesGoWithActionsOneByOneWhereDuesDoAsWell() throws IOException {
        assertThat(owed(table(
                        "Action | Responsible | Deadline",
                        "- Print the map⏎- Count the pumps | IOM⏎WFP | 3 June⏎5 June")))
                .containsExactly("IOM > 2019-06-03", "WFP > 2019-06-05");
    }

    @Test
    void threeLinesGoWithThreeActions() throws IOException {
        assertThat(owed(table(
                        "Action | Responsible", "- Print the map⏎- Count the pumps⏎- Read the list | IOM⏎WFP⏎UNHCR")))
                .containsExactly("IOM > -", "WFP > -", "UNHCR > -");
    }

    @Test
    void linesThatAreNoItemsGoWithAll() throws IOException {
        assertThat(owed(table("Action | Responsible", "- Print the map⏎- Count the pumps | IOM⏎WFP")))
                .containsExactly("IOM, WFP > -", "IOM, WFP > -");
    }

    @Test
    void oneOwnerHoldsForAllItems() throws IOException {
        assertThat(actions("Action | Responsible | Deadline", "- Print the map⏎- Count the pumps | IOM | 3 June"))
                .containsExactly("IOM > 2019-06-03 > Print the map ", "IOM > 2019-06-03 > Count the pump");
    }

    @Test
    void paragraphsOfCellAreActionsWhereEachBeginsLikeSentence() throws IOException {
        assertThat(owed(table("Action | Responsible", "Print the map of the wells⏎Count the pumps of the east | IOM")))
                .containsExactly("IOM > -", "IOM > -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Print the map⏎of the wells", "Print⏎Map⏎Wells"})
    void piecesOfParagraphAreOneAction(String cell) throws IOException {
        assertThat(owed(table("Action | Responsible", cell + " | IOM"))).containsExactly("IOM > -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "N/A", "-", "Nil.", "None. The group decides in June.", "Néant"})
    void cellMaySayThatThereIsNone(String cell) throws IOException {
        assertThat(owed(table("Discussion | Action | Responsible", "Two are dry. | " + cell + " | ")))
                .isEmpty();
    }

    @Test
    void minutesBesideWhoActsEndInTheAction() throws IOException {
        MinutesDraft draft = table(
                "Item | Minutes | Action by",
                "1 | Two wells are dry.⏎The map must be printed. | IOM",
                "2 | The pumps are old. | Noted",
                "3 | The ferry sails. | ");
        assertThat(actions(draft, 16)).containsExactly("IOM > - > The map must be ");
        assertThat(draft.minutes().blocks())
                .extracting(Block::text)
                .contains("Two wells are dry.", "The pumps are old.");
    }

    @Test
    void cellThatBeginsWithTheWordHoldsActions() throws IOException {
        MinutesDraft draft = table(
                "Topic | Talk",
                "Boats | One sails.",
                "Roads | One is new.",
                "Wells⏎Two are dry. | Actions⏎- Print the map⏎- Count the pumps (WFP)");
        assertThat(actions(draft, 16)).containsExactly(" > - > Print the map", "WFP > - > Count the pumps ");
        assertThat(draft.minutes().blocks()).extracting(Block::text).contains("Two are dry.");
    }

    @Test
    void cellThatOnlySpeaksOfActionsHoldsNone() throws IOException {
        assertThat(owed(table("Wells⏎Two are dry. | Actions were few⏎- The map is old", "Roads | One is new.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "none, true",
        "None:, true",
        "n/a, true",
        "–, true",
        "Ninguna., true",
        "No action., true",
        "none of them, false",
        "national, false",
        "print none, false"
    })
    void wordsThatSayNoAction(String words, boolean none) {
        assertThat(NoAction.says(words)).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({
        "Noted, true",
        "For information, true",
        "to be noted, true",
        "Pour info, true",
        "IOM, false",
        "note taker, false"
    })
    void wordsThatSayNobody(String words, boolean noted) {
        assertThat(NoAction.isNoted(words)).isEqualTo(noted);
    }
}
