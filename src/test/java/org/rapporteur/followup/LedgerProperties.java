package org.rapporteur.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.workspace.TestWorkspace.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.meeting.circulation.CirculationService;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** Whatever is done to follow-ups: a row is what its ledger replays to, and undo gives back the same rows. */
class LedgerProperties {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 9);
    private static final List<String> TASKS = List.of("IOM to share the list", "IOM to send the map", "UNHCR to call");
    private static final List<String> DUES = List.of("", " by 15 May 2026", " by 30 June 2026", " in April");
    private static final List<String> PHRASES = List.of("end of May 2026", "30 June 2026", "late April 2026", "");

    private static final List<Status> STATUSES = List.of(Status.values());

    /** One deed with its choices. */
    record Deed(What what, int one, int other, boolean undone) {}

    enum What {
        EDIT,
        EDIT_LATER,
        DELETE,
        STATUS,
        NOTE,
        MOVE,
        CIRCULATE,
        REOPEN,
        LINK,
        ANSWER,
        APART
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(What.values()),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.of(true, false))
                .as(Deed::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(25);
    }

    @Property(tries = 120)
    void ledgerIsTheReplayOfItsEvents(@ForAll("deeds") List<Deed> deeds) throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        try (Workspace workspace = TestWorkspace.in(folder)) {
            Story story = new Story(workspace);
            for (Deed deed : deeds) {
                List<String> before = story.rows();
                Runnable undo = story.act(deed);
                story.check();
                if (deed.undone()) {
                    undo.run();
                    assertThat(story.rows()).isEqualTo(before);
                    story.check();
                }
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    /** Two meetings; of the later one's blocks one may ask again for what the first one's promised, another tells of it. */
    private static final class Story {
        private static final Block TELLS = Block.of("tells", BlockKind.TEXT, "IOM has shared half of the list.");

        private final Workspace workspace;
        private final long march;
        private final long april;
        private Minutes early;
        private Minutes late;

        Story(Workspace workspace) {
            this.workspace = workspace;
            early = minutes(MARCH, List.of(), Block.of("first", BlockKind.ACTION, TASKS.getFirst()));
            late = minutes(APRIL, List.of(), Block.of("again", BlockKind.ACTION, TASKS.getFirst()), TELLS);
            march = workspace.meetings().add(early, MeetingState.DRAFT, null);
            april = workspace.meetings().add(late, MeetingState.DRAFT, null);
        }

        Runnable act(Deed deed) {
            List<Long> all = rowsOf("SELECT id FROM follow_up ORDER BY id", "id").stream()
                    .map(Long::valueOf)
                    .toList();
            List<Long> one = List.of(all.get(deed.one() % all.size()));
            return switch (deed.what()) {
                case EDIT -> edit(deed, true);
                case EDIT_LATER -> edit(deed, false);
                case DELETE -> save(true, minutes(MARCH, List.of()));
                case STATUS -> taken(workspace.followUps().setStatus(one, STATUSES.get(deed.other() % 4), "why"));
                case NOTE -> taken(workspace.followUps().addNote(one, "a note", new Said(APRIL, april, null)));
                case MOVE ->
                    taken(workspace
                            .followUps()
                            .moveDue(one, PHRASES.get(deed.other() % 4), new Said(APRIL, april, null), ""));
                case CIRCULATE -> circulate(deed.one() % 3 == 0 ? april : march);
                case REOPEN -> {
                    CirculationService.Step reopened =
                            workspace.circulation().reopen(deed.one() % 3 == 0 ? april : march, "a reason");
                    yield () -> workspace.circulation().takeBack(reopened);
                }
                case LINK -> {
                    List<String> before = rows();
                    Proposals.Taken taken = workspace.proposals().takeAsRepeat("again", all.getFirst());
                    yield before.equals(rows())
                            ? () -> {}
                            : () -> workspace.proposals().undo(taken);
                }
                case ANSWER -> {
                    Status status = deed.other() < 4 ? STATUSES.get(deed.other()) : null;
                    Proposals.Taken taken = workspace.proposals().takeAsAnswer("tells", one.getFirst(), status);
                    yield () -> workspace.proposals().undo(taken);
                }
                case APART -> {
                    Proposals.Taken taken = workspace.proposals().dismiss("tells", one.getFirst());
                    yield () -> workspace.proposals().undo(taken);
                }
            };
        }

        private Runnable circulate(long meeting) {
            CirculationService.Step step = workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);
            return () -> workspace.circulation().takeBack(step);
        }

        private boolean isFrozen(long meeting) {
            return workspace.meetings().state(meeting) == MeetingState.CIRCULATED;
        }

        private Runnable taken(List<Long> lines) {
            return () -> workspace.followUps().takeBack(lines);
        }

        private Runnable edit(Deed deed, boolean first) {
            String text = TASKS.get(deed.one() % TASKS.size()) + DUES.get(deed.other() % DUES.size());
            return save(
                    first,
                    first
                            ? minutes(MARCH, List.of(), Block.of("first", BlockKind.ACTION, text))
                            : minutes(APRIL, List.of(), Block.of("again", BlockKind.ACTION, text), TELLS));
        }

        private Runnable save(boolean first, Minutes after) {
            Minutes before = first ? early : late;
            long meeting = first ? march : april;
            if (isFrozen(meeting)) {
                if (!before.equals(after)) {
                    assertThatThrownBy(() -> put(first, meeting, before, after)).isInstanceOf(UserError.class);
                }
                return () -> {};
            }
            put(first, meeting, before, after);
            return () -> put(first, meeting, after, before);
        }

        private void put(boolean first, long meeting, Minutes before, Minutes after) {
            workspace.meetings().save(new MinutesChange(meeting, before, after));
            if (first) {
                early = after;
            } else {
                late = after;
            }
        }

        /** All rows in sight but for keys and moments, which a line that comes back has anew. */
        List<String> rows() {
            List<String> rows = new ArrayList<>(rowsOf(
                    "SELECT id || text || coalesce(due_phrase, '-') || coalesce(due_to, '-') || status"
                            + " AS line FROM follow_up WHERE deleted_at IS NULL ORDER BY id",
                    "line"));
            rows.addAll(rowsOf(
                    "SELECT follow_up_id || kind || coalesce(was, '-') || coalesce(now, '-') || note || slip"
                            + " || coalesce(was_phrase, '-') || coalesce(was_to, '-') || coalesce(now_phrase, '-')"
                            + " || coalesce(now_to, '-') || coalesce(said_on, '-') || coalesce(block_uid, '-') AS line"
                            + " FROM follow_up_event WHERE idle = 0 AND NOT (kind = 'DUE'"
                            + " AND was_phrase IS now_phrase AND was_to IS now_to) AND follow_up_id IN"
                            + " (SELECT id FROM follow_up WHERE deleted_at IS NULL) ORDER BY follow_up_id, kind <> 'RAISED', id",
                    "line"));
            rows.addAll(rowsOf("SELECT state || edition AS line FROM meeting ORDER BY id", "line"));
            rows.addAll(rowsOf("SELECT kind || block_uid || follow_up_id AS line FROM link ORDER BY line", "line"));
            return rows;
        }

        private List<String> rowsOf(String sql, String column) {
            return workspace.database().read(tx -> tx.list(sql, row -> row.text(column)));
        }

        void check() {
            record Stored(long id, String state) {}
            List<Stored> stored = workspace
                    .database()
                    .read(tx -> tx.list(
                            "SELECT id, text || '|' || coalesce(due_phrase || due_to, '') || '|' || status AS state FROM follow_up",
                            row -> new Stored(row.number("id"), row.text("state"))));
            for (Stored row : stored) {
                List<Event> events = workspace.followUps().events(row.id());
                Ledger.State state = Ledger.replay(events);
                String due = state.due() == null
                        ? ""
                        : state.due().phrase() + state.due().to();
                assertThat(state.text() + "|" + due + "|" + state.status()).isEqualTo(row.state());
                assertThat(Ledger.chained(events)).isEqualTo(events);
            }
        }
    }
}
