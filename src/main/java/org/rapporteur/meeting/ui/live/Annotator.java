package org.rapporteur.meeting.ui.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.EventDue;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.editor.Annotation;
import org.rapporteur.meeting.editor.Annotation.ChipText;
import org.rapporteur.meeting.editor.Annotation.Role;
import org.rapporteur.meeting.editor.Numbering;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.PastDay;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.recognition.Suggestion;

/** Puts into words what was read: chips, suggestions, the outline and the list of actions. Pure. */
final class Annotator {
    private final I18n texts = I18n.beside(Annotator.class);

    /**
     * The overview of minutes.
     *
     * @param readings one a block
     * @param header tells the date of the next meeting, on which dues may hang
     * @param statuses of follow-ups by block; a block without one is open
     */
    MinutesOverview overview(
            List<Block> blocks, List<BlockReading> readings, Header header, Map<String, Status> statuses) {
        List<String> labels = Numbering.labelsOf(blocks);
        Map<String, Annotation> annotations = new HashMap<>();
        List<OutlineRow> outline = new ArrayList<>();
        List<ActionRow> actions = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            BlockReading reading = readings.get(i);
            words += new StringTokenizer(block.text()).countTokens();
            if (block.kind().isHeading() && !block.text().isBlank()) {
                outline.add(new OutlineRow(
                        block.uid(), labels.get(i), block.text(), block.kind().headingLevel(), 0));
            } else if (reading.action() != null) {
                List<ChipText> chips = chips(reading.action(), header, statuses.getOrDefault(block.uid(), Status.OPEN));
                annotations.put(block.uid(), new Annotation(chips, ""));
                actions.add(new ActionRow(
                        block.uid(), labels.get(i), reading.action().task(), chips));
                countAction(outline);
            } else if (reading.suggestion() != null) {
                annotations.put(block.uid(), new Annotation(List.of(), suggestion(reading.suggestion())));
            }
        }
        return new MinutesOverview(annotations, outline, actions, words);
    }

    private static void countAction(List<OutlineRow> outline) {
        if (!outline.isEmpty()) {
            OutlineRow last = outline.removeLast();
            outline.add(new OutlineRow(last.uid(), last.number(), last.title(), last.level(), last.actions() + 1));
        }
    }

    private List<ChipText> chips(Recognition action, Header header, Status status) {
        List<ChipText> chips = new ArrayList<>();
        for (Owner owner : action.ownerNames()) {
            chips.add(new ChipText(
                    name(owner), owner.kind() == OwnerKind.UNKNOWN ? Chip.Kind.QUESTION : Chip.Kind.KNOWN, Role.OWNER));
        }
        if (chips.isEmpty()) {
            chips.add(new ChipText(texts.text("chip.noOwner"), Chip.Kind.SUGGESTION, Role.OWNER));
        }
        chips.add(due(EventDue.known(action.dueSaid(), header), header.date()));
        switch (status) {
            case OPEN -> {}
            case IN_PROGRESS ->
                chips.add(new ChipText(texts.text("status.IN_PROGRESS"), Chip.Kind.ACCENT, Role.STATUS));
            case DONE -> chips.add(new ChipText(texts.text("status.DONE"), Chip.Kind.DONE, Role.STATUS));
            case DROPPED -> chips.add(new ChipText(texts.text("status.DROPPED"), Chip.Kind.KNOWN, Role.STATUS));
        }
        return chips;
    }

    private String name(Owner owner) {
        if (owner.kind() != OwnerKind.UNKNOWN) {
            return owner.name();
        }
        return owner.suggestions().isEmpty()
                ? texts.text("chip.unknown", owner.name())
                : texts.text("chip.nearest", owner.name(), owner.suggestions().getFirst());
    }

    private ChipText due(@Nullable Due due, @Nullable LocalDate on) {
        if (due == null) {
            return new ChipText(texts.text("chip.noDue"), Chip.Kind.SUGGESTION, Role.DUE);
        }
        return Optional.ofNullable(on)
                .flatMap(day -> PastDay.of(due, day))
                .map(past -> texts.text("chip.due.past", past.phrase(), Days.brief(past.read())))
                .map(words -> new ChipText(words, Chip.Kind.QUESTION, Role.DUE))
                .orElseGet(() -> new ChipText(said(due), Chip.Kind.DUE, Role.DUE));
    }

    private String said(Due due) {
        return due.to() == null ? due.phrase() : texts.text("chip.due", due.phrase(), Days.brief(due.to()));
    }

    private String suggestion(Suggestion suggestion) {
        StringJoiner owners = new StringJoiner(", ");
        owners.setEmptyValue(texts.text("chip.noOwner"));
        suggestion.owners().forEach(owner -> owners.add(owner.what().name()));
        @Nullable Due due = suggestion.due() == null ? null : suggestion.due().what();
        return due == null || due.to() == null
                ? texts.text("chip.suggestion", owners)
                : texts.text("chip.suggestion.due", owners, Days.dayOfYear(Objects.requireNonNull(due.to())));
    }
}
