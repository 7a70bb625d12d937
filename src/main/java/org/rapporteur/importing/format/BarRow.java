package org.rapporteur.importing.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.importing.line.Line;

/** A row of a table typed with bars between its cells, "| Who | What |", and the rule below its head, "|---|---|". */
final class BarRow {
    private static final Pattern RULE = Pattern.compile("\\|?(?:\\s*:?-{3,}:?\\s*\\|?)+");
    /** A row without bars at its ends: "Who | What". */
    private static final Pattern BARE = Pattern.compile("\\S\\s\\|(?:\\s|$)");

    private static final Pattern EDGE = Pattern.compile("^\\||\\|$");
    /** Attributes of a wiki's cells, which converters leave as cells of their own. */
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s*(?:width|align|valign|style|class|colspan|rowspan|scope|bgcolor)\\s*=\\s*(?:\"[^\"]*\"|\\S+)\\s*");

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private BarRow() {}

    /** True for the rule alone. */
    static boolean isRule(String text) {
        return RULE.matcher(text).matches();
    }

    /** The line with the cells of such a row; itself where it is none. */
    static Line read(Line line) {
        if (!line.text().startsWith("|") && !BARE.matcher(line.text()).find()) {
            return line;
        }
        String bare = EDGE.matcher(line.text()).replaceAll("").strip();
        List<String> cells = Stream.of(BAR.split(bare, -1))
                .filter(cell -> !ATTRIBUTE.matcher(cell).matches())
                .toList();
        return Line.row(line.number(), cells, line.afterGap());
    }
}
