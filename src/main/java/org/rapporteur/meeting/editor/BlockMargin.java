package org.rapporteur.meeting.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.rapporteur.fx.Chip;
import org.rapporteur.meeting.BlockKind;

/**
 * What stands beside a paragraph: its number at the left, and chips, which lie under the words of an action and at the
 * right of a suggestion. The pane itself is only as wide as the margin; what it draws further right is not clipped.
 */
final class BlockMargin extends Pane {
    /** Width of the margin at depth 0, and what each depth adds, in pixels at a text size of 13.5. */
    private static final double GUTTER = 60;

    private static final double STEP = 28;
    private static final double GAP = 5;
    private static final double END = 10;

    /** Where presses on chips go. */
    interface Presses {
        void chip(String uid, int index, Node chip);

        void suggestion(String uid);
    }

    private final ParStyle style;
    private final Presses presses;
    private final Label marker = new Label();
    private final ObjectProperty<Annotation> annotation = new SimpleObjectProperty<>(Annotation.NONE);
    private final List<Chip> chips = new ArrayList<>();
    private final Label more = Chip.label("", Chip.Kind.KNOWN);

    BlockMargin(ParStyle style, ObservableValue<String> label, ObservableValue<Annotation> annotated, Presses presses) {
        this.style = style;
        this.presses = presses;
        getStyleClass().add("block-margin");
        setPickOnBounds(false);
        marker.getStyleClass().addAll("block-marker", "marker-" + styleName(style.kind()));
        marker.textProperty().bind(label);
        annotation.addListener((property, old, now) -> show(now));
        annotation.bind(annotated);
        parentProperty().addListener((property, old, now) -> placedIn(now));
        show(annotation.get());
    }

    static String styleName(BlockKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void placedIn(Parent box) {
        if (box instanceof Region region) {
            region.getStyleClass().add("box-" + styleName(style.kind()));
            // The box lays this pane out anew only when its own margin changes, not when the window gets wider.
            region.widthProperty().addListener((property, old, now) -> requestLayout());
        }
    }

    private void show(Annotation now) {
        chips.clear();
        for (int i = 0; i < now.chips().size(); i++) {
            Annotation.ChipText text = now.chips().get(i);
            Chip chip = new Chip(text.text(), text.kind());
            int index = i;
            chip.setOnAction(pressed -> presses.chip(style.uid(), index, chip));
            chips.add(chip);
        }
        if (!now.suggestion().isEmpty()) {
            Chip chip = new Chip(now.suggestion(), Chip.Kind.SUGGESTION);
            chip.setOnAction(pressed -> presses.suggestion(style.uid()));
            chips.add(chip);
        }
        // The keys of the text reach them (Ctrl+.): Tab belongs to the text.
        chips.forEach(chip -> chip.setFocusTraversable(false));
        getChildren().setAll(marker);
        getChildren().addAll(chips);
        getChildren().add(more);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return GUTTER + STEP * style.depth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return marker.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double textStart = getWidth();
        double markerWidth = marker.prefWidth(-1);
        double top = snappedTopInset() + textTop();
        marker.resizeRelocate(Math.max(0, textStart - markerWidth - 8), top, markerWidth, marker.prefHeight(-1));
        more.setVisible(false);
        double end = getParent() instanceof Region box ? box.getWidth() - END : textStart;
        if (annotation.get().suggestion().isEmpty()) {
            layoutUnderText(textStart, end);
        } else {
            layoutAtRight(end);
        }
    }

    private double textTop() {
        return flow().map(flow -> flow.getInsets().getTop()).orElse(0.0);
    }

    private Optional<TextFlow> flow() {
        return getParent() == null
                ? Optional.empty()
                : getParent().getChildrenUnmodifiable().stream()
                        .filter(TextFlow.class::isInstance)
                        .map(TextFlow.class::cast)
                        .findFirst();
    }

    /** Where the last line of the words ends, from the left of this pane. */
    private double textEnd() {
        return flow().map(flow -> {
                    int letters = flow.getChildrenUnmodifiable().stream()
                            .filter(Text.class::isInstance)
                            .mapToInt(node -> ((Text) node).getText().length())
                            .sum();
                    double x = 0;
                    for (PathElement element : flow.getCaretShape(Math.max(0, letters - 1), false)) {
                        x = element instanceof MoveTo start ? start.getX() : x;
                    }
                    return getWidth() + x;
                })
                .orElse(getWidth());
    }

    private void layoutUnderText(double start, double end) {
        double x = start;
        int hidden = 0;
        for (Chip chip : chips) {
            double width = chip.prefWidth(-1);
            double height = chip.prefHeight(-1);
            boolean fits = hidden == 0 && x + width <= end;
            chip.setVisible(fits);
            if (fits) {
                chip.resizeRelocate(x, getHeight() - height - 6, width, height);
                x += width + GAP;
            } else {
                hidden++;
            }
        }
        if (hidden > 0) {
            more.setText("+" + hidden);
            more.setVisible(true);
            double height = more.prefHeight(-1);
            more.resizeRelocate(x, getHeight() - height - 6, more.prefWidth(-1), height);
        }
    }

    /** At the right of the last line; where the words leave no room, as a question mark in the margin. */
    private void layoutAtRight(double end) {
        String whole = annotation.get().suggestion();
        boolean fits = textEnd() + GAP + suggestionWidth() <= end;
        for (Chip chip : chips) {
            chip.setText(fits ? whole : "?");
            chip.setAccessibleText(whole);
            double width = chip.prefWidth(-1);
            double height = chip.prefHeight(-1);
            chip.setVisible(true);
            chip.resizeRelocate(fits ? end - width : 2, getHeight() - height - 1, width, height);
        }
    }

    private double suggestionWidth() {
        Chip chip = chips.getFirst();
        chip.setText(annotation.get().suggestion());
        return chip.prefWidth(-1);
    }
}
