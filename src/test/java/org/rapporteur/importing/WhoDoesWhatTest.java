package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Lists and rows that say in a way of their own who does what until when. */
class WhoDoesWhatTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n";

    private List<String> owed(String text) throws IOException {
        return owed(read(text));
    }

    @Test
    void labelsBelowNumberedItemsMakeThemNoTitles() throws IOException {
        String list =
                "ACUERDOS\n\n1. Trasladar las familias al Centro\n   Responsable: OIM\n   Plazo: viernes 17\n\n2. Unificar los listados en un formato\n   Responsable: PMA, Port Office\n   Plazo: 5 días\n\n3. Brigada en el albergue del lago\n   Responsable: ACNUR\n   Plazo: mañana\n\nVarios\n\nNada más.\n";
        assertThat(owed(HEAD + list))
                .containsExactly("IOM > 2019-05-17", "WFP, Port Office > 2019-05-19", "UNHCR > 2019-05-15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUI ? PAM, Port Office — QUOI ? Proposer une carte — QUAND ? 30 mai",
                "Who: WFP and Port Office – What: Propose a map – When: 30 May",
                "¿Quién? PMA y Port Office | ¿Qué? Proponer un mapa | ¿Cuándo? 30 de mayo"
            })
    void threeQuestionsInOneLineAreAnAction(String line) throws IOException {
        assertThat(owed(HEAD + "1. Wells\nTwo are dry.\n\n" + line + "\n"))
                .containsExactly("WFP, Port Office > 2019-05-30");
    }

    @Test
    void rowThatBeginsWithTheWordIsAnAction() throws IOException {
        String table =
                "<table><tr><td>Acción</td><td>OIM solicitará un concepto escrito sobre los pozos</td><td>Plazo: 24 de mayo</td></tr></table>";
        String text =
                "<h1>Lake Basin IM Group – meeting minutes</h1><p>Date: 14 May 2019</p><h2>Wells</h2><p>Two are dry.</p>"
                        + table;
        assertThat(owed(read("minutes.html", text))).containsExactly("IOM > 2019-05-24");
    }

    @Test
    void rowWithAnIdentifierFirstIsStillReadByItsColumns() throws IOException {
        String table =
                "<table><tr><td>AP</td><td>Who</td><td>What</td></tr><tr><td>AP1</td><td>IOM</td><td>Print the map of the wells</td></tr></table>";
        String text = "<h1>Lake Basin IM Group – meeting minutes</h1><p>Date: 14 May 2019</p>" + table;
        assertThat(owed(read("minutes.html", text))).containsExactly("IOM > -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿Qué se hará? / ¿Quién? / ¿Cuándo? | Print the map / IOM / 3 June",
                "Réf. / Action / Pilote / Délai | A1 / Print the map / IOM / 3 juin",
                "Quoi / Qui / Pour quand | Print the map / IOM / 3 juin"
            })
    void headsOfTablesAsk(String head, String row) throws IOException {
        assertThat(owed(HEAD + head + "\n" + row + "\n")).containsExactly("IOM > 2019-06-03");
    }

    @Test
    void namesThatComeAgainInFrontAreOwners() throws IOException {
        String list =
                "Action points\n\n- Lee: Present the budget to the port\n- James: Print the map\n- Lee & Anna: Call the mayor\n- James: Check the wells\n- Malia: Book the hall by 3 June\n";
        assertThat(owed(HEAD + list))
                .containsExactly("Lee > -", "James > -", "Lee, Anna > -", "James > -", "Malia > 2019-06-03");
    }

    @Test
    void topicsInFrontDoNotComeAgain() throws IOException {
        String list =
                "Action points\n\n- Budget: Present it to the port\n- Map: Print it\n- Mayor: Call him\n- Hall: Book it\n";
        assertThat(owed(HEAD + list)).allMatch(" > -"::equals);
    }

    @Test
    void titleWithinTheListSaysByWhen() throws IOException {
        String list =
                "# Lake Basin IM Group\n\n14 May 2019\n\n## Action points\n\n### By end of May\n\n- WFP to print the map\n- IOM to check the wells by 3 June\n\n### Short term (by 10 July)\n\n- UNHCR to call the port\n";
        assertThat(owed(read("minutes.md", list)))
                .containsExactly("WFP > 2019-05-31", "IOM > 2019-06-03", "UNHCR > 2019-07-10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing Projects", "Key Decisions Made"})
    void titlesInCapitalsAreNoOwners(String title) throws IOException {
        String list = HEAD + "Action points\n\n- WFP to print the map\n\n" + title
                + "\n\n- Trial of meetings at six\n- Words of thanks\n";
        assertThat(read(list).minutes().blocks())
                .noneMatch(block -> block.corrections().toString().contains(title));
    }

    @Test
    void headingsNameThoseWhoWereThere() throws IOException {
        String list =
                "# Lake Basin IM Group\n\n14 May 2019\n\nPresent: Port Institution of Engineers, WFP, IOM\n\n## Wells\n\nTwo are dry.\n\n## Action points\n\n## Port Institution of Engineers\n\n- Correct the poster\n- Reprint 500 copies\n\n## All\n\n- Comment on the draft\n";
        assertThat(owed(read("minutes.md", list)))
                .containsExactly("Port Institution of Engineers > -", "Port Institution of Engineers > -", "All > -");
    }

    @Test
    void codeInBracketsBeginsAnAction() throws IOException {
        assertThat(owed(HEAD + "1. Wells\nTwo wells are dry since May. [AP4] IOM to print the list of them.\n"))
                .containsExactly("IOM > -");
    }

    @Test
    void participleIsNoDeed() throws IOException {
        String text = HEAD
                + "1. Puits\nL'OIM a livré les images du lac mais pas celles de la ville.\nLe PAM a préparé la carte.\n";
        assertThat(read(text).minutes().blocks()).noneMatch(block -> block.kind() == BlockKind.ACTION);
    }

    @Test
    void whoBesideWhenAndWhereNamesThosePresent() throws IOException {
        String text =
                "Lake Basin IM Group – meeting notes\n\nWhen: Tuesday 14 May 2019\nWhere: Town Hall\nWho: WFP, IOM, Port Office\n\nWells\n\nTwo are dry.\n";
        assertThat(read(text).minutes().present())
                .extracting(Attendee::name)
                .containsExactly("WFP", "IOM", "Port Office");
    }

    @Test
    void agendaRightBelowTheHeadNamesNobody() throws IOException {
        String text = HEAD + "1. Attendees and Apologies\n2. Minutes of last meeting\n3. Roads\n\nTwo wells are dry.\n";
        MinutesDraft draft = read(text);
        assertThat(draft.minutes().attendance()).isEmpty();
        assertThat(draft.minutes().blocks()).extracting(Block::text).contains("Minutes of last meeting", "Roads");
    }
}
