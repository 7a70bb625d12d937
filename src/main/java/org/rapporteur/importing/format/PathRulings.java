package org.rapporteur.importing.format;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Gathers the straight lines of a page from what its content draws: strokes, and bars so thin that they are lines. */
final class PathRulings {
    /** In points: a filled bar that is thicker is no line. */
    private static final double THICKEST = 3;
    /** In points: shorter ones are dots and dashes. */
    private static final double SHORTEST = 4;
    /** Drawings have more; tables seldom a tenth. */
    private static final int MOST = 6000;

    private final PDRectangle box;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<List<Point2D.Float>> path = new ArrayList<>();

    PathRulings(PDRectangle box) {
        this.box = box;
    }

    /** The lines; none when the page holds a drawing of too many. */
    List<Ruling> rulings() {
        return rulings.size() > MOST ? List.of() : List.copyOf(rulings);
    }

    /** Takes an operator of the page's content with its operands; others than those of paths change nothing. */
    void take(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "m" -> {
                path.add(new ArrayList<>());
                point(operands, 0, matrix);
            }
            case "l" -> point(operands, 0, matrix);
            case "c" -> point(operands, 4, matrix);
            case "v", "y" -> point(operands, 2, matrix);
            case "h" -> close();
            case "re" -> rectangle(operands, matrix);
            case "S" -> paint(false);
            case "s" -> {
                close();
                paint(false);
            }
            case "f", "F", "f*" -> paint(true);
            case "B", "B*", "b", "b*" -> {
                close();
                paint(false);
            }
            case "n" -> path.clear();
            default -> {}
        }
    }

    private void point(List<COSBase> operands, int first, Matrix matrix) {
        if (operands.size() > first + 1
                && operands.get(first) instanceof COSNumber x
                && operands.get(first + 1) instanceof COSNumber y
                && !path.isEmpty()
                && rulings.size() <= MOST) {
            path.getLast().add(placed(x.floatValue(), y.floatValue(), matrix));
        }
    }

    private Point2D.Float placed(float x, float y, Matrix matrix) {
        Point2D.Float point = matrix.transformPoint(x, y);
        return new Point2D.Float(point.x - box.getLowerLeftX(), box.getUpperRightY() - point.y);
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        if (operands.size() == 4 && operands.stream().allMatch(COSNumber.class::isInstance)) {
            float[] side = new float[4];
            for (int i = 0; i < 4; i++) {
                side[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
            }
            path.add(new ArrayList<>(List.of(
                    placed(side[0], side[1], matrix),
                    placed(side[0] + side[2], side[1], matrix),
                    placed(side[0] + side[2], side[1] + side[3], matrix),
                    placed(side[0], side[1] + side[3], matrix))));
            close();
        }
    }

    private void close() {
        if (!path.isEmpty() && !path.getLast().isEmpty()) {
            path.getLast().add(path.getLast().getFirst());
        }
    }

    private void paint(boolean filled) {
        for (List<Point2D.Float> points : path) {
            if (filled) {
                bar(points);
            } else {
                for (int i = 1; i < points.size(); i++) {
                    bar(points.subList(i - 1, i + 1));
                }
            }
        }
        path.clear();
    }

    /** What is covered by points, when it is so thin that it is a line. */
    private void bar(List<Point2D.Float> points) {
        double left = points.stream().mapToDouble(point -> point.x).min().orElse(0);
        double right = points.stream().mapToDouble(point -> point.x).max().orElse(0);
        double top = points.stream().mapToDouble(point -> point.y).min().orElse(0);
        double bottom = points.stream().mapToDouble(point -> point.y).max().orElse(0);
        if (rulings.size() > MOST) {
            return;
        }
        if (bottom - top < THICKEST && right - left > SHORTEST) {
            rulings.add(new Ruling(true, (top + bottom) / 2, left, right));
        } else if (right - left < THICKEST && bottom - top > SHORTEST) {
            rulings.add(new Ruling(false, (left + right) / 2, top, bottom));
        }
    }
}
