package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;

/**
 * Topics that stand in one list with the actions below them, as in "1. Stock list", "2. UNICEF to send it by 3 May": a list that
 * begins with one, has several, never two in a row, and whose other items mostly say who or when.
 */
final class ListTopics {
    private static final Pattern END = Pattern.compile("\\s*:$");
    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 6;
    private static final int LEAST = 2;

    private final Recogniser recogniser;
    private final Set<Line> topics = Collections.newSetFromMap(new IdentityHashMap<>());

    private ListTopics(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** Looks at the lists below titles of actions. */
    static ListTopics in(List<Line> lines, Recogniser recogniser) {
        ListTopics found = new ListTopics(recogniser);
        List<Line> list = new ArrayList<>();
        boolean actions = false;
        for (Line line : lines) {
            if (line.item() == null || line.isHeading() || isOfAnother(list, line)) {
                found.look(list);
                list.clear();
            }
            actions = line.isHeading() ? Section.of(line.text()) == Section.ACTIONS : actions;
            if (actions && line.item() != null && !line.isHeading()) {
                list.add(line);
            }
        }
        found.look(list);
        found.lookBelow(lines);
        return found;
    }

    private static boolean isOfAnother(List<Line> list, Line line) {
        return !list.isEmpty() && !line.isBeside(list.getFirst().item());
    }

    /** "• Brochure" over "  • Ana will look for an art class": a few words, and deeper nothing but what somebody is to do. */
    private void lookBelow(List<Line> lines) {
        boolean actions = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            actions = line.isHeading() ? Section.of(line.text()) == Section.ACTIONS : actions;
            if (!actions
                    || line.item() == null
                    || !isTopic(END.matcher(line.text()).replaceFirst(""))) {
                continue;
            }
            List<Line> below = below(lines, i);
            if (!below.isEmpty() && below.stream().allMatch(this::isToDo)) {
                topics.add(line);
            }
        }
    }

    /** The items right below one, a step deeper. */
    private static List<Line> below(List<Line> lines, int topic) {
        int depth = depth(lines.get(topic));
        List<Line> below = new ArrayList<>();
        for (int i = topic + 1; i < lines.size() && depth(lines.get(i)) > depth; i++) {
            if (depth(lines.get(i)) == depth + 1) {
                below.add(lines.get(i));
            }
        }
        return below;
    }

    /** Of a line that is no item none: -1. */
    private static int depth(Line line) {
        Line.Item item = line.item();
        return item == null || line.isHeading() ? -1 : item.depth();
    }

    private boolean isToDo(Line line) {
        return recogniser.isTold(line.text()) || recogniser.startsWithDeed(line.text()) || isOwed(line.text());
    }

    /** True for a topic above actions of its list. */
    boolean has(Line line) {
        return topics.contains(line);
    }

    private void look(List<Line> list) {
        if (list.size() < LEAST * 2) {
            return;
        }
        if (!isTopic(list.getFirst().text())) {
            return;
        }
        List<Line> found = new ArrayList<>();
        boolean above = false;
        for (Line line : list) {
            boolean topic = isTopic(line.text());
            if (topic && above) {
                return;
            }
            if (topic) {
                found.add(line);
            }
            above = topic;
        }
        boolean regular = found.size() >= LEAST && !above;
        if (regular && list.stream().filter(line -> isOwed(line.text())).count() * 2 >= list.size() - found.size()) {
            topics.addAll(found);
        }
    }

    private boolean isOwed(String text) {
        Recognition read = recogniser.action(text, When.ANY_DAY);
        return read.due() != null || !read.owners().isEmpty();
    }

    /** A few words that are neither a deed nor somebody's, and no report. */
    private boolean isTopic(String text) {
        return text.length() <= LONGEST
                && text.split("\\s+", -1).length <= MOST_WORDS
                && !text.endsWith(".")
                && Character.isUpperCase(text.codePointAt(0))
                && !recogniser.startsWithDeed(text)
                && !recogniser.startsWithReport(text)
                && !isOwed(text);
    }
}
