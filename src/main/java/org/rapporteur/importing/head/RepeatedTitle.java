package org.rapporteur.importing.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.ReadingHabits;

/**
 * The title that stands at the foot of every page, and in a copy amid the text, alone or run into a line: "Minutes of the Wells
 * Cluster, 14 May 2019".
 */
final class RepeatedTitle {
    private static final int LONGEST = 120;
    private static final String MINUTES =
            "(?:meeting )?(?:minutes|notes|record|compte[- ]rendu|proc[eè]s[- ]verbal|acta|minuta|ayuda memoria)\\s(?:of|from|de|du|des|del)\\s";
    private static final Pattern TITLE = Pattern.compile("(?iu)(?:draft |final )?" + MINUTES + ".*(?<![.;:?!])");
    /** Behind the end of a sentence that stands in front: a capital, where the copy keeps no other sign. */
    private static final Pattern INSIDE = Pattern.compile("(?<=\\s)(?=\\p{Lu})(?iu:" + MINUTES + ").*(?<![.;:?!])$");
    /** "LAKE WELLS CLUSTER/ MINUTES OF THE MEETING OF 14 MAY 2019 pumps are old". */
    private static final Pattern NAME_FIRST = Pattern.compile(
            "^(?<name>\\p{Lu}[^.;:?!]{3,60}?)[\\s/|–—-]+(?iu:" + MINUTES
                    + "(?:the |la )?(?:(?:meeting|r[ée]union|reuni[oó]n)\\s(?:of|du|del)\\s)?)(?<day>[\\p{L}\\p{N} ,/.]{6,30})");
    /** Of the words for minutes, in small letters and in capitals. */
    private static final List<String> LETTERS = List.of(
            "inut", "INUT", "ote", "OTE", "ecor", "ECOR", "endu", "ENDU", "erba", "ERBA", "cta", "CTA", "emor", "EMOR");
    /** "Held at Port Alma on …". */
    private static final Pattern HELD = Pattern.compile("(?iu)(?:held|tenue?|celebrad[ao])(?![\\p{L}])");

    private RepeatedTitle() {}

    /** The day that such a line with the name of a body tells, or the one below it; null where there is none. */
    static @Nullable LocalDate day(List<Line> lines, ReadingHabits habits) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).item() == null && lines.get(i).cells().isEmpty())
                .mapToObj(i -> day(lines, i, habits))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(List<Line> lines, int i, ReadingHabits habits) {
        String text = lines.get(i).text();
        String below = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
        if (!mayName(text) || !(holdsFigure(text) || holdsFigure(below))) {
            return null;
        }
        Matcher first = NAME_FIRST.matcher(text);
        if (first.find() && BodyWords.isIn(first.group("name"))) {
            return When.dated(first.group("day"), habits);
        }
        String title = title(text);
        if (title.isEmpty() || !BodyWords.isIn(title) || Fallbacks.isOtherMeeting(title)) {
            return null;
        }
        LocalDate day = When.dated(title, habits);
        boolean held =
                day == null && below.length() <= LONGEST && HELD.matcher(below).lookingAt();
        return held ? When.dated(below, habits) : day;
    }

    /** The group that such a line names; empty where none does. */
    static String group(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.item() == null && line.cells().isEmpty())
                .map(line -> title(line.text()))
                .filter(title -> !title.isEmpty() && !Fallbacks.isOtherMeeting(title))
                .map(GroupTitle::group)
                .filter(group -> BodyWords.isIn(group) && BodyWords.haveName(group))
                .findFirst()
                .orElse("");
    }

    /** The title that a line is, or ends with; empty for any other line. */
    private static String title(String text) {
        if (text.length() > LONGEST || !mayName(text)) {
            return "";
        }
        Matcher inside = INSIDE.matcher(text);
        return TITLE.matcher(text.strip()).matches() ? text : inside.find() ? inside.group() : "";
    }

    /** A day is told in figures. */
    private static boolean holdsFigure(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Most lines hold no letters of such a word, and need no closer look. */
    private static boolean mayName(String text) {
        return LETTERS.stream().anyMatch(text::contains);
    }
}
