package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;

/** Where lists of those who were there begin and end: one a line, with gaps and without. */
class AttendanceListsTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n";
    private static final String BODY = "\n1. Wells\n- Two are dry.\n";

    private static List<String> present(MinutesDraft draft) {
        return draft.minutes().present().stream().map(Attendee::name).toList();
    }

    private static List<String> text(MinutesDraft draft) {
        return draft.minutes().blocks().stream().map(Block::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Étaient là : ",
                "Etaient représentés : ",
                "In the call: ",
                "Agencies: ",
                "Estuvieron presentes: "
            })
    void labelsOfPresence(String label) throws IOException {
        assertThat(present(read(HEAD + label + "UNHCR, IOM, WFP\n" + BODY))).containsExactly("UNHCR", "IOM", "WFP");
    }

    @Test
    void whoComesFromABodyIsNotCalledFrom() throws IOException {
        MinutesDraft draft = read(HEAD + "Present: Daniel from WFP, Ana Santos of IOM, Lia Moro from the Port Office, "
                + "Friends of the Lake, University of Lakeland\n" + BODY);
        assertThat(draft.minutes().present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(
                        tuple("WFP", "Daniel"),
                        tuple("IOM", "Ana Santos"),
                        tuple("Port Office", "Lia Moro"),
                        tuple("Friends of the Lake", ""),
                        tuple("University of Lakeland", ""));
        assertThat(draft.findings().people()).extracting(PersonFound::name).contains("Daniel", "Ana Santos");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attendees:\n\n- WFP\n- IOM\n- UNHCR\n",
                "**Attendees:**\n\n- WFP\n\n- IOM\n\n- UNHCR\n",
                "Attendees:\n\n1. WFP\n2. IOM\n3. UNHCR\n"
            })
    void itemsOfMarkdownAreOneList(String list) throws IOException {
        MinutesDraft draft = read("minutes.md", HEAD + list + "\n## Wells\n\n- Two are dry.\n");
        assertThat(present(draft)).containsExactly("WFP", "IOM", "UNHCR");
        assertThat(text(draft)).containsExactly("Wells", "Two are dry.");
    }

    @Test
    void itemsMayHaveGapsBetweenThem() throws IOException {
        assertThat(present(read(HEAD + "Attendees:\n\n- WFP\n\n- IOM\n\n- UNHCR\n" + BODY)))
                .containsExactly("WFP", "IOM", "UNHCR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Participants:\n- WFP\n- IOM\n\n1. Wells\n- Two are dry.\n",
                "Participants:\n- WFP\n\n- IOM\n\n1. Wells\n- Two are dry.\n",
                "Participants:\n1. WFP\n2. IOM\n\n1. Wells\n- Two are dry.\n",
                "Participants:\n1. WFP\n\n2. IOM\n\n1. Wells\n- Two are dry.\n",
                "Participants:\n- WFP\n- IOM\n\n- Wells\n- Two are dry.\n"
            })
    void nextListNamesNobody(String lines) throws IOException {
        MinutesDraft draft = read(HEAD + lines);
        assertThat(present(draft)).containsExactly("WFP", "IOM");
        assertThat(text(draft)).containsExactly("Wells", "Two are dry.");
    }

    @Test
    void namesStandBetweenPeopleWithTheirOrganisations() throws IOException {
        MinutesDraft draft =
                read(HEAD + "Participants:\n\nAna Santos (WFP)\n\nBen Cruz\n\nLia Moro UCL\n\nMia Ott (IOM)\n" + BODY);
        assertThat(present(draft)).containsExactly("WFP", "Ben Cruz", "Lia Moro UCL", "IOM");
        assertThat(text(draft)).containsExactly("Wells", "Two are dry.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two wells are dry.", "Wells", "Dry Wells:", "Ben Cruz left early.", "Ben Cruz reports:"})
    void otherLinesEndThePeople(String line) throws IOException {
        MinutesDraft draft = read(HEAD + "Participants:\n\nAna Santos (WFP)\n\n" + line + "\n" + BODY);
        assertThat(present(draft)).containsExactly("WFP");
        assertThat(text(draft)).contains(line);
    }

    @Test
    void partsOfListMayHaveTitles() throws IOException {
        MinutesDraft draft =
                read(HEAD + "Participants:\n\nOfficials:\n\nAna Santos (WFP)\n\nBen Cruz\n\nLia Moro (IOM)\n" + BODY);
        assertThat(present(draft)).containsExactly("WFP", "Ben Cruz", "IOM");
        assertThat(text(draft)).containsExactly("Officials:", "Wells", "Two are dry.");
    }

    @Test
    void noteBehindPersonAndBodyIsNoName() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Participants:\n- Ana Santos, Port Office (minute taker)\n- Ben Cruz, Lake Council (Chair)\n" + BODY);
        assertThat(present(draft)).containsExactly("Port Office", "Lake Council");
        assertThat(draft.people())
                .extracting(PersonFound::name, PersonFound::organisation, PersonFound::note)
                .containsExactly(
                        tuple("Ana Santos", "Port Office", "minute taker"), tuple("Ben Cruz", "Lake Council", "Chair"));
    }

    @Test
    void roleBehindDashIsNoBody() throws IOException {
        assertThat(present(read(HEAD + "Participants:\n- Ana Santos – Chair\n- Ben Cruz – WFP\n" + BODY)))
                .containsExactly("Ana Santos", "WFP");
    }

    @Test
    void bodyMayHaveWordsBehindItsInitials() throws IOException {
        assertThat(read(HEAD + "Participants:\n- NDMO Port – Ben Cruz\n- UNICEF Pacific – Mia\n" + BODY)
                        .minutes()
                        .present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(tuple("NDMO Port", "Ben Cruz"), tuple("UNICEF Pacific", "Mia"));
    }

    @Test
    void agendaMaySpeakOfAttendees() throws IOException {
        MinutesDraft draft =
                read(HEAD + "Agenda\n1. Attendees and Apologies\n2. Wells\n3. Roads\n\nWells\n\nTwo are dry.\n");
        assertThat(draft.minutes().attendance()).isEmpty();
        assertThat(text(draft)).contains("Attendees and Apologies", "Wells", "Roads", "Two are dry.");
    }

    @Test
    void noteBehindLabelNeedsNoColon() throws IOException {
        assertThat(present(
                        read(HEAD + "Attendance (see the signed list)\nWFP, IOM, UNHCR\n\nRoads\n\nAll are open.\n")))
                .containsExactly("WFP", "IOM", "UNHCR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Débutée à 9h20, elle a regroupé les structures ci-après : OIM, PAM, HCR, FAO, Port Office.",
                "Reunidas en el salón las personas siguientes en representación de: OIM, PMA, ACNUR, FAO y Port Office, se procede a lo siguiente:",
                "Thanks for coming. Some left early, organisations that I noted: IOM, WFP, UNHCR, FAO, Port Office.",
                "La plateforme s’est réunie au port, en présence de l’OIM, du PAM, du HCR, de la FAO et de Port Office. La saison fut bonne."
            })
    void sentencesNameWhoWasThere(String sentence) throws IOException {
        MinutesDraft draft = read(HEAD + sentence + "\n" + BODY);
        assertThat(present(draft)).hasSize(5).contains("Port Office");
        assertThat(text(draft)).as("sentences stay").contains(sentence);
    }

    @Test
    void sentencesBehindTheChairNameWhoWasThere() throws IOException {
        MinutesDraft draft = read(
                HEAD + "Présidence : le maire, avec Port Office. Elle a rassemblé : OIM, PAM, HCR, Lake Council, FAO.\n"
                        + BODY);
        assertThat(present(draft)).containsExactly("OIM", "PAM", "HCR", "Lake Council", "FAO");
        assertThat(draft.minutes().header().chair()).isEqualTo("le maire, avec Port Office");
    }

    @Test
    void columnsOfAListAreNameRoleAndBody() throws IOException {
        String list =
                "1.0 MEMBERS PRESENT\n\n    1.  Mr. A. Cruz            District Officer        Port Office\n    2.  Ms. L. Moro            Lake Officer (Secretary)  Lake Council\n    3.  Insp. Santos           Boats                   IOM\n    4.  Capt. B. Nowak         Chairperson             Ministry of Food and Water\n\n2.0 WELLS\n\nTwo are dry.\n";
        MinutesDraft draft = read(HEAD + list);
        assertThat(draft.minutes().present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(
                        tuple("Port Office", "Mr. A. Cruz (District Officer)"),
                        tuple("Lake Council", "Ms. L. Moro (Lake Officer (Secretary))"),
                        tuple("IOM", "Insp. Santos (Boats)"),
                        tuple("Ministry of Food and Water", "Capt. B. Nowak (Chairperson)"));
    }

    @Test
    void abbreviationsBehindABodyAreItsOwn() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Present:\n1. Ana Santos – Friends of the Hungry (FH)\n2. Ben Cruz – Port Office (chair)\n" + BODY);
        assertThat(draft.minutes().present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(
                        tuple("Friends of the Hungry (FH)", "Ana Santos"), tuple("Port Office", "Ben Cruz (chair)"));
    }

    @Test
    void wordsBeforeASlashAreNotLost() throws IOException {
        String row = "Count the wells / OIM et PAM / fin juin Compter les puits / HCR / fin juin";
        MinutesDraft draft = read(row + "\n\nLake Basin IM Group\n\n## Agenda\n");
        assertThat(text(draft)).contains(row);
    }

    @Test
    void sentencesMayLeadInAListOfThosePresent() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Se reunieron bajo la presidencia del alcalde los integrantes que a continuación se indican:\n\n- Alcaldía de Port Alma\n- Cruz Roja\n- OIM\n- Policía Nacional\n\nPRIMERO. Dos pozos.\n\nSe acordó por los presentes:\n\n- contar los pozos\n- pintar el muelle\n- llamar al puerto\n");
        assertThat(present(draft)).containsExactly("Alcaldía de Port Alma", "Cruz Roja", "OIM", "Policía Nacional");
    }

    @Test
    void paragraphsBehindTheItemsOfAListAreTalk() throws IOException {
        String talk =
                "Le président remercie les villages pour le nettoyage, qui est presque terminé, et souhaite que tout le monde continue";
        MinutesDraft draft = read(
                "minutes.md",
                HEAD + "## Étaient présents\n\n- OIM\n- PAM\n- Port Office\n\n" + talk
                        + "\n\nPuits. Deux sont secs, et un est réparé ; la pompe manque, et le port attend la pièce depuis un mois\n");
        assertThat(present(draft)).containsExactly("OIM", "PAM", "Port Office");
        assertThat(text(draft)).contains(talk);
    }

    @Test
    void theFootOfAPageIsNobody() throws IOException {
        MinutesDraft draft = read(
                HEAD + "Participants:\n\nPort Office|minutes.doc Page | 2\n\nAna Santos (WFP)\n\nBen Cruz (IOM)\n");
        assertThat(present(draft)).containsExactly("WFP", "IOM");
    }

    @Test
    void sentencesAroundApologiesAreNobody() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "In attendance:\nMrs Enid Ray – Port Office\nThe meeting opened at 6.35pm.\n\n1. APOLOGIES\nApologies were received and accepted from Ana Santos (WFP) and Ben Cruz (IOM).\n\n2. WELLS\nTwo are dry.\n");
        assertThat(draft.minutes().attendance())
                .extracting(Attendee::name)
                .noneMatch(name -> name.contains("meeting") || name.contains("pologies"));
    }

    @Test
    void tablesLeaveNoSlashBeforeTheFirstName() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                "<html><body><h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p>"
                        + htmlTable("Present: | P Garside, S Whitlock, E Nunn", "Venue: | Port Alma")
                        + "<h2>Wells</h2><p>Two are dry.</p></body></html>");
        assertThat(present(draft)).containsExactly("P Garside", "S Whitlock", "E Nunn");
    }
}
