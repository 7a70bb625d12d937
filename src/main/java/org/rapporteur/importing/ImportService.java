package org.rapporteur.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.DirectoryAdditions;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.directory.NameDecision;
import org.rapporteur.followup.Reviews;
import org.rapporteur.followup.Reviews.Settled;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingService;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Folding;
import org.rapporteur.store.Database;

/** Brings documents into the workspace: reads them with its names, finds what is there already, stores all or none. */
public final class ImportService {
    private final Database database;
    private final DirectoryService directory;
    private final MeetingService meetings;
    private final MinutesReader reader;
    private final Reviews reviews;
    private final Clock clock;

    public ImportService(
            Database database,
            DirectoryService directory,
            MeetingService meetings,
            Reviews reviews,
            MinutesReader reader,
            Clock clock) {
        this.clock = clock;
        this.reviews = reviews;
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
     * Loads what reading takes the first time; worth a call off the screen before a file is chosen.
     *
     * @return what small minutes of its own became, which are to be dropped
     */
    public MinutesDraft prepare() {
        return reader.prepare(recogniser());
    }

    /**
     * Reads a document; nothing is stored yet.
     *
     * @throws org.rapporteur.shared.UserError when it cannot be read
     */
    public MinutesDraft read(Path file) {
        return reader.read(file, recogniser());
    }

    /**
     * Reads a document with names as given, and keeps its lines beside what they became; nothing is stored yet.
     *
     * @throws org.rapporteur.shared.UserError when it cannot be read
     */
    public SourcedDraft sourced(Path file, Recogniser recogniser) {
        return reader.sourced(file, recogniser);
    }

    /** Names that were decided to be no organisation; nobody is asked about them again. */
    public List<NameRule> nobodies() {
        return directory.names().decisions().values().stream()
                .filter(decision -> decision.kind() == NameDecision.Kind.NONE)
                .map(decision -> NameRule.none(decision.name()))
                .toList();
    }

    /** The minutes of a stored meeting, to be compared with a draft. */
    public Optional<Minutes> stored(Duplicate duplicate) {
        return meetings.meeting(duplicate.meetingId()).map(Meeting::minutes);
    }

    /** The state that minutes of a day usually have: those of days gone by were circulated long ago. */
    public MeetingState usualState(@Nullable LocalDate date) {
        boolean past = date != null && date.isBefore(LocalDate.now(clock));
        return past ? MeetingState.CIRCULATED : MeetingState.DRAFT;
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
        return store(orders, DirectoryAdditions.NONE);
    }

    /**
     * Stores drafts with the names and people they bring in one transaction: all of them or none. Earlier minutes come first,
     * whatever the order given, so that later ones find the follow-ups that they look back on.
     *
     * @throws org.rapporteur.shared.UserError when one has no date
     */
    public Imported store(List<ImportOrder> orders, DirectoryAdditions additions) {
        return database.write(tx -> {
            DirectoryAdditions.Done names = directory.add(tx, additions);
            List<Long> replaced = new ArrayList<>();
            List<Settled> settled = new ArrayList<>();
            IdentityHashMap<ImportOrder, Long> added = new IdentityHashMap<>();
            Vocabulary vocabulary = directory.vocabulary(tx);
            for (ImportOrder order : byDay(orders)) {
                order.replaced().forEach(id -> meetings.delete(tx, id));
                replaced.addAll(order.replaced());
                MinutesDraft draft = KnownPeople.named(order.draft(), vocabulary);
                EarlierActions earlier = EarlierActions.of(tx, reviews, draft, vocabulary);
                long id = meetings.add(tx, earlier.minutes(), order.state(), draft.source());
                settled.addAll(earlier.settle(tx, id));
                added.put(order, id);
            }
            return new Imported(orders.stream().map(added::get).toList(), replaced, names, settled);
        });
    }

    /** Takes an import back: its meetings go, those they replaced return. */
    public void undo(Imported imported) {
        database.write(tx -> {
            imported.settled().reversed().forEach(one -> reviews.takeBack(tx, one));
            imported.added().forEach(id -> meetings.delete(tx, id));
            imported.replaced().forEach(id -> meetings.restore(tx, id));
            // What other meetings had under these names was resolved when they came; it is unknown again.
            directory.brought(tx, imported.names()).forEach(name -> meetings.unresolve(tx, name.name()));
            directory.show(tx, imported.names(), false);
            return imported;
        });
    }

    /** Does an import again that was undone. */
    public void redo(Imported imported) {
        database.write(tx -> {
            directory.show(tx, imported.names(), true);
            imported.replaced().forEach(id -> meetings.delete(tx, id));
            imported.added().forEach(id -> meetings.restore(tx, id));
            imported.settled().forEach(one -> reviews.again(tx, one));
            return imported;
        });
    }

    /** The earliest first; those without a date are refused when their turn comes. */
    private static List<ImportOrder> byDay(List<ImportOrder> orders) {
        return orders.stream()
                .sorted(Comparator.comparing(
                        order -> order.draft().minutes().header().date(),
                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
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
