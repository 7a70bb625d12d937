package org.rapporteur.importing.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.NextMeetingWords;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.presence.Attendance;
import org.rapporteur.importing.presence.AttendanceWords;
import org.rapporteur.importing.presence.Chairing;
import org.rapporteur.importing.presence.Enumerations;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.DatesInWords;
import org.rapporteur.recognition.ReadingHabits;
import org.rapporteur.recognition.Vocabulary;

/** The fields of a header as they fill: values behind labels, days and places, who was there. */
public final class HeaderFields {
    private static final Pattern END = Pattern.compile("[\\s,;:]+$");

    private static final Pattern HELD =
            Pattern.compile("(?iu)(?:held|took place|tenue|celebrada|realizada)(?:\\s(?:on|le|el))?\\s*$");

    private final Attendance attendance;
    private final Enumerations enumerations;
    private final Chairing chairing;
    /** The next meeting was called so, and not only "next" of something; or its line went into the header. */
    private boolean nextSaid;

    private final List<Attendee> attendees = new ArrayList<>();
    private final ReadingHabits habits;
    private Header header;
    /** The first line was a day and nothing else. */
    private boolean loneDay;
    /** Several days were named for the next meeting, and none is chosen. */
    private boolean nextOpen;

    /** The day stood on a line of its own, without a word that says of what it is. */
    private boolean bareDay;

    HeaderFields(Vocabulary vocabulary, Header known, ReadingHabits habits) {
        this.attendance = new Attendance(vocabulary);
        this.enumerations = new Enumerations(vocabulary);
        this.chairing = new Chairing(vocabulary);
        this.header = known;
        this.habits = habits;
    }

    /** What is known so far. */
    public Header header() {
        return header;
    }

    /** Puts something else in place of what is known. */
    public void header(Header changed) {
        header = changed;
    }

    Attendance attendance() {
        return attendance;
    }

    /** Whether a line names those present, though nothing says so. */
    Enumerations enumerations() {
        return enumerations;
    }

    /** Who was there and who was not, as read so far. */
    List<Attendee> attendees() {
        return attendees;
    }

    /** True where a day may still be taken, or take the place of one that stood alone on top. */
    boolean takes(When when) {
        return when.date() != null && (header.date() == null || (loneDay && when.from() != null));
    }

    /**
     * Takes day and times over where none are known; a day that stood alone on top was that of the writing.
     *
     * @param first the document begins with it
     */
    void day(When when, boolean first) {
        boolean onlyWritten = loneDay && when.date() != null && when.from() != null;
        boolean held = bareDay
                && when.date() != null
                && when.rest().stream().anyMatch(words -> HELD.matcher(words).find());
        if (header.date() == null || onlyWritten || held) {
            bareDay = header.date() == null && when.rest().isEmpty();
            loneDay = header.date() == null && when.from() == null && isOfWriting(when, first);
            header = header.withDate(when.begins());
        }
        if (header.start() == null && when.from() != null) {
            header = header.withTimes(when.from(), when.to());
        }
    }

    /** A day on top, or behind the word for minutes and nothing else: "Minutes 16/05/2019". */
    private static boolean isOfWriting(When when, boolean first) {
        return when.rest().isEmpty()
                ? first
                : when.rest().stream()
                        .allMatch(words -> GroupTitle.isAboutMinutes(words)
                                && GroupTitle.group(words).isEmpty());
    }

    /** Takes day, times and place out of a line; false when words are left that are none of these. */
    boolean date(When when, boolean first) {
        day(when, first);
        if (when.rest().size() == 1 && header.place().isEmpty() && !PlaceWords.areSentence(when.place())) {
            header = header.withPlace(when.place());
            return true;
        }
        return when.rest().isEmpty();
    }

    /** Takes names one after another for who was there, where enough of them are known. */
    void enumerated(String names) {
        if (enumerations.areBodies(names) || enumerations.areLikeBodies(names)) {
            set(Field.PRESENT, names);
        }
    }

