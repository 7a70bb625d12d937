package org.rapporteur.meeting.ui.live;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.rapporteur.fx.FxBackground;
import org.rapporteur.fx.FxDialogs;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notices;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.Theme;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.editor.RichMinutesEditor;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Access;
import org.rapporteur.workspace.Workspace;

/**
 * Types minutes on the real screen without end, a letter each {@link #BEAT} milliseconds, and says on standard output
 * when each was pressed, when the screen took
 * it, and which it was ("1779000000000 1779000000002 97").
 * Arguments: the workspace, the meeting's key.
 */
public final class Typist extends Application {
    static final int BEAT = 30;
    private static final int WARM_UP = 1_500;
    /** How the uid of the block ends in which typing begins. */
    static final String LIVE = "-live";

    private static final List<String> LINES = List.of(
            "The chair thanked everybody who came to the port in this weather.",
            "UNHCR and IOM to check the lists of the two districts by 30 June.",
            "Partners asked for one place where all of the maps can be found.",
            "WFP will share its register before the next meeting.");

    private static final Clock CLOCK = Clock.systemUTC();

    private int line;
    private int column;

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        Path file = Path.of(arguments.getFirst());
        Workspace workspace = Workspace.open(file, Access.READ_WRITE, CLOCK);
        long meetingId = Long.parseLong(arguments.get(1));
        FxBackground background = new FxBackground();
        UndoStack undo = new UndoStack();
        Kit kit = new Kit(
                background,
                new Notices(text -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text))),
                new FxDialogs(() -> stage),
                undo,
                Settings.at(file.resolveSibling("settings.properties"), background));
        MinutesModel model = new MinutesModel(
                workspace, kit, CLOCK, workspace.meetings().meeting(meetingId).orElseThrow());
        RichMinutesEditor editor = new RichMinutesEditor(undo, Uids.of(CLOCK), CLOCK);
        MinutesController screen = new MinutesController(model, editor, kit, route -> {}, address -> {});
        Scene scene = new Scene(screen.face().view(), 1280, 800);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.face().shown();
        editor.show(model.savedBlocks().getLast().uid());
        System.out.println("READY");
        // Once the first pictures are drawn: nobody types into a window that is not there yet.
        TimerTask beat = new TimerTask() {
            @Override
            public void run() {
                long at = CLOCK.millis();
                Platform.runLater(() -> type(scene, at));
            }
        };
        new Timer(true).scheduleAtFixedRate(beat, WARM_UP, BEAT);
    }

    private void type(Scene scene, long at) {
        String text = LINES.get(line % LINES.size());
        char letter = column < text.length() ? text.charAt(column) : '\n';
        System.out.println(at + " " + CLOCK.millis() + " " + (int) letter);
        Node typedInto = scene.getFocusOwner();
        if (letter == '\n') {
            press(typedInto, KeyCode.ENTER, false);
            line++;
            column = 0;
            return;
        }
        if (column == 0) {
            press(typedInto, line % 2 == 1 ? KeyCode.DIGIT1 : KeyCode.DIGIT0, true);
        }
        Event.fireEvent(
                typedInto,
                new KeyEvent(
                        KeyEvent.KEY_TYPED, String.valueOf(letter), "", KeyCode.UNDEFINED, false, false, false, false));
        column++;
    }

    private static void press(Node node, KeyCode code, boolean control) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
    }
}
