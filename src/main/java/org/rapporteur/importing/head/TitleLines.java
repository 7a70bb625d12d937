package org.rapporteur.importing.head;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.rapporteur.importing.head.HeaderReader.Outcome;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.meeting.Header;
import org.rapporteur.recognition.ReadingHabits;
import org.rapporteur.shared.Folding;

/** The lines on top of minutes that say whose they are: which lines are titles, and what a header learns from them. */
final class TitleLines {
    private static final int LONGEST = 160;
    /** Two sentences, or one that goes on for long, are text. */
    private static final Pattern SENTENCES = Pattern.compile("\\p{L}{3}[.!?]\\s+\\p{Lu}\\p{Ll}|^\\p{Ll}.{80}");

    private final ReadingHabits habits;
    /** The title above only says that these are minutes; right below it may stand who met. */
    private boolean belowMinutes;
    /** What names the group so far is whose paper it is, as an address or a motto tells. */
    private boolean belowPaper;
    /** What names the group so far speaks of minutes. */
    private boolean fromMinutes;

    TitleLines(ReadingHabits habits) {
        this.habits = habits;
    }

    /** "1. Steering Committee": the first title of what follows. */
    private static final Pattern NUMBERED = Pattern.compile("\\s*1[.)]\\s+\\p{L}");

    /** "Held on 14 May in the meeting hall": when and where, and no title. */
    private static final Pattern HELD =
            Pattern.compile("(?iu)(?:held|tenue?|celebrada)\\s+(?:on|at|in|à|le|au|en|el)\\s");

    /** True for an address or a motto below the name of the house that the group is part of. */
    boolean isPaper(Line line, Header header) {
        boolean paper = line.item() == null && !header.group().isEmpty() && HousePaper.isAlone(line.text());
        belowPaper |= paper;
        return paper;
    }

    /** True for a line about minutes, or one that names the group where no line did yet. */
    boolean isTitle(Line line, Header header, boolean first) {
        boolean title = isOne(line, header, first);
        belowMinutes &= title;
        return title;
    }

    private boolean isOne(Line line, Header header, boolean first) {
        String text = line.text();
        boolean continued =
                line.item() != null && (line.item().label().startsWith("–") || (first && BodyWords.areName(text)));
        boolean title = GroupTitle.isAboutMinutes(text)
                || (header.group().isEmpty() && (line.isHeading() || GroupTitle.namesGroup(text)))
                || completes(line, header)
                || names(text, header)
                || met(line, header);
        When when = When.in(text, null, habits);
        boolean dated =
                when.date() != null && !GroupTitle.isAboutMinutes(text) && (!line.isHeading() || when.from() != null);
        return text.length() <= LONGEST
                && !HELD.matcher(text).lookingAt()
                && !(NUMBERED.matcher(text).lookingAt() && !header.group().isEmpty())
                && !TableHead.is(line)
                && !GroupTitle.isTrail(text)
                && !SENTENCES.matcher(text).find()
                && title
                && !dated
                && !GroupTitle.isSection(text)
                && !GroupTitle.isOfForm(text)
                && (line.item() == null || continued)
                && !isDateOnly(text);
    }

    /** What becomes of a title. */
    Outcome outcome(Line line, Header header, When when) {
        String text = line.text();
        String group = GroupTitle.group(text);
        if (saysAll(header, when)) {
            return GroupTitle.saysMore(when.rest().getFirst()) ? Outcome.KEPT : Outcome.USED;
        }
        if (!header.group().isEmpty() && when.date() != null && saysWhere(header, when)) {
            boolean more = !GroupTitle.group(when.rest().getFirst()).isEmpty();
            return more ? Outcome.KEPT : Outcome.USED;
        }
        if (completes(line, header)) {
            return GroupTitle.saysMore(text) ? Outcome.KEPT : Outcome.USED;
        }
        if (names(text, header) || met(line, header)) {
            return Outcome.KEPT;
        }
        if (!group.isEmpty() && !header.group().isEmpty()) {
            return GroupTitle.isAboutMinutes(text) ? Outcome.NOT_UNDERSTOOD : Outcome.BODY;
        }
        boolean more = GroupTitle.saysMore(text) || (group.isEmpty() && GroupTitle.saysOther(text));
        return more ? Outcome.KEPT : Outcome.USED;
    }

