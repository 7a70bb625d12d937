package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.recognition.SectionTitles;

/**
 * Titles that lost their line, as text copied out of tables and pages has them: "SUMMARY OF DISCUSSION The list was …", "Summary
 * of discussion / The list was …", "Topic 2: Wells".
 */
public final class LeadingTitles {
    private static final Pattern TOPIC = Pattern.compile(
            "(?iu)(?:topic|agenda (?:item|point)|point|punto|tema|item|thème)\\s*(?:n[o°º.]{0,2}\\s*)?\\d{1,2}\\s?[:.–-]\\s+(?<title>\\S.*)");
    /** Capitals, and numbers among them ("FROM 4th MARCH"), before words that are written otherwise. */
    private static final Pattern CAPITALS = Pattern.compile(
            "^(?<title>(?:(?:\\p{Lu}[\\p{Lu}&/’'-]*|\\d{1,4}(?:st|nd|rd|th)?|[–-])\\s+){1,9}?\\p{Lu}[\\p{Lu}&/’'-]+)\\s*[:.]?\\s+(?=\\p{Lu}(?:\\p{Ll}|\\s))");
    /** Two cells and no more: more are a row of a table, or its head. */
    private static final Pattern CELL =
            Pattern.compile("^(?<title>[^/]{4,60}?)\\s+/\\s+(?:[-–•]\\s*)?(?=\\S)(?!.*\\s/\\s)");
    /** The name of the first column, where the title stood above a table. */
    private static final Pattern COLUMN = Pattern.compile("^Actions?(?: points?)?\\s+(?=\\p{Lu})");

    /** "Agenda point n°" and a figure. */
    private static final int LONGEST_WORD = 24;

    private static final int LEAST_BEHIND = 12;

    private LeadingTitles() {}

    /** The lines, with such titles made headings of their own. */
    public static List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean plain =
                    line.item() == null && !line.isHeading() && line.cells().isEmpty();
            if (plain && isTopic(line) && !isBesideTopic(lines, i)) {
                apart.add(line.withLevel(1));
            } else {
                apart.addAll(plain ? apart(line) : List.of(line));
            }
        }
        return apart;
    }

    private static List<Line> apart(Line line) {
        for (Pattern pattern : patterns(line.text())) {
            Matcher led = pattern.matcher(line.text());
            if (led.lookingAt()
                    && !TableHead.is(line)
                    && line.text().length() - led.end() >= LEAST_BEHIND
                    && isKnown(led.group("title"))) {
                String rest = COLUMN.matcher(line.text().substring(led.end())).replaceFirst("");
                return List.of(line.saying(led.group("title")).withLevel(1), line.saying(rest));
            }
        }
        return List.of(line);
    }

    /** Those whose signs a line holds: most hold none, and need no closer look. */
    private static List<Pattern> patterns(String text) {
        boolean capitals =
                text.length() > 1 && !Character.isLowerCase(text.charAt(0)) && !Character.isLowerCase(text.charAt(1));
        boolean cells = text.indexOf(" / ") > 0;
        return capitals ? List.of(CAPITALS, CELL) : cells ? List.of(CELL) : List.of();
    }

    private static boolean isKnown(String title) {
        return SectionTitles.isDiscussion(title)
                || SectionTitles.isReview(title)
                || SectionTitles.isActions(title)
                || Section.of(title) == Section.NEXT;
    }

    private static boolean isTopic(Line line) {
        String text = line.text();
        boolean numbered =
                text.substring(0, Math.min(text.length(), LONGEST_WORD)).chars().anyMatch(Character::isDigit);
        Matcher topic = TOPIC.matcher(numbered ? text : "");
        return topic.matches() && HeadingShape.fits(topic.group("title"));
    }

    /** Topics one after another are an agenda. */
    private static boolean isBesideTopic(List<Line> lines, int i) {
        return (i > 0 && isTopic(lines.get(i - 1))) || (i + 1 < lines.size() && isTopic(lines.get(i + 1)));
    }
}
