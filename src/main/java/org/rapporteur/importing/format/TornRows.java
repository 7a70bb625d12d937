package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.ListMarker;

/** Mends tables that go on over a page break: heads that return are left out, and torn rows put together. */
final class TornRows {
    /** So many rows with words in one cell only may stand over a row that a page tore. */
    private static final int MOST_LOOSE = 2;

    private final List<List<Piece>> regions = new ArrayList<>();
    /** What the table begins with: its titles and its first row of several cells. */
    private final List<List<String>> heads = new ArrayList<>();

    private boolean headed;
    /** Nothing of the region under way came yet. */
    private boolean begins;
    /** The row that came last. */
    private @Nullable Place latest;
    /** The row of several cells that came last. */
    private @Nullable Place last;
    /** Loose rows on the page since it began. */
    private int loose;

    /** A row where it stands. */
    private record Place(Piece piece, int region, int index) {}

    private TornRows() {}

    static List<List<Piece>> mended(List<List<Piece>> pages) {
        TornRows torn = new TornRows();
        for (List<Piece> pieces : pages) {
            torn.regions.add(new ArrayList<>());
            torn.begins = true;
            pieces.forEach(torn::take);
        }
        return torn.regions.stream()
                .flatMap(region -> TakenCells.apart(region).stream())
                .toList();
    }

    private void take(Piece piece) {
        Place before = latest;
        boolean first = begins;
        begins = false;
        if (piece.isText() || before == null || isOther(before.piece, piece, first)) {
            heads.clear();
            headed = false;
            last = null;
            loose = 0;
            keep(piece);
            latest = piece.isText() ? null : latest;
            return;
        }
        boolean turned = before.piece.last().page() != piece.row().page();
        loose = turned ? 0 : loose;
        Place row = last;
        boolean paged = turned
                || (row != null
                        && loose <= MOST_LOOSE
                        && row.piece.last().page() != piece.row().page());
        if (paged && heads.contains(piece.cells())) {
            return;
        }
        if (turned && before.piece.isLoose() && piece.isLoose() && isOneCell(before.piece, piece)) {
            replace(before, piece);
        } else if (paged && row != null && isTorn(row.piece, piece)) {
            replace(row, piece);
        } else {
            keep(piece);
        }
    }

    /** True for a row of another table, of which on a page each is a region of its own. */
    private static boolean isOther(Piece before, Piece piece, boolean first) {
        boolean below = first && before.last().page() == piece.row().page();
        return below || before.cells().size() != piece.cells().size();
    }

    private void keep(Piece piece) {
        Place place = new Place(piece, regions.size() - 1, regions.getLast().size());
        regions.getLast().add(piece);
        latest = place;
        if (!piece.isLoose()) {
            last = place;
        }
        loose += piece.isLoose() ? 1 : 0;
        if (!headed) {
            heads.add(piece.cells());
            headed = !piece.isLoose();
        }
    }

    private void replace(Place upper, Piece lower) {
        Place whole = new Place(joined(upper.piece, lower), upper.region, upper.index);
        regions.get(whole.region).set(whole.index, whole.piece);
        latest = whole;
        last = whole.piece.isLoose() ? last : whole;
    }

    /** True for words in the same cell alone that go on with those above. */
    private static boolean isOneCell(Piece upper, Piece lower) {
        int cell = filled(lower);
        return cell == filled(upper) && goesOn(upper, lower, cell);
    }

    private static int filled(Piece row) {
        int first = 0;
        while (first + 1 < row.cells().size() && row.cells().get(first).isBlank()) {
            first++;
        }
        return first;
    }

    /** A row whose first cell is empty, or goes on with a sentence. */
    private static boolean isTorn(Piece upper, Piece lower) {
        int first = filled(lower);
        return goesOn(upper, lower, first)
                || (first > 0 && !upper.cells().getFirst().isBlank());
    }

    private static boolean goesOn(Piece upper, Piece lower, int cell) {
        String above = upper.cells().get(cell);
        String below = lower.cells().get(cell);
        if (above.isBlank() || Wrapping.endsSentence(above) || ListMarker.of(below) != null) {
            return false;
        }
        return Wrapping.startsSmall(below)
                || WrappedCells.hasOpenEnd(above)
                || (upper.isTaken()
                        && lower.isTaken()
                        && isFull(
                                upper.lines().get(cell).getLast(),
                                lower.lines().get(cell).getFirst()));
    }

    private static boolean isFull(Piece line, Piece next) {
        return line.edge() - line.end().right()
                < next.begin().firstWord() + next.begin().size() / 2;
    }

    private static Piece joined(Piece upper, Piece lower) {
        List<String> cells = new ArrayList<>();
        List<List<Piece>> lines = new ArrayList<>();
        for (int i = 0; i < upper.cells().size(); i++) {
            cells.add(
                    CellText.ofLines(List.of(upper.cells().get(i), lower.cells().get(i)).stream()
                            .filter(text -> !text.isBlank())
                            .toList()));
            if (!upper.lines().isEmpty() && !lower.lines().isEmpty()) {
                List<Piece> both = new ArrayList<>(upper.lines().get(i));
                both.addAll(lower.lines().get(i));
                lines.add(both);
            }
        }
        boolean together = (upper.together() || upper.isLoose()) && (lower.together() || lower.isLoose());
        return new Piece(List.of(upper.row(), lower.last()), cells, lines, together, 0);
    }
}
