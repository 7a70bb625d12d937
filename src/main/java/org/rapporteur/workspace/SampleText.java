package org.rapporteur.workspace;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.Presence;
import org.rapporteur.shared.Uids;

/**
 * Reads the sample's own notation: a line "@ DAYS START-END STATE PLACE" begins a meeting, DAYS counted from today; then
 * "present", "apologies", "chair", "next DAYS START-END PLACE" (counted from the meeting), then blocks by the line
 * beginnings of the editor. {+n} stands for the date n days after the meeting.
 */
final class SampleText {
    private static final Pattern DAY = Pattern.compile("\\{\\+(\\d+)}");
    private static final Pattern COUNTED = Pattern.compile("(.+?) (\\d+)");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Uids uids;
    private final String group;
    private final LocalDate today;

    /** A meeting of the sample. */
    record Sitting(Minutes minutes, MeetingState state) {}

    SampleText(Uids uids, String group, LocalDate today) {
        this.uids = uids;
        this.group = group;
        this.today = today;
    }

    List<Sitting> read(String text) {
        List<Sitting> sittings = new ArrayList<>();
        LocalDate previous = null;
        for (String part : text.split("(?m)^@ ", -1)) {
            if (!part.isBlank()) {
                List<String> lines =
                        part.lines().filter(line -> !line.isBlank()).toList();
                String[] head = lines.getFirst().split(" ", 4);
                LocalDate date = today.plusDays(Long.parseLong(head[0]));
                Header header = Header.of(group, date)
                        .withTimes(time(head[1], 0), time(head[1], 1))
                        .withPlace(head[3])
                        .withPreviousMinutes(previous);
                sittings.add(new Sitting(minutes(header, date, lines), MeetingState.valueOf(head[2])));
                previous = date;
            }
        }
        return sittings;
    }

    private Minutes minutes(Header begun, LocalDate date, List<String> lines) {
        Header header = begun;
        List<Attendee> attendance = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int blank = line.indexOf(' ');
            String first = line.substring(0, blank);
            String rest = dated(line.substring(blank + 1), date);
            switch (first) {
                case "present" -> attendees(rest, Presence.PRESENT).forEach(attendance::add);
                case "apologies" -> attendees(rest, Presence.APOLOGIES).forEach(attendance::add);
                case "chair" -> header = header.withChair(rest);
                case "next" -> header = header.withNext(next(rest, date));
                case "#" -> blocks.add(block(BlockKind.HEADING_1, rest));
                case "!" -> blocks.add(block(BlockKind.ACTION, rest));
                case "=>" -> blocks.add(block(BlockKind.DECISION, rest));
                case "1." -> blocks.add(block(BlockKind.NUMBERED, rest));
                case "a." -> blocks.add(block(BlockKind.LETTERED, rest));
                case "-" -> blocks.add(block(BlockKind.BULLET, rest));
                default -> blocks.add(block(BlockKind.TEXT, dated(line, date)));
            }
        }
        return new Minutes(header, attendance, blocks);
    }

    private Block block(BlockKind kind, String text) {
        return Block.of(uids.next(), kind, text);
    }

    private static NextMeeting next(String rest, LocalDate date) {
        String[] parts = rest.split(" ", 3);
        return new NextMeeting(date.plusDays(Long.parseLong(parts[0])), time(parts[1], 0), time(parts[1], 1), parts[2]);
    }

    private static Stream<Attendee> attendees(String rest, Presence presence) {
        return Arrays.stream(rest.split("; ", -1)).map(one -> {
            Matcher counted = COUNTED.matcher(one);
            return counted.matches()
                    ? new Attendee(counted.group(1), Integer.valueOf(counted.group(2)), "", presence)
                    : new Attendee(one, null, "", presence);
        });
    }

    private static LocalTime time(String span, int which) {
        return LocalTime.parse(span.split("-", 2)[which]);
    }

    private static String dated(String text, LocalDate date) {
        return DAY.matcher(text).replaceAll(found -> WRITTEN.format(date.plusDays(Long.parseLong(found.group(1)))));
    }
}
