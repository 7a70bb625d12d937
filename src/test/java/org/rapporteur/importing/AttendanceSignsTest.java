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