    /** Takes bodies that chaired for present. */
    public void chairsAttended() {
        attendees.addAll(chairing.unlisted(header.chair(), attendees, attendance.people()));
    }

    /** Takes a field's value over; false when it cannot be read. */
    boolean set(Field field, String value) {
        switch (field) {
            case PRESENT -> {
                return attended(value, Presence.PRESENT);
            }
            case APOLOGIES -> {
                return attended(value, Presence.APOLOGIES);
            }
            case PLACE -> {
                String place = PlaceWords.of(value);
                header = header.withPlace(place.isEmpty() ? header.place() : joined(header.place(), place));
                return place.equals(value);
            }
            case CHAIR ->
                header = header.withChair(
                        joined(header.chair(), END.matcher(value).replaceFirst("")));
            case NOTE_TAKER -> header = header.withNoteTaker(joined(header.noteTaker(), value));
            case GROUP -> header = header.withGroup(joined(header.group(), value));
            case DATE -> {
                When when = When.in(value, null, habits);
                if (bareDay && when.date() != null) {
                    // What says of itself that it is the day counts before a day that says nothing.
                    header = header.withDate(null);
                }
                boolean taken = date(when, false) && !when.isEmpty();
                bareDay = false;
                return taken;
            }
            case TIME -> {
                return time(value);
            }
            case NEXT -> {
                return next(value);
            }
            case AGENDA -> {
                return false;
            }
        }
        return true;
    }

    /** False when words stand among the names that went into none of them: they would be lost. */
    private boolean attended(String value, Presence presence) {
        List<Attendee> read = attendance.read(value, presence);
        attendees.addAll(read);
        return AttendanceWords.allKept(value, read, attendance.people());
    }

    /** One who came for a body that is named above. */
    boolean attendedFor(String body, String value, Presence presence) {
        List<Attendee> read = attendance.readBelow(body, value, presence);
        attendees.addAll(read);
        return AttendanceWords.allKept(value, read, attendance.people());
    }

    private boolean time(String value) {
        When when = When.in(value, null, habits);
        if (when.from() != null) {
            header = header.withTimes(when.from(), when.to());
        }
        return when.from() != null && when.rest().isEmpty();
    }

    /** Reads when and where the group meets next; false when the words name no day, or more than that. */
    boolean next(String text) {
        boolean read = next(text, false);
        nextSaid |= header.next() != null;
        return read;
    }

    /** The same of a line that stays in the text; one that says "next meeting" counts before one that says "next" of anything. */
    void noticeNext(String text) {
        boolean plain = NextMeetingWords.isPlain(text);
        next(text, plain && !nextSaid);
        nextSaid |= plain && header.next() != null;
    }

    private boolean next(String text, boolean replaces) {
        LocalDate on = header.date();
        if (nextOpen) {
            return false;
        }
        LocalDate inWords = DatesInWords.in(text).orElse(null);
        String said = NextMeetingWords.without(text);
        When when = inWords == null ? When.coming(said, on, habits) : When.in(said, on, habits);
        LocalDate written = when.date() == null ? inWords : null;
        if (written != null && on != null && written.isAfter(on) && header.next() == null) {
            header = header.withNext(new NextMeeting(written, null, null, ""));
            return false;
        }
        nextOpen = when.isRange();
        if (when.date() == null || nextOpen || (on != null && !when.date().isAfter(on))) {
            return false;
        }
        boolean first = header.next() == null || replaces;
        if (first) {
            header = header.withNext(new NextMeeting(when.date(), when.from(), when.to(), when.place()));
        }
        return first && when.rest().size() <= 1;
    }

    /** Notes the date of the previous meeting, should a text name one that lies before this meeting. */
    void previous(String text) {
        LocalDate date = When.dated(text, habits);
        LocalDate on = header.date();
        if (date != null && header.previousMinutes() == null && (on == null || date.isBefore(on))) {
            header = header.withPreviousMinutes(date);
        }
    }

    private static String joined(String before, String more) {
        return before.isEmpty() ? more : before + ", " + more;
    }
}
