package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of actions as text copied out of pages has them: heads glued to rows, cells below each other, rows run together. */
class CopiedTablesTest extends ReadingLayouts {
    private static final String HEAD =
            """
            Lake Basin IM Group – meeting minutes
            14 May 2019
            Present: UNHCR, IOM, WFP

            """;

    private List<String> actions(String body) throws IOException {
        return actions(read(HEAD + body), 18);
    }

    @Test
    void rowsThatLostTheirHeadAreToldByTheirLastCells() throws IOException {
        assertThat(
                        actions(
                                """
                        The boats of the port were counted once more. / Draft the list of boats again. / IOM and State Coordinator, May 31 latest.
                        2. Nets
                        Few are whole, and nobody mends them. / Do not hand out the old nets. / All
                        3. Forms / The form is too long for the port. / Mark what can be cut. / WFP, UNHCR
                        """))
                .containsExactly(
                        "IOM, State Coordinator > 2019-05-31 > Draft the list of ",
                        "All > - > Do not hand out th",
                        "WFP, UNHCR > - > Mark what can be c");
    }

    @Test
    void noWordOfSuchARowIsLost() throws IOException {
        assertThat(actions(
                        read(HEAD + "The boats were counted. / Draft the list again. / IOM, May 31 at the latest.\n"),
                        80))
                .containsExactly("IOM > 2019-05-31 > Draft the list again – May 31 at the latest (IOM)");
    }

    @Test
    void wordsBetweenSlashesAreNoRows() throws IOException {
        assertThat(actions("The boats / the nets / the port were seen. Share it or not / Ana said / it is late.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No Action Responsible Deadline",
                "N° Actions Responsable Délai",
                "# Action points Responsible Timeline"
            })
    void aTableMayRunIntoTheParagraphBeforeIt(String head) throws IOException {
        assertThat(
                        actions(
                                "Nothing else was said of the boats at the port. " + head
                                        + " 1 Print the map of the port UNHCR 3 June 2 Count the boats IOM, WFP ASAP 3 Share the form with IOM All every Monday\n"))
                .containsExactly(
                        "UNHCR > 2019-06-03 > Print the map of t",
                        "IOM, WFP > - > Count the boats – ",
                        "All > - > Share the form wit");
    }

    @Test
    void cellsMayStandOneInALine() throws IOException {
        assertThat(
                        actions(
                                """
                        No.
                        Asignación o Tarea
                        Responsable
                        Fecha Inicio
                        Fecha Cierre
                        1
                        Informar el tiempo de respuesta
                        Port Office
                        18/05/2019
                        27/05/2019
                        2
                        Definir las zonas del segundo ciclo
                        IOM, WFP
                        18/05/2019
                        06/06/2019
                        """))
                .containsExactly(
                        "Port Office > 2019-05-27 > Informar el tiempo", "IOM, WFP > 2019-06-06 > Definir las zonas ");
    }

    @Test
    void dueDaysMayStandBelowTheirActions() throws IOException {
        assertThat(
                        actions(
                                """
                        The boats were counted.

                        WFP to share the results

                        29/05/2019

                        IOM and PMD to agree on the port

                        30/05/2019
                        """))
                .containsExactly("WFP > 2019-05-29 > WFP to share the r", "IOM, PMD > 2019-05-30 > IOM and PMD to agr");
    }

    @Test
    void whoToldItIsNotWhoIsToDoIt() throws IOException {
        assertThat(
                        actions(
                                """
                        Partners / Updates and plans / Issues and action points
                        World Vision / Eleven sites run, food is finished. / UNHCR to send food to World Vision by 21/05/2019
                        ACF / The count is planned for June. / WFP to lend four people to ACF
                        FAO / Seeds are at hand. / No action point
                        """))
                .containsExactly("UNHCR > 2019-05-21 > UNHCR to send food", "WFP > - > WFP to lend four p");
    }

    @Test
    void aRowMayBeginWithItsLastCell() throws IOException {
        assertThat(
                        actions(
                                """
                        Discussion item / Comments / Action points
                        1. Boats
                        • Two are old, and one was mended.
                        / PMD & IOM will share the figures within this week.
                        2. Nets
                        • Few are whole.
                        / Partners to mend them till 20th May.
                        """))
                .containsExactly(
                        "PMD, IOM > 2019-05-17 > PMD & IOM will sha", "Partners > 2019-05-20 > Partners to mend t");
    }

    @Test
    void bulletsThatWereLostLeaveGaps() throws IOException {
        assertThat(
                        actions(
                                """
                        Commitments

                         UNHCR to share the list of boats by Friday  IOM and WFP to agree on the port  All partners send the form
                        """))
                .containsExactly(
                        "UNHCR > 2019-05-17 > UNHCR to share the",
                        "IOM, WFP > - > IOM and WFP to agr",
                        "All partners > - > All partners send ");
    }

    @Test
    void oneGapIsSoonTyped() throws IOException {
        assertThat(read(HEAD + "The boats were counted with  UNHCR and the port of the far side, as agreed.\n")
                        .minutes()
                        .blocks())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ü", "Ø", "v ", "§"})
    void signsOfLostFontsAreBullets(String sign) throws IOException {
        assertThat(actions("Action points:\n" + sign + " IOM to count boats.\n" + sign + " WFP to mend nets.\n"))
                .containsExactly("IOM > - > IOM to count boats", "WFP > - > WFP to mend nets.");
    }

    @Test
    void aBlankMayBeLostBehindTo() throws IOException {
        assertThat(actions("Action: WFP tocheck with the port and tosend the rules.\n"))
                .containsExactly("WFP > - > WFP tocheck with t");
    }

    @Test
    void dashesInAParagraphAreItemsBehindWhatWasAgreed() throws IOException {
        assertThat(
                        actions(
                                """
                        The reports were heard, and the following was agreed: - IOM to share the list. - WFP to count the nets by Friday. - The port is closed in June.
                        """))
                .containsExactly("IOM > - > IOM to share the l", "WFP > 2019-05-17 > WFP to count the n");
    }

    @Test
    void aLongParagraphGoesOnBehindItsAction() throws IOException {
        String talk = "Two of the five boats were seen by nobody, and the port asks what becomes of them. ".repeat(4);
        assertThat(read(HEAD + "Boats are old. Action point: IOM to send the list to the port by Friday. " + talk
                                + "\n")
                        .minutes()
                        .blocks()
                        .stream()
                        .map(block -> block.text())
                        .toList())
                .contains("IOM to send the list to the port by Friday.");
    }

    @Test
    void labelledActionsMayNameTheirOwnersInBrackets() throws IOException {
        assertThat(
                        actions(
                                """
                        Action item: Pass on the letter of the port (Ulrike)
                        Action item: Read the answers of the boats (all)
                        Action item: Agree on who speaks at the port (Kofi, Marisol)
                        Action all: add the boats to the sheet.
                        """))
                .containsExactly(
                        "Ulrike > - > Pass on the letter",
                        "all > - > Read the answers o",
                        "Kofi, Marisol > - > Agree on who speak",
                        "all > - > all: add the boats");
    }

    @Test
    void whatStandsBelowTheTitleOfAReviewWasPromisedEarlier() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + """
                1. Suivi des recommandations de la réunion du 19 février 2019
                Recommandations
                1. Envoi de la liste des bateaux (IOM)
                2. Partage de la carte du port (WFP)
                """);
        assertThat(draft.findings().reviews()).hasSize(2);
    }
}
