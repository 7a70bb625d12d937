package org.rapporteur.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Membership;
import org.rapporteur.fx.Kit;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.export.ActionLayout;
import org.rapporteur.workspace.TestKit;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class MeetingsModelTest {
    private static final LocalDate HELD = LocalDate.of(2026, 5, 14);
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 6, 11);

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Kit kit;
    private MeetingsModel model;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        Header header = Header.of("Lake Basin IM Group", HELD)
                .withNext(new NextMeeting(ANNOUNCED, null, null, "IOM, Port Alma"));
        workspace.meetings().add(new Minutes(header, List.of(), List.of()), MeetingState.CIRCULATED, null);
        kit = TestKit.in(folder);
        model = new MeetingsModel(workspace, kit);
        model.start();
    }

    @AfterEach
    void close() {
        model.stop();
        workspace.close();
    }

    @Test
    void aNewMeetingIsTheOneThatWasAnnounced() {
        List<Long> made = new ArrayList<>();
        model.create(made::add);

        Meeting meeting = workspace.meetings().meeting(made.getFirst()).orElseThrow();
        assertThat(meeting.state()).isEqualTo(MeetingState.DRAFT);
        assertThat(meeting.minutes().header().date()).isEqualTo(ANNOUNCED);
        assertThat(meeting.minutes().header().place()).isEqualTo("IOM, Port Alma");
        assertThat(meeting.minutes().header().group()).isEqualTo("Lake Basin IM Group");
        assertThat(meeting.minutes().header().previousMinutes()).isEqualTo(HELD);
    }

    @Test
    void itsMembersAreExpectedUntilSomebodySaysThatTheyCame() {
        String group = workspace.directory().mainGroup().orElseThrow();
        workspace.directory().saveMembership(group, new Membership(0, "UNHCR", null, null));
        List<Long> made = new ArrayList<>();
        model.create(made::add);
        assertThat(workspace
                        .meetings()
                        .meeting(made.getFirst())
                        .orElseThrow()
                        .minutes()
                        .attendance())
                .containsExactly(Attendee.expected("UNHCR"));
    }

    @Test
    void theNextOneAfterThatIsToday() {
        model.create(id -> {});
        model.create(id -> {});

        assertThat(dates()).containsExactly(ANNOUNCED, TestWorkspace.TODAY, HELD);
    }

    @Test
    void deletingIsUndone() {
        model.delete(model.answerProperty().get().meetings());
        assertThat(dates()).isEmpty();
        assertThat(kit.notices().shown().getFirst().text()).isEqualTo("Deleted meeting of 14 May 2026");

        kit.undo().undo();
        assertThat(dates()).containsExactly(HELD);

        kit.undo().redo();
        assertThat(dates()).isEmpty();
    }

    @Test
    void minutesBecomeAWordDocument() {
        MeetingSummary chosen = model.answerProperty().get().meetings().getFirst();
        Path target = folder.resolve(model.exportName(chosen));

        model.export(chosen, ActionLayout.OWNER_FIRST, target);

        assertThat(target).isNotEmptyFile().hasFileName("Minutes 2026-05-14.docx");
    }

    @Test
    void aTargetThatCannotBeWrittenIsToldInOneSentence() {
        MeetingSummary chosen = model.answerProperty().get().meetings().getFirst();

        model.export(chosen, ActionLayout.AS_WRITTEN, folder.resolve("nowhere").resolve("a.docx"));

        assertThat(kit.notices().shown()).singleElement().satisfies(notice -> {
            assertThat(notice.error()).isTrue();
            assertThat(notice.text()).contains("nowhere").doesNotContain("Exception");
        });
    }

    private List<LocalDate> dates() {
        return model.answerProperty().get().meetings().stream()
                .map(MeetingSummary::date)
                .toList();
    }
}
