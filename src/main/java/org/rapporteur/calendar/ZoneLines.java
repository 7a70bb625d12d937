package org.rapporteur.calendar;

import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A time zone as a VTIMEZONE (RFC 5545, 3.6.5), said for the years around one event: the change before it and the one
 * after. A rule for ever is not needed for an event that happens once.
 */
final class ZoneLines {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneId zone;

    ZoneLines(ZoneId zone) {
        this.zone = zone;
    }

    List<String> around(LocalDateTime event) {
        ZoneRules rules = zone.getRules();
        List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
        List<ZoneOffsetTransition> changes = changes(rules, event);
        if (changes.isEmpty()) {
            ZoneOffset offset = rules.getOffset(event);
            lines.addAll(part(false, EPOCH, offset, offset));
        }
        for (ZoneOffsetTransition change : changes) {
            lines.addAll(part(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules, LocalDateTime event) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        if (!rules.getTransitionRules().isEmpty()) {
            for (int year = event.getYear() - 1; year <= event.getYear() + 1; year++) {
                for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
                    changes.add(rule.createTransition(Year.of(year).getValue()));
                }
            }
            return changes;
        }
        ZoneOffsetTransition last =
                rules.previousTransition(event.atZone(rules.getOffset(event)).toInstant());
        if (last != null) {
            changes.add(last);
        }
        return changes;
    }

    private static List<String> part(boolean daylight, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        String kind = daylight ? "DAYLIGHT" : "STANDARD";
        return List.of(
                "BEGIN:" + kind,
                "DTSTART:" + MOMENT.format(from),
                "TZOFFSETFROM:" + offset(before),
                "TZOFFSETTO:" + offset(after),
                "END:" + kind);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String hours = String.format(Locale.ROOT, "%s%02d%02d", sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? hours : hours + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
