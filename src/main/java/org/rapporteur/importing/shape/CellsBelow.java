package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Folding;

/**
 * Tables of actions that came out one cell a line and lost their head, or have it far above: what is to be done, and in the next
 * lines nothing but who ("Port Office, IOM") and by when ("3 June"), or both ("IOM / 3 June"). One such line may be the title of
 * what somebody said; two behind deeds are a habit.
 */
public final class CellsBelow {
    private static final int LEAST = 2;
    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_DAY = 40;
    private static final int LONGEST_DEED = 250;
    /** A topic has fewer words. */
    private static final int LEAST_WORDS = 3;

    /** Columns on either side of what is to be done. */
    private static final int MOST_BESIDE = 3;

    private static final int MOST_CELLS = 2;
    private static final Pattern BETWEEN = Pattern.compile("\\s+[/–—-]\\s+|\\s*/\\s+|\\s*[,;]\\s+(?=\\d)");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,8}(?:\\s?[,/&]\\s?\\p{Lu}{2,8}){0,4}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+\\p{Lu}");

    private final List<Line> lines;
    private final Recogniser recogniser;

    private CellsBelow(List<Line> lines, Recogniser recogniser) {
        this.lines = lines;
        this.recogniser = recogniser;
    }

    /**
     * The cells below a deed.
     *
     * @param lines how many they take
     */
    private record Cells(String who, @Nullable String when, int lines) {}

    /** The lines, with such cells behind the deeds above them, as in "Print the map (IOM, 3 June)". */
    public static List<Line> joined(List<Line> lines, Recogniser recogniser) {
        return new CellsBelow(lines, recogniser).joined();
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>();
        int found = 0;
        boolean actions = false;
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            boolean above = i + 1 < lines.size() && isShort(lines.get(i + 1), LONGEST_CELL);
            Cells cells = above && mayBeDeed(line, actions) ? cells(i + 1, actions) : null;
            if (cells != null && isTheirs(line, cells)) {
                joined.add(told(line, cells));
                found++;
                i += 1 + cells.lines();
                continue;
            }
            if (isTitle(i, actions)) {
                // Under "Actions" and then a name, the names stand above what they owe.
                actions = Section.of(line.text()) == Section.ACTIONS && !isWho(i + 1);
            }
            joined.add(line);
            i++;
        }
        return found < LEAST ? lines : headed(joined);
    }

    /** The lines with the names of the columns as the row that they were: "Actions", "Who", "When" begin no list. */
    private static List<Line> headed(List<Line> lines) {
        List<Line> headed = new ArrayList<>(lines);
        for (int i = 0; i < headed.size(); i++) {
            if (Section.of(headed.get(i).text()) != Section.ACTIONS) {
                continue;
            }
            int start = i;
            while (i - start < MOST_BESIDE
                    && start > 0
                    && !headed.get(start - 1).isHeading()
                    && isColumn(headed.get(start - 1))) {
                start--;
            }
            int end = i + 1;
            while (end - i <= MOST_BESIDE && end < headed.size() && isColumn(headed.get(end))) {
                end++;
            }
            List<Line> columns = headed.subList(start, end);
            if (columns.size() >= LEAST && TableHead.isOf(columns)) {
                List<String> names = columns.stream().map(Line::text).toList();
                Line row = columns.getFirst().saying(String.join(Line.CELL_BREAK, names));
                columns.clear();
                headed.add(start, row);
            }
        }
        return headed;
    }

    private static boolean isColumn(Line line) {
        return isShort(line, LONGEST_CELL) && TableHead.isName(line.text());
    }

    /** Among actions what stands alone may be one of them; a title has something else below it. */
    private boolean isTitle(int i, boolean inActions) {
        Line line = lines.get(i);
        boolean above = i + 1 < lines.size() && !lines.get(i + 1).isHeading();
        return line.isHeading()
                && !recogniser.isTold(line.text())
                && (!inActions || above || Section.of(line.text()) != Section.DISCUSSION);
    }

    private boolean mayBeDeed(Line line, boolean inActions) {
        String text = line.text();
        if (!line.cells().isEmpty() || text.length() > LONGEST_DEED || text.endsWith(":")) {
            return false;
        }
        boolean deed = recogniser.startsWithDeed(text)
                || recogniser.isTold(text)
                || (inActions && line.item() == null && isPhrase(text) && !isNames(text, true));
        // "Present: IOM, WFP" begins with a word that is a deed elsewhere.
        return deed && Section.of(text) == Section.DISCUSSION && !Labels.startsWithLabel(text);
    }

    /** Some words, and not what somebody said. */
    private static boolean isPhrase(String text) {
        return text.split("\\s+", -1).length >= LEAST_WORDS
                && !SENTENCE_END.matcher(text).find();
    }

    private boolean isWho(int i) {
        return i < lines.size()
                && isShort(lines.get(i), LONGEST_CELL)
                && isNames(lines.get(i).text(), true);
    }

    private @Nullable Cells cells(int from, boolean inActions) {
        String who = null;
        String when = null;
        int i = from;
        while (i < lines.size() && i - from < MOST_CELLS && isShort(lines.get(i), LONGEST_CELL)) {
            String text = lines.get(i).text().strip();
            String[] both = BETWEEN.split(text, 2);
            if (who == null && isNames(text, inActions)) {
                who = text;
            } else if (when == null && isDay(text)) {
                when = text;
            } else if (who == null
                    && when == null
                    && both.length == 2
                    && isNames(both[0], inActions)
                    && isDay(both[1])) {
                who = both[0];
                when = both[1];
            } else {
                break;
            }
            i++;
        }
        return who == null ? null : new Cells(who, when, i - from);
    }

    private static boolean isShort(Line line, int longest) {
        return line.cells().isEmpty()
                && line.item() == null
                && line.text().length() <= longest
                && !line.text().endsWith(".")
                && !line.text().endsWith(":");
    }

    /** Nothing but names, one of them known; among actions capitals are names enough. */
    private boolean isNames(String text, boolean inActions) {
        boolean names = recogniser.namesKnown(text)
                || (inActions && CAPITALS.matcher(text).matches());
        return names && Section.of(text) == Section.DISCUSSION;
    }

    private boolean isDay(String text) {
        return text.length() <= LONGEST_DAY
                && recogniser.due(text, When.ANY_DAY).isPresent();
    }

    /** Behind a deed that names its owners the cell repeats them; other names are the title of what follows. */
    private boolean isTheirs(Line deed, Cells cells) {
        if (!recogniser.isTold(deed.text())) {
            return true;
        }
        Set<String> own = names(recogniser.action(deed.text(), When.ANY_DAY).ownerNames());
        return own.containsAll(names(recogniser.owners(cells.who())));
    }

    private static Set<String> names(List<Owner> owners) {
        return owners.stream().map(owner -> Folding.fold(owner.name())).collect(Collectors.toSet());
    }

    private Line told(Line deed, Cells cells) {
        String text = deed.text().stripTrailing();
        boolean named = recogniser.isTold(text);
        // What the deed says already is left out; another day stays, as no word of a document goes.
        String when = cells.when();
        boolean again = when != null && text.contains(when);
        String said = Stream.of(named ? null : cells.who(), again ? null : when)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (said.isEmpty()) {
            return deed.withLevel(0);
        }
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        RichText words = RichTextBuilder.joined(
                RichTextBuilder.part(deed.content(), 0, end), " (" + said + ")", RichText.plain(""));
        return new Line(deed.number(), words, 0, deed.item(), deed.afterGap());
    }
}
