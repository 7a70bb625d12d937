package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a cell of a drawn table, from top to bottom.
 *
 * @param end where they end at the latest
 */
record DrawnCell(List<PageRow> lines, double end) {
    /** Nothing, or words of a cell that began in another field. */
    static final DrawnCell EMPTY = new DrawnCell(List.of(), 0);

    /** In sizes of the letters: more than a blank. */
    private static final double ROOM = 0.5;

    DrawnCell {
        lines = List.copyOf(lines);
    }

    /** The words, with a line for each paragraph; those of a head are all wrapped. */
    String text(boolean head) {
        List<String> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).segments().getFirst().content().text();
            boolean ended = i > 0 && !head && isEnd(lines.get(i - 1), lines.get(i));
            if (ended) {
                paragraphs.add(CellText.ofLines(open));
                open.clear();
            }
            open.add(text);
        }
        paragraphs.add(CellText.ofLines(open));
        return CellText.ofParagraphs(paragraphs);
    }

    /** True for a line that had room for the next word, which begins something. */
    private boolean isEnd(PageRow line, PageRow next) {
        Segment words = next.segments().getFirst();
        double room = end - line.right();
        boolean wrapped = Wrapping.startsSmall(words.text()) || WrappedCells.hasOpenEnd(line.text());
        return !wrapped && room > words.firstWord() + words.size() * ROOM;
    }

    /** The lines as running text that keeps to the cell. */
    List<Piece> pieces() {
        return lines.stream().map(line -> Piece.text(List.of(line), end)).toList();
    }
}
