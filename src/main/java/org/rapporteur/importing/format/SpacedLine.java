package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of text or of a page whose words may be held apart to columns.
 *
 * @param above how far it is from the line above, where that is known
 */
record SpacedLine(Kind kind, String text, List<Fragment> fragments, Distance above) {
    private static final Pattern RULE = Pattern.compile("[\\s|+]*(?:[-=_–—]{3,}[\\s|+]*)+");
    /** In characters: longer lines are no rows. */
    static final int LONGEST = 400;
    /** In sizes of the letters: what counts as a character. */
    private static final double CHARACTER = 1.0 / 3;
    /** In sizes of the letters. */
    private static final double TIGHT = 0.9;

    private static final double GAP = 1.7;

    /**
     * What a line is: words, the cells of a table with tabs between them, which may go on with one that began before,
     * nothing, a line drawn with signs, the end or foot of a page, or words that are no part of such a table.
     */
    enum Kind {
        WORDS,
        CELLS,
        BLANK,
        RULE,
        PAGE,
        OTHER
    }

    /** To the line above: closer than lines of one text are, as cells centred beside others; as these; a gap; a page. */
    enum Distance {
        TIGHT,
        NEAR,
        APART,
        PAGE
    }

    /**
     * A line of plain text each.
     *
     * @param debris lines that belong to the page
     * @param taken lines of other tables
     */
    static List<SpacedLine> of(List<String> raw, Set<Integer> debris, Set<Integer> taken) {
        List<SpacedLine> lines = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            String text = raw.get(i);
            boolean page = debris.contains(i) || (text.isBlank() && text.indexOf('\f') >= 0);
            Kind kind = page ? Kind.PAGE : kind(text, taken.contains(i));
            boolean words = kind == Kind.WORDS || kind == Kind.CELLS;
            lines.add(new SpacedLine(kind, text, words ? Fragment.of(text) : List.of(), Distance.NEAR));
        }
        return lines;
    }

    private static Kind kind(String text, boolean taken) {
        if (text.isBlank()) {
            return Kind.BLANK;
        }
        if (text.length() <= LONGEST && RULE.matcher(text).matches()) {
            return Kind.RULE;
        }
        return text.length() > LONGEST ? Kind.OTHER : taken ? Kind.CELLS : Kind.WORDS;
    }

    /** The rows of pages. */
    static List<SpacedLine> of(List<PageRow> rows) {
        List<SpacedLine> lines = new ArrayList<>();
        double unit = rows.isEmpty() ? 1 : rows.getFirst().size() * CHARACTER;
        for (int i = 0; i < rows.size(); i++) {
            PageRow row = rows.get(i);
            List<Fragment> fragments = row.segments().stream()
                    .flatMap(segment -> segment.numbered().stream())
                    .map(segment -> new Fragment(
                            (int) Math.round(segment.x() / unit),
                            (int) Math.round(segment.right() / unit),
                            segment.text()))
                    .toList();
            Distance above = i == 0 ? Distance.APART : distance(rows.get(i - 1), row);
            lines.add(new SpacedLine(Kind.WORDS, row.text(), fragments, above));
        }
        return lines;
    }

    private static Distance distance(PageRow above, PageRow row) {
        if (above.page() != row.page()) {
            return Distance.PAGE;
        }
        double distance = (row.y() - above.y()) / row.size();
        return distance < TIGHT ? Distance.TIGHT : distance < GAP ? Distance.NEAR : Distance.APART;
    }
}
