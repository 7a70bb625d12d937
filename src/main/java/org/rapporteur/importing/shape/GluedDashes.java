package org.rapporteur.importing.shape;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.BlockKind;

/**
 * Lists typed with dashes and no blank behind them, "-IOM to print the map": two such paragraphs are a habit, one is none. Text
 * files have the same mended before their lines become paragraphs.
 */
public final class GluedDashes {
    private static final Pattern DASH = Pattern.compile("[-–—](?=\\p{Lu}[\\p{L}’'+]*(?:\\s|:))");
    private static final int LEAST = 2;

    private GluedDashes() {}

    /** The lines, such paragraphs as items. */
    public static List<Line> apart(List<Line> lines) {
        Predicate<Line> glued = GluedDashes::isGlued;
        boolean habit = lines.stream().filter(glued).limit(LEAST).count() == LEAST;
        return habit
                ? lines.stream()
                        .map(line -> glued.test(line) ? item(line) : line)
                        .toList()
                : lines;
    }

    private static boolean isGlued(Line line) {
        String text = line.text();
        return !text.isEmpty()
                && "-–—".indexOf(text.charAt(0)) >= 0
                && !line.isHeading()
                && line.item() == null
                && line.cells().isEmpty()
                && DASH.matcher(text).lookingAt();
    }

    private static Line item(Line line) {
        Matcher dash = DASH.matcher(line.text());
        int end = dash.lookingAt() ? dash.end() : 0;
        Line.Item item = new Line.Item(BlockKind.BULLET, line.text().substring(0, end), 0);
        return new Line(line.number(), RichTextBuilder.from(line.content(), end), 0, item, line.afterGap());
    }
}
