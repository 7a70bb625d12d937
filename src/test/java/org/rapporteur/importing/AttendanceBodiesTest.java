package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.Owner;

/** Lists of people that say whose they are: the body behind the person, by its short form, with a role, or above the people. */
class AttendanceBodiesTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n";
    private static final String BODY = "\n1. Wells\n- Two are dry.\n";

    private static List<String> present(MinutesDraft draft) {
        return draft.minutes().present().stream().map(Attendee::name).toList();
    }

    private static List<String> text(MinutesDraft draft) {
        return draft.minutes().blocks().stream().map(Block::text).toList();
    }

    @Test
    void whatAPersonIsOfIsNotSaidTwice() throws IOException {
        assertThat(read(HEAD + "Present: Ana Santos (WFP), Ben Cruz (IOM, chair)\n" + BODY)
                        .minutes()
                        .present())
                .containsExactly(
                        new Attendee("WFP", null, "Ana Santos", Presence.PRESENT),
                        new Attendee("IOM", null, "Ben Cruz (IOM, chair)", Presence.PRESENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Santos (AS), Port Office (PO) - SC Chair | Port Office (PO) | AS | SC Chair",
                "Ana Santos (AS), Port Office (PO) | Port Office (PO) | AS | ''",
                "Ana Santos (AS), of Port Works (PW) | Port Works (PW) | AS | ''",
                "Ana Santos (AS) of the Lake Council (LC) | Lake Council (LC) | AS | ''",
                "Ana Santos (AS), representing Port Works [PW] | Port Works (PW) | AS | ''",
                "Ana Santos (AS), Lake Council – Lake Treasurer | Lake Council | AS | Lake Treasurer",
                "Dr. A.B. Santos (AS), Port Office (PO) | Port Office (PO) | AS | ''",
                "Ana Santos, Port Office (PO) | Port Office (PO) | '' | ''"
            })
    void bodyBehindAPersonHasItsShortFormAndHerRole(String line, String body, String initials, String role)
            throws IOException {
        MinutesDraft draft = read(HEAD + "Participants:\n- " + line + "\n" + BODY);
        assertThat(present(draft)).containsExactly(body);
        assertThat(draft.people())
                .extracting(PersonFound::initials, PersonFound::organisation, PersonFound::note)
                .containsExactly(tuple(initials, body, role));
        assertThat(text(draft)).containsExactly("Wells", "Two are dry.");
    }

    @Test
    void linesWithSureBodiesTellThatTheOthersAreBodiesToo() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Participants:\n- Ana Santos (AS), Port Office (PO)\n- Ben Cruz (BC), Peace Winds (PW)\n- Lia Moro (LM), Lake Council (LC)\n"
                + BODY);
        assertThat(present(draft)).containsExactly("Port Office (PO)", "Peace Winds (PW)", "Lake Council (LC)");
    }

    @Test
    void peopleWithInitialsInOneLineStayPeople() throws IOException {
        MinutesDraft draft = read(HEAD + "Participants: Ana Santos (AS), Ben Cruz (BC)\n" + BODY);
        assertThat(draft.people()).extracting(PersonFound::name).containsExactly("Ana Santos", "Ben Cruz");
    }

    @Test
    void shortFormOfTheBodyOwnsActions() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Participants:\n- Ana Santos (AS), Harbour Office (HAWO)\n\nAction points\n- HAWO: count the wells\n");
        Block action = draft.minutes().blocks().getLast();
        assertThat(new ActionReader(draft.recogniser(recogniser))
                        .read(action, LocalDate.of(2019, 5, 14))
                        .ownerNames())
                .extracting(Owner::suggestions)
                .containsExactly(List.of("Harbour Office (HAWO)"));
    }

    @Test
    void wordInBracketsIsABodyWhereTheOthersAre() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Participants:\n- Ana Santos (LBA)\n- Ben Cruz (Harbours)\n- Lia Moro (WFP)\n- Mia Ott (POW)\n- Awa Sy (Treasurer)\n"
                + BODY);
        assertThat(present(draft)).containsExactly("LBA", "Harbours", "WFP", "POW", "Awa Sy");
    }

    @Test
    void thoseAbsentAreListedBehindThosePresent() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "# Lake Basin IM Group\n\n14 May 2019\n\n**Attendance and proxies**\nThe attendees for this meeting were:\n- Ana Santos (AS), Port Office (PO)\n- Ben Cruz (BC), Lake Council (LC)\n- Lia Moro (LM), IOM\n\nNot present:\n- Mia Ott (MO), Wells Service (WS)\n\nAS opened the meeting.\n\n**1. Wells**\n- Two are dry.\n");
        assertThat(draft.minutes().attendance())
                .extracting(Attendee::name, Attendee::presence)
                .containsExactly(
                        tuple("Port Office (PO)", Presence.PRESENT),
                        tuple("Lake Council (LC)", Presence.PRESENT),
                        tuple("IOM", Presence.PRESENT),
                        tuple("Wells Service (WS)", Presence.APOLOGIES));
        assertThat(text(draft)).contains("AS opened the meeting.").noneMatch(block -> block.contains("Mia"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"animateur", "participant", "note taker for the day", "observadora"})
    void smallWordsBehindADashAreARole(String role) throws IOException {
        MinutesDraft draft = read(HEAD + "Participants:\n- Ana Santos - " + role + "\n- Ben Cruz - WFP\n" + BODY);
        assertThat(draft.minutes().present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(tuple("Ana Santos", role), tuple("WFP", "Ben Cruz"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mairie de Port Alma", "ministère de la pêche", "port committee"})
    void smallWordsMayNameABody(String body) throws IOException {
        assertThat(present(read(HEAD + "Participants:\n- Ana Santos - " + body + "\n- Ben Cruz - WFP\n" + BODY)))
                .containsExactly(body, "WFP");
    }

    @Test
    void namesBehindCommasAreBodiesWhereMostAre() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "# Lake Basin IM Group\n\n14 May 2019\n\n## Documents\n\n* The map\n\n## Participants\n\n* pour wells.port.alma :\n  * Ana Santos\n  * Ben Cruz \\(animateur\\)\n* \n  Lia   Moro, Harbours\n\n* Mia  Ott  , Grand Lac\n* Awa Sy, Ville de Port\n* Jean-Luc\n\n\n\n* Lea Roy, Port Office\n* Zoe Ba, Total\n\n## Wells\n\n* Two are dry.\n");
        assertThat(draft.minutes().present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(
                        tuple("wells.port.alma", "Ana Santos, Ben Cruz (animateur)"),
                        tuple("Harbours", "Lia Moro"),
                        tuple("Grand Lac", "Mia Ott"),
                        tuple("Ville de Port", "Awa Sy"),
                        tuple("Jean-Luc", ""),
                        tuple("Port Office", "Lea Roy"),
                        tuple("Total", "Zoe Ba"));
    }

    @Test
    void titlesOfPartsStandAboveTheirItems() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "# Lake Basin IM Group\n\n14 May 2019\n\nParticipants:\n\n- Officials:\n  - Ana Santos (Port Office)\n- IOM:\n  - Ben Cruz\n\n## Wells\n\n- Two are dry.\n");
        assertThat(present(draft)).containsExactly("Port Office", "IOM");
    }

    @Test
    void listMayBeCalledByItsGroup() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "# Lake Basin IM Group\n\nWhere: Port Alma\n\nWhen: 14 May 2019\n\nWho:   LB Team:\n   - Ana Santos (WFP)\n   - Ben Cruz (Lake Trust, LT)\n\n## Wells\n\n- Two are dry.\n");
        assertThat(present(draft)).containsExactly("WFP", "LT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ana @Ben_c @lia.m", "@ana, @Ben_c, @lia.m"})
    void handlesAreOneEach(String handles) throws IOException {
        assertThat(present(read(HEAD + "Participaron: " + handles + "\n" + BODY)))
                .containsExactly("ana", "Ben_c", "lia.m");
    }

    @Test
    void membersNotAttendingWereNotThere() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Members Attending: Ana Santos, Ben Cruz\n\nMembers Not Attending: Lia Moro, Mia Ott\n\nEx officio Attending: Awa Sy, Lea Roy\n"
                + BODY);
        assertThat(present(draft)).containsExactly("Ana Santos", "Ben Cruz", "Awa Sy", "Lea Roy");
    }

    @Test
    void namesWithTheirShortFormsAreBodies() throws IOException {
        assertThat(read(HEAD
                                + "Present: Global Lakes Canada (GLC), UNICEF, Lake Boats Office (LBO), World Food Programme (WFP) and Port Wells Union (PWU)\n"
                                + BODY)
                        .minutes()
                        .present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(
                        tuple("Global Lakes Canada", "GLC"),
                        tuple("UNICEF", ""),
                        tuple("Lake Boats Office", "LBO"),
                        tuple("World Food Programme", ""),
                        tuple("Port Wells Union", "PWU"));
    }
}
