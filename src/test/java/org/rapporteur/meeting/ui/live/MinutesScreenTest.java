package org.rapporteur.meeting.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Contact;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.FxBackground;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notices;
import org.rapporteur.fx.ScriptedDialogs;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.Theme;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.Presence;
import org.rapporteur.meeting.editor.RichMinutesEditor;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.shared.Uids;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The real screen, driven by keys, on a real file. */
@ExtendWith(ApplicationExtension.class)
class MinutesScreenTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 14);

    @TempDir
    static Path folder;

    private Workspace workspace;
    private FxBackground background;
    private UndoStack undo;
    private MinutesModel model;
    private RichMinutesEditor editor;
    private long meetingId;

    @Start
    void start(Stage stage) {
        workspace = Workspace.create(
                folder.resolve("screen" + System.nanoTime() + ".rapporteur"),
                TestWorkspace.ORGANISATIONS,
                TestWorkspace.CLOCK);
        Header header = Header.of("Lake Basin IM Group", MAY)
                .withTimes(LocalTime.of(14, 0), LocalTime.of(15, 30))
                .withPlace("UNICEF, Port Alma");
        meetingId = workspace
                .meetings()
                .add(
                        new Minutes(header, List.of(Attendee.present("UNHCR"), Attendee.present("IOM")), List.of()),
                        MeetingState.DRAFT,
                        null);
        Meeting meeting = workspace.meetings().meeting(meetingId).orElseThrow();
        background = new FxBackground();
        undo = new UndoStack();
        Kit kit = new Kit(
                background,
                new Notices(text -> {}),
                new ScriptedDialogs(),
                undo,
                Settings.at(folder.resolve("settings"), background));
        model = new MinutesModel(workspace, kit, TestWorkspace.CLOCK, meeting);
        editor = new RichMinutesEditor(undo, Uids.of(TestWorkspace.CLOCK), TestWorkspace.CLOCK);
        MinutesController screen = new MinutesController(model, editor, kit, route -> {}, address -> {});
        Scene scene = new Scene(screen.face().view(), 1100, 760);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.face().shown();
    }

    @AfterEach
    void close() {
        background.close();
        workspace.close();
    }

    private static void typeInto(FxRobot robot, String keys) {
        for (int i = 0; i < keys.length(); i++) {
            if (keys.charAt(i) == '\n') {
                robot.type(KeyCode.ENTER);
            } else {
                robot.write(String.valueOf(keys.charAt(i)), 0);
            }
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<FollowUp> saved(FxRobot robot) {
        robot.interact(model::flush);
        background.runInOrder(() -> true, done -> {}, problem -> {});
        WaitForAsyncUtils.waitForFxEvents();
        List<FollowUp> found = new ArrayList<>();
        // The write is queued before this read: one more write waits for it.
        workspace.database().write(tx -> 0);
        found.addAll(workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY));
        return found;
    }

    @Test
    void typedActionsAreChippedSavedAndOwed(FxRobot robot) {
        typeInto(
                robot, "# Enrolment\nTwo districts have not reported.\n! UNHCR and IOM to check the list by 30 June\n");
        assertThat(saved(robot)).singleElement().satisfies(followUp -> {
            assertThat(followUp.owners()).extracting(Owner::name).containsExactly("UNHCR", "IOM");
            assertThat(followUp.due()).isNotNull();
            assertThat(followUp.topic()).isEqualTo("Enrolment");
        });
        assertThat(robot.lookup(".action-card").queryAll()).hasSize(1);
    }

    @Test
    void ctrlEnterMarksDoneAndUndoTakesItBack(FxRobot robot) {
        typeInto(robot, "! UNHCR to check the list");
        saved(robot);
        waitUntilKnown();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(saved(robot)).extracting(FollowUp::status).containsExactly(Status.DONE);
        robot.interact(undo::undo);
        assertThat(saved(robot)).extracting(FollowUp::status).containsExactly(Status.OPEN);
    }

    private void waitUntilKnown() {
        waitUntil(
                "the follow-up to be known", () -> model.knows(editor.current().uid()));
    }

    @Test
    void headerLinesGoIntoTheHeader(FxRobot robot) {
        typeInto(robot, "Location: WFP, Port Alma\nPresent: UNICEF (3), WFP\n");
        robot.interact(() -> {
            assertThat(model.head().header().place()).isEqualTo("WFP, Port Alma");
            assertThat(model.head().attendanceProperty().get())
                    .contains(new Attendee("UNICEF", 3, "", Presence.PRESENT));
            assertThat(editor.blocks()).singleElement().satisfies(block -> assertThat(block.text())
                    .isEmpty());
            undo.undo();
            assertThat(model.head().attendanceProperty().get())
                    .extracting(Attendee::name)
                    .containsExactly("UNHCR", "IOM");
            assertThat(editor.blocks().getFirst().text()).isEqualTo("Present: UNICEF (3), WFP");
        });
    }

    @Test
    void aPersonComesInWithTheOrganisation(FxRobot robot) {
        workspace.people().contacts().save(Contact.of("A. Example", "IOM"));
        workspace.people().contacts().save(Contact.of("B. Example", "WFP"));
        waitUntil(
                "the people to be known", () -> model.reading().names().people().size() == 2);
        for (String typed : List.of("A. Example", "B. Example · WFP")) {
            robot.interact(() -> {
                robot.lookup(".attendance .chip.suggestion").<Chip>queryAll().stream()
                        .filter(chip -> "Add who is present".equals(chip.getAccessibleText()))
                        .forEach(Chip::fire);
                robot.lookup(".attendance .text-field").queryAs(TextField.class).setText(typed);
            });
            robot.type(KeyCode.ENTER);
            robot.type(KeyCode.ESCAPE);
        }
        robot.interact(() -> assertThat(model.head().attendanceProperty().get())
                .containsExactly(
                        Attendee.present("UNHCR"),
                        new Attendee("IOM", 1, "A. Example", Presence.PRESENT),
                        new Attendee("WFP", 1, "B. Example", Presence.PRESENT)));
    }

    @Test
    void whoIsNotedElsewhereIsShownHereAndNotWrittenOver(FxRobot robot) {
        workspace
                .meetings()
                .attendance()
                .set(meetingId, List.of(new Attendee("IOM", 1, "A. Example", Presence.PRESENT)));
        waitUntil(
                "the attendance to be heard",
                () -> model.head().attendanceProperty().get().size() == 1);
        typeInto(robot, "Said and done");
        saved(robot);
        assertThat(workspace.meetings().attendance().of(meetingId))
                .containsExactly(new Attendee("IOM", 1, "A. Example", Presence.PRESENT));
    }

    @Test
    void anUnknownNameIsPutRightByKeysAlone(FxRobot robot) {
        typeInto(robot, "! UNICEF and WPF to share the maps by 15 June");
        waitUntil(
                "the chips to stand",
                () -> !robot.lookup(".chip.question").queryAll().isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.PERIOD).release(KeyCode.CONTROL);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
        assertThat(saved(robot)).singleElement().satisfies(followUp -> assertThat(followUp.owners())
                .containsExactly(Owner.of("UNICEF", OwnerKind.ORGANISATION), Owner.of("WFP", OwnerKind.ORGANISATION)));
        assertThat(editor.blocks()).singleElement().satisfies(block -> assertThat(block.text())
                .isEqualTo("UNICEF and WPF to share the maps by 15 June"));
    }

    @Test
    void circulatedMinutesAreFrozenUntilReopened(FxRobot robot) {
        typeInto(robot, "Said and done");
        saved(robot);
        workspace.circulation().circulate(meetingId, MeetingState.CIRCULATED);
        waitUntil("the minutes to be frozen", () -> !model.isEditable());
        typeInto(robot, " and more\n");
        robot.interact(() -> assertThat(editor.blocks()).singleElement().satisfies(block -> assertThat(block.text())
                .isEqualTo("Said and done")));
        assertThat(workspace.meetings().meeting(meetingId).orElseThrow().state())
                .isEqualTo(MeetingState.CIRCULATED);
        robot.interact(() -> model.reopen("a date was wrong"));
        waitUntil("the minutes to be open again", model::isEditable);
        assertThat(workspace.circulation().versions(meetingId)).singleElement().satisfies(version -> {
            assertThat(version.reason()).isEqualTo("a date was wrong");
            assertThat(version.content().lines())
                    .extracting(line -> line.text())
                    .containsExactly("Said and done");
        });
        robot.interact(undo::undo);
        waitUntil("the minutes to be frozen again", () -> !model.isEditable());
        robot.interact(undo::redo);
        waitUntil("the minutes to be open", model::isEditable);
        typeInto(robot, " again");
        robot.interact(() -> assertThat(editor.blocks().getFirst().text()).endsWith(" again"));
    }

    @Test
    void aSuggestionIsTakenWithCtrlEnterAndDismissedForGoodWithEscape(FxRobot robot) {
        typeInto(robot, "IOM will share its site list by the end of next week.");
        waitUntil("the suggestion to stand", () -> !robot.lookup(".chip.suggestion")
                .match(node -> node.getParent().getStyleClass().contains("block-margin"))
                .queryAll()
                .isEmpty());
        assertThat(saved(robot)).isEmpty();
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> assertThat(editor.blocks().getFirst().corrections().suggestionDismissed())
                .isTrue());
        robot.interact(undo::undo);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(saved(robot)).hasSize(1);
    }

    private static void waitUntil(String what, java.util.concurrent.Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, condition);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
    }
}
