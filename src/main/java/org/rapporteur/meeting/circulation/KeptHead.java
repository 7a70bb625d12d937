package org.rapporteur.meeting.circulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.Presence;

/**
 * The lines above minutes that went out, read back: the other way round of {@link HeadLines}. What cannot be read, in a file
 * that another hand wrote, is left out. Pure.
 */
record KeptHead(Header header, List<Attendee> attendance) {
    private static final Pattern LINE = Pattern.compile(
            "(Group|Date|Time|Location|Chair|Note taker|Present|Apologies|Previous minutes|Next meeting): (.*)",
            Pattern.DOTALL);
    private static final Pattern TIMES = Pattern.compile("(\\d\\d:\\d\\d)(?: to (\\d\\d:\\d\\d))?");
    private static final Pattern NEXT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?(?:, )?(?:" + TIMES + ")?(?:, )?(.*)", Pattern.DOTALL);
    private static final Pattern ATTENDEE =
            Pattern.compile("(.+?) \\((?:(\\d+)(?:: |(?=\\))))?(.*)\\)", Pattern.DOTALL);

    static KeptHead of(List<String> lines) {
        Map<String, String> found = new LinkedHashMap<>();
        String last = "";
        for (String line : lines) {
            Matcher labelled = LINE.matcher(line);
            if (labelled.matches()) {
                last = Objects.requireNonNull(labelled.group(1));
                found.put(last, Objects.requireNonNull(labelled.group(2)));
            } else {
                // A place of two lines, for one.
                found.merge(last, line, (before, more) -> before + "\n" + more);
            }
        }
        Matcher times = TIMES.matcher(found.getOrDefault("Time", ""));
        boolean timed = times.matches();
        Header header = new Header(
                found.getOrDefault("Group", ""),
                date(found.get("Date")),
                timed ? time(times.group(1)) : null,
                timed ? time(times.group(2)) : null,
                found.getOrDefault("Location", ""),
                found.getOrDefault("Chair", ""),
                found.getOrDefault("Note taker", ""),
                date(found.get("Previous minutes")),
                next(found.get("Next meeting")));
        List<Attendee> attendance = new ArrayList<>();
        parts(found.getOrDefault("Present", "")).forEach(part -> attendance.add(attendee(part, Presence.PRESENT)));
        parts(found.getOrDefault("Apologies", "")).forEach(part -> attendance.add(attendee(part, Presence.APOLOGIES)));
        return new KeptHead(header, attendance);
    }

    private static @Nullable NextMeeting next(@Nullable String text) {
        Matcher next = NEXT.matcher(Objects.requireNonNullElse(text, ""));
        return text == null || !next.matches()
                ? null
                : new NextMeeting(
                        date(next.group(1)),
                        time(next.group(2)),
                        time(next.group(3)),
                        Objects.requireNonNullElse(next.group(4), ""));
    }

    private static Attendee attendee(String text, Presence presence) {
        Matcher said = ATTENDEE.matcher(text);
        if (!said.matches()) {
            return new Attendee(text, null, "", presence);
        }
        return new Attendee(
                Objects.requireNonNull(said.group(1)),
                said.group(2) == null ? null : number(said.group(2)),
                Objects.requireNonNullElse(said.group(3), ""),
                presence);
    }

    /** Cut at the commas that stand in no brackets. */
    private static List<String> parts(String names) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0 && names.startsWith(", ", i)) {
                parts.add(names.substring(start, i));
                start = i + 2;
            }
        }
        parts.add(names.substring(start));
        parts.removeIf(String::isBlank);
        return parts;
    }

    private static @Nullable Integer number(String digits) {
        return digits.length() > 6 ? null : Integer.valueOf(digits);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }
}
