package org.rapporteur.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws the program's icon anew into the resources: a page of minutes with one promise kept. Run by hand. */
final class IconDrawing {
    private static final Path TARGET = Path.of("src", "main", "resources", "org", "rapporteur", "app");
    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};
    private static final Color GROUND = new Color(0x0b6bcb);
    private static final Color PAGE = Color.WHITE;
    private static final Color LINES = new Color(0xb9c6d8);
    private static final Color KEPT = new Color(0x1a7f4b);

    private IconDrawing() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(TARGET);
        for (int size : SIZES) {
            Path file = TARGET.resolve("icon-" + size + ".png");
            ImageIO.write(draw(size), "png", file.toFile());
        }
    }

    /** The icon on a grid of 32, with fewer lines where they would blur. */
    private static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 32.0, size / 32.0);
        pen.setColor(GROUND);
        pen.fill(new RoundRectangle2D.Double(1, 1, 30, 30, 9, 9));
        pen.setColor(PAGE);
        pen.fill(new RoundRectangle2D.Double(7, 5, 18, 22, 3, 3));
        pen.setColor(LINES);
        pen.setStroke(new BasicStroke(size < 32 ? 2.2f : 1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(line(10.5, 10, 21.5));
        if (size >= 32) {
            pen.draw(line(10.5, 13.5, 19));
        }
        pen.setColor(KEPT);
        pen.setStroke(new BasicStroke(size < 32 ? 3.4f : 2.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D check = new Path2D.Double();
        check.moveTo(11, 20);
        check.lineTo(14.6, 23.4);
        check.lineTo(21.5, 16.6);
        pen.draw(check);
        pen.dispose();
        return image;
    }

    private static Path2D line(double from, double y, double to) {
        Path2D line = new Path2D.Double();
        line.moveTo(from, y);
        line.lineTo(to, y);
        return line;
    }
}
