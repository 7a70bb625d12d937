package org.rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;

class EventDueTest {
    private static final LocalDate ON = LocalDate.of(2019, 5, 14);
    private static final LocalDate NEXT = LocalDate.of(2019, 6, 11);

    private static Header header(@Nullable LocalDate next) {
        return new Header("Wells cluster", ON, null, null, "", "", "", null, new NextMeeting(next, null, null, ""));
    }

    private static @Nullable Due known(String phrase, @Nullable LocalDate next) {
        return EventDue.known(new Due(phrase, null, null, DuePrecision.EVENT), header(next));
    }

    @ParameterizedTest
    @CsvSource({
        "by next meeting, 2019-06-11",
        "at the next wells session, 2019-06-11",
        "before the next meeting, 2019-06-10",
        "d’ici la prochaine réunion, 2019-06-11",
        "lors de la prochaine séance, 2019-06-11",
        "pour le prochain CCI, 2019-06-11",
        "avant la prochaine rencontre, 2019-06-10",
        "para la próxima sesión, 2019-06-11",
        "en el siguiente encuentro, 2019-06-11",
        "antes de la próxima reunión, 2019-06-10",
        "Próximo consejo, 2019-06-11",
        "avant le prochain comité, 2019-06-10",
        "antes del próximo encuentro, 2019-06-10"
    })
    void nextMeetingGivesDay(String phrase, LocalDate last) {
        assertThat(known(phrase, NEXT)).isEqualTo(new Due(phrase, ON, last, DuePrecision.EVENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"once the names are in", "as soon as possible", "dès que possible", "at the next workshop"})
    void otherEventsStayOpen(String phrase) {
        assertThat(known(phrase, NEXT)).isEqualTo(new Due(phrase, null, null, DuePrecision.EVENT));
    }

    @ParameterizedTest
    @CsvSource({
        "before the June meeting, 2019-06-10",
        "at our June session, 2019-06-11",
        "avant la réunion de juin, 2019-06-10",
        "para la reunión de junio, 2019-06-11"
    })
    void meetingOfMonthHasDayOfThatMonth(String phrase, LocalDate last) {
        Due june = new Due(phrase, LocalDate.of(2019, 6, 1), LocalDate.of(2019, 6, 30), DuePrecision.MONTH);
        assertThat(EventDue.known(june, header(NEXT))).isEqualTo(new Due(phrase, ON, last, DuePrecision.EVENT));
        assertThat(EventDue.known(june, header(LocalDate.of(2019, 7, 2)))).isEqualTo(june);
        Due plain = new Due("in June", LocalDate.of(2019, 6, 1), LocalDate.of(2019, 6, 30), DuePrecision.MONTH);
        assertThat(EventDue.known(plain, header(NEXT))).isEqualTo(plain);
    }

    @Test
    void meetingWithoutDayOrNotAheadGivesNone() {
        Due open = new Due("by next meeting", null, null, DuePrecision.EVENT);
        assertThat(known("by next meeting", null)).isEqualTo(open);
        assertThat(known("by next meeting", ON)).isEqualTo(open);
    }

    @Test
    void dueWithItsOwnDayIsKept() {
        Due due = new Due("3 June", LocalDate.of(2019, 6, 3), LocalDate.of(2019, 6, 3), DuePrecision.DAY);
        assertThat(EventDue.known(due, header(NEXT))).isEqualTo(due);
        assertThat(EventDue.known(null, header(NEXT))).isNull();
    }
}
