package org.rapporteur.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.workspace.TestKit;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class BulkPlanTest {
    private static final I18n TEXTS = I18n.beside(BulkPlan.class);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void meet() {
        workspace = TestWorkspace.in(folder);
        workspace
                .meetings()
                .add(
                        TestWorkspace.minutes(
                                TestWorkspace.TODAY.minusDays(6),
                                List.of("IOM"),
                                Block.of("a", BlockKind.ACTION, "IOM to share the list by 30 May 2026."),
                                Block.of("b", BlockKind.ACTION, "IOM to reserve the room.")),
                        MeetingState.DRAFT,
                        null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<FollowUp> all() {
        return workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY);
    }

    @Test
    void saysWhatItWouldDoToEachAndIsUndoneAtOnce() {
        List<FollowUp> before = all();
        BulkPlan plan = BulkPlan.of(TEXTS, before, Status.DONE, "30 June 2026", "", TestWorkspace.TODAY);
        assertThat(plan.lines())
                .containsExactly(
                        "No 1: Open → Done, by 30 May 2026 → 30 June 2026",
                        "No 2: Open → Done, no date → 30 June 2026");
        Kit kit = TestKit.in(folder);
        new FollowUpsModel(workspace, kit).apply(plan, "agreed by mail");
        assertThat(all()).extracting(FollowUp::status).containsOnly(Status.DONE);
        kit.undo().undo();
        assertThat(all()).isEqualTo(before);
        kit.undo().redo();
        assertThat(all()).extracting(FollowUp::status).containsOnly(Status.DONE);
    }

    @Test
    void nothingChangesWithoutAWishAndAWrongDateIsTold() {
        assertThat(BulkPlan.of(TEXTS, all(), null, "", "", TestWorkspace.TODAY).changes())
                .isEmpty();
        assertThat(BulkPlan.of(TEXTS, all(), Status.OPEN, "", "", TestWorkspace.TODAY)
                        .changes())
                .isEmpty();
        BulkPlan wrong = BulkPlan.of(TEXTS, all(), Status.DONE, "someday", "", TestWorkspace.TODAY);
        assertThat(wrong.changes()).isEmpty();
        assertThat(wrong.problem()).contains("“someday”");
        assertThat(BulkPlan.of(TEXTS, all(), null, "none", "", TestWorkspace.TODAY)
                        .lines())
                .containsExactly("No 1: by 30 May 2026 → no date");
        assertThat(BulkPlan.of(TEXTS, all(), null, "", "asked again", TestWorkspace.TODAY)
                        .lines())
                .containsExactly("No 1: a note", "No 2: a note");
    }
}
