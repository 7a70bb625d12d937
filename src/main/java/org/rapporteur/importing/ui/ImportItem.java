package org.rapporteur.importing.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.Duplicate;
import org.rapporteur.importing.ImportOrder;
import org.rapporteur.importing.MinutesDraft;
import org.rapporteur.importing.SourcedDraft;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Language;

/**
 * A file on the import screen.
 *
 * @param read what was read of it, with what the user changed; null when it was refused
 * @param problem why it was refused; empty when it was read
 * @param duplicates meetings that it may be a copy of
 * @param decision what shall be done with it; {@link Decision#ASK} as long as copies wait for an answer
 * @param choices what the user chose beside its words
 * @param preview what it will become, line by line
 */
public record ImportItem(
        Path file,
        @Nullable SourcedDraft read,
        String problem,
        List<Duplicate> duplicates,
        Decision decision,
        Choices choices,
        List<PreviewRow> preview) {

    /** What shall be done with a file. */
    public enum Decision {
        ASK,
        ADD,
        SKIP,
        REPLACE
    }

    public ImportItem {
        duplicates = List.copyOf(duplicates);
        preview = List.copyOf(preview);
    }

    static ImportItem read(Path file, SourcedDraft read, List<Duplicate> duplicates, MeetingState state) {
        Decision decision = duplicates.isEmpty() ? Decision.ADD : Decision.ASK;
        return new ImportItem(file, read, "", duplicates, decision, Choices.of(state), List.of());
    }

    static ImportItem refused(Path file, String problem) {
        return new ImportItem(file, null, problem, List.of(), Decision.SKIP, Choices.of(MeetingState.DRAFT), List.of());
    }

    /** The file's name without folders. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** The minutes as they stand now; null when the file was refused. */
    public @Nullable MinutesDraft draft() {
        return read == null ? null : read.draft();
    }

    /** The minutes of a file that was read. */
    Minutes minutes() {
        return Objects.requireNonNull(read, "a refused file has no minutes")
                .draft()
                .minutes();
    }

    /** The language that it was read in; null when nothing tells, or it was refused. */
    public @Nullable Language language() {
        return read == null ? null : read.draft().findings().habits().language();
    }

    /** True when it was read, but names no day the group met on. */
    public boolean needsDate() {
        return read != null && minutes().header().date() == null;
    }

    /** True when it will become a meeting. */
    public boolean isReady() {
        boolean wanted = decision == Decision.ADD || decision == Decision.REPLACE;
        return read != null && !needsDate() && wanted;
    }

    /** Pieces that were not looked at yet. */
    public long open() {
        return preview.stream()
                .filter(row -> row.asks() && !choices.settled().contains(row.id()))
                .count();
    }

    ImportItem with(Decision changed) {
        return new ImportItem(file, read, problem, duplicates, changed, choices, preview);
    }

    ImportItem with(Choices changed) {
        return new ImportItem(file, read, problem, duplicates, decision, changed, preview);
    }

    ImportItem with(List<PreviewRow> rows) {
        return new ImportItem(file, read, problem, duplicates, decision, choices, rows);
    }

    /** The same file with changed minutes; what was said of a missing day goes when one is given. */
    ImportItem with(Minutes minutes) {
        SourcedDraft was = Objects.requireNonNull(read, "a refused file has no minutes");
        boolean moved = !Objects.equals(
                minutes.header().date(), was.draft().minutes().header().date());
        MinutesDraft draft = was.draft()
                .with(
                        minutes,
                        was.draft().warnings().stream()
                                .filter(warning -> !moved || !warning.ofDay())
                                .toList());
        return with(new SourcedDraft(draft, was.lines()));
    }

    /** The same file with a block that is an action of its own, whatever was found about it. */
    ImportItem withOwn(String block) {
        SourcedDraft was = Objects.requireNonNull(read, "a refused file has no minutes");
        return with(new SourcedDraft(was.draft().withOwn(block), was.lines()));
    }

    private ImportItem with(SourcedDraft changed) {
        return new ImportItem(file, changed, problem, duplicates, decision, choices, preview);
    }

    ImportOrder order() {
        List<Long> replaced = decision == Decision.REPLACE
                ? duplicates.stream().map(Duplicate::meetingId).toList()
                : List.of();
        return new ImportOrder(
                Objects.requireNonNull(draft(), "only what was read is ordered"), replaced, choices.state());
    }
}
