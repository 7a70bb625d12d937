package org.rapporteur.meeting.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;

/** The words above and below the minutes, made from what is known; nothing is said about what is not. */
final class HeaderWording {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.UK);

    private HeaderWording() {}

    /** A line such as "Location: IOM, Port Alma". */
    record Line(String label, String value) {}

    static String title(Header header) {
        return header.group().isBlank() ? "Meeting minutes" : header.group().strip() + " – Meeting minutes";
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static List<Line> lines(Minutes minutes) {
        Header header = minutes.header();
        List<Line> lines = new ArrayList<>();
        add(lines, "Present", names(minutes.present()));
        add(lines, "Apologies", names(minutes.apologies()));
        add(lines, "Location", header.place());
        add(lines, "Time", times(header.start(), header.end()));
        add(lines, "Chair", header.chair());
        add(lines, "Note taker", header.noteTaker());
        return lines;
    }

    /** "27 April 2018 (1400 to 1530) at IOM in Port Alma", as far as known; empty when nothing is. */
    static Optional<String> next(@Nullable NextMeeting next) {
        if (next == null) {
            return Optional.empty();
        }
        String date = next.date() == null ? "" : date(next.date());
        String times = times(next.start(), next.end());
        String place = next.place().strip();
        if (date.isEmpty() && times.isEmpty() && place.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((date.isEmpty() ? "Date to be confirmed" : date)
                + (times.isEmpty() ? "" : " (" + times + ")")
                + (place.isEmpty() ? "" : " at " + place));
    }

    private static void add(List<Line> lines, String label, String value) {
        if (!value.isBlank()) {
            lines.add(new Line(label, value.strip()));
        }
    }

    private static String names(List<Attendee> attendees) {
        return attendees.stream().map(HeaderWording::name).collect(Collectors.joining(", "));
    }

    /** "UNHCR", "UNHCR (2)", "UNHCR (A. Kato)", "UNHCR (3: A. Kato, B. Lund)" when more came than are named. */
    private static String name(Attendee attendee) {
        String people = attendee.people().strip();
        Integer count = attendee.count();
        if (people.isEmpty()) {
            return attendee.name() + (count == null ? "" : " (" + count + ")");
        }
        long named = people.chars().filter(c -> c == ',').count() + 1;
        String prefix = count == null || count == named ? "" : count + ": ";
        return attendee.name() + " (" + prefix + people + ")";
    }

    private static String times(@Nullable LocalTime start, @Nullable LocalTime end) {
        if (start == null) {
            return "";
        }
        return TIME.format(start) + (end == null ? "" : " to " + TIME.format(end));
    }
}
