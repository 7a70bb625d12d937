package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Line;

/**
 * The head of a document that is laid out as a table, or in parts with bars between: titles, days and places side by side, or
 * labels and values in turn.
 */
final class Letterhead {
    private static final int LONGEST_TITLE = 120;
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\S*(?:\\s\\S+){5,}\\.");
    private static final Pattern BAR = Pattern.compile("\\s+[|•·]\\s+");
    private static final Pattern COLON = Pattern.compile("\\s*:$");

    private Letterhead() {}

    /** A letterhead as a row, or as parts with bars between: each part is a title, a day or a place of its own. */
    static List<String> titles(Line line) {
        List<String> parts = parts(line);
        List<String> titles = parts.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean brief = titles.stream()
                .allMatch(title -> title.length() <= LONGEST_TITLE
                        && !SENTENCE.matcher(title).matches());
        String first = parts.isEmpty() ? "" : parts.getFirst().strip();
        boolean labelled = Labels.alone(first) != null || (parts.size() == 2 && first.endsWith(":"));
        return parts.size() > 1 && brief && !labelled && !isAttendance(line) ? titles : List.of();
    }

    /** "Present: UNHCR · IOM · WFP": the signs part those who were there. */
    private static boolean isAttendance(Line line) {
        List<Labels.Labelled> labels = Labels.of(line.text());
        return labels.size() == 1 && labels.getFirst().field() == Field.PRESENT;
    }

    /** True for a line with more than one cell. */
    static boolean isRow(Line line) {
        return parts(line).size() > 1 || line.text().contains(Line.CELL_BREAK);
    }

    /** The cells of a row, or the parts between bars. */
    static List<String> parts(Line line) {
        boolean bars = line.cells().isEmpty()
                && BAR.matcher(line.text()).find()
                && !line.text().startsWith("|");
        return bars ? List.of(BAR.split(line.text(), -1)) : line.cells();
    }

    /** True for labels and values in turn, "Date | 3 May | Duration | 2 hours", of which not all labels need be known. */
    static boolean arePairs(List<String> cells) {
        Field first = cells.size() > 2 ? Labels.alone(cells.getFirst()) : null;
        boolean rest = first != null
                && (Labels.alone(cells.get(2)) != null
                        || cells.subList(2, cells.size()).stream().allMatch(String::isBlank)
                        || haveValues(cells));
        return rest && first != Field.AGENDA && first != Field.NEXT;
    }

    /** Behind labels stand values, and no other labels as in the head of a table. */
    private static boolean haveValues(List<String> cells) {
        boolean values = cells.size() % 2 == 0;
        for (int i = 1; values && i < cells.size(); i += 2) {
            values = Labels.alone(cells.get(i)) == null;
        }
        return values;
    }

    /** "Date | 3 May | Time | 9:00": a row of labels and values in turn, as one line each. */
    static List<Line> pairs(Line line) {
        List<Line> pairs = new ArrayList<>();
        List<String> cells = line.cells();
        for (int i = 0; i < cells.size(); i += 2) {
            boolean label = i == 0 || Labels.alone(cells.get(i)) != null || haveValues(cells);
            String value = i + 1 < cells.size() ? cells.get(i + 1).strip() : "";
            String name = COLON.matcher(cells.get(i).strip()).replaceFirst("");
            String words = label && !value.isEmpty() ? name + ": " + value : (name + " " + value).strip();
            if (!words.isEmpty()) {
                pairs.add(line.saying(words));
            }
        }
        return pairs;
    }
}
