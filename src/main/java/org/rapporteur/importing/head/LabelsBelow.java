package org.rapporteur.importing.head;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.presence.Enumerations;
import org.rapporteur.recognition.Vocabulary;

/** Forms copied from pages whose labels come behind their values: who was there and then "Attendance", items and then "Agenda". */
public final class LabelsBelow {
    private static final int WITHIN = 30;
    private static final int MOST_ITEMS = 15;
    private static final int LONGEST_ITEM = 100;
    /** So many lines below a label may begin its value. */
    private static final int NEAR = 2;

    private LabelsBelow() {}

    /** The lines, with such labels put above their values. */
    public static List<Line> lifted(List<Line> lines, Vocabulary vocabulary) {
        Enumerations names = new Enumerations(vocabulary);
        for (int i = 1; i < Math.min(WITHIN, lines.size()); i++) {
            if (Labels.alone(lines.get(i).text()) == Field.PRESENT && isBelow(lines, i, names)) {
                List<Line> lifted = new ArrayList<>(lines);
                lifted.add(i - 1, lifted.remove(i));
                int agenda = agenda(lines, i + 1);
                if (agenda > 0) {
                    lifted.add(i + 1, lifted.remove(agenda).withLevel(1));
                }
                return lifted;
            }
        }
        return lines;
    }

    /** A list of names stands right above the label, and no known name right below it. */
    private static boolean isBelow(List<Line> lines, int label, Enumerations names) {
        Line above = lines.get(label - 1);
        List<Line> below = lines.subList(label + 1, Math.min(lines.size(), label + 1 + NEAR));
        return above.item() == null
                && !Labels.startsWithLabel(above.text())
                && names.areBodies(above.text())
                && below.stream().noneMatch(line -> names.known(line.text()) > 0);
    }

    /** Where the label of an agenda closes the short lines that begin here; 0 where none does. */
    private static int agenda(List<Line> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + MOST_ITEMS); i++) {
            String text = lines.get(i).text();
            Field label = Labels.alone(text);
            if (label != null || text.length() > LONGEST_ITEM) {
                return label == Field.AGENDA && i > from ? i : 0;
            }
        }
        return 0;
    }
}
