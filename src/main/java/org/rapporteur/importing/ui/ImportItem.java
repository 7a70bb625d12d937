package org.rapporteur.importing.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.Duplicate;
import org.rapporteur.importing.ImportOrder;
import org.rapporteur.importing.MinutesDraft;
import org.rapporteur.meeting.Minutes;

/**
 * A file on the import screen.
 *
 * @param draft what was read of it; null when it was refused
 * @param problem why it was refused; empty when it was read
 * @param duplicates meetings that it may be a copy of
 * @param decision what shall be done with it; {@link Decision#ASK} as long as copies wait for an answer
 * @param preview what it will become, line by line
 */
public record ImportItem(
        Path file,
        @Nullable MinutesDraft draft,
        String problem,
        List<Duplicate> duplicates,
        Decision decision,
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

    static ImportItem read(Path file, MinutesDraft draft, List<Duplicate> duplicates, List<PreviewRow> preview) {
        Decision decision = duplicates.isEmpty() ? Decision.ADD : Decision.ASK;
        return new ImportItem(file, draft, "", duplicates, decision, preview);
    }

    static ImportItem refused(Path file, String problem) {
        return new ImportItem(file, null, problem, List.of(), Decision.SKIP, List.of());
    }

    /** The file's name without folders. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** True when it was read, but names no day the group met on. */
    public boolean needsDate() {
        return draft != null && draft.minutes().header().date() == null;
    }

    /** True when it will become a meeting. */
    public boolean isReady() {
        boolean wanted = decision == Decision.ADD || decision == Decision.REPLACE;
        return draft != null && !needsDate() && wanted;
    }

    ImportItem with(Decision changed) {
        return new ImportItem(file, draft, problem, duplicates, changed, preview);
    }

    /** The draft with the day the user named. */
    MinutesDraft dated(LocalDate date) {
        MinutesDraft read = Objects.requireNonNull(draft, "a refused file has no draft");
        Minutes minutes = read.minutes();
        Minutes changed = new Minutes(minutes.header().withDate(date), minutes.attendance(), minutes.blocks());
        return new MinutesDraft(
                read.source(),
                changed,
                read.warnings().stream().filter(warning -> warning.line() > 0).toList());
    }

    ImportOrder order() {
        List<Long> replaced = decision == Decision.REPLACE
                ? duplicates.stream().map(Duplicate::meetingId).toList()
                : List.of();
        return new ImportOrder(Objects.requireNonNull(draft, "only what was read is ordered"), replaced);
    }
}
