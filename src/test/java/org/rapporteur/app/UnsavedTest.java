package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.fx.Notice;
import org.rapporteur.navigation.Route;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Minutes that cannot be written are not given up without a question. */
@ExtendWith(ApplicationExtension.class)
class UnsavedTest {
    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage, Files.createTempDirectory("rapporteur"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void closingAsksWhileMinutesAreNotSaved(FxRobot robot) {
        Workspace workspace = window.openSample();
        long meeting =
                workspace.meetings().meetings(TestWorkspace.TODAY).getFirst().id();
        window.go(new Route.Meeting(meeting, null));
        refuseWrites(workspace);
        robot.type(KeyCode.A, KeyCode.B);
        window.waitFor(() -> window.notices.shown().stream().anyMatch(Notice::error));

        robot.interact(() -> window.window.files().close());
        assertThat(window.dialogs.asked()).singleElement().asString().contains("could not be saved");
        assertThat(window.door.workspace()).isPresent();

        window.dialogs.confirming(true);
        robot.interact(() -> window.window.files().close());
        assertThat(window.door.workspace()).isEmpty();
    }

    /** As on a disk that can be read only. */
    private static void refuseWrites(Workspace workspace) {
        workspace.database().write(tx -> tx.update("PRAGMA query_only = ON"));
    }
}
