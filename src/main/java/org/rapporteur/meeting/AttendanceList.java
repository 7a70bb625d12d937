package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.shared.Folding;

/**
 * Who was at a meeting, or before it, who is expected.
 *
 * @param held whether anybody was noted; else it is a list to sign
 */
public record AttendanceList(String group, LocalDate date, boolean held, List<Line> lines) {
    /** How somebody stands to the meeting. */
    public enum Standing {
        PRESENT,
        APOLOGIES,
        /** A member of the group from whom nobody came and no word. */
        ABSENT,
        EXPECTED
    }

    /**
     * A line.
     *
     * @param person empty where only the organisation is noted
     */
    public record Line(String organisation, String person, String position, Standing standing) {}

    /**
     * Puts the list together.
     *
     * @param members short names of the group's members on that day
     */
    static AttendanceList of(
            String group, LocalDate date, List<Attendee> attendance, List<String> members, List<Contact> contacts) {
        List<Line> lines = new ArrayList<>();
        boolean held = attendance.stream().anyMatch(one -> one.presence() != Presence.EXPECTED);
        for (Attendee one : attendance) {
            if (one.presence() == Presence.EXPECTED && one.people().isBlank()) {
                expected(one.name(), contacts, date, lines);
                continue;
            }
            Standing standing =
                    switch (one.presence()) {
                        case PRESENT -> Standing.PRESENT;
                        case APOLOGIES -> Standing.APOLOGIES;
                        case EXPECTED -> Standing.EXPECTED;
                    };
            List<String> people = Stream.of(one.people().split(",", -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            if (people.isEmpty()) {
                lines.add(new Line(one.name(), people(one.count()), "", standing));
            }
            people.forEach(person -> lines.add(new Line(one.name(), person, position(person, contacts), standing)));
        }
        members.stream()
                .filter(member -> attendance.stream().noneMatch(one -> isSame(one.name(), member)))
                .forEach(member -> {
                    if (held) {
                        lines.add(new Line(member, "", "", Standing.ABSENT));
                    } else {
                        expected(member, contacts, date, lines);
                    }
                });
        lines.sort(Comparator.comparing((Line line) -> line.standing())
                .thenComparing(line -> line.organisation().toLowerCase(Locale.ROOT))
                .thenComparing(Line::person));
        return new AttendanceList(group, date, held, List.copyOf(lines));
    }

    private static void expected(String member, List<Contact> contacts, LocalDate date, List<Line> lines) {
        List<Contact> people = contacts.stream()
                .filter(one -> isSame(Objects.requireNonNullElse(one.organisation(), ""), member))
                .filter(one -> !one.standing().hasLeft(date))
                .toList();
        if (people.isEmpty()) {
            lines.add(new Line(member, "", "", Standing.EXPECTED));
        }
        people.forEach(one -> lines.add(new Line(member, one.name(), one.position(), Standing.EXPECTED)));
    }

    private static String position(String person, List<Contact> contacts) {
        return contacts.stream()
                .filter(one -> isSame(one.name(), person))
                .map(Contact::position)
                .findFirst()
                .orElse("");
    }

    private static boolean isSame(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }

    private static String people(@Nullable Integer count) {
        return count == null ? "" : count == 1 ? "1 person" : count + " people";
    }
}
