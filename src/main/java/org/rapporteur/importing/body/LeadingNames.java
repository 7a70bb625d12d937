package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;

/**
 * The habit of lists that begin each item with who owes it: "James: print the map", "Lee & Ana: call the port". Where several
 * names come again and again in front of a colon they are people, whether anybody knows them or not; topics do not come back.
 */
final class LeadingNames {
    private static final int LEAST_ITEMS = 4;
    private static final int LEAST_AGAIN = 2;
    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,2}";
    private static final Pattern HEAD = Pattern.compile(
            "^(?:\\[[ xX]?\\]\\s*)?(?<who>" + NAME + "(?:\\s?(?:[&,+/]|and|et|y)\\s?" + NAME + "){0,5})\\s?:\\s+\\S");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[&,+/]\\s*|\\s+(?:and|et|y)\\s+");

    private final IdentityHashMap<Line, String> byLine;

    private LeadingNames(IdentityHashMap<Line, String> byLine) {
        this.byLine = byLine;
    }

    /** Looks at all items of a document. */
    static LeadingNames in(List<Line> lines) {
        IdentityHashMap<Line, String> heads = new IdentityHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        List<Line> headed = new ArrayList<>();
        for (Line line : lines) {
            Matcher head = HEAD.matcher(line.text());
            if (line.item() != null && !line.isHeading() && head.find()) {
                heads.put(line, head.group("who"));
                headed.add(line);
                BETWEEN.splitAsStream(head.group("who")).forEach(name -> counts.merge(name, 1, Integer::sum));
            }
        }
        long again = counts.values().stream().filter(count -> count > 1).count();
        boolean habit = headed.size() >= LEAST_ITEMS && again >= LEAST_AGAIN;
        return new LeadingNames(habit ? heads : new IdentityHashMap<>());
    }

    /** Who owes an item by the names in front of it, as written; null where the document has no such habit. */
    @Nullable
    String who(Line line) {
        return byLine.get(line);
    }
}
