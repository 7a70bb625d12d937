package org.rapporteur.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A time zone as a VTIMEZONE (RFC 5545, 3.6.5): the rules that hold in the year of an event, or where the clocks are not
 * changed any more, the offset since they were changed last.
 */
final class ZoneLines {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneId zone;

    ZoneLines(ZoneId zone) {
        this.zone = zone;
    }

    /** What the zone is called in the file: "Europe/Zurich", "UTC", "UTC+0530". */
    static String name(ZoneId zone) {
        if (zone instanceof ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset(offset);
        }
        return zone.getId().replace(":", "");
    }

    List<String> around(LocalDateTime event) {
        ZoneRules rules = zone.getRules();
        List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + name(zone)));
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            ZoneOffsetTransition before = rule.createTransition(event.getYear() - 1);
            lines.addAll(part(
                    rules.isDaylightSavings(before.getInstant()),
                    before.getDateTimeBefore(),
                    before.getOffsetBefore(),
                    before.getOffsetAfter(),
                    yearly(rule, before.getDateTimeBefore())));
        }
        if (rules.getTransitionRules().isEmpty()) {
            ZoneOffset offset = rules.getOffset(event);
            ZoneOffsetTransition last =
                    rules.previousTransition(event.atOffset(offset).toInstant());
            lines.addAll(
                    last == null
                            ? part(false, EPOCH, offset, offset, "")
                            : part(false, last.getDateTimeBefore(), last.getOffsetBefore(), offset, ""));
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    /** "the last Sunday of March", "the second Sunday of March". */
    private static String yearly(ZoneOffsetTransitionRule rule, LocalDateTime first) {
        String month = "RRULE:FREQ=YEARLY;BYMONTH=" + first.getMonthValue();
        DayOfWeek day = rule.getDayOfWeek();
        int from = rule.getDayOfMonthIndicator();
        if (day == null) {
            return month + ";BYMONTHDAY=" + from;
        }
        String name = first.getDayOfWeek().name().substring(0, 2);
        if (from < 0) {
            return month + ";BYDAY=" + from + name;
        }
        if (from % 7 == 1) {
            return month + ";BYDAY=" + (from / 7 + 1) + name;
        }
        String days = IntStream.range(from, from + 7).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return month + ";BYMONTHDAY=" + days + ";BYDAY=" + name;
    }

    private static List<String> part(
            boolean daylight, LocalDateTime from, ZoneOffset before, ZoneOffset after, String rule) {
        String kind = daylight ? "DAYLIGHT" : "STANDARD";
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:" + kind,
                "DTSTART:" + MOMENT.format(from),
                "TZOFFSETFROM:" + offset(before),
                "TZOFFSETTO:" + offset(after)));
        if (!rule.isEmpty()) {
            lines.add(rule);
        }
        lines.add("END:" + kind);
        return lines;
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String hours = String.format(Locale.ROOT, "%s%02d%02d", sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? hours : hours + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
