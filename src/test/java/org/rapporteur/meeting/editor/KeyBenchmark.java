package org.rapporteur.meeting.editor;

import com.sun.javafx.tk.Toolkit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.OnFx;
import org.rapporteur.fx.Theme;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.shared.Uids;

/**
 * From a key to the end of its pulse, in minutes of 2,000 blocks with chips, against a stock text area that is empty at
 * first. A pulse is fired right after the key, so waiting for the screen's beat is not counted.
 */
public final class KeyBenchmark {
    private static final int BLOCKS = 2_000;
    private static final int KEYS = 400;

    private KeyBenchmark() {}

    public static void main(String[] arguments) {
        OnFx.run(() -> {
            TextArea stock = new TextArea();
            Stage stage = shown(stock);
            Spread reference = measure(stock, "stock TextArea, letter", () -> letter(stock));
            stage.hide();

            RichMinutesEditor editor =
                    new RichMinutesEditor(new UndoStack(), Uids.of(Clock.systemUTC()), Clock.systemUTC());
            long start = System.nanoTime();
            editor.load(minutes());
            editor.annotate(chips(editor.blocks()));
            Stage own = shown((Parent) editor.view());
            own.getScene().getStylesheets().add("/org/rapporteur/meeting/editor/editor.css");
            Toolkit.getToolkit().firePulse();
            System.out.printf(Locale.ROOT, "load and first pulse: %.0f ms%n", (System.nanoTime() - start) / 1e6);
            MinutesArea area = editor.area();
            for (int place : List.of(2, BLOCKS / 2, BLOCKS - 2)) {
                area.moveTo(place, 5);
                area.requestFollowCaret();
                Toolkit.getToolkit().firePulse();
                Spread letters = measure(area, "letter at block " + place, () -> letter(area));
                System.out.printf(
                        Locale.ROOT, "  p95 ratio to the stock area: %.2f%n", letters.at(0.95) / reference.at(0.95));
            }
            area.moveTo(BLOCKS / 2, 5);
            area.requestFollowCaret();
            measure(area, "Enter with renumbering", () -> press(area, KeyCode.ENTER));
            measure(area, "Backspace", () -> press(area, KeyCode.BACK_SPACE));
            own.hide();
        });
        Platform.exit();
    }

    private static Stage shown(Parent parent) {
        Stage stage = new Stage();
        Scene scene = new Scene(new StackPane(parent), 760, 640);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        parent.requestFocus();
        return stage;
    }

    private static void letter(Node node) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "e", "e", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static Spread measure(Node node, String what, Runnable key) {
        node.requestFocus();
        long[] nanos = new long[KEYS];
        for (int i = -100; i < KEYS; i++) {
            long start = System.nanoTime();
            key.run();
            Toolkit.getToolkit().firePulse();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Spread spread = new Spread(nanos);
        System.out.println(what + ": " + spread);
        return spread;
    }

    private static List<Block> minutes() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            BlockKind kind = i % 20 == 0 ? BlockKind.HEADING_1 : i % 4 == 1 ? BlockKind.ACTION : BlockKind.NUMBERED;
            blocks.add(Block.of(
                    "b" + i,
                    kind,
                    "UNHCR and IOM to share the list of places with the other members by the end of May " + i));
        }
        return blocks;
    }

    private static Map<String, Annotation> chips(List<Block> blocks) {
        Map<String, Annotation> chips = new HashMap<>();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.ACTION) {
                chips.put(
                        block.uid(),
                        new Annotation(
                                List.of(
                                        new Annotation.ChipText("UNHCR", Chip.Kind.KNOWN, Annotation.Role.OWNER),
                                        new Annotation.ChipText("IOM", Chip.Kind.KNOWN, Annotation.Role.OWNER),
                                        new Annotation.ChipText("end of May", Chip.Kind.DUE, Annotation.Role.DUE)),
                                ""));
            }
        }
        return chips;
    }
}
