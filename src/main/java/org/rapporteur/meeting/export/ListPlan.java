package org.rapporteur.meeting.export;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.office.ListStyle;
import org.rapporteur.office.WordLists;
import org.rapporteur.recognition.SectionTitles;

/**
 * Finds the list and level of each item, block after block: numbers start again under each heading, letters under each
 * numbered item, deeper items under each shallower one. Actions under "Follow up actions" and the like, or right under any
 * heading, are a list of their own; actions within a discussion are labelled and counted through the document.
 */
final class ListPlan {
    private static final ListStyle LABELLED_ACTIONS =
            new ListStyle(STNumberFormat.DECIMAL, "Action #", 170, 1077, "B25E09");

    private final WordLists lists;
    private final Map<Place, BigInteger> open = new HashMap<>();
    private BlockKind before = BlockKind.HEADING_1;
    private boolean inActionList;

    /** Where an item goes: the paragraph style with the list and its level. */
    record Item(String style, BigInteger list, int level) {}

    private record Place(ListStyle style, int level) {}

    ListPlan(WordLists lists) {
        this.lists = lists;
    }

    /** Tells of a block that is no list item. */
    void pass(Block block) {
        if (block.kind().isHeading()) {
            open.keySet().removeIf(place -> !place.style().equals(LABELLED_ACTIONS));
            inActionList = SectionTitles.isActions(block.text());
        }
        before = block.kind();
    }

    /** The place of a list item or action. */
    Item item(Block block) {
        if (block.kind() == BlockKind.ACTION && before.isHeading()) {
            inActionList = true;
        }
        before = block.kind();
        int depth = block.depth();
        return switch (block.kind()) {
            case LETTERED ->
                place("List Letter", ListStyle.LETTERS, isOpen(ListStyle.NUMBERS, depth) ? depth + 1 : depth);
            case BULLET -> place("List Bullet", ListStyle.BULLETS, depth);
            case ACTION ->
                inActionList
                        ? place("Action", ListStyle.NUMBERS, depth)
                        : place("Action in Text", LABELLED_ACTIONS, depth);
            default -> place("List Number", ListStyle.NUMBERS, depth);
        };
    }

    private boolean isOpen(ListStyle style, int level) {
        return open.containsKey(new Place(style, level));
    }

    private Item place(String style, ListStyle marker, int level) {
        open.keySet().removeIf(place -> isBelow(place, marker, level));
        BigInteger list = open.computeIfAbsent(new Place(marker, level), place -> lists.start(marker));
        return new Item(style, list, level);
    }

    private static boolean isBelow(Place open, ListStyle marker, int level) {
        return open.level() > level
                || (open.level() == level
                        && marker.equals(ListStyle.NUMBERS)
                        && open.style().equals(ListStyle.LETTERS));
    }
}
