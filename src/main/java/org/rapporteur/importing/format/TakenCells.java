package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;

/** Cells that are no row of a table, as running text. */
final class TakenCells {
    private TakenCells() {}

    /** A region with each such cell as a region of its own, behind which an empty one ends its last paragraph. */
    static List<List<Piece>> apart(List<Piece> region) {
        if (region.stream().noneMatch(Piece::isTaken)) {
            return List.of(region);
        }
        List<List<Piece>> regions = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (Piece piece : region) {
            if (!piece.isTaken()) {
                open.add(piece);
                continue;
            }
            if (!open.isEmpty()) {
                regions.add(List.copyOf(open));
                open.clear();
            }
            regions.add(List.of());
            piece.lines().stream().filter(lines -> !lines.isEmpty()).forEach(lines -> {
                regions.add(lines);
                regions.add(List.of());
            });
        }
        if (!open.isEmpty()) {
            regions.add(open);
        }
        return regions;
    }
}
