package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Presence;

/** Tables of who was there: what their columns are called, and who of the list did not come. */
class AttendanceTablesTest extends ReadingLayouts {
    private static final String HEAD =
            "<h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p><p>Town Hall</p>";

    private MinutesDraft table(String... rows) throws IOException {
        return read(
                "minutes.html",
                "<html><body>" + HEAD + htmlTable(rows) + "<h2>Wells</h2><p>Two of them are dry.</p></body></html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organización | N.º personas",
                "Organisation | Number of people",
                "Organisme | Présents",
                "Agency | Participants"
            })
    void bodiesAndHowManyCame(String head) throws IOException {
        assertThat(table(head, "WFP | 3", "Lake Water Ltd | 1").minutes().present())
                .extracting(Attendee::name, Attendee::count)
                .containsExactly(tuple("WFP", 3), tuple("Lake Water Ltd", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organisation | Representative",
                "Structure | Représentant(e)",
                "Organisme | Nom et prénom",
                "Institución | Representantes",
                "Company | Name",
                "Société | Noms et post-noms",
                "Agency | Represented by"
            })
    void headNamesBodiesAndPeople(String head) throws IOException {
        assertThat(table(head, "WFP | Ana Santos", "Lake Water Ltd | Ben Cruz")
                        .minutes()
                        .present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(tuple("WFP", "Ana Santos"), tuple("Lake Water Ltd", "Ben Cruz"));
    }

    @ParameterizedTest
    @CsvSource({
        "P, PRESENT",
        "x, PRESENT",
        "P (en ligne), PRESENT",
        "A, APOLOGIES",
        "Absent, APOLOGIES",
        "excusé, APOLOGIES",
        "Excused, APOLOGIES",
        "No, APOLOGIES",
        "Apologies sent, APOLOGIES",
        "Arrived late, PRESENT"
    })
    void columnTellsWhoCame(String cell, Presence presence) throws IOException {
        assertThat(table("Organisation | Représentant | Présence", "WFP | Ana Santos | " + cell)
                        .minutes()
                        .attendance())
                .extracting(Attendee::name, Attendee::presence)
                .containsExactly(tuple("WFP", presence));
    }

    @Test
    void moreThanTickIsKept() throws IOException {
        assertThat(table(
                                "Organisation | Representative | Status",
                                "WFP | Ana Santos | P",
                                "IOM | Ben Cruz | P (online)")
                        .people())
                .extracting(PersonFound::name, PersonFound::note)
                .containsExactly(tuple("Ana Santos", ""), tuple("Ben Cruz", "P (online)"));
    }

    @Test
    void dashIsNobody() throws IOException {
        MinutesDraft draft = table("Organisation | Representative", "WFP | –", "IOM | Ben Cruz");
        assertThat(draft.minutes().present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(tuple("WFP", ""), tuple("IOM", "Ben Cruz"));
        assertThat(draft.people()).extracting(PersonFound::name).containsExactly("Ben Cruz");
    }

    @Test
    void telephoneIsKeptAndNumberOfRowIsNot() throws IOException {
        assertThat(table(
                                "No | Name | Organisation | Phone",
                                "1 | Ana Santos | WFP | +12 345 67 89",
                                "2 | Ben Cruz | IOM | 0123456")
                        .people())
                .extracting(PersonFound::name, PersonFound::note)
                .containsExactly(tuple("Ana Santos", "+12 345 67 89"), tuple("Ben Cruz", "0123456"));
    }

    @Test
    void namesMayStandInColumnsBelowTheirLabel() throws IOException {
        String head = "<html><body><h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p><h3>Attendees:</h3>";
        String body = "<h2>Wells</h2><p>Two are dry.</p></body></html>";
        assertThat(read(
                                "minutes.html",
                                head
                                        + htmlTable(
                                                "1. Ana Santos – WFP|3. Lia Moro – UNICEF",
                                                "2. Ben Cruz – IOM|4. Tom Hale – UNHCR")
                                        + body)
                        .minutes()
                        .present())
                .extracting(Attendee::name)
                .containsExactlyInAnyOrder("WFP", "IOM", "UNICEF", "UNHCR");
        assertThat(read(
                                "minutes.html",
                                head
                                        + htmlTable(
                                                "Ana Santos|Ben Cruz|Lia Moro",
                                                "Tom Hale|Dr Enid Ray, Head of the Lake School|Hana Lund, Treasurer")
                                        + body)
                        .minutes()
                        .present())
                .hasSize(6);
    }

    @Test
    void twoListsMayStandSideBySide() throws IOException {
        assertThat(table(
                                "Name | Organization | Name | Organization",
                                "Ben Wekesa | WFP | Sam Otieno | IOM",
                                "Hana Yusuf | Kalsan Women Union | Dina Omolo | World Vision",
                                "Ana Lind | UNHCR |  | ")
                        .minutes()
                        .present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(
                        tuple("WFP", "Ben Wekesa"),
                        tuple("IOM", "Sam Otieno"),
                        tuple("Kalsan Women Union", "Hana Yusuf"),
                        tuple("World Vision", "Dina Omolo"),
                        tuple("UNHCR", "Ana Lind"));
    }

    @Test
    void groupOfExpertsIsABodyAndTreasurerNone() throws IOException {
        assertThat(table("Name | Organisation", "Ana Santos | Technical Expert Group", "Ben Cruz | WFP")
                        .minutes()
                        .present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(tuple("Technical Expert Group", "Ana Santos"), tuple("WFP", "Ben Cruz"));
        String text =
                """
                Lake Group minutes

                Date: 14 May 2019

                Present:
                Ana Santos (AS) – Technical Expert Group
                Ben Cruz (BC) – Treasurer

                1. Wells
                - Two are dry.
                """;
        assertThat(read(text).minutes().present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(tuple("Technical Expert Group", "Ana Santos"), tuple("Ben Cruz", "Treasurer"));
    }

    @Test
    void statusOfPeopleIsNoStatusOfActions() throws IOException {
        MinutesDraft draft = table(
                "Name | Organisation | Status",
                "Ana Santos | WFP | Attended",
                "Ben Cruz | IOM | Apologies",
                "Lia Moro | UNHCR | Attended (as secretary)");
        assertThat(draft.minutes().attendance())
                .extracting(Attendee::name, Attendee::presence)
                .containsExactly(
                        tuple("WFP", Presence.PRESENT),
                        tuple("IOM", Presence.APOLOGIES),
                        tuple("UNHCR", Presence.PRESENT));
        assertThat(draft.minutes().blocks()).noneMatch(block -> block.kind() == BlockKind.ACTION);
    }
}
