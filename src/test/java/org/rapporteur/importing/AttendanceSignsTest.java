package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.Attendee;

/** Names of those who were there in one line: which signs part them, and which belong to a name. */
class AttendanceSignsTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n";
    private static final String BODY = "\n\n1. Wells\n- Two are dry.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Present: UNHCR . IOM . WFP . Port Office",
                "Present: UNHCR · IOM · WFP · Port Office",
                "Present: UNHCR • IOM • WFP • Port Office",
                "Present: UNHCR | IOM | WFP | Port Office",
                "Attendance – UNHCR, IOM, WFP, Port Office",
                "4 participants (see below) – UNHCR, IOM, WFP, Port Office",
                "Attendance – UNHCR · IOM · WFP · Port Office",
                "On the call: UNHCR, IOM, WFP, Port Office",
                "Organizaciones conectadas (4): UNHCR, IOM, WFP, Port Office",
                "Participants connectés : UNHCR, IOM, WFP, Port Office",
                "Other participants: UNHCR, IOM, WFP, Port Office",
                "Participant Organizations: \n\nUNHCR, IOM, WFP, Port Office",
                "Organisations participantes\n\nUNHCR, IOM, WFP, Port Office",
                "Present: UNHCR, IOM, WFP, Port Office 1. 2. 3. 4.",
                "Asistentes: 4 organizaciones (UNHCR, IOM, WFP, Port Office)",
                "Present: 4 organisations (UNHCR, IOM, WFP and Port Office)",
                "Present: UNHCR - IOM - WFP - Port Office",
                "Members that were present: UNHCR, IOM, WFP, Port Office",
                "External attendees: UNHCR, IOM, WFP, Port Office"
            })
    void bodiesStandInOneLine(String line) throws IOException {
        assertThat(read(HEAD + line + BODY).minutes().present())
                .extracting(Attendee::name)
                .containsExactly("UNHCR", "IOM", "WFP", "Port Office");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attendance – twelve people, as in May",
                "Venue – Town Hall, second floor, room 4",
                "Wells – UNHCR, IOM, WFP"
            })
    void otherWordsBeforeDashAreNoList(String line) throws IOException {
        MinutesDraft draft = read(HEAD + line + BODY);
        assertThat(draft.minutes().attendance()).isEmpty();
        assertThat(draft.minutes().header().place()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Participants: Participants are listed in annex 2 of these minutes",
                "Present: The list of participants is attached to these minutes",
                "Présents : la liste des participants se trouve en annexe"
            })
    void listElsewhereNamesNobody(String line) throws IOException {
        assertThat(read(HEAD + line + BODY).minutes().attendance()).isEmpty();
    }

    @Test
    void surnameMayBeginSmall() throws IOException {
        assertThat(read(HEAD + "Present: Ana d’Almeida (IOM), Ben D'Souza (WFP)" + BODY)
                        .minutes()
                        .present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(tuple("IOM", "Ana d’Almeida"), tuple("WFP", "Ben D'Souza"));
    }

    @Test
    void peopleStandBelowTheSentenceThatOpens() throws IOException {
        MinutesDraft draft = read(
                """
                Reunión grupo Pozos

                # Resumen

                Dos están secos.

                # Asistentes

                Empieza la reunión en línea el martes 14 de mayo de 2019 a las 15:04

                - Ana (OIM)
                - Ben
                - Lia (PMA)

                # Notas

                Las bombas son viejas.
                """);
        assertThat(draft.minutes().present()).extracting(Attendee::people).contains("Ana", "Lia");
        assertThat(draft.minutes().blocks()).anyMatch(block -> block.text().startsWith("Empieza la reunión"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Participant Organizations: ", "Organisations participantes"})
    void listBehindTheChairMayLookLikeAHeading(String title) throws IOException {
        MinutesDraft draft =
                read(HEAD + "• Chair: Ana Santos, Head of Port\n\n• Dr. Ben Cruz, Pump Master of the lake\n\n" + title
                        + "\n\nWFP, UNHCR, IOM, UNICEF, Port Office, Lake Council\n\nAction Points\n\n- IOM to count the wells\n"
                        + BODY);
        assertThat(draft.minutes().present())
                .extracting(Attendee::name)
                .containsExactly("WFP", "UNHCR", "IOM", "UNICEF", "Port Office", "Lake Council");
    }

    @Test
    void dayIsNobody() throws IOException {
        assertThat(
                        read("Lake Basin IM Group minutes\n\nOrganisations participantes\nMardi 14 mai 2019\nLieu : Port Alma"
                                        + BODY)
                                .minutes()
                                .attendance())
                .isEmpty();
    }

    @Test
    void runOnLineHoldsThoseInAttendance() throws IOException {
        MinutesDraft draft =
                read("Lake Basin IM Group minutes 14 May 2019 Agenda 1. Wells 2. Roads. In attendance UNHCR, IOM,"
                        + " WFP, UNICEF; NRC & IRC. Minutes Two of the wells are dry since March, and the pumps of the others are old."
                        + " The road along the lake was mended, and all boats sail.\n");
        assertThat(draft.minutes().present())
                .extracting(Attendee::name)
                .containsExactly("UNHCR", "IOM", "WFP", "UNICEF", "NRC", "IRC");
    }

    @Test
    void bodiesAndTheirPeopleArePartedByDots() throws IOException {
        assertThat(read(HEAD + "On the call – UNHCR Lake: Lusi, Anna · UNICEF Pacific: Kerrie · IOM: Ben · WFP: Ana"
                                + BODY)
                        .minutes()
                        .present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(
                        tuple("UNHCR Lake", "Lusi, Anna"),
                        tuple("UNICEF Pacific", "Kerrie"),
                        tuple("IOM", "Ben"),
                        tuple("WFP", "Ana"));
    }

    @Test
    void commaInsideWordBelongsToTheName() throws IOException {
        assertThat(read(HEAD + "Present: wellsdr,b, WFP, IOM" + BODY).minutes().present())
                .extracting(Attendee::name)
                .containsExactly("wellsdr,b", "WFP", "IOM");
    }

    @Test
    void peopleWithSurnamesInCapitalsBelongToTheirBodies() throws IOException {
        assertThat(read(HEAD + "Present: Ana SANTOS (WFP), Ben CRUZ (Port Office)" + BODY)
                        .people())
                .extracting(PersonFound::name, PersonFound::organisation)
                .containsExactly(tuple("Ana SANTOS", "WFP"), tuple("Ben CRUZ", "Port Office"));
    }
}
