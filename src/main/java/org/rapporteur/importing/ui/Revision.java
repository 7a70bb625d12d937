package org.rapporteur.importing.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.head.HeaderLine;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.Presence;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Vocabulary;

/** What accepting, rejecting and editing a piece makes of a file. Pure. */
final class Revision {
    private Revision() {}

    /**
     * What was typed over a piece.
     *
     * @param text its words, or a field's value
     * @param owners of an action, separated by commas; null when they were left as read
     * @param due of an action, in words; null when it was left as read
     */
    record Edit(String text, @Nullable String owners, @Nullable String due) {}

    static ImportItem accepted(ImportItem item, PreviewRow row) {
        ImportItem changed =
                switch (row) {
                    case PreviewRow.BlockRow block ->
                        block.promise()
                                ? item.with(block(item.minutes(), block.uid(), same -> turned(same, BlockKind.ACTION)))
                                : item;
                    case PreviewRow.Person person -> item.with(item.choices().with(person.who(), true));
                    default -> item;
                };
        return changed.with(changed.choices().settling(row.id()));
    }

    /** A field is emptied, an action or decision becomes a paragraph, a promise is dismissed for good. */
    static ImportItem rejected(ImportItem item, PreviewRow row) {
        ImportItem changed =
                switch (row) {
                    case PreviewRow.Field field -> item.with(cleared(item.minutes(), field.key()));
                    case PreviewRow.BlockRow block ->
                        item.with(block(
                                item.minutes(),
                                block.uid(),
                                same -> block.promise() ? dismissed(same) : turned(same, BlockKind.TEXT)));
                    case PreviewRow.Person person -> item.with(item.choices().with(person.who(), false));
                    case PreviewRow.Warning warning -> item;
                };
        return changed.with(changed.choices().settling(row.id()));
    }

    /** The piece as typed; empty when a field's words cannot be read. */
    static Optional<ImportItem> edited(ImportItem item, PreviewRow row, Edit edit, Vocabulary vocabulary) {
        Optional<Minutes> minutes =
                switch (row) {
                    case PreviewRow.Field field -> field(item.minutes(), field.key(), edit.text(), vocabulary);
                    case PreviewRow.BlockRow block ->
                        Optional.of(block(item.minutes(), block.uid(), same -> typed(same, edit)));
                    default -> Optional.of(item.minutes());
                };
        return minutes.map(changed -> item.with(changed).with(item.choices().settling(row.id())));
    }

    private static Block typed(Block block, Edit edit) {
        RichText content = edit.text().equals(block.text()) ? block.content() : RichText.plain(edit.text());
        Corrections corrections = block.corrections();
        if (edit.owners() != null) {
            corrections = corrections.withOwners(Arrays.stream(edit.owners().split(",", -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList());
        }
        if (edit.due() != null) {
            corrections = corrections.withDue(edit.due().strip());
        }
        return new Block(block.uid(), block.kind(), block.depth(), content, corrections);
    }

    private static Optional<Minutes> field(Minutes minutes, String key, String value, Vocabulary vocabulary) {
        Minutes without = cleared(minutes, key);
        if (value.isBlank()) {
            return Optional.of(without);
        }
        return key.equals("group")
                ? Optional.of(with(without, without.header().withGroup(value.strip())))
                : HeaderLine.applied(label(key) + ": " + value.strip(), without, vocabulary);
    }

    private static String label(String key) {
        return switch (key) {
            case "place" -> "Location";
            case "noteTaker" -> "Note taker";
            case "next" -> "Next meeting";
            default -> key;
        };
    }

    static Minutes cleared(Minutes minutes, String key) {
        Header header = minutes.header();
        return switch (key) {
            case "group" -> with(minutes, header.withGroup(""));
            case "date" -> with(minutes, header.withDate(null));
            case "time" -> with(minutes, header.withTimes(null, null));
            case "place" -> with(minutes, header.withPlace(""));
            case "chair" -> with(minutes, header.withChair(""));
            case "noteTaker" -> with(minutes, header.withNoteTaker(""));
            case "previous" -> with(minutes, header.withPreviousMinutes(null));
            case "next" -> with(minutes, header.withNext(null));
            case "present" -> without(minutes, Presence.PRESENT);
            case "apologies" -> without(minutes, Presence.APOLOGIES);
            default -> minutes;
        };
    }

    private static Minutes with(Minutes minutes, Header header) {
        return new Minutes(header, minutes.attendance(), minutes.blocks());
    }

    private static Minutes without(Minutes minutes, Presence presence) {
        List<Attendee> others = minutes.attendance().stream()
                .filter(attendee -> attendee.presence() != presence)
                .toList();
        return new Minutes(minutes.header(), others, minutes.blocks());
    }

    private static Minutes block(Minutes minutes, String uid, UnaryOperator<Block> change) {
        List<Block> blocks = new ArrayList<>(minutes.blocks());
        blocks.replaceAll(block -> block.uid().equals(uid) ? change.apply(block) : block);
        return new Minutes(minutes.header(), minutes.attendance(), blocks);
    }

    private static Block turned(Block block, BlockKind kind) {
        return new Block(block.uid(), kind, 0, block.content(), block.corrections());
    }

    private static Block dismissed(Block block) {
        return new Block(
                block.uid(),
                block.kind(),
                block.depth(),
                block.content(),
                block.corrections().dismissed());
    }
}
