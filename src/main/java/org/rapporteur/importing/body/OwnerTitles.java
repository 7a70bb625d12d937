package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.recognition.Recogniser;

/**
 * Items that are nothing but a name, with the deeds of that person or body below them, as in "- Ana S." over "- Count the wells".
 * One such item may be a topic; a list of them, and below them deeds that name nobody, is a list of owners.
 */
final class OwnerTitles {
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]*\\.?(?:\\s*(?:[&,/+]|\\s(?:and|et|y|of|de|du|des|del|the)\\s)?\\s*\\p{Lu}[\\p{L}’'-]*\\.?){0,4}\\s*:?");
    private static final int LONGEST = 50;
    private static final int LEAST = 2;

    private final IdentityHashMap<Line, String> names = new IdentityHashMap<>();

    private OwnerTitles() {}

    /** Looks at all lists of a document. */
    static OwnerTitles in(List<Line> lines, Recogniser recogniser) {
        OwnerTitles titles = new OwnerTitles();
        List<Line> list = new ArrayList<>();
        for (Line line : lines) {
            if (line.item() == null || line.isHeading()) {
                titles.look(list, recogniser);
                list.clear();
            } else {
                list.add(line);
            }
        }
        titles.look(list, recogniser);
        return titles;
    }

    /** The name that an item is, or null where it is none. */
    @Nullable
    String who(Line line) {
        return names.get(line);
    }

    private void look(List<Line> list, Recogniser recogniser) {
        List<Line> outer = list.stream().filter(line -> depth(line) == 0).toList();
        if (outer.size() < LEAST || outer.size() == list.size()) {
            return;
        }
        List<Line> named = new ArrayList<>();
        int deeds = 0;
        int below = 0;
        for (int i = 0; i < list.size(); i++) {
            boolean above = i + 1 < list.size() && depth(list.get(i + 1)) > 0;
            // What stands deeper tells how far a deed is.
            if (depth(list.get(i)) == 1) {
                below++;
                deeds += recogniser.startsWithDeed(list.get(i).text()) ? 1 : 0;
            } else if (depth(list.get(i)) == 0 && above && isName(list.get(i).text(), recogniser)) {
                named.add(list.get(i));
            }
        }
        if (named.size() == outer.size() && deeds * 3 >= below * 2) {
            named.forEach(line -> names.put(line, line.text().replaceFirst("\\s*:$", "")));
        }
    }

    private static boolean isName(String text, Recogniser recogniser) {
        return text.length() <= LONGEST && NAME.matcher(text).matches() && !recogniser.startsWithDeed(text);
    }

    private static int depth(Line line) {
        Line.Item item = line.item();
        return item == null ? 0 : item.depth();
    }
}
