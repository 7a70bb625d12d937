package org.rapporteur.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.MeetingService;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Folding;
import org.rapporteur.store.Database;

/** Brings documents into the workspace: reads them with its names, finds what is there already, stores all or none. */
public final class ImportService {
    private final Database database;
    private final DirectoryService directory;
    private final MeetingService meetings;
    private final MinutesReader reader;

    public ImportService(Database database, DirectoryService directory, MeetingService meetings, MinutesReader reader) {
        this.database = database;
        this.directory = directory;
        this.meetings = meetings;
        this.reader = reader;
    }

    /** A recogniser that knows the workspace's organisations and people as of now. */
    public Recogniser recogniser() {
        return new Recogniser(directory.vocabulary());
    }

    /**
     * Reads a document; nothing is stored yet.
     *
     * @throws org.rapporteur.shared.UserError when it cannot be read
     */
    public MinutesDraft read(Path file) {
        return reader.read(file, recogniser());
    }

    /** Meetings that the draft may be a copy of: from the same file, or of the same group on the same day. */
    public List<Duplicate> duplicates(MinutesDraft draft) {
        List<Long> sameFile = meetings.fromSource(draft.source());
        List<Duplicate> found = new ArrayList<>();
        for (long id : sameFile) {
            header(id).ifPresent(header -> found.add(new Duplicate(id, date(header), true)));
        }
        LocalDate date = draft.minutes().header().date();
        if (date != null) {
            for (long id : meetings.on(date)) {
                if (!sameFile.contains(id)) {
                    header(id)
                            .filter(header -> isSameGroup(header, draft))
                            .ifPresent(header -> found.add(new Duplicate(id, date(header), false)));
                }
            }
        }
        return found;
    }

    /**
     * Stores drafts in one transaction: all of them or none.
     *
     * @throws org.rapporteur.shared.UserError when one has no date
     */
    public Imported store(List<ImportOrder> orders) {
        return database.write(tx -> {
            List<Long> added = new ArrayList<>();
            List<Long> replaced = new ArrayList<>();
            for (ImportOrder order : orders) {
                order.replaced().forEach(id -> meetings.delete(tx, id));
                replaced.addAll(order.replaced());
                MinutesDraft draft = order.draft();
                added.add(meetings.add(tx, draft.minutes(), MeetingState.DRAFT, draft.source()));
            }
            return new Imported(added, replaced);
        });
    }

    /** Takes an import back: its meetings go, those they replaced return. */
    public void undo(Imported imported) {
        database.write(tx -> {
            imported.added().forEach(id -> meetings.delete(tx, id));
            imported.replaced().forEach(id -> meetings.restore(tx, id));
            return imported;
        });
    }

    /** Does an import again that was undone. */
    public void redo(Imported imported) {
        database.write(tx -> {
            imported.replaced().forEach(id -> meetings.delete(tx, id));
            imported.added().forEach(id -> meetings.restore(tx, id));
            return imported;
        });
    }

    private Optional<Header> header(long id) {
        return meetings.meeting(id).map(meeting -> meeting.minutes().header());
    }

    private static boolean isSameGroup(Header header, MinutesDraft draft) {
        String group = Folding.fold(draft.minutes().header().group());
        return group.isEmpty() || group.equals(Folding.fold(header.group()));
    }

    private static LocalDate date(Header header) {
        return Objects.requireNonNull(header.date(), "a stored meeting has a date");
    }
}
