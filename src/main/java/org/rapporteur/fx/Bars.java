package org.rapporteur.fx;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A chart of lying bars: a name, a bar in parts, and the figures in words, so that nothing is said by colour alone. */
public final class Bars extends GridPane {
    /** Share of the width that the longest bar takes. */
    private static final double LONGEST = 0.44;

    /**
     * A bar.
     *
     * @param parts lengths, with the style class that colours each
     * @param told the figures in words
     */
    public record Bar(String name, List<Part> parts, String told) {}

    /** A part of a bar. */
    public record Part(int length, String style) {}

    public Bars(List<Bar> bars) {
        getStyleClass().add("chart-bars");
        setHgap(10);
        setVgap(6);
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(28);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, rest);
        int most = Math.max(1, bars.stream().mapToInt(Bars::length).max().orElse(1));
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            SafeText name = new SafeText(bar.name());
            add(name, 0, row);
            HBox line = new HBox();
            line.setAlignment(Pos.CENTER_LEFT);
            for (Part part : bar.parts()) {
                Region region = new Region();
                region.getStyleClass().addAll("chart-bar", part.style());
                region.prefWidthProperty().bind(widthProperty().multiply(LONGEST * part.length() / most));
                region.setMinWidth(USE_PREF_SIZE);
                line.getChildren().add(region);
            }
            Label told = new Label(bar.told());
            told.getStyleClass().add("chart-told");
            told.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(told);
            line.setAccessibleText(bar.name() + ": " + bar.told());
            add(line, 1, row);
        }
    }

    private static int length(Bar bar) {
        return bar.parts().stream().mapToInt(Part::length).sum();
    }
}
