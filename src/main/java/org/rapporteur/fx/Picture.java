package org.rapporteur.fx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** A drawing as it would look on paper: light, at 100 %, whatever the window looks like. */
public final class Picture {
    /** Pixels of the image for one of the drawing, so that it prints well. */
    public static final int SHARPNESS = 2;

    private static final double PADDING = 12;

    private final byte[] png;
    private final int width;
    private final int height;

    private Picture(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /** The image. */
    public byte[] png() {
        return png.clone();
    }

    /** In pixels of the drawing itself; the image has {@link #SHARPNESS} times as many. */
    public int width() {
        return width;
    }

    /** In pixels of the drawing itself. */
    public int height() {
        return height;
    }

    /** Draws a node that stands in no scene; on the JavaFX thread. The height follows the width. */
    public static Picture of(Parent drawing, double width) {
        StackPane paper = new StackPane(drawing);
        paper.getStyleClass().add("panel");
        paper.setStyle("-fx-padding: " + PADDING + ";");
        paper.setPrefWidth(width);
        Scene scene = new Scene(paper);
        Theme.dressForPaper(scene);
        paper.applyCss();
        paper.resize(width, paper.prefHeight(width));
        paper.layout();
        // Widths that are bound to the drawing's own are known only now.
        paper.resize(width, paper.prefHeight(width));
        paper.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
        BufferedImage image = SwingFXUtils.fromFXImage(paper.snapshot(parameters, null), null);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Picture(png.toByteArray(), image.getWidth() / SHARPNESS, image.getHeight() / SHARPNESS);
    }
}
