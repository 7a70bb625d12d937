package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Ways of noting actions that writers have of their own: signs, brackets, tables between bars, names in front. */
class WaysOfNotingTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 11 June 2026\nPresent: IOM, WFP, UNICEF\n\n";

    @Test
    void itemsMayBeNumberedWithAColon() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Wells\n\nTwo wells of the port are dry.\n1: IOM and WFP to look for a good pump in all\nthe stores of the town\n2: UNICEF to ask the school\n");
        assertThat(actions(draft, 80))
                .containsExactly(
                        "IOM, WFP > - > IOM and WFP to look for a good pump in all the stores of the town",
                        "UNICEF > - > UNICEF to ask the school");
    }

    @Test
    void rowsBetweenBarsGoOnWhereACellWasLeftOpen() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + """
                        Action Items

                        |# |Description |Who |Due |

                        |1. |Count the wells |IOM |3 July 2026 |

                        |2. |Send the list of the pumps to the |WFP |12 July 2026 |

                        | |Port Office | | |

                        |3. |Print the map |UNICEF |3 July 2026 |
                        """);
        assertThat(actions(draft, 60))
                .containsExactly(
                        "IOM > 2026-07-03 > Count the wells – 3 July 2026 (IOM)",
                        "WFP > 2026-07-12 > Send the list of the pumps to the Port Office – 12 July 2026",
                        "UNICEF > 2026-07-03 > Print the map – 3 July 2026 (UNICEF)");
    }

    @Test
    void aSentenceBehindMaySayWhoTakesItOn() throws IOException {
        MinutesDraft draft = read(
                "acta.txt",
                """
                Acta del grupo de pozos

                Fecha: 9 de abril de 2026

                Pozos

                – TAREA: llamar a la escuela. Se encarga Inés.

                – TAREA: hacer el cartel y colgarlo. Se encargan Tomás y Ana.
                """);
        assertThat(owed(draft)).containsExactly("Inés > -", "Tomás, Ana > -");
    }

    @Test
    void theBracketBehindMaySayForWhomTheActionIs() throws IOException {
        MinutesDraft draft = read(
                "compte-rendu.txt",
                """
                Compte rendu du groupe des puits

                Date : 9 avril 2026

                Puits

                Un message sera envoyé aux villages (ACTION pour les secrétaires)
                """);
        assertThat(owed(draft)).containsExactly("les secrétaires > -");
    }

    @Test
    void whoIsElectedOwesNothing() throws IOException {
        MinutesDraft draft = read(
                "compte-rendu.txt",
                """
                Compte rendu du conseil des puits

                Date : 9 avril 2026

                Présents : Ana Morel, Luc Petit, Zoé Blanc, Marc Roux

                Bureau

                Le conseil choisit comme membres :

                • Ana Morel et Luc Petit en qualité de trésoriers ;
                • Zoé Blanc et Marc Roux en qualité de secrétaires ;
                • Luc Petit et Zoé Blanc en qualité de présidents.
                """);
        assertThat(texts(draft, BlockKind.ACTION)).isEmpty();
    }

    @Test
    void aBodyThatNobodyKnowsIsToldByItsName() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Wells\n\nTwo are dry. The Lake Project Office to send a table of the pumps by 30 June 2026.\n\nThe Old Town Road to the port is closed.\n");
        assertThat(owed(draft)).containsExactly("Lake Project Office > 2026-06-30");
    }

    @Test
    void aClauseBehindTheMatterMayNameWhoIsToDoIt() throws IOException {
        MinutesDraft draft = read(
                HEAD + "Action points\n\n- Painting of the school and its doors, WFP to finish it by 30 June 2026\n");
        assertThat(owed(draft)).containsExactly("WFP > 2026-06-30");
    }

    @Test
    void actionsBehindTheFieldsOfARunOnHeaderAreNoField() throws IOException {
        MinutesDraft draft = read(
                """
                Lake Basin IM Group – Meeting Minutes

                LOCATION: Port Office DATE: 11 June 2026 CHAIR: IOM PARTICIPANTS: WFP, UNICEF, OCHA \uf0b7 ACTION POINTS: WFP to print the map. \uf0b7 UNICEF to ask the school.

                1. Wells

                Two are dry.
                """);
        assertThat(owed(draft)).containsExactly("WFP > -", "UNICEF > -");
    }

    @Test
    void linesOfMarkdownThatBeginWithANameAreEntries() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                11 June 2026

                ## Next steps
                Ben: Take the minutes to the printer
                Cass : Ask the school for a room
                Ben: Review the list of wells
                Cass and Ben : Count the boats
                """);
        assertThat(actions(draft, 16))
                .containsExactly(
                        "Ben > - > Ben: Take the mi",
                        "Cass > - > Cass : Ask the s",
                        "Ben > - > Ben: Review the ",
                        "Cass, Ben > - > Cass and Ben : C");
    }

    @Test
    void sentencesOfDeedsBelowNextStepsAreActionsAndQuestionsAreNot() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                11 June 2026

                ## Next steps

                Find out what the wells need most.

                Ana: Count the boats of the port

                The rains are late.

                ## To do

                - What shall we do about the boats?
                - Print the map
                """);
        assertThat(texts(draft, BlockKind.ACTION))
                .containsExactly(
                        "Find out what the wells need most.", "Ana: Count the boats of the port", "Print the map");
    }

    @Test
    void linesOfACellThatSayTheyAreActionsAreRead() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                11 June 2026

                ## Discussion

                | Item | Who | Notes |
                | --- | --- | --- |
                | News |  | The wells are open.<br><br>ACTION - Ben to ask the school.<br><br>The road is closed. |
                """);
        assertThat(actions(draft, 30)).containsExactly("Ben > - > Ben to ask the school.");
    }

    @Test
    void theWordMayStandWithWhoItIsForInAParagraph() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Wells\n\nIt is not clear who pays. Action for all to read the note.\n\nThe list is open. ACTION - all update the list.\n");
        assertThat(actions(draft, 40))
                .containsExactly("all > - > all to read the note.", "all > - > all update the list.");
    }

    @Test
    void theWordIsOneWithWhatStandsInFrontOfIt() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Wells\n\nNEW ACTION: IOM to print the map\n\nAGREED ACTIONS: WFP to read it. ACTION: UNICEF to ask the school\n");
        assertThat(actions(draft, 20))
                .containsExactly(
                        "IOM > - > IOM to print the map",
                        "WFP > - > WFP to read it.",
                        "UNICEF > - > UNICEF to ask the sc");
    }

    @Test
    void aNameMayHoldTheSignThatCallsSomebody() throws IOException {
        MinutesDraft draft = read(
                "Lake Basin IM Group – meeting minutes\n\nDate: 11 June 2026\nPresent: @ana ## @ana, IOM\n\nWells\n\n- @ana ## @ana\n- IOM: two are dry\n");
        assertThat(texts(draft, BlockKind.BULLET)).containsExactly("@ana ## @ana", "IOM: two are dry");
        assertThat(draft.warnings()).noneMatch(warning -> warning.message().contains("layout"));
    }

    @Test
    void wordsBesideANumberInARowAreKept() throws IOException {
        MinutesDraft draft =
                read("minutes.md", "Lake Group minutes\n\n11 June 2026\n\n/ Discussion / Action point\n\nwells | a)\n");
        assertThat(draft.minutes().blocks()).extracting(Block::text).anyMatch(text -> text.contains("wells"));
    }

    @Test
    void identifiersMayHaveFullStops() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Wells\n\nTwo are dry.\n\nA.LAKE.20260611.1: Ana Santos to print the map – by 30 June 2026.\n\nA.LAKE.20260611.2: All agencies to tell Ana who comes.\n");
        assertThat(owed(draft)).containsExactly("Ana Santos > 2026-06-30", "All agencies > -");
    }

    @Test
    void aNameBeforeAnInfinitiveOwesItInSpanishAndFrench() throws IOException {
        MinutesDraft acta = read(
                "acta.txt",
                "Acta del grupo de pozos\n\nFecha: 9 de abril de 2026\n\nPozos\n\nHay dos pozos secos en la escuela.\n\n* Tareas: Inés renovar el contrato antes de fin de mes.\n");
        assertThat(owed(acta)).containsExactly("Inés > 2026-04-30");
        MinutesDraft compteRendu = read(
                "cr.txt",
                "Compte rendu du groupe des puits\n\nDate : 9 avril 2026\n\nPuits\n\nDeux puits de l’école sont à sec.\n\nAction : Un plaidoyer auprès du préfet sera mené\n");
        assertThat(owed(compteRendu)).containsExactly(" > -");
    }

    @Test
    void sentencesOfDutyBelowATitleOfActionsAreActions() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + """
                        ACTION ITEMS

                        Sales of pumps on the shore should in all cases come together with the filters of the town store.

                        The plan was sent out. It should show who has nobody.

                        1. Boats of the port

                        Two are old.
                        """);
        assertThat(texts(draft, BlockKind.ACTION))
                .containsExactly(
                        "Sales of pumps on the shore should in all cases come together with the filters of the town store.");
    }

    @Test
    void whoStandsBesideNothingToBeDoneIsKept() throws IOException {
        MinutesDraft draft = read("Responsible: / Action point\nThe Port Office\n/");
        assertThat(draft.minutes().blocks()).extracting(Block::text).contains("The Port Office");
    }
}
