package org.rapporteur.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.followup.AgencyCount;
import org.rapporteur.followup.Event;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.OwnerMode;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.workspace.TestKit;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class FollowUpsModelTest {
    private static final String UID = "00000000-0000-7000-8000-00000000000";

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Kit kit;
    private FollowUpsModel model;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        workspace
                .meetings()
                .add(
                        TestWorkspace.minutes(
                                TestWorkspace.TODAY.minusDays(30),
                                List.of("UNHCR", "UNICEF"),
                                action(1, "UNICEF to publish the profiles by 30 April 2026."),
                                action(2, "UNHCR and UNICEF to share the list by 30 June 2026."),
                                action(3, "All to send comments."),
                                action(4, "IOM to reserve the room.")),
                        MeetingState.DRAFT,
                        null);
        kit = TestKit.in(folder);
        model = new FollowUpsModel(workspace, kit);
        model.start();
    }

    @AfterEach
    void close() {
        model.stop();
        workspace.close();
    }

    @Test
    void showsEverythingWithCounts() {
        FollowUpsModel.Answer answer = model.answerProperty().get();

        assertThat(answer.rows()).hasSize(4);
        assertThat(answer.total()).isEqualTo(4);
        assertThat(answer.overdue()).isEqualTo(1);
        assertThat(answer.agencies().stream().map(AgencyCount::agency)).contains("UNICEF", "UNHCR", "IOM");
    }

    @Test
    void anAgencyOwesAloneJointlyOrThroughAll() {
        FollowUpFilter unicef = FollowUpFilter.ALL.withAgencies(List.of("UNICEF"));

        assertThat(numbers(unicef)).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(numbers(unicef.withMode(OwnerMode.OWN))).containsExactly(1);
        assertThat(numbers(unicef.withMode(OwnerMode.JOINT))).containsExactly(2);
    }

    @Test
    void anAudienceCanBeFilteredByAsWritten() {
        assertThat(numbers(FollowUpFilter.ALL.withAgencies(List.of("all")))).containsExactly(3);
    }

    @Test
    void aDeedOnSeveralIsOneUndo() {
        List<FollowUp> two = model.answerProperty().get().rows().subList(0, 2);

        model.setStatus(two, Status.DONE);
        assertThat(statuses()).filteredOn(Status.DONE::equals).hasSize(2);

        kit.undo().undo();
        assertThat(statuses()).containsOnly(Status.OPEN);

        kit.undo().redo();
        assertThat(statuses()).filteredOn(Status.DONE::equals).hasSize(2);

        kit.undo().undo();
        assertThat(statuses()).containsOnly(Status.OPEN);
    }

    @Test
    void whatIsSoAlreadyIsNoDeed() {
        model.setStatus(model.answerProperty().get().rows(), Status.OPEN);

        assertThat(kit.undo().canUndoProperty().get()).isFalse();
        assertThat(kit.notices().shown()).isEmpty();
    }

    @Test
    void aNoteStandsInTheLedgerAndCanBeTakenBack() {
        FollowUp first = model.answerProperty().get().rows().getFirst();
        model.one().show(Optional.of(first));

        model.addNote(List.of(first), " waiting for clearance ");
        assertThat(model.one().shownProperty().get().events())
                .last()
                .extracting(Event::note)
                .isEqualTo("waiting for clearance");

        kit.undo().undo();
        assertThat(model.one().shownProperty().get().events())
                .extracting(Event::kind)
                .containsExactly(Event.Kind.RAISED);
    }

    @Test
    void writesWhatTheFilterFinds() throws Exception {
        model.filterProperty().set(FollowUpFilter.ALL.withAgencies(List.of("IOM")));
        Path csv = folder.resolve("list.csv");
        Path xlsx = folder.resolve("list.xlsx");

        model.export(csv);
        model.export(xlsx);

        assertThat(Files.readString(csv)).contains("reserve the room").doesNotContain("profiles");
        assertThat(xlsx).isNotEmptyFile();
        assertThat(model.exportName()).isEqualTo("Follow-ups IOM 20 May 2026.xlsx");
    }

    @Test
    void everyConditionIsAChipThatTakesItAway() {
        FollowUpFilter filter = FollowUpFilter.ALL
                .withAgencies(List.of("UNICEF", "IOM"))
                .withState(FollowUpFilter.State.OPEN)
                .withTopic("Profiles")
                .withDue(null, TestWorkspace.TODAY);
        FilterWords words = new FilterWords(I18n.beside(FilterWords.class));

        assertThat(words.conditions(filter, List.of()).stream().map(FilterWords.Condition::text))
                .containsExactly(
                        "agency: UNICEF", "agency: IOM", "is: open", "due until 20 May 2026", "topic: Profiles");
        assertThat(words.conditions(filter, List.of()).getFirst().without().agencies())
                .containsExactly("IOM");
    }

    private List<Integer> numbers(FollowUpFilter filter) {
        model.filterProperty().set(filter);
        return model.answerProperty().get().rows().stream()
                .map(FollowUp::number)
                .toList();
    }

    private List<Status> statuses() {
        return model.answerProperty().get().rows().stream()
                .map(FollowUp::status)
                .toList();
    }

    private static Block action(int last, String text) {
        return Block.of(UID + last, BlockKind.ACTION, text);
    }
}
