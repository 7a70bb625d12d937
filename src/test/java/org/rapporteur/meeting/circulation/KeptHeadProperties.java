package org.rapporteur.meeting.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.Presence;

/** What stands above minutes is the same after it was kept with a version and read back. */
class KeptHeadProperties {
    @Property(tries = 300)
    void theHeadComesBack(@ForAll("heads") Minutes minutes) {
        KeptHead back = KeptHead.of(HeadLines.of(minutes));
        assertThat(back.header()).isEqualTo(minutes.header());
        assertThat(back.attendance()).isEqualTo(minutes.attendance());
    }

    /** Names with brackets and commas may be cut elsewhere, and read the same put together again. */
    @Property(tries = 300)
    void anyNameReadsTheSameAgain(@ForAll("names") List<String> names) {
        Minutes minutes = new Minutes(
                Header.of("Group", LocalDate.of(2026, 5, 14)),
                names.stream().map(Attendee::present).toList(),
                List.of());
        List<String> lines = HeadLines.of(minutes);
        KeptHead back = KeptHead.of(lines);
        assertThat(HeadLines.of(new Minutes(back.header(), back.attendance(), List.of())))
                .isEqualTo(lines);
    }

    @Example
    void whatAnotherHandWroteIsReadAsFarAsItCanBe() {
        KeptHead head = KeptHead.of(
                List.of("Date: soon", "Time: noon", "Location: Hall A", "second floor", "Next meeting: later"));
        assertThat(head.header().date()).isNull();
        assertThat(head.header().start()).isNull();
        assertThat(head.header().place()).isEqualTo("Hall A\nsecond floor");
        assertThat(head.header().next()).isEqualTo(new NextMeeting(null, null, null, "later"));
        assertThat(KeptHead.of(List.of()).attendance()).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of(
                        "IOM", "Ministry (North), Directorate", "A, B", "Team (2)", "3: C", "D (E) F", "(G)", "H)")
                .list()
                .uniqueElements()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Minutes> heads() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 4000).map(LocalDate.of(2020, 1, 1)::plusDays);
        Arbitrary<String> words = Arbitraries.of("", "Port Alma", "Hall 3, second floor", "IOM: room 4", "Ada Lund");
        Arbitrary<LocalTime> times = Arbitraries.of(LocalTime.of(9, 0), LocalTime.of(14, 30), LocalTime.MIDNIGHT);
        Arbitrary<NextMeeting> next = Combinators.combine(days, times.injectNull(0.4), words)
                .as((on, at, place) -> new NextMeeting(on, at, at == null ? null : LocalTime.of(23, 15), place));
        Arbitrary<Header> headers = Combinators.combine(
                        days, times.injectNull(0.3), words, words, days.injectNull(0.5), next.injectNull(0.3))
                .as((on, at, place, chair, previous, after) -> new Header(
                        "Lake Basin IM Group",
                        on,
                        at,
                        at == null ? null : LocalTime.of(23, 45),
                        place,
                        chair,
                        "B. Kato",
                        previous,
                        after));
        Arbitrary<Attendee> present = Arbitraries.of(
                new Attendee("UNHCR", null, "", Presence.PRESENT),
                new Attendee("IOM", 2, "", Presence.PRESENT),
                new Attendee("WFP", null, "Ada Lund, B. Kato", Presence.PRESENT),
                new Attendee("Ministry of Health", 4, "Ada Lund", Presence.PRESENT));
        return Combinators.combine(headers, present.list().ofMaxSize(4))
                .as((header, attendance) -> new Minutes(
                        header,
                        java.util.stream.Stream.concat(
                                        attendance.stream(),
                                        java.util.stream.Stream.of(
                                                new Attendee("UNICEF", null, "", Presence.APOLOGIES)))
                                .toList(),
                        List.of()));
    }
}
