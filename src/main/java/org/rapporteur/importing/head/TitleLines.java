package org.rapporteur.importing.head;

import java.util.regex.Pattern;
import org.rapporteur.importing.head.HeaderReader.Outcome;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.meeting.Header;
import org.rapporteur.recognition.ReadingHabits;

/** The lines on top of minutes that say whose they are: which lines are titles, and what a header learns from them. */
final class TitleLines {
    private static final int LONGEST = 160;
    /** Two sentences, or one that goes on for long, are text. */
    private static final Pattern SENTENCES = Pattern.compile("\\p{L}{3}[.!?]\\s+\\p{Lu}\\p{Ll}|^\\p{Ll}.{80}");

    private final ReadingHabits habits;

    TitleLines(ReadingHabits habits) {
        this.habits = habits;
    }

    /** "Held on 14 May in the meeting hall": when and where, and no title. */
    private static final Pattern HELD =
            Pattern.compile("(?iu)(?:held|tenue?|celebrada)\\s+(?:on|at|in|à|le|au|en|el)\\s");

    /** True for a line about minutes, or one that names the group where no line did yet. */
    boolean isTitle(Line line, Header header) {
        String text = line.text();
        boolean continued = line.item() != null && line.item().label().startsWith("–");
        boolean title = GroupTitle.isAboutMinutes(text)
                || (header.group().isEmpty() && (line.isHeading() || GroupTitle.namesGroup(text)))
                || completes(line, header)
                || names(text, header);
        When when = When.in(text, null, habits);
        boolean dated =
                when.date() != null && !GroupTitle.isAboutMinutes(text) && (!line.isHeading() || when.from() != null);
        return text.length() <= LONGEST
                && !HELD.matcher(text).lookingAt()
                && !TableHead.is(line)
                && !GroupTitle.isTrail(text)
                && !SENTENCES.matcher(text).find()
                && title
                && !dated
                && !GroupTitle.isSection(text)
                && (line.item() == null || continued)
                && !isDateOnly(text);
    }

    /** What becomes of a title. */
    Outcome outcome(Line line, Header header, When when) {
        String text = line.text();
        String group = GroupTitle.group(text);
        if (!header.group().isEmpty() && when.date() != null && saysWhere(header, when)) {
            boolean more = !GroupTitle.group(when.rest().getFirst()).isEmpty();
            return more ? Outcome.KEPT : Outcome.USED;
        }
        if (completes(line, header)) {
            return GroupTitle.saysMore(text) ? Outcome.KEPT : Outcome.USED;
        }
        if (names(text, header)) {
            return Outcome.KEPT;
        }
        if (!group.isEmpty() && !header.group().isEmpty()) {
            return GroupTitle.isAboutMinutes(text) ? Outcome.NOT_UNDERSTOOD : Outcome.BODY;
        }
        boolean more = GroupTitle.saysMore(text) || (group.isEmpty() && GroupTitle.saysOther(text));
        return more ? Outcome.KEPT : Outcome.USED;
    }

    /** True when a title takes the place of the group's name that an earlier one gave. */
    static boolean displaces(Line line, Header header) {
        return names(line.text(), header) && !completes(line, header);
    }

    /** The header with what a title says of the group and the place. */
    Header header(Line line, Header header, When when) {
        String text = line.text();
        String group = GroupTitle.group(text);
        if (!header.group().isEmpty() && when.date() != null && saysWhere(header, when)) {
            return header.withPlace(when.rest().getLast());
        }
        if (completes(line, header)) {
            return header.withGroup(header.group() + " " + group);
        }
        boolean taken = !group.isEmpty() && (header.group().isEmpty() || names(text, header));
        return taken ? header.withGroup(group) : header;
    }

    /** "INFORMATION MANAGEMENT", and in the next line "WORKING GROUP (IMWG)": one name on two lines. */
    private static boolean completes(Line line, Header header) {
        return !header.group().isEmpty()
                && !GroupTitle.saysBody(header.group())
                && GroupTitle.isOnlyBody(GroupTitle.group(line.text()));
    }

    /** A line that names a body says better whose minutes these are than a first line that names none. */
    private static boolean names(String text, Header header) {
        return !header.group().isEmpty()
                && !GroupTitle.saysBody(header.group())
                && (GroupTitle.isAboutMinutes(text) || GroupTitle.namesGroup(text))
                && GroupTitle.saysBody(GroupTitle.group(text));
    }

    private boolean isDateOnly(String text) {
        When when = When.in(text, null, habits);
        return when.date() != null && when.place().isEmpty();
    }

    /** "Minutes of the meeting held on 6 November 2019 at the Town Hall". */
    private static boolean saysWhere(Header header, When when) {
        return header.place().isEmpty()
                && when.rest().size() == 2
                && GroupTitle.isAboutMinutes(when.rest().getFirst());
    }
}
