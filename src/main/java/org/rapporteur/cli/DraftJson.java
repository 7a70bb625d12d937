package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Promise;
import org.rapporteur.importing.MinutesDraft;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.Promises;
import org.rapporteur.recognition.Recogniser;

/** The answer of {@code import --json} about one file. */
final class DraftJson {
    private final Recogniser recogniser;

    DraftJson(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    Map<String, @Nullable Object> shape(Path file, MinutesDraft draft) {
        Minutes minutes = draft.minutes();
        Header header = minutes.header();
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("file", file.toString());
        shape.put("group", header.group());
        shape.put("date", Json.date(header.date()));
        shape.put("location", header.place());
        shape.put("present", minutes.present().stream().map(Attendee::name).toList());
        shape.put("sections", sections(minutes.blocks()));
        shape.put("actions", actions(draft));
        shape.put("nextMeeting", next(header.next()));
        shape.put("previousMinutes", Json.date(header.previousMinutes()));
        shape.put(
                "warnings",
                draft.warnings().stream()
                        .map(warning -> ordered("line", warning.line(), "message", warning.message()))
                        .toList());
        return shape;
    }

    private static List<Map<String, @Nullable Object>> sections(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind().isHeading())
                .map(block ->
                        ordered("title", block.text(), "level", block.kind().headingLevel()))
                .toList();
    }

    /** Dues of a document without a date are read against no day that matters: it cannot be stored without one. */
    private List<Map<String, @Nullable Object>> actions(MinutesDraft draft) {
        Minutes minutes = draft.minutes();
        Promises promises = new Promises(new ActionReader(draft.recogniser(recogniser)));
        LocalDate date = minutes.header().date();
        LocalDate on = date == null ? LocalDate.EPOCH : date;
        return Promises.sources(minutes.blocks()).values().stream()
                .map(source -> action(promises.promise(source, on), date != null))
                .toList();
    }

    private static Map<String, @Nullable Object> action(Promise promise, boolean dated) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("text", promise.text());
        shape.put("owners", Json.owners(promise.owners()));
        shape.put("due", dated ? Json.due(promise.due()) : null);
        shape.put("topic", promise.topic());
        return shape;
    }

    private static @Nullable Map<String, @Nullable Object> next(@Nullable NextMeeting next) {
        if (next == null) {
            return null;
        }
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("date", Json.date(next.date()));
        shape.put("start", Json.time(next.start()));
        shape.put("end", Json.time(next.end()));
        shape.put("place", next.place());
        return shape;
    }

    private static Map<String, @Nullable Object> ordered(String first, Object one, String second, Object two) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put(first, one);
        shape.put(second, two);
        return shape;
    }
}
