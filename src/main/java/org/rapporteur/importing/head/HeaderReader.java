package org.rapporteur.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Labels.Labelled;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.presence.AttendanceTable;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.importing.presence.Together;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.ReadingHabits;
import org.rapporteur.recognition.Vocabulary;

/** Gathers the header of minutes out of the lines above the first section, and says which lines it used up. */
public final class HeaderReader {
    /** "[x] Ana Santos" was there, "[ ] Ben Cruz" was not. */
    private static final Pattern TICKED = Pattern.compile("^\\[(?<tick>[ xX✓]?)\\]\\s+(?<name>\\S.{1,80})$");

    /** "Officials:": what a part of the list is called. */
    private static final Pattern PART = Pattern.compile("\\p{Lu}[\\p{L}-]*(?:\\s[\\p{L}-]+){0,3}\\s*:");

    private static final int TITLE_WITHIN = 8;
    /** No field of a header is that long; what is, is text. */
    private static final int LONGEST_LINE = 5000;

    private final HeaderFields fields;
    private final AttendanceTable table = new AttendanceTable();
    private final BareLines bare;
    private final TitleLines titles;
    private final List<Line> titleLines = new ArrayList<>();
    private final List<Line> displaced = new ArrayList<>();
    private final LineLabels labels;
    private final NamesAlone alone;
    private final ItemsOfBodies items = new ItemsOfBodies();
    private final OpenField open;
    private int read;

    private boolean labelled;

    /** Begins with nothing known. */
    public HeaderReader(Vocabulary vocabulary, ReadingHabits habits) {
        this(vocabulary, new Header("", null, null, null, "", "", "", null, null), habits);
    }

    /** A reader that goes on from what is known already. */
    public HeaderReader(Vocabulary vocabulary, Header known, ReadingHabits habits) {
        this.fields = new HeaderFields(vocabulary, known, habits);
        this.bare = new BareLines(fields, habits);
        this.titles = new TitleLines(habits);
        this.open = new OpenField(fields);
        this.labels = new LineLabels(fields.enumerations());
        this.alone = new NamesAlone(fields.enumerations());
    }

    /** Looks at the lines before they are taken, for what one alone would not tell. */
    public void look(List<Line> lines) {
        fields.attendance().learn(lines.stream().map(Line::text).toList());
        items.look(lines, fields.enumerations()::isBody);
        labels.look(lines);
        alone.look(lines);
    }

    /** True for a line that names those present behind a label without a sign, "PARTICIPANTS WFP, IOM, …", or without any. */
    boolean namesPresent(Line line) {
        if (alone.holds(line)) {
            return true;
        }
        List<Labelled> values = line.item() == null && line.cells().isEmpty() ? labels.bare(line.text()) : List.of();
        return !values.isEmpty() && values.getFirst().field() == Field.PRESENT;
    }

    /** What is known so far. */
    public Header header() {
        return fields.header();
    }

    /** Each organisation once, with all of its people. */
    public List<Attendee> attendees() {
        return Together.of(
                fields.attendees().stream().map(fields.attendance()::once).toList());
    }

    /** People named in the lists of who was there and who was not. */
    public List<PersonFound> people() {
        return fields.attendance().people();
    }

    /** Titles that gave the group's name until a later one named it better. */
    public List<Line> displaced() {
        return displaced;
    }

    /** What became of a line. */
    public enum Outcome {
        /** All of it is in the header now. */
        USED,
        /** It told the header something, and stands for itself as well. */
        KEPT,
        /** It said nothing that is known. */
        NOT_UNDERSTOOD,
        /** It begins the minutes proper. */
        BODY
    }

