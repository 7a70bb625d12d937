package org.rapporteur.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/**
 * Text that wraps, in any script. JavaFX 26 throws while it lays out a line that breaks inside a right-to-left run, and
 * goes on doing so with every frame; with one text node per word no run is ever broken. Left-to-right text is one node.
 * In a table's cell bind {@code prefWidth} to the column's width: the height follows.
 */
public final class SafeText extends TextFlow {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");

    /** Empty text, for views in markup. */
    public SafeText() {
        this("");
    }

    public SafeText(String initial, String... styles) {
        getStyleClass().add("safe-text");
        getStyleClass().addAll(styles);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(text);
        text.addListener((property, old, now) -> rebuild(now));
        text.set(initial);
    }

    public StringProperty textProperty() {
        return text;
    }

    public void setText(String changed) {
        text.set(changed);
    }

    /** True when the text holds a character of a right-to-left script, such as Arabic or Hebrew. */
    public static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(point -> switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        });
    }

    /** The words of a text, each with the blanks after it; put together again they are the text. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        return words;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(getPrefWidth() > 0 ? getPrefWidth() : width);
    }

    private void rebuild(String now) {
        boolean rightToLeft = isRightToLeft(now);
        setTextAlignment(rightToLeft ? TextAlignment.RIGHT : TextAlignment.LEFT);
        if (!rightToLeft && getChildren().size() == 1 && getChildren().getFirst() instanceof Text one) {
            one.setText(now);
            return;
        }
        List<String> parts = rightToLeft ? words(now) : List.of(now);
        getChildren().setAll(parts.stream().map(SafeText::node).toList());
    }

    private static Text node(String part) {
        Text node = new Text(part);
        node.getStyleClass().add("text");
        return node;
    }
}
