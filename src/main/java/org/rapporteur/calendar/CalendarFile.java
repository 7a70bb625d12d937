package org.rapporteur.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.shared.SafeFile;

/** Writes an event as an iCalendar file (RFC 5545) with its time zone inside. */
public final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int USUAL_MINUTES = 90;

    /** Longest line in octets, without its end (RFC 5545, 3.1). */
    private static final int LONGEST = 75;

    private final Clock clock;

    public CalendarFile(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes the target, replacing what stood there; it is whole or untouched.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public void write(CalendarEvent event, Path target) {
        SafeFile.write(target, out -> {
            for (String line : lines(event)) {
                fold(line, out);
            }
        });
    }

    private List<String> lines(CalendarEvent event) {
        boolean timed = event.start() != null;
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rapporteur//Rapporteur//EN", "CALSCALE:GREGORIAN"));
        if (timed) {
            lines.addAll(new ZoneLines(event.zone()).around(start(event)));
        }
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + event.uid());
        lines.add("DTSTAMP:" + MOMENT.format(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)) + "Z");
        if (timed) {
            lines.add("DTSTART" + moment(start(event), event.zone()));
            lines.add("DTEND" + moment(end(event), event.zone()));
        } else {
            lines.add("DTSTART;VALUE=DATE:" + DAY.format(event.date()));
            lines.add("DTEND;VALUE=DATE:" + DAY.format(event.date().plusDays(1)));
        }
        lines.add("SUMMARY:" + escaped(event.summary()));
        if (!event.place().isBlank()) {
            lines.add("LOCATION:" + escaped(event.place()));
        }
        if (!event.description().isBlank()) {
            lines.add("DESCRIPTION:" + escaped(event.description()));
        }
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        return lines;
    }

    private static LocalDateTime start(CalendarEvent event) {
        return event.start() == null
                ? event.date().atStartOfDay()
                : event.date().atTime(event.start());
    }

    private static LocalDateTime end(CalendarEvent event) {
        LocalDateTime start = start(event);
        if (event.end() == null) {
            return start.plusMinutes(USUAL_MINUTES);
        }
        LocalDateTime end = event.date().atTime(event.end());
        return end.isAfter(start) ? end : end.plusDays(1);
    }

    private static String moment(LocalDateTime moment, ZoneId zone) {
        return ";TZID=" + ZoneLines.name(zone) + ":" + MOMENT.format(moment);
    }

    private static String escaped(String text) {
        return text.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Long lines go on after a line break and a blank; no character is cut in two. */
    private static void fold(String line, OutputStream out) throws IOException {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            byte[] bytes = Character.toString(point).getBytes(StandardCharsets.UTF_8);
            if (octets + bytes.length > LONGEST) {
                out.write("\r\n ".getBytes(StandardCharsets.UTF_8));
                octets = 1;
            }
            out.write(bytes);
            octets += bytes.length;
            i += Character.charCount(point);
        }
        out.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
