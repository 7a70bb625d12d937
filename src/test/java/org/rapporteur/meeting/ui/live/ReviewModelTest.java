package org.rapporteur.meeting.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.workspace.TestWorkspace.minutes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.followup.Event;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Slip;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Kit;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.workspace.TestKit;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class ReviewModelTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 14);

    @TempDir
    Path folder;

    private Workspace workspace;
    private Kit kit;
    private ReviewModel model;
    private final List<String> written = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        kit = TestKit.in(folder);
        workspace
                .meetings()
                .add(
                        minutes(
                                MARCH,
                                List.of(),
                                Block.of("a", BlockKind.ACTION, "UNHCR to share the list by 30 June"),
                                Block.of("b", BlockKind.ACTION, "IOM to call by 15 April"),
                                Block.of("c", BlockKind.ACTION, "UNHCR to draw the map by 15 March")),
                        MeetingState.CIRCULATED,
                        null);
        long id = workspace
                .meetings()
                .add(minutes(MAY, List.of(), Block.of("d", BlockKind.ACTION, "IOM to wait")), MeetingState.DRAFT, null);
        model = new ReviewModel(workspace, kit, id, () -> MAY);
        model.onLine((below, words) -> {
            written.add(words);
            kit.undo().push("line", () -> written.remove(words), () -> written.add(words));
            return Optional.of("line" + written.size());
        });
        model.start();
    }

    @AfterEach
    void close() {
        model.stop();
        workspace.close();
    }

    private List<String> rows() {
        return model.rowsProperty().get().stream()
                .map(row -> switch (row) {
                    case ReviewRow.Group group -> group.name();
                    case ReviewRow.Item item -> item.followUp().blockUid() + (item.isReviewed() ? " reviewed" : "");
                })
                .toList();
    }

    private FollowUp followUp(String block) {
        return model.rowsProperty().get().stream()
                .filter(row -> row instanceof ReviewRow.Item item
                        && item.followUp().blockUid().equals(block))
                .map(row -> ((ReviewRow.Item) row).followUp())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasRaisedBeforeIsListedTheOldestOverdueFirst() {
        assertThat(rows()).containsExactly("UNHCR", "c", "a", "IOM", "b");
        model.byTopicProperty().set(true);
        assertThat(rows()).containsExactly("No topic", "c", "b", "a");
    }

    @Test
    void anAnswerAndItsLineAreOneStepOfUndo() {
        model.setStatus(followUp("c"), Status.DONE, "");
        assertThat(written).containsExactly("No 3 (UNHCR to draw the map by 15 March): done");
        assertThat(rows()).containsExactly("IOM", "b", "UNHCR", "a");

        kit.undo().undo();
        assertThat(written).isEmpty();
        assertThat(rows()).containsExactly("UNHCR", "c", "a", "IOM", "b");
        assertThat(kit.undo().canUndoProperty().get()).isFalse();

        kit.undo().redo();
        assertThat(written).containsExactly("No 3 (UNHCR to draw the map by 15 March): done");
        assertThat(rows()).containsExactly("IOM", "b", "UNHCR", "a");
    }

    @Test
    void aDueThatIsMovedIsASlipOfThisMeeting() {
        FollowUp map = followUp("c");
        model.moveDue(map, "end of June");
        assertThat(written)
                .containsExactly("No 3 (UNHCR to draw the map by 15 March): now due end of June, was by 15 March");
        assertThat(Slip.of(workspace.followUps().events(map.id())))
                .singleElement()
                .satisfies(slip -> {
                    assertThat(slip.movedOn()).isEqualTo(MAY);
                    assertThat(slip.daysGained()).isEqualTo(107);
                });
        assertThat(rows()).contains("c reviewed");

        assertThat(model.moveDue(map, "soonish"))
                .hasValueSatisfying(words -> assertThat(words).contains("soonish"));
        assertThat(written).hasSize(1);
    }

    @Test
    void withoutWritingOnlyTheLedgerHearsOfIt() {
        model.writingProperty().set(false);
        FollowUp map = followUp("c");
        model.setStatus(map, Status.DROPPED, "not needed any more");
        assertThat(written).isEmpty();
        Event last = workspace.followUps().events(map.id()).getLast();
        assertThat(last.note()).isEqualTo("not needed any more");
        assertThat(last.said()).isNotNull();
        kit.undo().undo();
        assertThat(workspace.followUps().events(map.id())).hasSize(1);
        assertThat(new ReviewModel(workspace, kit, 2, () -> MAY)
                        .writingProperty()
                        .get())
                .as("remembered")
                .isFalse();
    }
}
