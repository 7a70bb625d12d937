package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;
import org.rapporteur.recognition.Recogniser;

/** Lists of people's names and nothing else, as the members of a mailing list: nothing that anybody is to do. */
final class NameLists {
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.’'-]*(?:\\s(?:(?:de|du|da|di|van|von|der|el|al|bin|la)\\s)*\\p{Lu}[\\p{L}.’'-]*){1,3}");
    private static final int LEAST = 4;

    private final Set<Line> names = Collections.newSetFromMap(new IdentityHashMap<>());

    private NameLists() {}

    /** Finds them among the lines of a document; somebody in each is known. */
    static NameLists in(List<Line> lines, Recogniser recogniser) {
        NameLists lists = new NameLists();
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            if (!isName(line)
                    || (!run.isEmpty() && !line.isBeside(run.getFirst().item()))) {
                lists.look(run, recogniser);
                run.clear();
            }
            if (isName(line)) {
                run.add(line);
            }
        }
        lists.look(run, recogniser);
        return lists;
    }

    boolean has(Line line) {
        return names.contains(line);
    }

    private static boolean isName(Line line) {
        return line.item() != null
                && !line.isHeading()
                && NAME.matcher(line.text()).matches();
    }

    private void look(List<Line> run, Recogniser recogniser) {
        boolean people = run.size() >= LEAST
                && run.stream().noneMatch(line -> recogniser.startsWithDeed(line.text()))
                && run.stream().anyMatch(line -> recogniser.knowsOwners(line.text()));
        if (people) {
            names.addAll(run);
        }
    }
}
