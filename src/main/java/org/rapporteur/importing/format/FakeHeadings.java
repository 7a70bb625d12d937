package org.rapporteur.importing.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.BlockKind;

/** Headings that a document makes without a heading style: short lines in larger or bold letters. */
final class FakeHeadings {
    /** Larger than the text by a tenth is meant to be seen. */
    private static final double LARGER = 1.1;
    /** Where more than three of five lines are bold, bold says nothing. */
    private static final double TOO_BOLD = 0.6;

    private static final int LOWEST = 6;
    /** Longer words before a colon lead in what follows; they are no heading. */
    private static final int LONG = 40;

    private static final Pattern LEAD_IN = Pattern.compile("[:.]$");

    private final double body;
    private final boolean boldTells;
    private final int real;
    /** Sizes above the body's, the largest first. */
    private final List<Double> sizes;

    private FakeHeadings(List<Styled> lines) {
        this.body = bodySize(lines);
        long bold = lines.stream().filter(each -> each.line().isBold()).count();
        this.boldTells = bold <= lines.size() * TOO_BOLD || lines.size() < 4;
        this.real = lines.stream().mapToInt(each -> each.line().level()).max().orElse(0);
        this.sizes = lines.stream()
                .filter(each -> each.line().level() == 0 && isLarger(each) && fits(each.line()))
                .map(Styled::size)
                .distinct()
                .sorted((a, b) -> Double.compare(b, a))
                .toList();
    }

    /** The lines with such headings made headings, below the real ones where the document has any. */
    static List<Line> settled(List<Styled> lines) {
        FakeHeadings headings = new FakeHeadings(lines);
        List<Line> settled = IntStream.range(0, lines.size())
                .mapToObj(i -> headings.settled(lines.get(i), i + 1 < lines.size()))
                .toList();
        return settled.stream().anyMatch(Line::isHeading) ? settled : byShape(settled);
    }

    /** Those of a document whose letters are all of one size: short lines all of which are bold, and that are no label. */
    static List<Line> bold(List<Line> lines) {
        FakeHeadings headings =
                new FakeHeadings(lines.stream().map(line -> new Styled(line, 0)).toList());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> isLabel(lines.get(i))
                        ? lines.get(i)
                        : headings.settled(new Styled(lines.get(i), 0), i + 1 < lines.size()))
                .toList();
    }

    private static boolean isLabel(Line line) {
        return line.text().endsWith(":") || Labels.alone(line.text()) != null;
    }

    /** Where nothing is larger or bold, a short line after a gap is a heading, as in plain text. */
    private static List<Line> byShape(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    Line line = lines.get(i);
                    boolean heading = line.item() == null
                            && i + 1 < lines.size()
                            && stands(line)
                            && (line.afterGap() || HeadingShape.isKnownTitle(line.text()));
                    return heading ? line.withLevel(1) : line;
                })
                .toList();
    }

    private static boolean stands(Line line) {
        String text = line.text();
        boolean leads = text.endsWith(":") && (Labels.alone(text) != null || text.indexOf(' ', LONG) > 0);
        return line.cells().isEmpty() && !leads && HeadingShape.fits(text);
    }

    /** The size that most letters have. */
    private static double bodySize(List<Styled> lines) {
        Map<Double, Integer> letters = new TreeMap<>();
        lines.forEach(each -> letters.merge(each.size(), each.line().text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private Line settled(Styled styled, boolean followed) {
        Line line = styled.line();
        if (line.level() > 0 || !followed || !fits(line)) {
            return line;
        }
        if (isLarger(styled)) {
            return line.withLevel(Math.min(real + sizes.indexOf(styled.size()) + 1, LOWEST));
        }
        boolean bold = boldTells && line.isBold();
        return bold ? line.withLevel(Math.min(real + sizes.size() + 1, LOWEST)) : line;
    }

    private boolean isLarger(Styled styled) {
        return body > 0 && styled.size() > body * LARGER;
    }

    private static boolean fits(Line line) {
        Line.Item item = line.item();
        boolean plain = item == null || (item.kind() == BlockKind.NUMBERED && item.depth() == 0);
        if (!plain || !line.cells().isEmpty()) {
            return false;
        }
        boolean labelled = Labels.startsWithLabel(line.text()) && !line.text().endsWith(":");
        return !labelled && HeadingShape.fits(LEAD_IN.matcher(line.text()).replaceFirst(""));
    }
}
