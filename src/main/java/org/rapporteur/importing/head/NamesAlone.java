package org.rapporteur.importing.head;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.presence.Enumerations;

/**
 * Names one a line that no label announces, below the day of the meeting: people and then their bodies, as columns are copied
 * one after the other, or bodies each with its people. Where enough of the bodies are known, they are those who were there.
 */
final class NamesAlone {
    private static final int WITHIN = 20;
    private static final int LEAST = 4;
    private static final int LEAST_KNOWN = 2;
    private static final int LEAST_HOUSES = 3;
    private static final int LONGEST = 60;
    /** A paragraph ends the head. */
    private static final int PARAGRAPH = 150;

    private final Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Enumerations names;

    NamesAlone(Enumerations names) {
        this.names = names;
    }

    /** Finds them in a document; none where a label says who was there. */
    void look(List<Line> lines) {
        List<Line> head = lines.stream()
                .takeWhile(line -> line.text().length() <= PARAGRAPH)
                .toList();
        int day = 0;
        while (day < Math.min(WITHIN, head.size()) && When.dated(head.get(day).text()) == null) {
            day++;
        }
        for (int i = day + 1; i < Math.min(WITHIN, head.size()); i++) {
            List<Line> houses = houses(head.subList(i, head.size()));
            List<Line> run = houses.isEmpty() ? run(head.subList(i, head.size())) : houses;
            long known = run.stream().filter(line -> names.isKnown(line.text())).count();
            if (!houses.isEmpty() || (run.size() >= LEAST && known >= LEAST_KNOWN)) {
                boolean told = lines.stream().anyMatch(line -> announces(line.text()));
                found.addAll(told ? List.of() : run);
                return;
            }
            i += run.size();
        }
    }

    /** True for a line of such a run. */
    boolean holds(Line line) {
        return found.contains(line);
    }

    /** The words of a line; of a row those of its cells where the first ends with a colon. */
    static String words(Line line) {
        boolean row =
                line.cells().size() == 2 && line.cells().getFirst().strip().endsWith(":");
        return row
                ? line.cells().getFirst().strip() + " " + line.cells().getLast().strip()
                : line.text();
    }

    /** The bodies with their people that the lines begin with, one of which is known at least; none where they are too few. */
    private List<Line> houses(List<Line> lines) {
        List<Line> run = lines.stream()
                .takeWhile(line ->
                        line.item() == null && line.text().length() <= PARAGRAPH && names.isBodyWithPeople(words(line)))
                .toList();
        boolean known = run.stream().anyMatch(line -> names.isBody(words(line).split(":", 2)[0]));
        return known && run.size() >= LEAST_HOUSES ? run : List.of();
    }

    /** The names that the lines begin with; a first one behind a gap may look like a heading. */
    private List<Line> run(List<Line> lines) {
        return lines.stream()
                .takeWhile(line -> isName(line) && (line.equals(lines.getFirst()) || !line.isHeading()))
                .toList();
    }

    private boolean isName(Line line) {
        String text = line.text();
        return line.item() == null
                && line.cells().isEmpty()
                && text.length() <= LONGEST
                && !text.endsWith(":")
                && Labels.alone(text) == null
                && names.isName(text);
    }

    private static boolean announces(String text) {
        return text.length() <= PARAGRAPH * LEAST
                && (Labels.alone(text) == Field.PRESENT
                        || Labels.of(text).stream().anyMatch(label -> label.field() == Field.PRESENT));
    }
}
