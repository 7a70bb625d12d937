package org.rapporteur.fx;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A chart of standing pairs: for each name two columns side by side with their figures on top, and a legend. */
public final class Columns extends VBox {
    private static final double HEIGHT_EM = 9;

    /** A pair of columns. */
    public record Pair(String name, int first, int second) {}

    /**
     * A chart.
     *
     * @param firstName what the left columns count, {@code secondName} the right ones
     */
    public Columns(List<Pair> pairs, String firstName, String secondName) {
        super(8);
        getStyleClass().add("chart-columns");
        int most = Math.max(
                1,
                pairs.stream()
                        .mapToInt(pair -> Math.max(pair.first(), pair.second()))
                        .max()
                        .orElse(1));
        HBox row = new HBox(6);
        row.setAlignment(Pos.BOTTOM_LEFT);
        for (Pair pair : pairs) {
            HBox two = new HBox(
                    2, column(pair.first(), most, "column-first"), column(pair.second(), most, "column-second"));
            two.setAlignment(Pos.BOTTOM_CENTER);
            Label name = new Label(pair.name());
            name.getStyleClass().add("caption");
            name.setWrapText(true);
            name.setAlignment(Pos.TOP_CENTER);
            name.setStyle("-fx-text-alignment: center;");
            name.setMinHeight(USE_PREF_SIZE);
            VBox both = new VBox(4, two, name);
            both.setAlignment(Pos.BOTTOM_CENTER);
            both.setMinWidth(0);
            both.setStyle("-fx-pref-width: 6em; -fx-max-width: 8em;");
            both.setAccessibleText(
                    pair.name() + ": " + firstName + " " + pair.first() + ", " + secondName + " " + pair.second());
            HBox.setHgrow(both, Priority.ALWAYS);
            row.getChildren().add(both);
        }
        HBox legend = new HBox(14, key("column-first", firstName), key("column-second", secondName));
        getChildren().addAll(row, legend);
    }

    private static VBox column(int value, int most, String style) {
        Label figure = new Label(String.valueOf(value));
        figure.getStyleClass().add("caption");
        figure.setMinWidth(USE_PREF_SIZE);
        Region bar = new Region();
        bar.getStyleClass().addAll("chart-column", style);
        double height = Math.max(0.12, HEIGHT_EM * value / most);
        bar.setStyle("-fx-pref-height: " + height + "em; -fx-min-height: " + height + "em;");
        VBox column = new VBox(2, figure, bar);
        column.setAlignment(Pos.BOTTOM_CENTER);
        return column;
    }

    private static HBox key(String style, String text) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("chart-swatch", style);
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        HBox key = new HBox(6, swatch, label);
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }
}