    /** True when a title takes the place of the group's name that an earlier one gave. */
    boolean displaces(Line line, Header header) {
        return (names(line.text(), header) && !completes(line, header)) || met(line, header);
    }

    /** "Lake Committee", "Wells Cluster", "Meeting summary", "Task Force on Pumps": the last is who met, of the house above. */
    private boolean met(Line line, Header header) {
        return belowMinutes
                && !header.group().isEmpty()
                && !line.afterGap()
                && line.item() == null
                && GroupTitle.namesGroup(line.text())
                && BodyWords.areName(GroupTitle.group(line.text()))
                && BodyWords.areNested(line.text());
    }

    /** Day, times and place of a title; the day may be six figures behind it. */
    When when(String text) {
        When when = When.in(text, null, habits);
        LocalDate stamp = when.date() == null ? DayStamp.of(text) : null;
        return stamp == null ? when : new When(stamp, stamp, when.from(), when.to(), when.rest());
    }

    /** "Wells Group – Port Alma, 14 May 2019, 10:00 – Town Hall": whose minutes, and behind the day where. */
    private static boolean saysAll(Header header, When when) {
        return header.group().isEmpty()
                && header.place().isEmpty()
                && when.date() != null
                && when.rest().size() == 2
                && BodyWords.isIn(GroupTitle.group(when.rest().getFirst()))
                && !GroupTitle.place(when.rest().getLast()).isEmpty();
    }

    /** The header with what a title says of the group and the place. */
    Header header(Line line, Header header, When when) {
        String text = line.text();
        if (saysAll(header, when)) {
            return header.withGroup(GroupTitle.group(when.rest().getFirst()))
                    .withPlace(GroupTitle.place(when.rest().getLast()));
        }
        boolean met = met(line, header);
        belowMinutes = GroupTitle.isAboutMinutes(text) && GroupTitle.group(text).isEmpty();
        String group = GroupTitle.group(text);
        if (!header.group().isEmpty() && when.date() != null && saysWhere(header, when)) {
            return header.withPlace(when.rest().getLast());
        }
        if (completes(line, header)) {
            return header.withGroup(header.group() + " " + group);
        }
        boolean taken = !group.isEmpty()
                && !BodyWords.nameNobody(group)
                && (header.group().isEmpty() || names(text, header) || met);
        belowPaper = taken ? HousePaper.isNamed(text) : belowPaper;
        fromMinutes = taken ? GroupTitle.isAboutMinutes(text) : fromMinutes;
        return taken ? header.withGroup(group) : header;
    }

    /** "INFORMATION MANAGEMENT", and in the next line "WORKING GROUP (IMWG)": one name on two lines. */
    private static boolean completes(Line line, Header header) {
        return !header.group().isEmpty()
                && !BodyWords.isIn(header.group())
                && BodyWords.areAll(GroupTitle.group(line.text()));
    }

    /** A line that names a body says better whose minutes these are than a first line that names none, or the paper. */
    private boolean names(String text, Header header) {
        String group = GroupTitle.group(text);
        return !header.group().isEmpty()
                && (!BodyWords.isIn(header.group())
                        || ((belowPaper
                                        || (!fromMinutes
                                                && GroupTitle.isMinutesOf(text)
                                                && !isIn(group, header.group())))
                                && BodyWords.haveName(group)))
                && (GroupTitle.isAboutMinutes(text) || GroupTitle.namesGroup(text))
                && BodyWords.isIn(group);
    }

    /** "Port Alma Parish Council" says more than "Minutes of the Parish Council". */
    private static boolean isIn(String group, String other) {
        return Folding.fold(other).contains(Folding.fold(group));
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
