package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;

/**
 * The habit of lists that say behind each item in brackets who owes it: "Share the list (coordination)". Where most items of a
 * list end so, the brackets name owners, whether anybody knows these names or not.
 */
final class ClosingBrackets {
    static final ClosingBrackets NONE = new ClosingBrackets(Map.of());

    private static final int LEAST = 3;
    /** At least so many of ten items. */
    private static final int MOST = 6;

    private static final int MOST_WORDS = 6;
    private static final Pattern BRACKET = Pattern.compile("\\S\\s*\\((?<who>\\p{L}[^()\\d:]{1,60})\\)\\s*[.;]?$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<Integer, String> byLine;

    private ClosingBrackets(Map<Integer, String> byLine) {
        this.byLine = byLine;
    }

    /** Looks at all lists of a document. */
    static ClosingBrackets in(List<Line> lines) {
        Map<Integer, String> found = new HashMap<>();
        List<Line> list = new ArrayList<>();
        for (Line line : lines) {
            if (line.item() == null || line.isHeading()) {
                settle(list, found);
                list.clear();
            } else if (line.item().depth() == 0) {
                list.add(line);
            }
        }
        settle(list, found);
        return found.isEmpty() ? NONE : new ClosingBrackets(found);
    }

    /** Who owes an item by the bracket at its end; null where the list has no such habit, or the item no bracket. */
    @Nullable
    String who(Line line) {
        return byLine.get(line.number());
    }

    private static void settle(List<Line> list, Map<Integer, String> found) {
        Map<Integer, String> here = new HashMap<>();
        for (Line line : list) {
            Matcher bracket = BRACKET.matcher(line.text());
            if (bracket.find() && BLANKS.split(bracket.group("who")).length <= MOST_WORDS) {
                here.put(line.number(), bracket.group("who").strip());
            }
        }
        if (list.size() >= LEAST && here.size() * 10 >= list.size() * MOST) {
            found.putAll(here);
        }
    }
}
