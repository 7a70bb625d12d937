package org.rapporteur.importing.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.ReadingHabits;

/** The title that stands at the foot of every page, and in a copy amid the text: "Minutes of the Wells Cluster, 14 May 2019". */
final class RepeatedTitle {
    private static final int LONGEST = 120;
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?:draft |final )?(?:meeting )?(?:minutes|notes|record|compte[- ]rendu|proc[eè]s[- ]verbal|acta|minuta|ayuda memoria)\\s(?:of|from|de|du|des|del)\\s.*(?<![.;:?!])");

    private RepeatedTitle() {}

    /** The day that such a line with the name of a body tells; null where there is none. */
    static @Nullable LocalDate day(List<Line> lines, ReadingHabits habits) {
        return lines.stream()
                .filter(line -> line.item() == null && line.cells().isEmpty())
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST
                        && TITLE.matcher(text.strip()).matches()
                        && BodyWords.isIn(text)
                        && !Fallbacks.isOtherMeeting(text))
                .map(text -> When.dated(text, habits))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
