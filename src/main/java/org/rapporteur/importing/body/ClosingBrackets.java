package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.Line;
import org.rapporteur.recognition.Recogniser;

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
    /** Behind the names, or in a bracket of its own, may stand how far it is: "(Ana - done)", "(Ana) (done 3/6)". */
    private static final Pattern BRACKET = Pattern.compile(
            "\\S\\s*\\((?<who>\\p{L}[^()\\d:]{1,60}?)(?:\\s+[–—-]\\s[^()]{1,60})?\\)(?:\\s*\\([^()]{1,60}\\))?\\s*[.;]?$");
    /** "… to all lists — Ana, today" */
    private static final Pattern DASH =
            Pattern.compile("\\S\\s+[–—]\\s+(?<who>\\p{Lu}[^–—,;:()\\d]{1,60}?)\\s*(?:[,;(].{0,40})?$");

    private static final int LEAST_KNOWN = 2;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<Integer, String> byLine;

    private ClosingBrackets(Map<Integer, String> byLine) {
        this.byLine = byLine;
    }

    /** Looks at all lists of a document. */
    static ClosingBrackets in(List<Line> lines, Recogniser recogniser) {
        Map<Integer, String> found = new HashMap<>();
        List<Line> list = new ArrayList<>();
        for (Line line : lines) {
            boolean labelled = line.item() == null && ActionLines.isMarked(line.text());
            if ((line.item() == null && !labelled) || line.isHeading()) {
                settle(list, found, recogniser);
                list.clear();
            } else if (labelled || (line.item() != null && line.item().depth() == 0)) {
                list.add(line);
            }
        }
        settle(list, found, recogniser);
        return found.isEmpty() ? NONE : new ClosingBrackets(found);
    }

    /** Who owes an item by the bracket at its end; null where the list has no such habit, or the item no bracket. */
    @Nullable
    String who(Line line) {
        return byLine.get(line.number());
    }

    private static void settle(List<Line> list, Map<Integer, String> found, Recogniser recogniser) {
        Map<Integer, String> bracketed = new HashMap<>();
        Map<Integer, String> dashed = new HashMap<>();
        for (Line line : list) {
            keep(BRACKET.matcher(line.text()), line, bracketed);
            keep(DASH.matcher(line.text()), line, dashed);
        }
        if (isHabit(list, bracketed)) {
            found.putAll(bracketed);
        }
        // A dash may lead in anything; beside names that are known it leads in names.
        long known = dashed.values().stream().filter(recogniser::knowsOwners).count();
        if (isHabit(list, dashed) && known >= LEAST_KNOWN) {
            dashed.forEach(found::putIfAbsent);
        }
    }

    private static boolean isHabit(List<Line> list, Map<Integer, String> ends) {
        return list.size() >= LEAST && ends.size() * 10 >= list.size() * MOST;
    }

    private static void keep(Matcher end, Line line, Map<Integer, String> ends) {
        if (end.find() && BLANKS.split(end.group("who")).length <= MOST_WORDS) {
            ends.put(line.number(), end.group("who").strip());
        }
    }
}
