package org.rapporteur.meeting.ui.live;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.Participant;
import org.rapporteur.meeting.Presence;

/** The header in words, and words typed into its fields as values. Pure. */
final class HeaderWords {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", I18n.LOCALE);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.hH]?(\\d{2})?");
    private static final Pattern COUNTED = Pattern.compile("(.+?)\\s*(?:\\((\\d{1,3})\\)|\\s(\\d{1,3}))");

    private static final Pattern GUEST = Pattern.compile(
            "(?<name>[^@]+?)\\s*@\\s*(?<of>[^@.]+)|(?<from>\\p{Lu}[^@]*?)\\s+(?:from|representing)\\s+(?:the\\s+)?(?<whose>\\p{Lu}[^@]*)");

    private HeaderWords() {}

    /** "Thursday 14 May 2026, 14:00–15:30 · UNICEF, Port Alma". */
    static String when(Header header) {
        return when(header.date(), header.start(), header.end(), header.place());
    }

    /** The next meeting in the same form; empty where none is set. */
    static String next(Header header) {
        NextMeeting next = header.next();
        return next == null ? "" : when(next.date(), next.start(), next.end(), next.place());
    }

    private static String when(
            @Nullable LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end, String place) {
        String day = Stream.of(date == null ? "" : WEEKDAY.format(date), Days.span(start, end))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(day, place.strip()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** "14:00", "1400", "14h", "9.30"; empty when it is no time. */
    static Optional<LocalTime> time(String words) {
        Matcher time = TIME.matcher(words.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** An ISO date; empty when it is none. Other forms are left to the recogniser. */
    static Optional<LocalDate> isoDate(String words) {
        try {
            return Optional.of(LocalDate.parse(words.strip()));
        } catch (DateTimeParseException notIso) {
            return Optional.empty();
        }
    }

    /** "UNHCR (2), IOM, UNICEF" as attendees. */
    static List<Attendee> attendees(String words, Presence presence) {
        return Pattern.compile("[,;]")
                .splitAsStream(words)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> attendee(name, presence))
                .toList();
    }

    /** "Nadia Perrin @ UNICEF", "Daniel from WFP": a person with the organisation, known or not; empty for other words. */
    static Optional<Participant> guest(String words) {
        Matcher guest = GUEST.matcher(words);
        if (!guest.matches()) {
            return Optional.empty();
        }
        boolean at = guest.group("name") != null;
        return Optional.of(new Participant(
                guest.group(at ? "name" : "from"),
                guest.group(at ? "of" : "whose").strip(),
                Set.of()));
    }

    private static Attendee attendee(String words, Presence presence) {
        Matcher counted = COUNTED.matcher(words);
        if (counted.matches()) {
            String count = counted.group(2) == null ? counted.group(3) : counted.group(2);
            return new Attendee(counted.group(1), Integer.valueOf(count), "", presence);
        }
        return new Attendee(words, null, "", presence);
    }

    /** "UNHCR 2" as its chip says it. */
    static String chip(Attendee attendee) {
        @Nullable Integer count = attendee.count();
        String people = attendee.people().isBlank() ? "" : " · " + attendee.people();
        return attendee.name() + (count == null ? "" : " " + count) + people;
    }

    static String joined(List<Attendee> attendees) {
        return attendees.stream().map(Attendee::name).collect(Collectors.joining(", "));
    }
}
