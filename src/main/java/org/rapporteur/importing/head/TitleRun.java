package org.rapporteur.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;

/** Heads whose lines ran into one another, where the agenda follows the title or a place without a sign between. */
public final class TitleRun {
    private static final int WITHIN = 3;
    /** An agenda stands among so many first letters. */
    private static final int NEAR = 500;

    private static final Pattern CAPITALISED =
            Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}’']*(?:\\s[\\p{L}’']+){0,2}(?=\\s)");
    private static final Pattern FIRST_ITEM = Pattern.compile("\\s*(?:1|a)[.)]\\s.*", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("[\\s.,;:–-]+$");

    private TitleRun() {}

    /** The lines, with the title, the word "Agenda" and what follows it on lines of their own. */
    public static List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            apart.addAll(i < WITHIN ? parts(lines.get(i)) : List.of(lines.get(i)));
        }
        return apart;
    }

    private static List<Line> parts(Line line) {
        String text = line.text();
        Matcher word = CAPITALISED.matcher(text.substring(0, Math.min(NEAR, text.length())));
        int from = 0;
        while (line.item() == null && line.cells().isEmpty() && word.find(from)) {
            int end = endOfLabel(word.group());
            String title = END.matcher(text.substring(0, word.start())).replaceFirst("");
            String rest = text.substring(word.start() + end);
            boolean titled = HeadingShape.fits(title)
                    && GroupTitle.isAboutMinutes(title)
                    && When.dated(title) != null
                    && Character.isUpperCase(rest.strip().codePointAt(0));
            if (end > 0 && (titled || FIRST_ITEM.matcher(rest).matches())) {
                return List.of(
                        titled ? line.saying(title).withLevel(1) : line.saying(title),
                        line.saying(word.group().substring(0, end)).withLevel(1),
                        line.saying(rest));
            }
            from = word.start() + 1;
        }
        return List.of(line);
    }

    /** Where the label of an agenda that the words begin with ends; 0 where they begin with none. */
    private static int endOfLabel(String words) {
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            if (Labels.alone(words.substring(0, end)) == Field.AGENDA) {
                return end;
            }
        }
        return 0;
    }
}
