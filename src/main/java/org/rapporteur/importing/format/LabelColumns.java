package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.line.Labels;

/** Labels with their values in a second column, the colon left out: each gets it, where labels stand below one another. */
final class LabelColumns {
    private static final String APART = "  ";
    private static final int SAME_PLACE = 1;

    private LabelColumns() {}

    /** The lines, with a colon behind such labels. */
    static List<String> labelled(List<String> raw) {
        List<String> labelled = new ArrayList<>(raw);
        for (int i = 0; i < raw.size(); i++) {
            int value = value(raw.get(i));
            boolean beside = value > 0 && (isBeside(raw, i - 1, value) || isBeside(raw, i + 1, value));
            if (beside) {
                Fragment label = Fragment.of(raw.get(i)).getFirst();
                String colon = label.text().endsWith(":") ? "" : ":";
                int end = raw.get(i).indexOf(label.text()) + label.text().length();
                labelled.set(
                        i, raw.get(i).substring(0, end) + colon + raw.get(i).substring(end));
            }
        }
        return labelled;
    }

    private static boolean isBeside(List<String> raw, int i, int value) {
        return i >= 0 && i < raw.size() && Math.abs(value(raw.get(i)) - value) <= SAME_PLACE;
    }

    /** Where the value of a label begins; -1 for lines that are none. */
    private static int value(String line) {
        if (!line.contains(APART) || line.length() > SpacedLine.LONGEST) {
            return -1;
        }
        List<Fragment> fragments = Fragment.of(line);
        boolean label =
                fragments.size() == 2 && Labels.alone(fragments.getFirst().text()) != null;
        return label ? fragments.getLast().start() : -1;
    }
}
