package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds text that is narrower than its page, as in the wide column of a table without lines: lines go on in small letters
 * though there was room for their words above. Such lines end where the longest of them does.
 */
final class NarrowText {
    /** Of the width of a region, what a line at least leaves free that may be narrow. */
    private static final double FREE = 0.12;
    /** So many lines that had no reason to end show it. */
    private static final int LEAST = 2;

    private final List<Piece> pieces;
    private final double edge;
    private final double widest;

    private NarrowText(List<Piece> pieces, double left, double edge) {
        this.pieces = pieces;
        this.edge = edge;
        this.widest = edge - (edge - left) * FREE;
    }

    /** The pieces of a region, narrow ones with the edge that they keep to. */
    static List<Piece> edged(List<Piece> pieces, double left, double edge) {
        NarrowText text = new NarrowText(pieces, left, edge);
        List<Piece> edged = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int end = text.end(i);
            edged.addAll(text.run(i, end));
            i = end;
        }
        return edged;
    }

    /** One past the last of the narrow pieces that begin here; rows of tables between them do not part them. */
    private int end(int start) {
        int end = start;
        while (end < pieces.size()
                && (isNarrow(pieces.get(end)) || !pieces.get(end).isText())) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private boolean isNarrow(Piece piece) {
        return piece.isText() && piece.edge() == 0 && piece.end().right() < widest;
    }

    private List<Piece> run(int start, int end) {
        List<Piece> run = pieces.subList(start, end);
        List<Piece> narrow = run.stream().filter(this::isNarrow).toList();
        int wrapped = 0;
        for (int i = 1; i < narrow.size(); i++) {
            wrapped += isWrapped(narrow.get(i - 1), narrow.get(i)) ? 1 : 0;
        }
        if (wrapped < LEAST) {
            return run;
        }
        double right =
                narrow.stream().mapToDouble(piece -> piece.end().right()).max().orElse(edge);
        return run.stream()
                .map(piece -> isNarrow(piece) ? piece.within(right) : piece)
                .toList();
    }

    /** True for a line that goes on in small letters with words for which the line above it had room on its page. */
    private boolean isWrapped(Piece above, Piece piece) {
        double room = edge - above.end().right();
        Segment words = piece.begin();
        return Wrapping.goesOn(above.end().text(), words.text())
                && Math.abs(above.end().x() - words.x()) < words.size()
                && room > words.firstWord() + words.size();
    }
}
