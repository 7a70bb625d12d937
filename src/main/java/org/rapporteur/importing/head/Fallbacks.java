package org.rapporteur.importing.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.meeting.Header;
import org.rapporteur.recognition.DatesInWords;
import org.rapporteur.recognition.ReadingHabits;

/** Where else to look for what a header did not say in so many words. */
public final class Fallbacks {
    private static final int FIRST_LINES = 12;
    /** In a longer line a whole page may stand. */
    private static final int LONGEST_LINE = 200;

    private static final int LONGEST_TITLE = 100;

    /** On whose paper the minutes are written; the group that met may be named below. */
    private static final Pattern ADMINISTRATION = Pattern.compile(
            "(?iu)(?:r[ée]publi(?:que|c|ca)|gouvernement|government|gobierno|minist(?:ry|[èe]re|erio)|direcci[óo]n|direction|secretar[íi]a)(?![\\p{L}])");

    private static final Pattern OTHER_MEETING = Pattern.compile(
            "(?i)(?:next|last|previous|prochaine|précédente|derni[èe]re|próxima|anterior|[úu]ltima|pasada)\\b|published|publication|submitted by|posted|last modified|publi[eé]e? le|publicado|soumis par|(?<![\\p{L}])(?:voir|see|ver|cf\\.?)\\s(?:the |le |el )?(?:compte|minutes|proc[eè]s|acta)");

    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)(?:objet|subject|asunto|ref\\.?|réf\\.?)\\s*:.*(?:meeting|session|r[ée]union|reuni[óo]n|rencontre|sesi[óo]n|minutes|compte[- ]rendu|acta)");

    private Fallbacks() {}

    /** True for words about another meeting than that of the minutes. */
    public static boolean isOtherMeeting(String text) {
        return OTHER_MEETING.matcher(text).find();
    }

    /** The header with the group and day that it lacks, from the mail that brought the minutes and from the first lines. */
    public static Header header(Header header, MailHead mail, List<Line> lines, ReadingHabits habits) {
        LocalDate about = about(lines, habits);
        if (about != null && header.date() != null && isLately(about, header.date())) {
            return header(header.withDate(about), mail, List.of(), habits);
        }
        boolean better = BodyWords.isIn(mail.group()) && !BodyWords.isIn(header.group());
        Header mailed = header.group().isEmpty() || better ? header.withGroup(mail.group()) : header;
        String other = mailed.group().isEmpty()
                        || ADMINISTRATION.matcher(mailed.group()).lookingAt()
                ? group(mailed, lines, habits)
                : "";
        Header above = other.isEmpty() ? mailed : mailed.withGroup(other);
        Header named = above.group().isEmpty() ? above.withGroup(RepeatedTitle.group(lines)) : above;
        if (named.date() != null) {
            return named;
        }
        LocalDate titled = RepeatedTitle.day(lines, habits);
        if (titled != null) {
            return named.withDate(titled);
        }
        LocalDate before = mail.day(lines);
        return before == null ? date(named, lines, mail, habits) : named.withDate(before);
    }

    /** The group out of who chaired, of a first line that goes on with the text, or of a title below the letterhead. */
    private static String group(Header header, List<Line> lines, ReadingHabits habits) {
        String chaired = GroupByChair.of(header.chair());
        boolean page = !lines.isEmpty() && lines.getFirst().text().length() > LONGEST_LINE;
        String first =
                chaired.isEmpty() && page ? FirstDay.group(lines.getFirst().text(), habits) : chaired;
        return first.isEmpty() && !header.group().isEmpty() ? titled(lines) : first;
    }

    private static String titled(List<Line> lines) {
        return lines.stream()
                .limit(FIRST_LINES)
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST_TITLE && GroupTitle.isAboutMinutes(text))
                .map(GroupTitle::group)
                .filter(BodyWords::isIn)
                .findFirst()
                .orElse("");
    }

    /** "Objet : compte rendu de la réunion du 15 avril": a letter of the next day is about it. */
    private static @Nullable LocalDate about(List<Line> lines, ReadingHabits habits) {
        return lines.stream()
                .limit(FIRST_LINES)
                .map(Line::text)
                .filter(text -> ABOUT.matcher(text).lookingAt() && !isOtherMeeting(text))
                .map(text -> When.dated(text, habits))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isLately(LocalDate about, LocalDate written) {
        return about.isBefore(written) && about.isAfter(written.minusMonths(2));
    }

    /** The first date with its year in the first lines that is not said to be another meeting's; else that of the mail. */
    private static Header date(Header header, List<Line> lines, MailHead mail, ReadingHabits habits) {
        String above = "";
        for (Line line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
            boolean form = FormDay.isIn(line.text(), above);
            above = line.text();
            boolean run = line.text().length() > LONGEST_LINE;
            LocalDate date = run
                    ? DatesInWords.in(line.text().substring(0, LONGEST_LINE))
                            .orElseGet(() -> FirstDay.of(line.text(), habits))
                    : form || isOtherMeeting(line.text())
                            ? null
                            : DatesInWords.in(line.text()).orElseGet(() -> When.dated(line.text(), habits));
            if (date != null) {
                return header.withDate(date);
            }
        }
        LocalDate sent = mail.sent();
        LocalDate day =
                sent == null ? YearApart.day(lines.subList(0, Math.min(FIRST_LINES, lines.size())), habits) : sent;
        return day == null ? header : header.withDate(day);
    }
}
