package org.rapporteur.importing;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.rapporteur.recognition.Dates;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Mention;

/** The working group's name out of a title: "Regional Data Group – Meeting minutes", "Minutes of the 3rd Meeting of …". */
final class GroupTitle {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ABOUT_MINUTES = Pattern.compile(
            "(?<![\\p{L}])(?:minutes?|meetings?|notes|record|compte[- ]rendu|procès-verbal|réunion|ayuda de memoria|acta|minuta|reunión)(?![\\p{L}])",
            FLAGS);
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:draft|final|summary|meeting|notes?|minutes?|record|report|compte[- ]rendu|r[ée]union|mensuel(?:le)?|hebdomadaire|acta|ayuda(?: de)? memoria|minuta|mensual"
                    + "|reunión|of|for|from|the|de|la|del|du|\\d{1,3}(?:st|nd|rd|th)|first|second|third|tele(?:con(?:ference)?)?"
                    + "|teleconference|call|no\\.?\\s?\\d+\\.?)[\\s:–-]+)+",
            FLAGS);
    private static final Pattern AFTER = Pattern.compile(
            "(?:[\\s:,–—-]+(?:draft|final|call|meetings?|minutes|notes|summary|record|of|points/actions|coordination meeting)(?=[\\s:,–—-]*$|[\\s:,–—-]+(?:of|meetings?|minutes|notes)))+[\\s:,–—-]*$",
            FLAGS);
    private static final Pattern BRACKETS =
            Pattern.compile("\\([^)\\p{L}]*\\d{4}[^)\\p{L}]*(?:UTC|GMT|CET|EST|EDT)?\\s*\\)|\\(\\s*\\)");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.–—-]+|[\\s,;:–—-]+$");

    private static final int LONGEST_NAME = 80;
    private static final Pattern BODY = Pattern.compile(
            "(?<![\\p{L}])(?:working group|task ?force|cluster|sector|committee|steering group|groupe de travail|grupo de trabajo|comité|clúster|mesa técnica)(?![\\p{L}])",
            FLAGS);

    private GroupTitle() {}

    /** True for a line that speaks of minutes or a meeting. */
    static boolean isAboutMinutes(String line) {
        return ABOUT_MINUTES.matcher(line).find();
    }

    /** True for a short line that names a body: "Grupo de Trabajo de Datos", "Health Cluster". */
    static boolean namesGroup(String line) {
        return line.length() <= LONGEST_NAME && BODY.matcher(line).find() && HeadingShape.fits(line);
    }

    /** The name without date and without the words that only say "minutes"; empty when nothing is left. */
    static String group(String title) {
        String text = BRACKETS.matcher(title).replaceAll(" ");
        for (Mention<Due> mention : Dates.in(text, LocalDate.of(2000, 1, 1)).reversed()) {
            boolean dated = mention.what().precision() == DuePrecision.DAY
                    && mention.what().phrase().matches(".*\\d.*");
            if (dated) {
                text = text.substring(0, mention.start()) + " " + text.substring(mention.end());
            }
        }
        text = EDGES.matcher(BRACKETS.matcher(text).replaceAll(" ")).replaceAll("");
        text = BEFORE.matcher(text).replaceFirst("");
        text = AFTER.matcher(" " + text).replaceFirst("");
        text = EDGES.matcher(text.strip()).replaceAll("");
        boolean empty = text.chars().noneMatch(Character::isLetter)
                || BEFORE.matcher(text + " ").replaceFirst("").isBlank();
        return empty ? "" : text.replaceAll("\\s+", " ");
    }
}
