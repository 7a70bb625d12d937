package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Header;

/** The head of a mail that brought the minutes, and heads laid out side by side. */
class HeadLayoutsTest extends ReadingLayouts {
    private static final String MAIL =
            """
            From: Ana Santos
            Sent: Friday 17 May 2019 10:02
            To: all members
            Subject: SUBJECT

            Dear all,
            GREETING

            1. Wells
            - Two are dry.
            - IOM to print the map by 3 June
            """;

    private Header header(String text) throws IOException {
        return read(text).minutes().header();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RE: Minutes of the Wells cluster | Thank you for coming. | Wells cluster | 2019-05-17",
                "RE: FW: Wells cluster minutes (14 May) | Thank you for coming. | Wells cluster | 2019-05-14",
                "Wells cluster | Here are the notes of our meeting of 14 May. | Wells cluster | 2019-05-14",
                "CR de la réunion (14 mai) | Thank you for coming. | | 2019-05-14",
                "Wells cluster | The next meeting will be on 11 June. | Wells cluster | 2019-05-17",
                "Wells cluster | We count the wells on 20 May. | Wells cluster | 2019-05-17"
            })
    void mailTellsGroupAndDay(String subject, String greeting, String group, LocalDate day) throws IOException {
        Header header = header(MAIL.replace("SUBJECT", subject).replace("GREETING", greeting));
        assertThat(header.group()).isEqualTo(group == null ? "" : group);
        assertThat(header.date()).isEqualTo(day);
    }

    @Test
    void minutesInMailTellTheirOwnGroupAndDay() throws IOException {
        Header header = header(
                """
                De : Ana Santos
                Envoyé : vendredi 17 mai 2019
                Objet : TR: notes

                Bonjour,

                Wells cluster minutes
                Date: 14 May 2019
                Present: WFP, IOM

                1. Wells
                - Two are dry.
                """);
        assertThat(header.group()).isEqualTo("Wells cluster");
        assertThat(header.date()).isEqualTo(LocalDate.of(2019, 5, 14));
    }

    @Test
    void headWithoutSubjectIsNoMail() throws IOException {
        assertThat(header("Date: 14 May 2019\nTo: all members\n\nWells cluster minutes\n\nPresent: WFP, IOM\n")
                        .date())
                .isEqualTo(LocalDate.of(2019, 5, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wells cluster minutes | 14 May 2019 | Town Hall",
                "Wells cluster minutes • 14 May 2019",
                "14 May 2019 · Wells cluster minutes"
            })
    void barsPartTitleDayAndPlace(String line) throws IOException {
        Header header = header(line + "\n\nPresent: WFP, IOM\n\n1. Wells\nTwo are dry.\n");
        assertThat(header.group()).isEqualTo("Wells cluster");
        assertThat(header.date()).isEqualTo(LocalDate.of(2019, 5, 14));
    }

    @Test
    void cellsMayBeLabelsAndValuesInTurn() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                """
                <html><body><h1>Wells cluster minutes</h1><table>
                <tr><td>Date</td><td>14 May 2019</td><td>Time:</td><td>10:00</td></tr>
                <tr><td>Venue</td><td>Town Hall</td><td>Chair</td><td>Ana Santos</td></tr>
                </table><p>Two are dry.</p></body></html>
                """);
        Header header = draft.minutes().header();
        assertThat(header.date()).isEqualTo(LocalDate.of(2019, 5, 14));
        assertThat(header.start()).isEqualTo(LocalTime.of(10, 0));
        assertThat(header.place()).isEqualTo("Town Hall");
        assertThat(header.chair()).isEqualTo("Ana Santos");
    }

    @Test
    void secondHalfOfAGroupsNameKeepsWhatElseItsLineSays() throws IOException {
        MinutesDraft draft = read(
                "Lake Basin IM\n\nWorking Group (IMWG) minutes, hall of the port\n\n14 May 2019\n\nTwo are dry.\n");
        assertThat(draft.minutes().header().group()).isEqualTo("Lake Basin IM Working Group (IMWG)");
        assertThat(draft.minutes().blocks())
                .anySatisfy(block -> assertThat(block.content().text()).contains("hall of the port"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'an deux mille dix-neuf, le quatorze mai, les membres se sont réunis à la mairie.",
                "A los catorce días del mes de mayo de dos mil diecinueve, se reúnen los socios."
            })
    void dayMayBeWrittenOut(String line) throws IOException {
        assertThat(header("Cluster Eau\n\n" + line + "\n\n1. Puits\n- Rien.\n").date())
                .isEqualTo(LocalDate.of(2019, 5, 14));
    }

    @Test
    void theFirstNextMeetingOfAHeadStays() throws IOException {
        MinutesDraft draft =
                read("Prochaine réunion : 11 juin 2019 Port Alma\nProchaine réunion : 18 juin 2019 Town Hall\n");
        assertThat(String.valueOf(draft.minutes().header().next())
                        + draft.minutes().blocks())
                .contains("Port Alma", "Town Hall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Réunion du 14/05/2019 à 14h",
                "Réunion du 14/05/2019 à 14 heures",
                "Reunión del 14/05/2019 a las 14h",
                "Meeting of 14/05/2019 at 14 hrs"
            })
    void hourAloneIsATimeAndNoPlace(String line) throws IOException {
        Header header = header("Lake Basin IM Group\n\n" + line + "\n\n1. Wells\n- Two are dry.\n");
        assertThat(header.date()).isEqualTo(LocalDate.of(2019, 5, 14));
        assertThat(header.start()).isEqualTo(LocalTime.of(14, 0));
        assertThat(header.place()).isEmpty();
    }

    @Test
    void yearMayStandApartFromItsDay() throws IOException {
        Header header = header("Lake Basin Meeting 14/05 2019\n\n1. Wells\n- Two are dry.\n");
        assertThat(header.date()).isEqualTo(LocalDate.of(2019, 5, 14));
        assertThat(header.group()).isEqualTo("Lake Basin");
    }

    @Test
    void wayThroughASiteIsNoTitle() throws IOException {
        assertThat(header("14 May 2019\n\nGo to: All minutes Previous\n\n1. Wells\n- Two are dry.\n")
                        .group())
                .isEmpty();
    }
}
