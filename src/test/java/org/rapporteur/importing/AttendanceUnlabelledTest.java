package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Attendee;

/** Who was there, where the label stands below the list, lacks its colon, or is not there at all. */
class AttendanceUnlabelledTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n";
    private static final String BODY = "\n1. Wells\n- Two are dry.\n";

    private static List<String> present(MinutesDraft draft) {
        return draft.minutes().present().stream().map(Attendee::name).toList();
    }

    private static List<String> texts(MinutesDraft draft) {
        return draft.minutes().blocks().stream().map(block -> block.text()).toList();
    }

    @Test
    void labelsMayStandBelowTheirValues() throws IOException {
        MinutesDraft draft = read(
                """
                Lake Basin IM Group meeting minutes
                14 May 2019
                WFP, Port Office, Harbours, IOM, Lake Council and UNHCR.
                ATTENDANCE
                Welcome
                Wells (IOM)
                Other business
                AGENDA

                NEXT MEETING
                Port Office, 11 June 2019 (Tuesday at 11.00am)

                1. WELLS
                - Two are dry.
                """);
        assertThat(present(draft)).containsExactly("WFP", "Port Office", "Harbours", "IOM", "Lake Council", "UNHCR");
        assertThat(texts(draft)).contains("Welcome", "Wells (IOM)", "Other business");
    }

    @Test
    void labelAboveItsNamesKeepsThem() throws IOException {
        assertThat(
                        present(
                                read(
                                        """
                Lake Basin IM Group meeting minutes
                14 May 2019
                Sent to WFP, Port Office, Harbours, IOM, UNHCR.
                ATTENDANCE
                WFP, UNICEF

                1. Wells
                - Two are dry.
                """)))
                .containsExactly("WFP", "UNICEF");
    }

    @Test
    void runOfNamesBelowTheDayIsWhoWasThere() throws IOException {
        MinutesDraft draft = read(
                """
                Draft minutes
                Date: 14 May 2019
                Venue: Town Hall
                Ana Santos
                Ben Cruz
                Lia Moro
                WFP, (Chair)
                Port Office
                IOM (by phone)
                UNHCR/Cartography
                Wells:
                Two of the wells in the harbour are dry since March.
                """);
        assertThat(present(draft))
                .containsExactly(
                        "Ana Santos", "Ben Cruz", "Lia Moro", "WFP", "Port Office", "IOM", "UNHCR/Cartography");
        assertThat(texts(draft)).contains("Wells:").doesNotContain("Lia Moro", "Port Office");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Santos\nBen Cruz\nLia Moro\nFarid Haddad\n",
                "Wells\nRoads\nWFP\nIOM\n",
                "Responsible\nWFP\nDone\nIOM\nDone\n"
            })
    void otherShortLinesAreNot(String lines) throws IOException {
        assertThat(present(read("Draft minutes\nDate: 14 May 2019\nVenue: Town Hall\n" + lines + BODY)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Participants Port Office (PO), WFP, IOM, Lake Council, UNHCR",
                "Agencies present WFP, IOM, UNHCR, UNICEF, Port Office.",
                "PARTICIPANTS WFP, IOM, UNHCR, UNICEF and Port Office"
            })
    void labelMayLackItsColon(String line) throws IOException {
        assertThat(present(read(HEAD + line + "\n" + BODY))).hasSize(5).contains("WFP", "UNHCR");
    }

    @Test
    void sentenceThatBeginsLikeALabelIsNone() throws IOException {
        assertThat(present(read(HEAD + "Participants thanked WFP, IOM, UNHCR, UNICEF and Port Office\n" + BODY)))
                .isEmpty();
    }

    @Test
    void twoPeopleBeforeABracketAreOfItsBody() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Attendees: Ana Santos & Ben Cruz (IOM), Lia Moro (WFP), Farid Haddad (UNHCR)\n"
                + "Apologies: Ina Berg (NRC), Others did not answer the letter that came late.\n" + BODY);
        assertThat(draft.minutes().attendance())
                .extracting(attendee -> attendee.name() + ": " + attendee.people())
                .containsExactly("IOM: Ana Santos, Ben Cruz", "WFP: Lia Moro", "UNHCR: Farid Haddad", "NRC: Ina Berg");
        assertThat(texts(draft)).anyMatch(text -> text.contains("did not answer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chair: UNICEF", "Chair: Ana Santos (UNICEF)", "Co-chairs: UNICEF and Ben Cruz (WFP)"})
    void bodyThatChairsWasThere(String line) throws IOException {
        assertThat(present(read(HEAD + line + "\nPresent: WFP, IOM\n" + BODY))).containsExactly("WFP", "IOM", "UNICEF");
    }

    @ParameterizedTest
    @CsvSource({"Ministry of Works, true", "Head of Office, false", "Programme Manager, false", "Ana Santos, false"})
    void officeThatChairsWasThereAndNoRole(String chair, boolean there) throws IOException {
        assertThat(present(read(HEAD + "Chair: " + chair + "\nPresent: WFP, IOM\n" + BODY))
                        .contains(chair))
                .isEqualTo(there);
    }

    @Test
    void firstLineOfAListMayLookLikeATitle() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Chair: WFP (Ana Santos), co-chair: IOM\nAttendees\n\nWFP: Ana Santos; IOM: Ben Cruz; NRC: Lia Moro\n"
                + BODY);
        assertThat(present(draft)).containsExactly("WFP", "IOM", "NRC");
        assertThat(draft.minutes().header().chair()).isEqualTo("WFP (Ana Santos), IOM");
    }

    @Test
    void itemsOfAnAgendaAreNobody() throws IOException {
        MinutesDraft draft =
                read(HEAD + "ATTENDANCE\nWFP\nPort Office\nPrevious action points\nWells\nAny other business\n" + BODY);
        assertThat(present(draft)).containsExactly("WFP", "Port Office");
        assertThat(texts(draft)).contains("Previous action points", "Any other business");
    }

    @Test
    void initialsOfWhoChairsAreNoBody() throws IOException {
        assertThat(present(read(HEAD + "Chair: JPM\nPresent: Jan Peter Mora (IOM), Lia Moro (WFP)\n" + BODY)))
                .containsExactly("IOM", "WFP");
        assertThat(present(read(HEAD + "Chaired by DOH:\nPresent: WFP, IOM\n" + BODY)))
                .containsExactly("WFP", "IOM", "DOH");
    }

    @Test
    void acronymBeforeAKnownNameIsPartOfIt() throws IOException {
        assertThat(present(read(HEAD + "Present: LWF, PO-Red Cross, UN OCHA\n" + BODY)))
                .containsExactly("LWF", "PO-Red Cross", "UN OCHA");
    }

    @Test
    void bodyThatChairsAndWasAbsentStaysSo() throws IOException {
        assertThat(present(read(HEAD + "Chair: UNICEF\nPresent: WFP, IOM\nApologies: UNICEF\n" + BODY)))
                .containsExactly("WFP", "IOM");
    }

    @Test
    void longNamesBehindALabelWithoutColonAreNames() throws IOException {
        MinutesDraft draft = read(
                """
                Lake Basin IM Group – meeting minutes

                LOCATION Port Alma

                DATE 14 May 2019

                CHAIR Ms. Ana Santos, Port Office

                PARTICIPANTS Lake Council, International Organization for Migration (IOM), Special Office for the Works of the Old Harbour (SOWH), United Nations Office for the Coordination of Humanitarian Affairs (OCHA), World Food Programme (WFP)

                WELLS
                Two are dry.
                """);
        assertThat(present(draft)).hasSize(5).contains("Lake Council");
        assertThat(draft.minutes().header().chair()).isEqualTo("Ms. Ana Santos, Port Office");
        assertThat(texts(draft)).noneMatch(text -> text.startsWith("CHAIR") || text.startsWith("PARTICIPANTS"));
    }

    @Test
    void housesWithTheirPeopleNeedNoLabel() throws IOException {
        MinutesDraft draft = read(
                """
                Lake Basin IM Group – web meeting 14 May 2019

                1. Wells of the port
                2. Next steps

                Chair: Ana Santos

                IOM: Ben Cruz
                NLPO: Ana Santos, Lia Moro, Tom Hale
                UNICEF: Enid Ray, Hana Lund

                It was decided that the wells of the port are closed, and that the next count begins in the summer of the next year.
                """);
        assertThat(present(draft)).containsExactlyInAnyOrder("IOM", "NLPO", "UNICEF");
        assertThat(texts(draft)).noneMatch(text -> text.contains("Hana Lund"));
    }

    @Test
    void whoDoesWhatIsNoAttendance() throws IOException {
        MinutesDraft draft = read(
                """
                Lake Basin IM Group – meeting minutes

                14 May 2019

                Tasks of the month

                Wells: Ben Cruz
                Pumps: Ana Santos, Lia Moro
                Boats: Enid Ray

                It was decided that the wells of the port are closed, and that the next count begins in the summer of the next year.
                """);
        assertThat(present(draft)).isEmpty();
    }

    @Test
    void peopleBehindALabelWithoutColonAreNames() throws IOException {
        MinutesDraft draft = read(
                "Compte-rendu de la réunion du jeudi 11 octobre 2012\nForum du Lac\n\nEtaient présents Solange et Michel (Port Office), Odile, Bernard, Karim, Luc\n\n1. Puits\n\n- Des tables sont à demander à la mairie avant le 19 octobre (Luc)\n- Deux puits sont secs.\n- Un article est à envoyer au journal (Odile)\n");
        assertThat(present(draft)).contains("Odile", "Bernard", "Karim", "Luc");
        assertThat(owed(draft)).containsExactly("Luc > 2012-10-19", "Odile > -");
    }
}
