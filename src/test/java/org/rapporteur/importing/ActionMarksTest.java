package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.line.Review;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Marks of an action wherever it stands: arrows, brackets, whose it is beside the word, and what is crossed out. */
class ActionMarksTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\n";

    private List<String> actions(String text) throws IOException {
        return actions(read(HEAD + text), 12);
    }

    private static List<String> text(MinutesDraft draft) {
        return draft.minutes().blocks().stream().map(Block::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACTION >> print the map by 3 June (WFP)",
                "Action > print the map by 3 June (WFP)",
                "Action → print the map by 3 June (WFP)",
                "Action point 2 => print the map by 3 June (WFP)",
                "Two wells are dry • Action: print the map by 3 June (WFP).",
                "Two wells are dry * Action: print the map by 3 June (WFP)."
            })
    void arrowsAndBulletsLeadInAnAction(String line) throws IOException {
        assertThat(actions("Wells\n\n" + line + "\n")).containsExactly("WFP > 2019-06-03 > print the ma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action >5 wells are dry.", "Actions of WFP > those of IOM.", "Wells → dry."})
    void otherArrowsAreText(String line) throws IOException {
        assertThat(actions("Wells\n\n" + line + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action (WFP): print the map by 3 June",
                "Action 2 [WFP] – print the map by 3 June",
                "To-do (WFP): print the map by 3 June",
                "Tâche (PAM) : print the map by 3 June"
            })
    void ownerStandsBesideTheWord(String line) throws IOException {
        MinutesDraft draft = read(HEAD + "Wells\n\n" + line + "\n");
        assertThat(owed(draft)).containsExactly("WFP > 2019-06-03");
        assertThat(text(draft).getLast()).endsWith(": print the map by 3 June");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action (see 3 June 2018): all maps were printed.", "Action (WFP) was late."})
    void otherBracketsBesideTheWordAreText(String line) throws IOException {
        assertThat(actions("Wells\n\n" + line + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Action: WFP to print the map by 3 June]",
                "(Action point 2: WFP to print the map by 3 June).",
                "[AP 2: WFP to print the map by 3 June]"
            })
    void actionInBracketsClosesParagraph(String bracket) throws IOException {
        MinutesDraft draft = read(HEAD + "Wells\n\nTwo are dry since June. " + bracket + "\n");
        assertThat(actions(draft, 12)).containsExactly("WFP > 2019-06-03 > WFP to print");
        assertThat(draft.minutes().blocks())
                .extracting(Block::kind, Block::text)
                .contains(tuple(BlockKind.TEXT, "Two are dry since June."));
    }

    @Test
    void fewWordsInBracketsAreWhoOwesTheParagraph() throws IOException {
        assertThat(actions("Wells\n\nTwo are dry, and the map must be printed. (Action: WFP)\n"))
                .containsExactly("WFP > - > Two are dry,");
    }

    @Test
    void titleMayEndInAnAction() throws IOException {
        MinutesDraft draft =
                read("minutes.md", HEAD + "## Wells of the east [Action: WFP to print the map]\n\nTwo are dry.\n");
        assertThat(actions(draft, 12)).containsExactly("WFP > - > WFP to print");
        assertThat(draft.minutes().blocks())
                .extracting(Block::kind, Block::text)
                .startsWith(tuple(BlockKind.HEADING_1, "Wells of the east"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minutes.txt", "minutes.md"})
    void crossedOutIsDone(String name) throws IOException {
        MinutesDraft draft = read(
                name,
                HEAD
                        + "Action points:\n\n- ~~IOM to print the map~~\n- WFP to count the pumps\n- ~~UNHCR to read the list~~ It was long.\n");
        assertThat(actions(draft, 12))
                .containsExactly("IOM > - > IOM to print", "WFP > - > WFP to count", "UNHCR > - > UNHCR to rea");
        assertThat(draft.findings().reviews())
                .extracting(Review::status)
                .containsExactly(Review.Status.DONE, Review.Status.DONE);
        assertThat(text(draft)).contains("It was long.");
    }

    @Test
    void wordsCrossedOutInsideAnActionDoNotEndIt() throws IOException {
        MinutesDraft draft = read(HEAD + "Action points\n- WFP to print ~~the old~~ the new map\n");
        assertThat(owed(draft)).containsExactly("WFP > -");
        assertThat(draft.findings().reviews()).isEmpty();
    }

    @Test
    void numberedRecommendationsAreActions() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Puits\n\nRecommandation 1 : Que la carte soit imprimée.\n\nDeux sont à sec.\n\n"
                + "Recommandation n° 2 : Que les pompes soient comptées.\n");
        assertThat(actions(draft, 12)).containsExactly(" > - > Que la carte", " > - > Que les pomp");
        assertThat(text(draft)).contains("Recommandation 1 :", "Recommandation n° 2 :", "Deux sont à sec.");
    }

    @Test
    void oneRecommendationIsNoHabit() throws IOException {
        assertThat(actions("Puits\n\nRecommandation 1 : Que la carte soit imprimée.\n\nDeux sont à sec.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Responsables: WFP, Port Office\nPlazo: 3 de junio",
                "Responsable : WFP, Port Office\n\nÉchéance : 3 juin",
                "Person responsible: WFP, Port Office\nDue: 3 June",
                "Encargadas: WFP, Port Office\nFecha límite: 3 de junio"
            })
    void paragraphWithResponsibleBelowIsAnAction(String labels) throws IOException {
        MinutesDraft draft =
                read(HEAD + "Wells\n\nPrint the map of the wells.\n" + labels + "\n\nTwo of them are dry.\n");
        assertThat(actions(draft, 12)).containsExactly("WFP, Port Office > 2019-06-03 > Print the ma");
        assertThat(text(draft)).contains("Two of them are dry.");
    }

    @Test
    void paragraphWithDayBelowIsText() throws IOException {
        assertThat(actions("Wells\n\nThe map of the wells is old.\nDue: 3 June\n\nTwo of them are dry.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action to be taken", "ACTION 4/1", "Acción a realizar", "Actions to be done"})
    void labelsMayHaveWordsAndNumbersBehind(String label) throws IOException {
        assertThat(actions(read(HEAD + "Two are dry.\n\n" + label + ": IOM to count the wells by 3 June.\n"), 23))
                .containsExactly("IOM > 2019-06-03 > IOM to count the wells ");
    }
}
