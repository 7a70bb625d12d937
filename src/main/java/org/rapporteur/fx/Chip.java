package org.rapporteur.fx;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A short name in a rounded frame that can be reached and pressed by keyboard. Where a chip only tells, as in a table's
 * cell, use {@link #label}.
 */
public final class Chip extends Button {
    private static final I18n TEXTS = I18n.beside(Chip.class);

    /** What a chip says by its look; the text says it too. */
    public enum Kind {
        /** A known name. */
        KNOWN("known"),
        /** An unknown name or an open question: dashed, amber. */
        QUESTION("question"),
        /** A due. */
        DUE("due"),
        /** Something the program offers: dashed, quiet. */
        SUGGESTION("suggestion"),
        /** A chosen condition, or something in progress. */
        ACCENT("accent"),
        /** Done, circulated. */
        DONE("done"),
        /** Overdue. */
        LATE("late-chip");

        private final String style;

        Kind(String style) {
            this.style = style;
        }
    }

    public Chip(String text, Kind kind) {
        super(text);
        getStyleClass().addAll("chip", kind.style);
        setMnemonicParsing(false);
    }

    /** A chip with a cross: a click on it, Delete or Backspace removes. */
    public static Chip removable(String text, Kind kind, Runnable remove) {
        Chip chip = new Chip(text, kind);
        FontIcon cross = Icons.of("x");
        cross.setPickOnBounds(true);
        chip.setGraphic(cross);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setGraphicTextGap(4);
        chip.setAccessibleText(TEXTS.text("chip.remove", text));
        cross.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            press.consume();
            remove.run();
        });
        chip.setOnAction(pressed -> remove.run());
        chip.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.DELETE || press.getCode() == KeyCode.BACK_SPACE) {
                press.consume();
                remove.run();
            }
        });
        return chip;
    }

    /** A chip that only tells, as wide as its text up to a width, where the text goes on in a further line. */
    public static Label label(String text, Kind kind, ObservableDoubleValue most) {
        Label label = label(text, kind);
        wrap(label, most);
        return label;
    }

    /** Lets a chip's text go on in a further line at this width instead of being cut. */
    static void wrap(Labeled chip, ObservableDoubleValue most) {
        chip.setWrapText(true);
        chip.maxWidthProperty().bind(most);
        chip.getStyleClass().add("wrapping");
    }

    /** A chip that only tells. */
    public static Label label(String text, Kind kind) {
        Label label = new Label(text);
        label.getStyleClass().addAll("chip", kind.style);
        return label;
    }
}
