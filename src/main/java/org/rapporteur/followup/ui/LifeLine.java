package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Event;
import org.rapporteur.followup.Status;
import org.rapporteur.recognition.Due;

/**
 * The life of a follow-up on a line of time. Pure.
 *
 * @param marks what happened, in order
 * @param dues the last days that it was due on, in order; each but the last was moved to the next
 * @param from first day of the line, {@code to} its last, later than the first
 */
record LifeLine(List<Mark> marks, List<LocalDate> dues, LocalDate from, LocalDate to) {

    /** What a mark shows. */
    enum Kind {
        RAISED,
        ASKED_AGAIN,
        MOVED,
        STATUS,
        DONE,
        NOTE
    }

    /** Something that happened on a day. */
    record Mark(LocalDate on, Kind kind, Event event) {}

    static LifeLine of(List<Event> events, LocalDate today) {
        List<Mark> marks = new ArrayList<>();
        List<LocalDate> dues = new ArrayList<>();
        for (Event event : events) {
            marks.add(new Mark(day(event), kind(event), event));
            lastDay(event.dueNow())
                    .filter(day -> dues.isEmpty() || !dues.getLast().equals(day))
                    .ifPresent(dues::add);
        }
        boolean closed = !marks.isEmpty() && marks.getLast().kind() == Kind.DONE;
        LocalDate from = Stream.concat(marks.stream().map(Mark::on), dues.stream())
                .min(LocalDate::compareTo)
                .orElse(today);
        LocalDate to = Stream.concat(marks.stream().map(Mark::on), dues.stream())
                .max(LocalDate::compareTo)
                .orElse(today);
        if (!closed && today.isAfter(to)) {
            to = today;
        }
        return new LifeLine(marks, dues, from, to.isAfter(from) ? to : from.plusDays(1));
    }

    /** Where a day lies, from 0 to 1. */
    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    private static Optional<LocalDate> lastDay(@Nullable Due due) {
        return Optional.ofNullable(due).map(Due::to);
    }

    static LocalDate day(Event event) {
        return event.said() == null
                ? LocalDate.ofInstant(event.at(), ZoneId.systemDefault())
                : Objects.requireNonNull(event.said()).on();
    }

    private static Kind kind(Event event) {
        return switch (event.kind()) {
            case RAISED -> Kind.RAISED;
            case ASKED_AGAIN -> Kind.ASKED_AGAIN;
            case DUE -> Kind.MOVED;
            case STATUS -> Status.valueOf(String.valueOf(event.now())).isPending() ? Kind.STATUS : Kind.DONE;
            case WORDING, NOTE -> Kind.NOTE;
        };
    }
}
