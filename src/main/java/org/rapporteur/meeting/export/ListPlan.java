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
 * Finds the list and level of each item, block after block, as the screen numbers them: numbers start again under each
 * heading, letters after whatever is no list item, deeper items under each shallower one. Actions count through the
 * whole minutes; those under "Follow up actions" and the like, or right under any heading, are a list of their own.
 */
final class ListPlan {
    private static final ListStyle LABELLED_ACTIONS =
            new ListStyle(STNumberFormat.DECIMAL, "Action #", 170, 1077, "B25E09");

    private final WordLists lists;
    private final Map<Place, BigInteger> open = new HashMap<>();
    private BlockKind before = BlockKind.HEADING_1;
    private boolean inActionList;
    private int actions;
    private int labelled;

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
        BlockKind previous = before;
        before = block.kind();
        int depth = block.depth();
        return switch (block.kind()) {
            case LETTERED -> {
                if (!previous.isListItem()) {
                    open.keySet().removeIf(place -> place.style().equals(ListStyle.LETTERS));
                }
                yield place("List Letter", ListStyle.LETTERS, isOpen(ListStyle.NUMBERS, depth) ? depth + 1 : depth);
            }
            case BULLET -> place("List Bullet", ListStyle.BULLETS, depth);
            case ACTION -> action(depth, previous);
            default -> place("List Number", ListStyle.NUMBERS, depth);
        };
    }

    private Item action(int depth, BlockKind previous) {
        actions++;
        inActionList |= previous.isHeading();
        if (inActionList) {
            return place("Action", ListStyle.NUMBERS, depth);
        }
        if (labelled + 1 != actions) {
            open.put(new Place(LABELLED_ACTIONS, 0), lists.start(LABELLED_ACTIONS, actions));
        }
        labelled = actions;
        return place("Action in Text", LABELLED_ACTIONS, 0);
    }

    private boolean isOpen(ListStyle style, int level) {
        return open.containsKey(new Place(style, level));
    }

    private Item place(String style, ListStyle marker, int level) {
        open.keySet().removeIf(place -> isBelow(place, marker, level));
        BigInteger list = open.computeIfAbsent(new Place(marker, level), place -> lists.start(marker, 1));
        return new Item(style, list, level);
    }

    private static boolean isBelow(Place open, ListStyle marker, int level) {
        return open.level() > level
                || (open.level() == level
                        && marker.equals(ListStyle.NUMBERS)
                        && open.style().equals(ListStyle.LETTERS));
    }
}
