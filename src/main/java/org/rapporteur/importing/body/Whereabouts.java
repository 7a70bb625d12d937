package org.rapporteur.importing.body;

import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.NextMeetingWords;
import org.rapporteur.importing.line.Section;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.SectionTitles;

/** Where in the document the reader is: in which section, and in which list of it. */
final class Whereabouts {
    /** Letters of an item of an agenda, the longest with all that it is about. */
    private static final int LONGEST_ITEM = 250;

    private static final int MOST_ANNOUNCED = 8;
    /** Of an action; "Venue, room" behind the next meeting has fewer. */
    private static final int LEAST_WORDS = 4;

    private final Recogniser recogniser;
    private final OwedLists lists;
    private final OpenList list;
    private Section section = Section.DISCUSSION;
    /** That of the heading which the section began with. */
    private int level;
    /** The list of actions is one by its items, not by its title. */
    private boolean inferred;
    /** "Agreed:" began a list that ends with its last item. */
    private boolean ledIn;
    /** "Action points: …" began a list within a paragraph. */
    private boolean listing;
    /** Nothing stands below the last heading yet. */
    private boolean blank;
    /** Lines about the next meeting so far. */
    private int announced;
    /** The item of a list of actions that announced it; null where something else did. */
    private Line.@Nullable Item announcing;

    Whereabouts(Recogniser recogniser, OwedLists lists, OpenList list) {
        this.recogniser = recogniser;
        this.lists = lists;
        this.list = list;
    }

    Section section() {
        return section;
    }

    boolean isIn(Section one) {
        return section == one;
    }

    /** The list of actions has no title that says so: a paragraph between its items belongs to it. */
    boolean isInferred() {
        return inferred;
    }

    /** Actions named in a paragraph may go on in the next one. */
    boolean isListing() {
        return listing;
    }

    /** Whether what was just read began or went on with such actions. */
    void listing(boolean goesOn) {
        listing = goesOn;
    }

    /** A list that is one of actions by its items begins with this line, or has ended before it. */
    void reach(Line line) {
        if (inferred && !lists.has(line)) {
            enter(Section.DISCUSSION);
            list.under(null);
        } else if (!inferred && lists.has(line) && (section.isTalk() || ledIn)) {
            enter(Section.ACTIONS);
            inferred = true;
        }
    }

    /** A heading begins a section, or stands above some of the actions of a list. */
    void open(Line heading) {
        boolean actions = section == Section.ACTIONS;
        String owners = actions ? list.ownersOf(heading) : null;
        boolean below = actions
                && heading.level() > level
                && Section.of(heading.text()) == Section.DISCUSSION
                && !SectionTitles.isDiscussion(heading.text());
        boolean reviewed = section == Section.REVIEW
                && blank
                && (Section.of(heading.text()) == Section.ACTIONS || SectionTitles.isOther(heading.text()));
        boolean progress = actions && blank && SectionTitles.isProgress(heading.text());
        blank = true;
        if (progress) {
            // "Action" and "Progress", the heads of two columns one below the other: how far earlier actions are.
            enter(Section.REVIEW);
            return;
        }
        if (owners == null && !below && !reviewed) {
            enter(Section.of(heading.text()));
            level = heading.level();
        }
        list.under(owners);
        if (below) {
            list.underDue(heading.text());
        }
    }

    /** The list below "Agreed:" is over when its items are. */
    void leaveAgreed(Line line) {
        if (ledIn && line.item() == null) {
            enter(Section.DISCUSSION);
        }
    }

    /** "It was agreed:" begins a list of what was; true when this line does. */
    boolean leadsIn(Line line) {
        boolean leads = !section.mixes() && section != Section.ACTIONS && SectionTitles.leadsIn(line.text());
        if (leads) {
            enter(SectionTitles.leadsInActions(line.text()) ? Section.ACTIONS : Section.MIXED);
            ledIn = true;
        }
        return leads;
    }

    /** The title of another section behind a list of actions, though nothing in its form says that it is one. */
    boolean isOtherTitle(Line line) {
        return section == Section.ACTIONS
                && (SectionTitles.isOther(line.text())
                        || SectionTitles.isAgenda(line.text())
                        || (line.item() == null
                                && (SectionTitles.isDiscussion(line.text())
                                        || Section.of(line.text()) == Section.DECISIONS)));
    }

    /** What is said of the next meeting takes a few lines; a list that begins anew is about something else. */
    void leaveNext(Line line) {
        blank = false;
        if (section == Section.NEXT && goesOnBehind(line)) {
            enter(Section.ACTIONS);
        }
        announced = section == Section.NEXT ? announced + 1 : 0;
        boolean first = line.item() != null
                && OpenList.FIRST.matcher(line.item().label()).matches();
        if (announced > MOST_ANNOUNCED || (announced > 1 && first)) {
            enter(Section.DISCUSSION);
        }
    }

    /** "- Next meeting in May" among actions: the items behind it are actions again, but for what is said of that meeting. */
    private boolean goesOnBehind(Line line) {
        Line.Item item = announcing;
        return item != null
                && line.isBeside(item)
                && line.text().split("\\s+", -1).length >= LEAST_WORDS
                && !NextMeetingWords.lead(line.text())
                && !Labels.startsWithLabel(line.text());
    }

    /** A table of actions stands in no agenda, and says nothing of the next meeting. */
    void leaveForTable() {
        enter(Section.DISCUSSION);
    }

    /** What is longer than the items of an agenda is said, and what nobody announced any more. */
    void leaveAgenda(Line line) {
        if (section == Section.AGENDA && line.item() == null && line.text().length() > LONGEST_ITEM) {
            enter(Section.DISCUSSION);
        }
    }

    /** Leaves a list of actions that this line does not belong to. */
    void leaveActions(Line line) {
        Section next = section == Section.ACTIONS ? behindActions(line) : null;
        if (next != null) {
            enter(next);
            announcing = next == Section.NEXT ? line.item() : null;
        }
    }

    private @Nullable Section behindActions(Line line) {
        if (list.isBelow(line) || list.endsBefore(line)) {
            return Section.DISCUSSION;
        }
        return NextMeetingWords.lead(line.text()) && !recogniser.isTold(line.text()) ? Section.NEXT : null;
    }

    private void enter(Section entered) {
        ledIn = false;
        inferred = false;
        listing = false;
        announcing = null;
        section = entered;
        list.end();
    }
}
