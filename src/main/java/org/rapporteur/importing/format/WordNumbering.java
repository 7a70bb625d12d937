package org.rapporteur.importing.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Counts the automatic lists of a Word document, so that each item has the number that the reader of the page sees. */
final class WordNumbering {
    private static final int LEVELS = 9;

    /** Lists as the text names them. */
    private final Map<Integer, Element> lists = new HashMap<>();
    /** What their levels look like; several lists may share it. */
    private final Map<String, Element> looks = new HashMap<>();

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** Of {@code w:numbering}; a document may have none. */
    WordNumbering(@Nullable Element root) {
        for (Element child : root == null ? List.<Element>of() : Xml.children(root)) {
            switch (Xml.name(child)) {
                case "num" -> lists.put(Xml.number(Xml.attribute(child, "numId"), 0), child);
                case "abstractNum" -> looks.put(Xml.attribute(child, "abstractNumId"), child);
                default -> {}
            }
        }
    }

    /**
     * Where a paragraph stands in which list.
     *
     * @param list key of the list; 0 takes a paragraph out of any list
     * @param level from 0
     */
    record Place(int list, int level) {
        /** What paragraph properties say, or null. */
        static @Nullable Place of(@Nullable Node properties) {
            Element said = Xml.child(properties, "numPr");
            if (said == null || Xml.child(said, "numId") == null) {
                return null;
            }
            int level = Math.clamp(Xml.number(Xml.value(said, "ilvl"), 0), 0, LEVELS - 1);
            return new Place(Xml.number(Xml.value(said, "numId"), 0), level);
        }
    }

    /** The marker of the next paragraph at a place; null where the document defines no such list. */
    Line.@Nullable Item next(Place place) {
        Element list = lists.get(place.list());
        String key = Xml.value(list, "abstractNumId");
        Element levels = looks.get(key);
        if (list == null || levels == null || place.list() == 0) {
            return null;
        }
        int[] count = counts.computeIfAbsent(key, fresh -> starts(levels));
        restart(list, place.list(), count);
        for (int deeper = place.level() + 1; deeper < LEVELS; deeper++) {
            count[deeper] = start(levels, deeper) - 1;
        }
        count[place.level()]++;
        return item(levels, place.level(), count);
    }

    private void restart(Element num, int list, int[] count) {
        if (begun.add(list)) {
            for (Element override : Xml.children(num)) {
                String start = Xml.value(override, "startOverride");
                int level = Xml.number(Xml.attribute(override, "ilvl"), LEVELS);
                if (!start.isEmpty() && level >= 0 && level < LEVELS) {
                    count[level] = Xml.number(start, 1) - 1;
                }
            }
        }
    }

    private static int[] starts(Node levels) {
        int[] count = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            count[level] = start(levels, level) - 1;
        }
        return count;
    }

    private static int start(Node levels, int level) {
        return Xml.number(Xml.value(level(levels, level), "start"), 1);
    }

    private static @Nullable Element level(Node levels, int level) {
        return Xml.children(levels).stream()
                .filter(each -> Xml.name(each).equals("lvl")
                        && Xml.attribute(each, "ilvl").equals(String.valueOf(level)))
                .findFirst()
                .orElse(null);
    }

    private static Line.@Nullable Item item(Node levels, int level, int[] count) {
        Element own = level(levels, level);
        String format = format(own);
        if (format.equals("none")) {
            return null;
        }
        int depth = Math.min(level, Block.MAX_DEPTH);
        if (format.startsWith("bullet")) {
            return new Line.Item(BlockKind.BULLET, "•", depth);
        }
        String pattern = Xml.value(own, "lvlText");
        String label = pattern.isEmpty() ? "%" + (level + 1) + "." : pattern;
        for (int i = 0; i < LEVELS; i++) {
            label = label.replace("%" + (i + 1), Ordinals.of(Math.max(count[i], 1), format(level(levels, i))));
        }
        boolean lettered = format.contains("letter") || format.contains("roman");
        return new Line.Item(lettered ? BlockKind.LETTERED : BlockKind.NUMBERED, label, depth);
    }

    private static String format(@Nullable Element level) {
        String format = Xml.value(level, "numFmt").toLowerCase(Locale.ROOT);
        return format.isEmpty() ? "decimal" : format;
    }
}
