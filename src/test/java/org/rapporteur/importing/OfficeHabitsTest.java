package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.line.Section;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;

/** Habits of offices: questions as labels, codes, minutes in mails, heads of several words, cells over several rows. */
class OfficeHabitsTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\n";

    private List<String> owed(String text) throws IOException {
        return owed(read(HEAD + text));
    }

    private MinutesDraft page(String table) throws IOException {
        return read("minutes.html", "<h1>Lake Basin IM Group – minutes</h1><p>14 May 2019</p>" + table);
    }

    @Test
    void whoWhatAndWhenStandBelowEachOther() throws IOException {
        String text =
                "1. Wells\n\nTwo are dry, and nobody has mended the third one so far.\n\nQui ? PAM\nQuoi ? imprimer la carte des puits\nQuand ? 24 mai\n\nQui ? OIM + HCR\nQuoi ? appeler le port\n\n2. Roads\n\nNothing new.\n";
        assertThat(owed(text)).containsExactly("WFP > 2019-05-24", "IOM, UNHCR > -");
    }

    @Test
    void aDeadlineOnALineBelowLeavesTheOwnerAboveTheList() throws IOException {
        String text = "Action points\n\nIOM:\n1. Print the map of the wells\nDeadline: 24 May\n2. Call the port\n";
        assertThat(owed(text)).containsExactly("IOM > 2019-05-24", "IOM > -");
    }

    @Test
    void labelsBelowCodedRecommendations() throws IOException {
        String text =
                "RECOMMANDATIONS\n\nR1. Envoyer la matrice remplie au port\n    Resp. : PAM, Port Office\n    Délai : 28/05\n\nR2. Rappeler les puits aux donateurs\n    Resp. : coordination\n    Délai : dans les 72 heures\n";
        assertThat(owed(text)).containsExactly("WFP, Port Office > 2019-05-28", "coordination > 2019-05-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chef de file", "Lead agency", "Asignado a", "En charge", "Assigned to"})
    void everyLabelOfOwnersMayStandOnALineBelow(String label) throws IOException {
        assertThat(owed("Action points\n\n1. Print the map of the wells\n" + label + ": WFP\n"))
                .containsExactly("WFP > -");
    }

    @Test
    void agreementsWithNumbersAndNoColon() throws IOException {
        String text =
                "# Lake Basin IM Group\n\n14 May 2019\n\n**5.- Cierre**\n\n**Acuerdo 22.01** Se instruye al PAM para que envíe el mapa.\n\n**Acuerdo 22.02** OIM y ACNUR elaborarán la lista de pozos antes del 24 de mayo.\n\n**Acuerdo 22.03** OIM deberá llamar al puerto.\n";
        assertThat(owed(read("minutes.md", text))).contains("IOM, UNHCR > 2019-05-24", "IOM > -");
    }

    @Test
    void decisionsLedInByAColonAndADash() throws IOException {
        String text =
                "5. After discussion the following decisions were taken:-\n\n(i) IOM shall print the map within seven days.\n\n(ii) WFP will call the port.\n\n(iii) The wells stay open.\n";
        assertThat(owed(text)).containsExactly("IOM > 2019-05-21", "WFP > -");
    }

    @ParameterizedTest
    @CsvSource({
        "Tareas por institución, true",
        "Actions by agency, true",
        "Follow-up tasks, true",
        "Actions per organisation, true",
        "Fuel by boat, false"
    })
    void titlesOfListsSayByWhatTheyAreSorted(String title, boolean actions) throws IOException {
        assertThat(Section.of(title) == Section.ACTIONS).isEqualTo(actions);
        assertThat(owed(title + "\n\n- Print the map\n- Close the door\n")).hasSize(actions ? 2 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action à suivre", "Action à mener", "Actions à entreprendre", "Action required", "Tarea"})
    void labelsOfActionsInTheText(String label) throws IOException {
        assertThat(owed("1. Wells\n\nTwo are dry.\n\n" + label + " : PAM – note d'une page sur les puits.\n"))
                .containsExactly("WFP > -");
    }

    @Test
    void linesToSignOnAreNoActions() throws IOException {
        String table = htmlTable(
                "No. | Compromiso | Responsable | Fecha",
                "1 | Print the map of the wells | IOM | 28/05/2019",
                "(f) ____________________⏎IOM | (f) ____________________⏎WFP");
        MinutesDraft draft = page(table);
        assertThat(owed(draft)).containsExactly("IOM > 2019-05-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agenda | Main points | Action / by whom / by when",
                "Agenda | Main points | Décision / suivi",
                "Tema | Desarrollo | Compromisos"
            })
    void headsOfSeveralNames(String head) throws IOException {
        String table = htmlTable(head, "Wells | Two are dry. | IOM to print the map by 24 May⏎WFP to call the port");
        MinutesDraft draft = page(table);
        assertThat(owed(draft)).containsExactly("IOM > 2019-05-24", "WFP > -");
    }

    @Test
    void numbersNeedNoHead() throws IOException {
        String table = htmlTable(
                "N.º | Compromiso | Responsable | Fecha límite",
                "1 | Print the map of the wells | IOM, Port Office | 24 May",
                "2 | Call the port | WFP | 3 June");
        MinutesDraft draft = page(table);
        assertThat(owed(draft)).containsExactly("IOM, Port Office > 2019-05-24", "WFP > 2019-06-03");
    }

    @Test
    void cellsReachDownIntoTheRowsBelow() throws IOException {
        String table = "<table><tr><th>Topic</th><th>Actions</th><th>Responsible</th><th>Deadline</th></tr>"
                + "<tr><td rowspan=2>Wells</td><td>Print the map of the wells</td><td>IOM</td><td>24 May</td></tr>"
                + "<tr><td>Call the port</td><td>WFP</td><td rowspan=2>3 June</td></tr>"
                + "<tr><td>Roads</td><td>Mend the bridge</td><td>UNHCR</td></tr></table>";
        MinutesDraft draft = page(table);
        assertThat(owed(draft)).containsExactly("IOM > 2019-05-24", "WFP > 2019-06-03", "UNHCR > 2019-06-03");
    }

    @Test
    void longCellsBesideAnActionTellWhatWasSaid() throws IOException {
        String said = "The port sent word that the wells in the north will be closed. "
                .repeat(4)
                .strip();
        String table = htmlTable("Wells | News | Actions", "All | " + said + " | IOM to print the map by 24 May");
        MinutesDraft draft = read(
                "minutes.html",
                "<h1>Lake Basin IM Group – minutes</h1><p>14 May 2019</p>" + table.replace(">Wells<", ">Topic<"));
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.kind() == BlockKind.ACTION)
                .extracting(Block::text)
                .containsExactly("IOM to print the map by 24 May");
        assertThat(draft.minutes().blocks()).extracting(Block::text).contains(said);
    }

    @Test
    void severalOwnersOfOneCellRunOn() throws IOException {
        String table = htmlTable(
                "Topic | Actions",
                "Wells | IOM: print the map of the wells by 24 May WFP y ACNUR: call the port - Friday 31 May");
        MinutesDraft draft = page(table);
        assertThat(owed(draft)).containsExactly("IOM > 2019-05-24", "WFP, UNHCR > 2019-05-31");
    }

    private Header mail(String text) throws IOException {
        return read(text).minutes().header();
    }

    @Test
    void theNextMeetingIsReadAgainstTheDayOfTheMail() throws IOException {
        Header header = mail(
                "De : Ana Santos\nEnvoyé : mercredi 15 mai 2019 09:12\nÀ : Groupe IM (liste)\nObjet : CR réunion du 14 mai\n\nBonjour,\n\nVoici le compte rendu.\n\n1) Puits\n\nDeux sont secs.\n\nProchaine réunion : mardi 11 juin à 10h.\n");
        assertThat(header.date()).isEqualTo("2019-05-14");
        assertThat(Objects.requireNonNull(header.next()).date()).isEqualTo("2019-06-11");
    }

    @Test
    void aMailWithoutItsDayHasThatOfItsSubject() throws IOException {
        Header header = mail(
                "From: Coordination cell <cell>\nTo: all partners list\nSubject: NOTE - coordination mtg no. 6, 14.05.2019, 17h00\n\n1- SITUATION\n\nTwo wells are dry. Deadline 25/03 was missed.\n\nNext mtg Thursday 16/05, 17h00.\n");
        assertThat(header.date()).isEqualTo("2019-05-14");
        assertThat(Objects.requireNonNull(header.next()).date()).isEqualTo("2019-05-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published 16 May 2019 by the secretariat", "Submitted by ana on Thu, 16/05/2019 - 09:14"})
    void thePageCameLaterThanTheMeeting(String line) throws IOException {
        assertThat(mail("Lake Basin IM Group\n\n" + line + "\n\nTuesday 14 May 2019, 10:00\n\nPresent: UNHCR, IOM\n")
                        .date())
                .isEqualTo(LocalDate.of(2019, 5, 14));
    }

    @Test
    void aLineOfAQuoteBeginsWithItsLabel() throws IOException {
        String text =
                "# Lake Basin IM Group\n\n14 May 2019\n\n## Wells\n\nTwo are dry.\n\n> **Action** – IOM: print the map. **By Fri 24 May**\n> **Action** – WFP: call the port.\n";
        assertThat(owed(read("minutes.md", text))).containsExactly("IOM > 2019-05-24", "WFP > -");
    }

    @Test
    void doubleArrowsAreAHabit() throws IOException {
        String text =
                "WELLS\n\nTwo of the wells are dry since May, and the third one is far.\n\n>> IOM to print the map by 24 May\n\nROADS\n\nThe bridge was mended by the port in April.\n\n>> WFP: call the port (this week)\n";
        assertThat(actions(read(HEAD + text), 30))
                .containsExactly(
                        "IOM > 2019-05-24 > IOM to print the map by 24 May",
                        "WFP > 2019-05-17 > WFP: call the port (this week)");
    }

    @Test
    void numberedTitlesOfListsStandAboveThem() throws IOException {
        String text =
                "1.0 OPENING\n    The Chairman opened the meeting.\n\n2.0 DISCUSSIONS\n2.1 Two wells are dry.\n\n3.0 RECOMMENDATIONS\n    (a) That IOM prints the map (IOM)\n    (b) That the port be called (WFP)\n\n4.0 NEXT MEETING\n    Wednesday, 12th June 2019 at 10 a.m.\n";
        MinutesDraft draft = read(HEAD + text);
        assertThat(owed(draft)).containsExactly("IOM > -", "WFP > -");
        assertThat(Objects.requireNonNull(draft.minutes().header().next()).date())
                .isEqualTo("2019-06-12");
    }

    @Test
    void sectionsWithTwoNumbersEndTheListOfPresence() throws IOException {
        String text =
                "Lake Basin IM Group – meeting minutes\n\n14 May 2019\n\nIN ATTENDANCE\n\n1.  Ana Santos – UNHCR\n2.  Ben Cruz – IOM\n3.  Mia Ott – WFP\n\n1.0 OPENING\n    The Chairman opened the meeting at ten.\n\n2.0 WELLS\n2.1 Two wells are dry, one of them since March, and the port is asked to help.\n";
        assertThat(read(text).minutes().attendance()).extracting(Attendee::name).containsExactly("UNHCR", "IOM", "WFP");
    }

    @Test
    void aSentenceEndsATableOfPresence() throws IOException {
        String text = "<h1>Lake Basin IM Group – minutes</h1><p>14 May 2019</p><h2>Attendees:</h2>"
                + htmlTable("Name | Agency", "Ana Santos | UNHCR", "Ben Cruz | IOM")
                + "<p>The meeting was called to order at 1:45 PM by the chair of the group.</p>"
                + htmlTable(
                        "Matters discussed | Agreements / Actions taken | Person responsible",
                        "1. Wells | Print the map | WFP");
        MinutesDraft draft = read("minutes.html", text);
        assertThat(draft.minutes().attendance()).extracting(Attendee::name).containsExactly("UNHCR", "IOM");
        assertThat(owed(draft)).containsExactly("WFP > -");
    }

    @Test
    void aLetterIsAboutTheDayThatItsSubjectNames() throws IOException {
        Header header = mail(
                "Lake Basin IM Group\n\nPort Alma, le 16 mai 2019\n\nObjet : compte rendu de la réunion de coordination du 14 mai 2019\n\n1. Puits\n\nDeux sont secs.\n");
        assertThat(header.date()).isEqualTo("2019-05-14");
    }

    @Test
    void mailsAreKnownWithoutAccents() throws IOException {
        Header header = mail(
                "De: Ana\nA: liste-coordination\nDate: lundi 20 mai 2019 08:47\nObjet: CR groupe eau du 14/5/19\n\nChers collègues,\n\nvoici en bref ce qui s'est dit.\n\n1. Puits\n\nDeux sont secs.\n");
        assertThat(header.date()).isEqualTo("2019-05-14");
    }

    @Test
    void anotherSentenceMaySpeakOfTheLastTime() throws IOException {
        Header header = mail(
                "From: Ana\nTo: list\nDate: Wed, 15 May 2019 16:22 +0200\nSubject: notes of yesterday's meeting\n\nDear all,\n\nplease find below notes from the meeting of 14 May 2019 in the office. Sorry for format, it was too big last time.\n\n1) Wells\n\nTwo are dry.\n");
        assertThat(header.date()).isEqualTo("2019-05-14");
    }
}
