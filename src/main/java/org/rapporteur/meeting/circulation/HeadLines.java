package org.rapporteur.meeting.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;

/** What stands above minutes, a line each, as versions keep it; {@link KeptHead} reads it back. Pure. */
final class HeadLines {
    private HeadLines() {}

    static List<String> of(Minutes minutes) {
        Header header = minutes.header();
        NextMeeting next = header.next();
        List<String> lines = new ArrayList<>();
        add(lines, "Group", header.group());
        add(lines, "Date", header.date());
        add(lines, "Time", joined(" to ", header.start(), header.end()));
        add(lines, "Location", header.place());
        add(lines, "Chair", header.chair());
        add(lines, "Note taker", header.noteTaker());
        add(lines, "Present", names(minutes.present()));
        add(lines, "Apologies", names(minutes.apologies()));
        add(lines, "Previous minutes", header.previousMinutes());
        if (next != null) {
            add(
                    lines,
                    "Next meeting",
                    joined(", ", next.date(), joined(" to ", next.start(), next.end()), next.place()));
        }
        return lines;
    }

    private static void add(List<String> lines, String label, @Nullable Object value) {
        String text = Objects.toString(value, "").strip();
        if (!text.isEmpty()) {
            lines.add(label + ": " + text);
        }
    }

    private static String joined(String between, @Nullable Object... parts) {
        return Stream.of(parts)
                .map(part -> Objects.toString(part, ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    private static String names(List<Attendee> attendees) {
        return attendees.stream().map(HeadLines::name).collect(Collectors.joining(", "));
    }

    /** "UNHCR", "UNHCR (2)", "UNHCR (A. Kato)", "UNHCR (3: A. Kato)" when more came than are named. */
    private static String name(Attendee one) {
        String people = one.people().strip();
        Integer count = one.count();
        if (people.isEmpty()) {
            return one.name() + (count == null ? "" : " (" + count + ")");
        }
        long named = people.chars().filter(c -> c == ',').count() + 1;
        return one.name() + " (" + (count == null || count == named ? "" : count + ": ") + people + ")";
    }
}
