package org.rapporteur.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.RichText;

/**
 * Those who were there, as a form that lost its lines gives them: "UNICEF - Lia Moro, Tom Hale WFP - Enid Ray", or "Ms. Lia Moro,
 * Water Office Mr. Tom Hale, Port Office". Three in a row, with nothing between, are an attendance wherever they stand.
 */
public final class RunOnPeople {
    private static final String WORD = "\\p{Lu}[\\p{L}’'&.]*";
    private static final String PERSON =
            "\\p{Lu}\\p{Ll}[\\p{L}’'-]*\\s\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?:\\s\\([^()]{2,30}\\))?";
    /** The numbers of a list that stand before all of its words. */
    private static final String NUMBERS = "(?:\\d{1,2}[.)]\\s)*";

    private static final Pattern PAIR = Pattern.compile(NUMBERS + "(?<body>" + WORD
            + "(?:\\s(?:(?:the|of|for|and|de|du|des|la|el|y|et)\\s)?" + WORD + "){0,4})\\s[-–]\\s(?<people>" + PERSON
            + "(?:,\\s" + PERSON + ")*)(?:[.;]?\\s+|$)");
    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Dr|Dra|Eng|Ing|Prof|Mme|Mlle|M|Sr|Sra|Lic)\\.?\\s\\p{Lu}";
    private static final Pattern TITLED = Pattern.compile(NUMBERS + "(?<words>" + TITLE + "(?:(?!\\s" + TITLE
            + ")[^.:;]){3,90}?[,(](?:(?!\\s" + TITLE + "|\\s\\d{1,2}[.)]\\s)[^.:;]){2,80})(?:\\s+(?=" + TITLE
            + "|\\d{1,2}[.)]\\s)|[.;]?\\s+(?=\\p{Lu}[\\p{L} ]{2,20}:)|[.;]\\s+|$)");

    /** "Dr. Ana Santos- WFP Ben Abu-Cruz-UNICEF": each behind a dash, and nothing between the pairs. */
    private static final Pattern DASHED = Pattern.compile(
            "(?<person>\\p{Lu}[\\p{L}.'’]*(?:[\\s-]\\p{Lu}[\\p{L}'’.]*){1,4}?)\\s?[-–]\\s?(?<body>\\p{Lu}[\\p{Lu}\\d]+(?:[-/&]\\p{L}+)*)(?:[,;.]?\\s+|[.;]?$)");

    private static final Line.Item BULLET = new Line.Item(BlockKind.BULLET, "•", 0);
    private static final int LEAST = 3;
    /** Lines of a document that may be its head. */
    private static final int WITHIN = 60;

    private RunOnPeople() {}

    /** The lines, with such an attendance below its label, a line for each of them. */
    public static List<Line> apart(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> parts(line, PAIR).stream())
                .flatMap(line -> parts(line, TITLED).stream())
                .toList();
    }

    /** The lines, with people who run on behind a label each on a line of his own. */
    public static List<Line> behindLabel(List<Line> lines) {
        int head = Math.min(WITHIN, lines.size());
        return Stream.concat(
                        lines.subList(0, head).stream().flatMap(line -> labelled(line).stream()),
                        lines.subList(head, lines.size()).stream())
                .toList();
    }

    private static List<Line> labelled(Line line) {
        String text = line.text();
        List<Labels.Labelled> labels = line.cells().isEmpty() ? Labels.of(text) : List.of();
        if (labels.size() != 1 || labels.getFirst().field() != Field.PRESENT) {
            return List.of(line);
        }
        int start = text.lastIndexOf(labels.getFirst().value());
        Matcher pair = DASHED.matcher(text);
        List<String> entries = new ArrayList<>();
        int end = start;
        while (end < text.length() && pair.region(end, text.length()).lookingAt()) {
            entries.add(pair.group("person") + " (" + pair.group("body") + ")");
            end = pair.end();
        }
        return entries.size() < LEAST
                ? List.of(line)
                : parts(line, text.substring(0, start), entries, text.substring(end));
    }

    private static List<Line> parts(Line line, Pattern entry) {
        String text = line.text();
        Matcher found = entry.matcher(text);
        int from = 0;
        while (found.region(from, text.length()).find()) {
            int start = found.start();
            List<String> entries = new ArrayList<>();
            int end = start;
            while (end < text.length() && found.region(end, text.length()).lookingAt()) {
                entries.add(
                        entry == PAIR
                                ? found.group("body") + " (" + found.group("people") + ")"
                                : found.group("words"));
                end = found.end();
            }
            if (entries.size() >= LEAST) {
                return parts(line, text.substring(0, start), entries, text.substring(end));
            }
            from = Math.max(end, start + 1);
        }
        return List.of(line);
    }

    private static List<Line> parts(Line line, String before, List<String> entries, String behind) {
        List<Line> parts = new ArrayList<>();
        List<Labels.Place> labels = Labels.places(before);
        boolean labelled = !labels.isEmpty()
                && labels.getLast().field() == Field.PRESENT
                && before.substring(labels.getLast().end()).isBlank();
        add(parts, line, labelled ? before.substring(0, labels.getLast().start()) : before);
        add(parts, line, Labels.name(Field.PRESENT) + ":");
        for (String words : entries) {
            parts.add(new Line(line.number(), RichText.plain(words), 0, BULLET, false));
        }
        add(parts, line, behind);
        return parts;
    }

    private static void add(List<Line> parts, Line line, String words) {
        if (!words.isBlank()) {
            parts.add(line.saying(words));
        }
    }
}
