package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
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

                The rains are late.

                ## To do

                - What shall we do about the boats?
                - Print the map
                """);
        assertThat(texts(draft, BlockKind.ACTION))
                .containsExactly("Find out what the wells need most.", "Print the map");
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
}
