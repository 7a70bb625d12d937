package org.rapporteur.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.importing.body.BodyBlocks;
import org.rapporteur.importing.body.BodyReader;
import org.rapporteur.importing.body.PictureSigns;
import org.rapporteur.importing.head.DateWarnings;
import org.rapporteur.importing.head.Fallbacks;
import org.rapporteur.importing.head.FileDay;
import org.rapporteur.importing.head.GroupTitle;
import org.rapporteur.importing.head.HeaderReader;
import org.rapporteur.importing.head.HeaderReader.Outcome;
import org.rapporteur.importing.head.LateAttendance;
import org.rapporteur.importing.head.LateChair;
import org.rapporteur.importing.head.MailHead;
import org.rapporteur.importing.line.FollowingLabels;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.presence.Explained;
import org.rapporteur.importing.shape.Headings;
import org.rapporteur.importing.shape.RunOnPage;
import org.rapporteur.importing.table.RunOnRows;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.DatesInWords;
import org.rapporteur.recognition.ReadingHabits;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;

/** Reads lines as minutes: a header, then sections of blocks. Every line ends up in the header or in a block. */
final class Interpreter {
    private static final int HEADER_WITHIN = 15;
    private static final int LOOK_AHEAD = 5;
    private static final int MOST_UNKNOWN = 6;
    private static final int LONGEST_HEADER_LINE = 300;
    private static final int LONGEST_DAY_LINE = 120;

    private static final String RUN_ON =
            "Its lines ran into one: lists were taken apart again as far as their words allow; compare them with the source.";

    private static final String TORN_ROWS =
            "Rows of a table ran into one another: they were told by who and when; compare them with the source.";

    private final Recogniser names;
    private final Uids uids;

    Interpreter(Recogniser recogniser, Uids uids) {
        this.names = recogniser;
        this.uids = uids;
    }

    /** What was read, and what was not understood. */
    record Reading(Minutes minutes, List<ImportWarning> warnings, Findings findings) {}

    /**
     * Reads a document; habits that the recogniser was given overrule those that the document shows.
     *
     * @param name of the file, which may say on which day the group met
     */
    Reading read(List<Line> document, String name) {
        ReadingHabits habits = names.habits()
                .or(ReadingHabits.of(document.stream().map(Line::text).toList()));
        Recogniser recogniser = names.with(habits);
        int mail = MailHead.end(document);
        List<Line> lines = Shaping.of(document.subList(mail, document.size()), recogniser);
        HeaderReader header = new HeaderReader(recogniser.vocabulary(), habits);
        header.look(lines);
        List<ImportWarning> warnings = new ArrayList<>();
        List<Line> kept = new ArrayList<>();
        int start = readHeader(header, lines, kept, warnings);
        List<Line> body = LateAttendance.taken(lines.subList(start, lines.size()), kept, header);
        LateChair.notice(body, header.fields());
        header.fields().chairsAttended();
        List<Line> text = document.subList(mail, document.size());
        header.fields().header(Fallbacks.header(header.header(), MailHead.of(document, mail), text, habits));
        recogniser = recogniser.knowing(Explained.terms(header.people(), header.attendees(), header.header()));
        BodyBlocks made = new BodyBlocks(recogniser, uids);
        body = PictureSigns.told(Headings.levelled(FollowingLabels.joined(body, recogniser)), recogniser);
        List<Line> all = new ArrayList<>(kept);
        all.addAll(body);
        BodyReader reader = new BodyReader(recogniser, header, all, made);
        document.subList(0, mail).forEach(line -> reader.keep(line.withLevel(0)));
        header.displaced().forEach(line -> reader.keep(line.withLevel(1)));
        kept.forEach(reader::keep);
        body.forEach(reader::read);
        Header read = dated(header.header(), name, warnings);
        LocalDate on = read.date() == null ? When.ANY_DAY : read.date();
        List<Block> blocks = made.on(on);
        if (RunOnPage.is(text)) {
            warnings.add(new ImportWarning(0, RUN_ON));
        }
        RunOnRows.numbers(text, recogniser).forEach(line -> warnings.add(new ImportWarning(line, TORN_ROWS)));
        warnings.addAll(made.warnings());
        warnings.addAll(DateWarnings.of(document, on, habits));
        warnings.sort(Comparator.comparingInt(ImportWarning::line));
        Minutes minutes = new Minutes(read, header.attendees(), blocks);
        return new Reading(minutes, warnings, new Findings(habits, header.people(), made.reviews(), made.echoes()));
    }

    /** Where the text gives no day, the one in the file's name, with a word about it. */
    static Header dated(Header header, String name, List<ImportWarning> warnings) {
        LocalDate day = header.date() == null ? FileDay.of(name) : header.date();
        if (header.date() == null) {
            String said = day == null
                    ? "No date of the meeting was found; say on which day the group met."
                    : "No date of the meeting was found in the text; the day in the file's name was taken.";
            warnings.add(new ImportWarning(0, said, true));
        }
        return day == null ? header : header.withDate(day);
    }

    private static int readHeader(
            HeaderReader header, List<Line> lines, List<Line> kept, List<ImportWarning> warnings) {
        int unknown = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Outcome outcome = header.take(line);
            boolean lost = outcome == Outcome.NOT_UNDERSTOOD
                    && (++unknown > MOST_UNKNOWN
                            || line.text().length() > longest(header)
                            || line.cells().stream().anyMatch(cell -> cell.indexOf('\n') >= 0));
            boolean goesOn = outcome == Outcome.BODY
                    && i < HEADER_WITHIN
                    && isTitle(line)
                    && (labelFollows(lines, i) || (header.header().date() == null && dayFollows(lines, i)));
            if ((outcome == Outcome.BODY && !goesOn) || lost) {
                return i;
            }
            if (outcome == Outcome.KEPT || goesOn) {
                kept.add(line.isHeading() ? line.withLevel(1) : line);
            } else if (outcome == Outcome.NOT_UNDERSTOOD) {
                kept.add(line);
                warnings.add(new ImportWarning(
                        line.number(), "It belongs to no known field of the header, and was kept as a paragraph."));
            }
        }
        return lines.size();
    }

    /** A long paragraph is text as soon as the day of the meeting is known. */
    private static int longest(HeaderReader header) {
        return header.header().date() == null ? LONGEST_HEADER_LINE : LONGEST_HEADER_LINE / 2;
    }

    /** A heading that no section begins with, as its form suggests. */
    private static boolean isTitle(Line line) {
        return line.isHeading()
                && (Section.of(line.text()) == Section.DISCUSSION || GroupTitle.isAboutMinutes(line.text()));
    }

    /** The day of the meeting may stand below several titles, a line of its own or with the place. */
    private static boolean dayFollows(List<Line> lines, int i) {
        return lines.subList(i + 1, Math.min(lines.size(), i + 1 + LOOK_AHEAD)).stream()
                .map(Line::text)
                .anyMatch(text -> !Fallbacks.isOtherMeeting(text)
                        && (text.length() <= LONGEST_DAY_LINE
                                ? When.dated(text) != null
                                : DatesInWords.in(text).isPresent()));
    }

    /** A line that only looks like a heading does not end a header whose labels go on behind it. */
    private static boolean labelFollows(List<Line> lines, int i) {
        return lines.subList(i + 1, Math.min(lines.size(), i + 1 + LOOK_AHEAD)).stream()
                .flatMap(line -> Labels.of(line.text()).stream())
                .anyMatch(label -> label.field() != Labels.Field.NEXT && label.field() != Labels.Field.AGENDA);
    }
}
