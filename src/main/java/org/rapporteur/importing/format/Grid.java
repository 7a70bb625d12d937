package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table drawn with lines on a page. Where the line between two fields is missing they are one cell.
 *
 * @param xs where its columns begin and end, from left to right, in points
 * @param ys where its rows begin and end, from top to bottom
 */
record Grid(List<Double> xs, List<Double> ys, List<Ruling> rulings) {
    /** More lines are a drawing, and would take long to compare. */
    private static final int MOST = 2000;

    Grid {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        rulings = List.copyOf(rulings);
    }

    /** The tables of a page, from top to bottom; those inside cells of others are left out. */
    static List<Grid> of(List<Ruling> drawn) {
        List<Ruling> all = new ArrayList<>(
                Ruling.joined(drawn.stream().filter(Ruling::across).toList()));
        all.addAll(
                Ruling.joined(drawn.stream().filter(ruling -> !ruling.across()).toList()));
        if (all.size() > MOST) {
            return List.of();
        }
        List<Ruling> crossing = crossing(crossing(all));
        List<Grid> grids = new ArrayList<>();
        while (!crossing.isEmpty()) {
            List<Ruling> connected = connected(crossing);
            crossing = crossing.stream()
                    .filter(ruling -> !connected.contains(ruling))
                    .toList();
            Grid grid = new Grid(places(connected, false), places(connected, true), connected);
            if (grid.columns() > 1 && grid.rows() > 0) {
                grids.add(grid);
            }
        }
        return grids.stream()
                .filter(grid -> grids.stream().noneMatch(other -> !other.equals(grid) && other.holds(grid)))
                .sorted(Comparator.comparingDouble(Grid::top))
                .toList();
    }

    /** Lines that meet two others at least; a line under words meets none. */
    private static List<Ruling> crossing(List<Ruling> rulings) {
        return rulings.stream()
                .filter(ruling ->
                        rulings.stream().filter(ruling::crosses).limit(2).count() == 2)
                .toList();
    }

    private static List<Ruling> connected(List<Ruling> rulings) {
        List<Ruling> connected = new ArrayList<>(List.of(rulings.getFirst()));
        List<Ruling> left = new ArrayList<>(rulings.subList(1, rulings.size()));
        for (int i = 0; i < connected.size(); i++) {
            Ruling ruling = connected.get(i);
            List<Ruling> met = left.stream().filter(ruling::crosses).toList();
            connected.addAll(met);
            left.removeAll(met);
        }
        return connected;
    }

    private static List<Double> places(List<Ruling> rulings, boolean across) {
        List<Double> places = new ArrayList<>();
        rulings.stream()
                .filter(ruling -> ruling.across() == across)
                .map(Ruling::at)
                .sorted()
                .forEach(at -> {
                    if (places.isEmpty() || at - places.getLast() > Ruling.SAME) {
                        places.add(at);
                    }
                });
        return places;
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    double top() {
        return ys.getFirst();
    }

    double bottom() {
        return ys.getLast();
    }

    private boolean holds(Grid other) {
        return other.xs.getFirst() > xs.getFirst() - 1
                && other.xs.getLast() < xs.getLast() + 1
                && other.top() > top() - 1
                && other.bottom() < bottom() + 1;
    }

    /** True for a letter that stands in the table. */
    boolean holds(Glyph glyph) {
        double x = middle(glyph);
        double y = height(glyph);
        return x > xs.getFirst() && x < xs.getLast() && y > top() && y < bottom();
    }

    int column(Glyph glyph) {
        return between(xs, middle(glyph));
    }

    int row(Glyph glyph) {
        return between(ys, height(glyph));
    }

    private static double middle(Glyph glyph) {
        return glyph.x() + glyph.width() / 2;
    }

    private static double height(Glyph glyph) {
        return glyph.y() - glyph.size() * 0.3;
    }

    private static int between(List<Double> places, double at) {
        int i = 0;
        while (i + 2 < places.size() && at > places.get(i + 1)) {
            i++;
        }
        return i;
    }

    /** True when a line parts a field from the one at its left. */
    boolean isApartLeft(int row, int column) {
        return isDrawn(false, xs.get(column), ys.get(row), ys.get(row + 1));
    }

    /** True when a line parts a field from the one above it. */
    boolean isApartAbove(int row, int column) {
        return isDrawn(true, ys.get(row), xs.get(column), xs.get(column + 1));
    }

    private boolean isDrawn(boolean across, double at, double from, double to) {
        double middle = (from + to) / 2;
        return rulings.stream()
                .anyMatch(ruling -> ruling.across() == across
                        && Math.abs(ruling.at() - at) <= Ruling.SAME
                        && ruling.from() < middle
                        && ruling.to() > middle);
    }
}
