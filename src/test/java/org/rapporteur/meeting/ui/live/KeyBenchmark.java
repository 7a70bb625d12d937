package org.rapporteur.meeting.ui.live;

import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.rapporteur.benchmark.Spread;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.fx.FxBackground;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notices;
import org.rapporteur.fx.OnFx;
import org.rapporteur.fx.ScriptedDialogs;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.Theme;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.editor.RichMinutesEditor;
import org.rapporteur.shared.Uids;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/**
 * From a key to the end of its pulse on the whole minutes screen, with 2,000 blocks and chips, recognition and saving
 * beside it, against a stock text area that is empty at first. A pulse is fired right after the key, so waiting for the
 * screen's beat is not counted.
 */
public final class KeyBenchmark {
    private static final int BLOCKS = 2_000;
    private static final int KEYS = 400;

    private KeyBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("keys");
        FxBackground background = new FxBackground();
        try (Workspace workspace =
                Workspace.create(folder.resolve("keys.rapporteur"), BuiltInOrganisations.load(), Clock.systemUTC())) {
            Stage stage = OnFx.call(() -> shown(new TextArea()));
            double reference = OnFx.call(() -> measure(focused(), "stock TextArea, letter", KeyBenchmark::letter)
                    .at(0.95));
            double beat = atTheScreensBeat("stock TextArea").at(0.95);
            OnFx.run(stage::hide);
            long id = workspace
                    .meetings()
                    .add(
                            TestWorkspace.minutes(LocalDate.of(2026, 5, 14), List.of("UNHCR"), blocks()),
                            MeetingState.DRAFT,
                            null);
            long start = System.nanoTime();
            RichMinutesEditor editor = OnFx.call(() -> open(workspace, background, folder, id));
            System.out.printf(Locale.ROOT, "opened and drawn: %.0f ms%n", (System.nanoTime() - start) / 1e6);
            // Recognition of the whole text and its chips are to be there.
            Thread.sleep(4_000);
            for (int place : List.of(2, BLOCKS / 2, BLOCKS - 2)) {
                OnFx.run(() -> {
                    editor.show("b" + place);
                    Node area = focused();
                    press(area, KeyCode.END);
                    Toolkit.getToolkit().firePulse();
                    Spread letters = measure(area, "letter at block " + place, KeyBenchmark::letter);
                    System.out.printf(
                            Locale.ROOT, "  p95 against the stock area: %.2f%n", letters.at(0.95) / reference);
                });
            }
            System.out.printf(
                    Locale.ROOT,
                    "  p95 against the stock area: %.2f%n",
                    atTheScreensBeat("minutes").at(0.95) / beat);
            OnFx.run(() -> {
                editor.show("b" + BLOCKS / 2);
                measure(focused(), "Enter with renumbering", area -> press(area, KeyCode.ENTER));
                measure(focused(), "Backspace", area -> press(area, KeyCode.BACK_SPACE));
            });
            background.close();
        }
        Platform.exit();
    }

    private static RichMinutesEditor open(Workspace workspace, FxBackground background, Path folder, long id) {
        UndoStack undo = new UndoStack();
        Kit kit = new Kit(
                background,
                new Notices(text -> {}),
                new ScriptedDialogs(),
                undo,
                Settings.at(folder.resolve("settings"), background));
        MinutesModel model = new MinutesModel(
                workspace,
                kit,
                Clock.systemUTC(),
                workspace.meetings().meeting(id).orElseThrow());
        RichMinutesEditor editor = new RichMinutesEditor(undo, Uids.of(Clock.systemUTC()), Clock.systemUTC());
        MinutesController screen = new MinutesController(model, editor, kit, route -> {}, address -> {});
        shown(screen.face().view());
        screen.face().shown();
        Toolkit.getToolkit().firePulse();
        return editor;
    }

    private static Stage shown(Parent parent) {
        Stage stage = new Stage();
        Scene scene = new Scene(new StackPane(parent), 1280, 760);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        parent.requestFocus();
        return stage;
    }

    private static Node focused() {
        return javafx.stage.Window.getWindows().getFirst().getScene().getFocusOwner();
    }

    private static void letter(Node node) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "e", "e", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static Spread measure(Node node, String what, Consumer<Node> key) {
        long[] nanos = new long[KEYS];
        for (int i = -100; i < KEYS; i++) {
            long start = System.nanoTime();
            key.accept(node);
            Toolkit.getToolkit().firePulse();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Spread spread = new Spread(nanos);
        System.out.println(what + ": " + spread);
        return spread;
    }

    /** As a user meets it: a key at any moment, until the end of the layout of the next pulse that comes by itself. */
    private static Spread atTheScreensBeat(String what) throws InterruptedException {
        long[] nanos = new long[KEYS / 2];
        Random random = new Random(5);
        for (int i = -20; i < nanos.length; i++) {
            Thread.sleep(20 + random.nextInt(40));
            CountDownLatch drawn = new CountDownLatch(1);
            long start = System.nanoTime();
            OnFx.run(() -> {
                Node node = focused();
                Scene scene = node.getScene();
                Runnable[] after = new Runnable[1];
                after[0] = () -> {
                    scene.removePostLayoutPulseListener(after[0]);
                    drawn.countDown();
                };
                scene.addPostLayoutPulseListener(after[0]);
                letter(node);
                Platform.requestNextPulse();
            });
            drawn.await();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Spread spread = new Spread(nanos);
        System.out.println(what + ", letter until the end of the next pulse of the screen: " + spread);
        return spread;
    }

    private static Block[] blocks() {
        Block[] blocks = new Block[BLOCKS];
        for (int i = 0; i < BLOCKS; i++) {
            BlockKind kind = i % 20 == 0 ? BlockKind.HEADING_1 : i % 4 == 1 ? BlockKind.ACTION : BlockKind.NUMBERED;
            blocks[i] = Block.of(
                    "b" + i,
                    kind,
                    "UNHCR and IOM to share the list of places with the other members by the end of May " + i);
        }
        return blocks;
    }
}
