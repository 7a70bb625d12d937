package org.rapporteur.importing.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Labels.Labelled;
import org.rapporteur.importing.line.Line;
import org.rapporteur.recognition.SectionTitles;
import org.rapporteur.shared.Folding;

/** An agenda repeats as the headings of what follows: a line that says an item of it again is a heading. */
public final class AgendaTitles {
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_ITEMS = 40;
    private static final Pattern NUMBER = Pattern.compile("^\\(?\\d{1,2}[.)]\\s*");
    private static final Pattern SPEAKER = Pattern.compile("\\s*\\([^()]{2,60}\\)\\s*:?$");
    private static final Pattern EDGES = Pattern.compile("[\\s.:;,–-]+$");

    /** An agenda stands among so many first lines. */
    private static final int WITHIN = 300;

    private AgendaTitles() {}

    /** The lines, with those made headings that an agenda announced. */
    public static List<Line> marked(List<Line> lines) {
        int start = 0;
        int last = Math.min(lines.size(), WITHIN);
        while (start < last && !isAgenda(lines.get(start))) {
            start++;
        }
        if (start == last) {
            return lines;
        }
        Set<String> titles = new HashSet<>();
        Labels.of(lines.get(start).text()).forEach(label -> titles.add(key(label.value())));
        int end = start + 1;
        while (end < lines.size() && end <= start + MOST_ITEMS && isItem(lines.get(end))) {
            if (!titles.add(key(lines.get(end).text()))) {
                break;
            }
            end++;
        }
        titles.removeIf(title -> title.length() < LEAST_LETTERS);
        return titles.isEmpty() ? lines : repeated(lines, end, titles);
    }

    private static List<Line> repeated(List<Line> lines, int from, Set<String> titles) {
        List<Line> marked = new ArrayList<>(lines.subList(0, from));
        Map<String, Integer> seen = new HashMap<>();
        for (Line line : lines.subList(from, lines.size())) {
            String whole = key(line.text());
            // "2. Wells (Ana Santos)": who speaks of it stands behind the item.
            String key = titles.contains(whole)
                    ? whole
                    : key(SPEAKER.matcher(line.text()).replaceFirst(""));
            boolean again = !line.isHeading() && titles.contains(key) && seen.merge(key, 1, Integer::sum) == 1;
            marked.add(again ? line.withLevel(1) : line);
        }
        return marked;
    }

    private static boolean isAgenda(Line line) {
        List<Labelled> labels = Labels.of(line.text());
        boolean labelled = !labels.isEmpty() && labels.getFirst().field() == Field.AGENDA;
        return labelled || SectionTitles.isAgenda(line.text());
    }

    private static boolean isItem(Line line) {
        return line.item() != null
                && !SectionTitles.isDiscussion(line.text())
                && !(SectionTitles.isActions(line.text()) && line.text().endsWith(";"));
    }

    private static String key(String text) {
        return Folding.fold(EDGES.matcher(NUMBER.matcher(text).replaceFirst("")).replaceAll(""));
    }
}
