package org.rapporteur.importing.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that the name of a file gives, as in "2016-11-17 IM group.docx", "20161117_notes.pdf", "Minutes 17.11.2016.doc". */
public final class FileDay {
    private static final String SIGN = "[-._ ]?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(?<y>20\\d{2}|19\\d{2})" + SIGN + "(?<m>\\d{2})" + SIGN + "(?<d>\\d{2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(?<a>\\d{1,2})[-._ ](?<b>\\d{1,2})[-._ ](?<y>20\\d{2}|19\\d{2})(?!\\d)");
    private static final int MONTHS = 12;

    private FileDay() {}

    /** The only day that a name can mean; null where there is none, or where day and month may be either way round. */
    public static @Nullable LocalDate of(String name) {
        Matcher first = YEAR_FIRST.matcher(name);
        if (first.find()) {
            return day(first.group("y"), first.group("m"), first.group("d"));
        }
        Matcher last = YEAR_LAST.matcher(name);
        if (!last.find()) {
            return null;
        }
        String a = last.group("a");
        String b = last.group("b");
        if (Integer.parseInt(a) <= MONTHS && Integer.parseInt(b) <= MONTHS && !a.equals(b)) {
            return null;
        }
        boolean dayFirst = Integer.parseInt(a) > MONTHS;
        return day(last.group("y"), dayFirst ? b : a, dayFirst ? a : b);
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
