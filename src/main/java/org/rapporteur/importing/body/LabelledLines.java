package org.rapporteur.importing.body;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.line.Review;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.table.ActionTable.Entry;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.RichText;

/** Lines that say in front what they are: "Action: …", "Action (WFP): …", "Decision: …", "Who? … What? …". */
final class LabelledLines {
    /** "Action 3:" in a review is one of an earlier list, "Action:" a new one. */
    private static final Pattern COUNTED = Pattern.compile("\\d");

    private static final Pattern DONE_TICK = Pattern.compile("\\[[xX]\\]\\s");

    private final OwedLines owed;
    private final BodyBlocks blocks;
    private final ActionMaker actions;
    private final Whereabouts where;
    private final ListedActions listed;

    LabelledLines(OwedLines owed, BodyBlocks blocks, ActionMaker actions, Whereabouts where, ListedActions listed) {
        this.owed = owed;
        this.blocks = blocks;
        this.actions = actions;
        this.where = where;
        this.listed = listed;
    }

    /** Makes blocks of such a line; false where it is none. */
    boolean takes(Line line) {
        return asked(line) || owned(line) || labelled(line) || decision(line) || shouted(line);
    }

    /** "Who? What? When?" in one line. */
    private boolean asked(Line line) {
        Entry triple = ActionMaker.triple(line);
        if (triple != null) {
            actions.entry(triple, where.section());
        }
        return triple != null;
    }

    /** "Action (WFP): …". */
    private boolean owned(Line line) {
        Matcher owned = ActionLines.OWNED.matcher(line.text());
        boolean found = owned.find() && owed.mayOwe(owned.group("who"));
        if (found) {
            actions.owned(line, owned, where.section());
        }
        return found;
    }

    /** "Action: …"; "[x]" in front says that it was done. */
    private boolean labelled(Line line) {
        Matcher action = ActionLines.PREFIX.matcher(line.text());
        if (!action.find() || isOfAgenda(line)) {
            return false;
        }
        where.listing(ActionLines.isPlural(action.group()));
        ListMarker.Found bullet = ListMarker.of(line.text().substring(action.end()));
        int from = bullet == null || bullet.kind() != BlockKind.BULLET ? 0 : bullet.end();
        List<String> made =
                actions.all(line, RichTextBuilder.from(line.content(), action.end() + from), where.section());
        boolean earlier =
                where.isIn(Section.REVIEW) && COUNTED.matcher(action.group()).find();
        if (earlier) {
            made.forEach(uid -> blocks.reviewed(uid, null));
        }
        listed.whose(line, made, listed.closing(line));
        if (DONE_TICK.matcher(line.text()).lookingAt()) {
            made.forEach(uid -> blocks.reviewed(uid, Review.Status.DONE));
        }
        return true;
    }

    /** "Info: signatures", "Action: agree on a logo": what each item of an agenda is meant for, and nobody's to do. */
    private boolean isOfAgenda(Line line) {
        return where.isIn(Section.AGENDA)
                && line.item() != null
                && owed.ownersOf(line).isEmpty();
    }

    /** "Decision: …", which may be what somebody is to do. */
    private boolean decision(Line line) {
        Matcher decision = ActionLines.DECISION.matcher(line.text());
        if (!decision.find()) {
            return false;
        }
        RichText words = RichTextBuilder.from(line.content(), decision.end());
        if (owed.isAgreedFor(words.text())) {
            actions.all(line, words, where.section());
        } else {
            blocks.add(BlockKind.DECISION, 0, words);
        }
        return true;
    }

    /** "ACTION ana to send the list". */
    private boolean shouted(Line line) {
        int from = owed.shouted(line);
        if (from > 0) {
            actions.all(line, RichTextBuilder.from(line.content(), from), where.section());
        }
        return from > 0;
    }
}
