package org.rapporteur.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** "30 Sep 2026", wherever there is little room. */
public final class BriefDay {
    /** British English alone writes "Sept", beside "Apr" and "Jun"; in columns of dates three letters are wanted. */
    private static final DateTimeFormatter THREE_LETTERS = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    private BriefDay() {}

    public static String of(LocalDate day) {
        return THREE_LETTERS.format(day);
    }
}
