package org.rapporteur.workspace;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;

/** The words with which minutes go to the members. Pure. */
record CoverLetter(Minutes minutes, List<FollowUp> raised) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    String subject() {
        Header header = minutes.header();
        String of = header.group().isBlank() ? "" : header.group().strip() + ": ";
        return of + "minutes of " + date(header.date());
    }

    String body() {
        Header header = minutes.header();
        StringBuilder text = new StringBuilder(
                        "Dear colleagues,\n\nPlease find attached the minutes of our meeting of ")
                .append(date(header.date()))
                .append(header.place().isBlank() ? "" : " (" + header.place().strip() + ")")
                .append(".\n");
        if (!raised.isEmpty()) {
            text.append("\nWhat was agreed to be done:\n");
            raised.forEach(one -> text.append("  No ")
                    .append(one.number())
                    .append("  ")
                    .append(one.text().replaceAll("\\s*\\R\\s*", " "))
                    .append('\n'));
        }
        String next = next(header.next());
        if (!next.isEmpty()) {
            text.append("\nNext meeting: ").append(next).append(".\n");
        }
        return text.append("\nPlease let me know of anything that should be corrected.\n")
                .toString();
    }

    private static String next(@Nullable NextMeeting next) {
        if (next == null || next.date() == null) {
            return "";
        }
        LocalTime start = next.start();
        String time = start == null ? "" : ", " + TIME.format(start);
        String end = start == null || next.end() == null ? "" : " to " + TIME.format(next.end());
        return date(next.date())
                + time
                + end
                + (next.place().isBlank() ? "" : ", " + next.place().strip());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }
}
