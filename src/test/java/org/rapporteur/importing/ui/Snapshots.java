package org.rapporteur.importing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;

/** Pictures of the import screen, written to target/pictures for people to look at. */
final class Snapshots {
    private Snapshots() {}

    static void write(FxRobot robot, Node node, String name) {
        robot.interact(() -> {
            try {
                Path folder = Files.createDirectories(Path.of("target", "pictures"));
                var image = SwingFXUtils.fromFXImage(node.getScene().snapshot(null), null);
                ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
