package org.rapporteur.importing.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures behind the word for minutes, as names of files have them: "Wells meeting minutes 190514", "Wells minutes - 14052019", or with the year in full behind any word. */
final class DayStamp {
    private static final Pattern STAMP = Pattern.compile(
            "(?iu)(?<=(?:minutes|meeting|notes|record|rendu|r[ée]union|reuni[óo]n|acta|minuta)[\\s_:–-]{1,3})(?:(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})|(?<dayfirst>[0-3]\\d)(?<monthnext>[01]\\d)20(?<yearlast>\\d{2}))(?!\\d)|(?<=\\p{L}[\\s_:–-]{1,3})20(?<fullyear>\\d{2})(?<fullmonth>[01]\\d)(?<fullday>[0-3]\\d)(?!\\d)");
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    private DayStamp() {}

    /** The day that a title gives so; null where there is none. */
    static @Nullable LocalDate of(String title) {
        Matcher stamp = STAMP.matcher(title);
        if (!stamp.find() || isYearAndMonth(stamp)) {
            return null;
        }
        try {
            return LocalDate.of(
                    CENTURY + figures(stamp, "year", "yearlast", "fullyear"),
                    figures(stamp, "month", "monthnext", "fullmonth"),
                    figures(stamp, "day", "dayfirst", "fullday"));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static int figures(Matcher stamp, String... groups) {
        return Stream.of(groups)
                .map(stamp::group)
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    /** "201105" may be a day of 2020 or May of 2011. */
    private static boolean isYearAndMonth(Matcher stamp) {
        int last = "20".equals(stamp.group("year")) ? figures(stamp, "day") : 0;
        return last > 0 && last <= MONTHS;
    }

    /** The title without such a day. */
    static String without(String title) {
        return of(title) == null ? title : STAMP.matcher(title).replaceFirst(" ");
    }
}
