package org.rapporteur.fx;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.BriefDay;

/** Dates and times as the screens write them. */
public final class Days {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", I18n.LOCALE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", I18n.LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", I18n.LOCALE);

    private Days() {}

    /** 14 May 2026; empty for null. */
    public static String full(@Nullable LocalDate day) {
        return day == null ? "" : FULL.format(day);
    }

    /** 30 Sep 2026; empty for null. */
    public static String brief(@Nullable LocalDate day) {
        return day == null ? "" : BriefDay.of(day);
    }

    /** 14 May; empty for null. */
    public static String dayOfYear(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** 14:00–15:30, or 14:00 when the end is not known; empty without a start. */
    public static String span(@Nullable LocalTime start, @Nullable LocalTime end) {
        if (start == null) {
            return "";
        }
        return end == null ? TIME.format(start) : TIME.format(start) + "–" + TIME.format(end);
    }
}
