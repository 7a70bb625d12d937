package org.rapporteur.fx;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Remembers how the user arranged things: the window's place, widths of columns. Side panes: {@link Sides}. */
public final class WindowState {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private WindowState() {}

    /** A scene as large as the window was. */
    public static Scene scene(Parent root, Settings settings) {
        return new Scene(root, settings.number("window.width", WIDTH), settings.number("window.height", HEIGHT));
    }

    /** Puts a window where it was, if that is still on a screen, and remembers where it goes. */
    public static void remember(Stage stage, Settings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(settings.number("window.width", WIDTH), screen.getWidth()));
        stage.setHeight(Math.min(settings.number("window.height", HEIGHT), screen.getHeight()));
        double x = settings.number("window.x", Double.NaN);
        double y = settings.number("window.y", Double.NaN);
        if (!Screen.getScreensForRectangle(x, y, 200, 100).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(Boolean.parseBoolean(settings.get("window.maximised", "false")));
        Runnable keep = () -> {
            settings.put("window.maximised", stage.isMaximized());
            if (!stage.isMaximized() && !stage.isIconified()) {
                settings.put("window.x", stage.getX());
                settings.put("window.y", stage.getY());
                settings.put("window.width", stage.getWidth());
                settings.put("window.height", stage.getHeight());
            }
        };
        stage.xProperty().addListener(moved -> keep.run());
        stage.yProperty().addListener(moved -> keep.run());
        stage.widthProperty().addListener(sized -> keep.run());
        stage.heightProperty().addListener(sized -> keep.run());
        stage.maximizedProperty().addListener(sized -> keep.run());
    }

    /** Remembers the widths of a table's columns, which need ids. */
    public static void remember(TableView<?> table, String name, Settings settings) {
        for (TableColumnBase<?, ?> column : table.getColumns()) {
            String width = name + "." + column.getId() + ".width";
            column.setPrefWidth(settings.number(width, column.getPrefWidth()));
            column.widthProperty().addListener((property, old, now) -> settings.put(width, now));
        }
    }
}