    /** Reads the next line above the first section. */
    public Outcome take(Line line) {
        read++;
        String text = line.text();
        Matcher ticked = TICKED.matcher(text);
        Field opened = open.field();
        if (opened != null && open.isAttendance() && ticked.matches()) {
            open.took();
            Field field = ticked.group("tick").isBlank() ? Field.APOLOGIES : opened;
            return fields.set(field, ticked.group("name")) ? Outcome.USED : Outcome.NOT_UNDERSTOOD;
        }
        if (text.length() > LONGEST_LINE || ActionLines.isMarked(text)) {
            return Outcome.BODY;
        }
        Field named = labels.alone(line);
        if (named == Field.NEXT || named == Field.AGENDA) {
            return Outcome.BODY;
        }
        if (named != null) {
            labelled = true;
            open.open(named, line.isHeading());
            return line.isHeading() && named != Field.DATE ? Outcome.KEPT : Outcome.USED;
        }
        if (alone.holds(line)) {
            return fields.set(Field.PRESENT, NamesAlone.words(line)) ? Outcome.USED : Outcome.NOT_UNDERSTOOD;
        }
        if (opened != null && !line.cells().isEmpty() && TableHead.is(line)) {
            return Outcome.BODY;
        }
        List<Attendee> rows = table.rows(line, fields.attendance(), presence(opened));
        if (table.isOpen()) {
            fields.attendees().addAll(rows);
            open.took();
            return Outcome.USED;
        }
        if (opened != null && open.isAttendance() && items.isHead(line) && open.holds(line)) {
            open.took(line);
            return Outcome.KEPT;
        }
        List<Labelled> values = labels.of(text);
        if (!values.isEmpty()) {
            return values.getFirst().field() == Field.AGENDA ? Outcome.BODY : labelled(values);
        }
        if (read <= TITLE_WITHIN && !labelled && bare.takesTown(line)) {
            return Outcome.USED;
        }
        if (read <= TITLE_WITHIN && !labelled && titles.isPaper(line, fields.header())) {
            return Outcome.KEPT;
        }
        if (read <= TITLE_WITHIN && !labelled && titles.isTitle(line, fields.header(), isFirst())) {
            return title(line);
        }
        if (opened == Field.PRESENT && !open.hasValue() && PART.matcher(text).matches()) {
            return Outcome.KEPT;
        }
        if (opened != null && open.holds(line)) {
            open.took(line);
            Outcome taken = open.isHeading() ? Outcome.KEPT : Outcome.USED;
            String body = open.isAttendance() ? items.of(line) : null;
            boolean understood =
                    body == null ? fields.set(opened, text) : fields.attendedFor(body, text, presence(opened));
            return understood ? taken : Outcome.NOT_UNDERSTOOD;
        }
        open.close();
        return bare.take(line, isFirst(), labelled);
    }

    private static Presence presence(@Nullable Field field) {
        return field == Field.APOLOGIES ? Presence.APOLOGIES : Presence.PRESENT;
    }

    private Outcome title(Line line) {
        When when = titles.when(line.text());
        Outcome outcome = titles.outcome(line, fields.header(), when);
        if (titles.displaces(line, fields.header())) {
            displaced.addAll(titleLines);
        }
        titleLines.add(line);
        fields.header(titles.header(line, fields.header(), when));
        if (outcome != Outcome.BODY && !Fallbacks.isOtherMeeting(line.text())) {
            fields.day(when, isFirst());
        }
        return outcome;
    }

    private boolean isFirst() {
        return !labelled && read == 1;
    }

    private Outcome labelled(List<Labelled> labels) {
        labelled = true;
        boolean all = true;
        Labelled last = labels.getLast();
        if (labels.size() == 1 && last.field() == Field.PRESENT && last.value().endsWith(":")) {
            // "Who: Lake Group:": what the list is called that begins below.
            open.openList(last.field(), false);
            return Outcome.NOT_UNDERSTOOD;
        }
        for (Labelled label : labels) {
            if (label.value().isEmpty() || ListMarker.of(label.value() + " ") != null) {
                open.openList(label.field(), !label.value().isEmpty());
            } else if (label.field() == Field.PRESENT
                    && fields.attendance().lines().isEntry(label.value())) {
                open.openPeople(label.field());
            } else {
                open.close();
            }
            all &= label.value().isEmpty() || fields.set(label.field(), label.value());
        }
        return all ? Outcome.USED : Outcome.NOT_UNDERSTOOD;
    }

    /** The fields as they stand, for what is told further down. */
    public HeaderFields fields() {
        return fields;
    }
}
