package org.rapporteur.meeting.editor;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.INSERT;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.EventPattern.keyTyped;
import static org.fxmisc.wellbehaved.event.EventPattern.mouseClicked;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.wellbehaved.event.InputHandler;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.rapporteur.meeting.BlockKind;

/**
 * The keys that belong to the text itself. Those of the screen (undo, find, export) are commands of the window.
 */
final class EditorKeys {
    /** Digit keys with Ctrl, as on the guide's card. */
    private static final List<BlockKind> KINDS =
            List.of(BlockKind.TEXT, BlockKind.ACTION, BlockKind.DECISION, BlockKind.NUMBERED, BlockKind.HEADING_1);

    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
    private static final List<KeyCode> PAD =
            List.of(KeyCode.NUMPAD0, KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4);

    private static final boolean ALT_MAKES_LETTERS =
            System.getProperty("os.name", "").startsWith("Mac");

    private EditorKeys() {}

    static void install(
            MinutesArea area, BlockCommands blocks, InlineCommands inline, Chips chips, RichMinutesEditor editor) {
        add(
                area,
                InputMap.sequence(
                        InputMap.consume(keyPressed(ENTER), press -> ifEditable(area, editor::enter)),
                        InputMap.consume(keyPressed(ENTER, SHIFT_DOWN), press -> ifEditable(area, blocks::breakLine)),
                        InputMap.consume(keyPressed(ENTER, SHORTCUT_DOWN), press -> chips.accept()),
                        InputMap.consume(keyPressed(TAB), press -> ifEditable(area, () -> blocks.indent(true))),
                        InputMap.consume(
                                keyPressed(TAB, SHIFT_DOWN), press -> ifEditable(area, () -> blocks.indent(false))),
                        InputMap.consume(
                                keyPressed(UP, ALT_DOWN, SHIFT_DOWN),
                                press -> ifEditable(area, () -> blocks.move(true))),
                        InputMap.consume(
                                keyPressed(DOWN, ALT_DOWN, SHIFT_DOWN),
                                press -> ifEditable(area, () -> blocks.move(false))),
                        InputMap.consume(keyPressed(PERIOD, SHORTCUT_DOWN), press -> chips.correct()),
                        InputMap.consume(
                                keyPressed(KeyCode.B, SHORTCUT_DOWN), press -> ifEditable(area, inline::toggleBold)),
                        InputMap.consume(
                                keyPressed(KeyCode.I, SHORTCUT_DOWN), press -> ifEditable(area, inline::toggleItalic)),
                        // Stock would turn on overwriting, which this text has no use for.
                        InputMap.consume(keyPressed(INSERT)),
                        // Stock undo knows nothing of ours; the window's command takes the key.
                        InputMap.ignore(keyPressed(KeyCode.Z, SHORTCUT_DOWN)),
                        InputMap.ignore(keyPressed(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
                        InputMap.ignore(keyPressed(KeyCode.Y, SHORTCUT_DOWN))));
        add(
                area,
                InputMap.process(
                        keyPressed(BACK_SPACE),
                        press -> area.isEditable() && blocks.joinBack()
                                ? InputHandler.Result.CONSUME
                                : InputHandler.Result.PROCEED));
        add(
                area,
                InputMap.process(
                        keyPressed(ESCAPE),
                        press -> chips.dismiss() ? InputHandler.Result.CONSUME : InputHandler.Result.PROCEED));
        add(
                area,
                InputMap.sequence(
                        InputMap.ignore(keyPressed().onlyIf(EditorKeys::isCommand)),
                        InputMap.ignore(keyTyped().onlyIf(EditorKeys::isCommand))));
        add(area, InputMap.process(mouseClicked(MouseButton.PRIMARY), click -> follow(area, editor, click)));
        for (int i = 0; i < DIGITS.size(); i++) {
            BlockKind kind = KINDS.get(i);
            add(
                    area,
                    InputMap.consume(
                            keyPressed(DIGITS.get(i), SHORTCUT_DOWN),
                            press -> ifEditable(area, () -> blocks.setKind(kind))));
            add(
                    area,
                    InputMap.consume(
                            keyPressed(PAD.get(i), SHORTCUT_DOWN),
                            press -> ifEditable(area, () -> blocks.setKind(kind))));
        }
    }

    /**
     * Stock takes letters and digits with Alt for text. They are the window's, but for Ctrl+Alt, which is AltGr, and for
     * macOS, where Alt makes letters.
     */
    private static boolean isCommand(KeyEvent key) {
        boolean character = key.getEventType() == KeyEvent.KEY_TYPED
                || key.getCode().isLetterKey()
                || key.getCode().isDigitKey();
        return character && key.isAltDown() && !key.isControlDown() && !ALT_MAKES_LETTERS;
    }

    private static void add(MinutesArea area, InputMap<? extends javafx.event.Event> keys) {
        Nodes.addInputMap(area, keys);
    }

    private static void ifEditable(MinutesArea area, Runnable work) {
        if (area.isEditable()) {
            work.run();
        }
    }

    private static InputHandler.Result follow(MinutesArea area, RichMinutesEditor editor, MouseEvent click) {
        if (!click.isShortcutDown()) {
            return InputHandler.Result.PROCEED;
        }
        return area.hit(click.getX(), click.getY()).getCharacterIndex().stream()
                .mapToObj(area::getStyleOfChar)
                .filter(style -> style.href() != null)
                .findFirst()
                .map(style -> {
                    editor.openLink(java.util.Objects.requireNonNull(style.href()));
                    return InputHandler.Result.CONSUME;
                })
                .orElse(InputHandler.Result.PROCEED);
    }
}
