package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Owners and days that stand beside the words of an action: on lines below, behind slashes, in cells of many forms. */
class SaidBesideTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\n";

    private List<String> actions(String text) throws IOException {
        return actions(read(HEAD + text), 12);
    }

    private List<String> markdown(String text) throws IOException {
        return actions(read("minutes.md", HEAD + text), 12);
    }

    @Test
    void labelsBelowAnActionBelongToIt() throws IOException {
        assertThat(
                        actions(
                                "Wells\n\nTwo are dry.\n\nAction: Print the map of wells\n\nResponsible: Port Office\n\nDue: June 2019\n\nAll agreed.\n"))
                .containsExactly("Port Office > 2019-06-30 > Print the ma");
    }

    @Test
    void labelsBelowTalkStayText() throws IOException {
        assertThat(actions("Wells\n\nTwo are dry.\n\nDeadline: June 2019\n\nAll agreed.\n"))
                .isEmpty();
    }

    @Test
    void rowsAreTypedWithSlashes() throws IOException {
        assertThat(
                        actions(
                                "RECOMMANDATIONS\n\n* Imprimer la carte / WFP avec IOM / 20 mai\n* Compter les pompes / UNHCR, IOM / fin mai\n"))
                .containsExactly("WFP, IOM > 2019-05-20 > Imprimer la ", "UNHCR, IOM > 2019-05-31 > Compter les ");
    }

    @Test
    void headMayAskItsQuestions() throws IOException {
        assertThat(
                        markdown(
                                "| ¿Qué? | ¿Quién? | ¿Cuándo? |\n| --- | --- | --- |\n| Imprimir el mapa | WFP | 20 de mayo |\n"))
                .containsExactly("WFP > 2019-05-20 > Imprimir el ");
    }

    @Test
    void headMayHoldNotes() throws IOException {
        assertThat(
                        markdown(
                                "| Topic | Discussion | Action (who, when) |\n| --- | --- | --- |\n| Wells | Two are dry. | IOM to count the pumps (20 May) |\n"))
                .containsExactly("IOM > 2019-05-20 > IOM to count");
    }

    @Test
    void tablesOfPagesAreReadInsideMarkdown() throws IOException {
        assertThat(
                        markdown(
                                "<table><tr><th>Action</th><th>Owner</th></tr><tr><td>Print the map</td><td>WFP</td></tr></table>\n"))
                .containsExactly("WFP > - > Print the ma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A faire :", "-> Action :", "→ Action:", "Por hacer:", "To do:", "Acuerdo:"})
    void moreWordsLeadInAnAction(String word) throws IOException {
        assertThat(actions("Wells\n\nTwo are dry.\n\n" + word + " print the map (WFP)\n\nAll agreed.\n"))
                .containsExactly("WFP > - > print the ma");
    }

    @Test
    void agreedForSomebodyIsOwed() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Wells\n\nTwo are dry.\n\nAgreed: IOM to print the map by 20 May\n\nAgreed: the wells stay open\n");
        assertThat(actions(draft, 12)).containsExactly("IOM > 2019-05-20 > IOM to print");
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.kind() == BlockKind.DECISION)
                .extracting(Block::text)
                .containsExactly("the wells stay open");
    }

    @Test
    void commitmentsAreLedInByTheLastSentence() throws IOException {
        assertThat(
                        actions(
                                "1. Pozos. Dos están secos.\n2. Compromisos. Los presentes se comprometen a lo siguiente:\na) WFP imprimirá el mapa antes del 20 de mayo.\nb) IOM contará las bombas.\n"))
                .containsExactly("WFP > 2019-05-20 > WFP imprimir", "IOM > - > IOM contará ");
    }

    @Test
    void numbersOfAnotherListAreNoTitles() throws IOException {
        assertThat(
                        actions(
                                "1. Wells\nTwo are dry.\n\n2. Roads\nAll are open.\n\n3. Maps\nNone came.\n\nAction items\n\n1) Print the map - WFP - 20 May\n2) Count the pumps - IOM - 21 May\n3) Send the list - WFP - 22 May\n4) Update the list - IOM - 23 May\n"))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACTION IOM to print the map", "C1. Print the map by 3 June – IOM"})
    void whatIsOwedIsNoTitle(String line) throws IOException {
        MinutesDraft draft = read(HEAD + "Wells\n\nTwo are dry.\n\n" + line + "\n\nThe others are open.\n");
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.text().endsWith(line))
                .noneMatch(block -> block.kind().isHeading());
    }

    @Test
    void daysOfEarlierActionsMayBeGoneBy() throws IOException {
        assertThat(
                        actions(
                                "Action points of last meeting\n\nAction / Who / When / Status\nPrint the map / WFP / 30/04 / ongoing\nCount the pumps / IOM / 20/05 / ongoing\n"))
                .containsExactly("WFP > 2019-04-30 > Print the ma", "IOM > 2019-05-20 > Count the pu");
    }

    @Test
    void numberedItemsOfTheirOwnersAreNoTitles() throws IOException {
        assertThat(
                        markdown(
                                "| ITEM | DESCRIPTION | ASSIGNED |\n| --- | --- | --- |\n| 81.0 | Print the map | WFP |\n| 81.1 | Count the pumps | IOM |\n"))
                .containsExactly("WFP > - > Print the ma", "IOM > - > Count the pu");
    }
}
