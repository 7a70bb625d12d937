package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends tables that go on over a page break: heads that return are left out, and torn rows put together. */
final class TornRows {
    private final List<List<Piece>> regions = new ArrayList<>();
    private @Nullable Piece head;
    private @Nullable Piece last;
    /** Where the last row stands: its region, and its place there. */
    private int region;

    private int place;

    private TornRows() {}

    static List<List<Piece>> mended(List<List<Piece>> pages) {
        TornRows torn = new TornRows();
        for (List<Piece> pieces : pages) {
            torn.regions.add(new ArrayList<>());
            pieces.forEach(torn::take);
        }
        return torn.regions;
    }

    private void take(Piece piece) {
        Piece before = last;
        if (piece.isText()
                || before == null
                || before.cells().size() != piece.cells().size()) {
            keep(piece);
            head = piece.isLoose() ? null : piece;
            last = head;
            return;
        }
        boolean paged = before.last().page() != piece.row().page();
        if (paged && head != null && piece.cells().equals(head.cells())) {
            return;
        }
        if (paged && isTorn(before.cells(), piece.cells())) {
            last = Piece.row(before.row(), piece.last(), joined(before.cells(), piece.cells()));
            regions.get(region).set(place, last);
        } else {
            keep(piece);
            last = piece.isLoose() ? before : piece;
        }
    }

    private void keep(Piece piece) {
        if (piece.isLoose()) {
            regions.getLast().add(Piece.text(piece.row()));
            return;
        }
        region = regions.size() - 1;
        place = regions.getLast().size();
        regions.getLast().add(piece);
    }

    /** A row whose first cell is empty, or goes on with a sentence. */
    private static boolean isTorn(List<String> upper, List<String> lower) {
        int first = 0;
        while (lower.get(first).isBlank()) {
            first++;
        }
        String above = upper.get(first);
        boolean goesOn = !above.isBlank() && !Wrapping.endsSentence(above) && Wrapping.startsSmall(lower.get(first));
        return goesOn || (first > 0 && !upper.getFirst().isBlank());
    }

    private static List<String> joined(List<String> upper, List<String> lower) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < upper.size(); i++) {
            cells.add(CellText.ofLines(List.of(upper.get(i), lower.get(i)).stream()
                    .filter(text -> !text.isBlank())
                    .toList()));
        }
        return cells;
    }
}
