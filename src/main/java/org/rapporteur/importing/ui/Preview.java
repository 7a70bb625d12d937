package org.rapporteur.importing.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Days;
import org.rapporteur.importing.MinutesDraft;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.importing.line.Review;
import org.rapporteur.importing.ui.PreviewRow.Role;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.editor.Numbering;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.recognition.Suggestion;

/** Shows a draft as the lines it will become. Pure. */
final class Preview {
    private final Recogniser recogniser;
    private final ActionReader reader;
    private final Map<String, Role> roles = new HashMap<>();

    private Preview(MinutesDraft draft, Recogniser known) {
        recogniser = draft.recogniser(known);
        reader = new ActionReader(recogniser);
        draft.findings().echoes().forEach(echo -> roles.put(echo.block(), Role.AGAIN));
        for (Review review : draft.findings().reviews()) {
            roles.put(review.uid(), review.status() == Review.Status.DONE ? Role.EARLIER_DONE : Role.EARLIER);
        }
    }

    /** Warnings first, then the header with the people that it names, then every block in order. */
    static List<PreviewRow> rows(MinutesDraft draft, Recogniser known) {
        Minutes minutes = draft.minutes();
        List<PreviewRow> rows = new ArrayList<>();
        for (ImportWarning warning : draft.warnings()) {
            rows.add(new PreviewRow.Warning(warning.line(), warning.message()));
        }
        Header header = minutes.header();
        field(rows, "group", header.group());
        field(rows, "date", Days.full(header.date()));
        field(rows, "time", Days.span(header.start(), header.end()));
        field(rows, "place", header.place());
        field(rows, "chair", header.chair());
        field(rows, "noteTaker", header.noteTaker());
        field(rows, "present", names(minutes.present()));
        field(rows, "apologies", names(minutes.apologies()));
        draft.people().stream()
                .filter(person -> known.vocabulary().find(person.name()).isEmpty())
                .forEach(person -> rows.add(new PreviewRow.Person(person)));
        field(rows, "previous", Days.full(header.previousMinutes()));
        field(rows, "next", next(header.next()));
        new Preview(draft, known).blocks(rows, minutes.blocks(), header.date());
        return rows;
    }

    private static void field(List<PreviewRow> rows, String key, String value) {
        if (!value.isBlank()) {
            rows.add(new PreviewRow.Field(key, value));
        }
    }

    private static String names(List<Attendee> attendees) {
        return attendees.stream()
                .map(one -> one.count() == null ? one.name() : one.name() + " (" + one.count() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String next(@Nullable NextMeeting next) {
        if (next == null) {
            return "";
        }
        return List.of(Days.full(next.date()), Days.span(next.start(), next.end()), next.place()).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void blocks(List<PreviewRow> rows, List<Block> blocks, @Nullable LocalDate date) {
        List<String> markers = Numbering.labelsOf(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            rows.add(row(blocks.get(i), markers.get(i), date));
        }
    }

    private PreviewRow row(Block block, String marker, @Nullable LocalDate date) {
        LocalDate on = date == null ? LocalDate.EPOCH : date;
        if (block.kind() != BlockKind.ACTION) {
            Suggestion promise = promise(block, on);
            return promise == null
                    ? row(block, marker, List.of(), null, false)
                    : row(
                            block,
                            marker,
                            promise.owners().stream().map(Mention::what).toList(),
                            date == null || promise.due() == null
                                    ? null
                                    : promise.due().what(),
                            true);
        }
        Recognition read = reader.read(block, on);
        return row(block, marker, read.ownerNames(), date == null ? null : read.dueSaid(), false);
    }

    private @Nullable Suggestion promise(Block block, LocalDate on) {
        boolean discussion = !block.kind().isHeading()
                && block.kind() != BlockKind.DECISION
                && !block.corrections().suggestionDismissed()
                && !block.text().isBlank();
        return discussion ? recogniser.promise(block.text(), on).orElse(null) : null;
    }

    private PreviewRow row(Block block, String marker, List<Owner> owners, @Nullable Due due, boolean promise) {
        return new PreviewRow.BlockRow(
                block.uid(),
                block.kind(),
                block.depth(),
                marker,
                block.text(),
                owners,
                due,
                promise,
                roles.getOrDefault(block.uid(), Role.OWN));
    }
}
