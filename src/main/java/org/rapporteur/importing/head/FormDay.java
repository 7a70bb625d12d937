package org.rapporteur.importing.head;

import java.util.regex.Pattern;

/** Days of the form that minutes are written on, and not of the meeting: "VERSIÓN. 2-03-2018", also with the word a line above. */
final class FormDay {
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:(?:form|document|formato) )?(?:versi[oó]n|vigencia|edici[oó]n|revisi[oó]n|fecha (?:de )?(?:la )?(?:versi[oó]n|emisi[oó]n|aprobaci[oó]n|vigencia)|date of issue|issue date|issued|date d['’][ée]mission)(?![\\p{L}])[\\s.:]*");
    private static final int LONGEST_DAY = 30;

    private FormDay() {}

    /**
     * True for a line whose day is that of the form.
     *
     * @param above the line before it, which may hold the word
     */
    static boolean isIn(String line, String above) {
        boolean begins = LABEL.matcher(line.strip()).lookingAt() && !GroupTitle.isAboutMinutes(line);
        return begins
                || (line.length() <= LONGEST_DAY && LABEL.matcher(above.strip()).matches());
    }
}
