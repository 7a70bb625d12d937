package org.rapporteur.directory.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.rapporteur.fx.Chip;

/** A matrix as a picture: title, a line for each name, its cells as words and chips. */
final class MatrixDrawing extends VBox {
    private static final double GAP = 8;

    MatrixDrawing(String title, String names, MatrixView matrix) {
        super(12);
        Label head = new Label(title);
        head.getStyleClass().add("heading");
        GridPane grid = new GridPane(2 * GAP, GAP);
        grid.add(caption(names), 0, 0);
        for (int i = 0; i < matrix.columns().size(); i++) {
            grid.add(caption(matrix.columns().get(i).title()), i + 1, 0);
        }
        for (int row = 0; row < matrix.lines().size(); row++) {
            MatrixView.Line line = matrix.lines().get(row);
            Label name = new Label(line.name());
            name.getStyleClass().add("strong");
            grid.add(name, 0, row + 1);
            for (int i = 0; i < line.cells().size(); i++) {
                grid.add(cell(line.cells().get(i)), i + 1, row + 1);
            }
        }
        getChildren().addAll(head, grid);
    }

    /** How wide the paper has to be for a matrix with so many columns, in pixels. */
    static double width(MatrixView matrix) {
        return 180 + 82.0 * matrix.columns().size();
    }

    private static Node cell(MatrixView.Cell cell) {
        return switch (cell.look()) {
            case PLAIN -> new Label(cell.text());
            case GOOD -> Chip.label(cell.text(), Chip.Kind.DONE);
            case GAP -> Chip.label(cell.text(), Chip.Kind.QUESTION);
        };
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("label-head");
        return label;
    }
}
