package org.rapporteur.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Labelled;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.ReadingHabits;
import org.rapporteur.recognition.Vocabulary;

/** A header field typed as a line of its own: "Location: UNICEF, Port Alma", "Present: UNHCR, IOM (2)". */
public final class HeaderLine {
    private HeaderLine() {}

    /**
     * The minutes with the line's fields in their header; what the line names replaces what was there, attendees are
     * added.
     *
     * @return empty when the line is no header field, or its value cannot be read
     */
    public static Optional<Minutes> applied(String line, Minutes minutes, Vocabulary vocabulary) {
        List<Labelled> labels = Labels.of(line);
        boolean complete = !labels.isEmpty()
                && labels.stream().noneMatch(label -> label.value().isBlank());
        if (!complete) {
            return Optional.empty();
        }
        Header without = minutes.header();
        for (Labelled label : labels) {
            without = switch (label.field()) {
                case PLACE -> without.withPlace("");
                case CHAIR -> without.withChair("");
                case NOTE_TAKER -> without.withNoteTaker("");
                case NEXT -> without.withNext(null);
                case DATE -> without.withDate(null);
                default -> without;
            };
        }
        HeaderReader reader = new HeaderReader(vocabulary, without, ReadingHabits.ANY);
        if (labels.stream().anyMatch(label -> !reader.fields().set(label.field(), label.value()))) {
            return Optional.empty();
        }
        List<Attendee> attendance = new ArrayList<>(minutes.attendance());
        for (Attendee attendee : reader.attendees()) {
            attendance.removeIf(known -> known.name().equalsIgnoreCase(attendee.name()));
            attendance.add(attendee);
        }
        return Optional.of(new Minutes(reader.header(), attendance, minutes.blocks()));
    }
}
