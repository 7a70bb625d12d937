package org.rapporteur.importing.shape;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.Mark;
import org.rapporteur.recognition.SectionTitles;

/**
 * Bullets below "Agenda", and those of a table of contents: "Next steps" among them is what will be talked about, and above
 * nothing.
 */
final class AnnouncedItems {
    private AnnouncedItems() {}

    /** Those of the lines that are such bullets, told by identity. */
    static Set<Line> of(List<Line> lines) {
        Set<Line> announced = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean within = false;
        for (Line line : lines) {
            within = line.isBullet() ? within : SectionTitles.isAgenda(line.text());
            if (line.isBullet() && ((within && !line.text().endsWith(":")) || leadsToPlace(line))) {
                announced.add(line);
            }
        }
        return announced;
    }

    /** All of it is a link to a place in the same document. */
    private static boolean leadsToPlace(Line line) {
        return line.content().marks().stream()
                .anyMatch(mark -> mark.kind() == Mark.Kind.LINK
                        && mark.start() == 0
                        && mark.end() == line.text().length()
                        && mark.href() != null
                        && mark.href().startsWith("#"));
    }
}
