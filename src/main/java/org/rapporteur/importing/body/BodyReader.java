package org.rapporteur.importing.body;

import java.util.List;
import org.rapporteur.importing.head.HeaderReader;
import org.rapporteur.importing.head.MeetingDates;
import org.rapporteur.importing.line.ActionIds;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.StatusWords;
import org.rapporteur.importing.table.ActionTable;
import org.rapporteur.importing.table.FlatRows;
import org.rapporteur.importing.table.OwedTables;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Recogniser;

/** Makes blocks of the lines below the header: headings, items, text, decisions, and actions wherever a line says one. */
public final class BodyReader {
    /** A code or arrow in front of an action; what is longer was said before it. */
    private static final int LONGEST_MARK = 8;

    private static final int LOWEST_TITLE = 3;

    /** Takes a line, or leaves it to the next rule. */
    private interface Rule {
        boolean takes(Line line);
    }

    private final Recogniser recogniser;
    private final MeetingDates dates;
    private final MarkedActions marked;
    private final OwedLines owed;
    private final BodyBlocks blocks;
    private final ActionMaker actions;
    private final OpenList list;
    private final OwnerTitles titles;
    private final ListTopics topics;
    private final NameLists names;
    private final ActionTable table;
    private final FlatRows flat;
    private final Whereabouts where;
    private final ListedActions listed;
    private final LabelledLines labels;
    private final Talk talk;
    /** In this order: the first that takes a line makes its blocks. What none takes is discussion. */
    private final List<Rule> rules = List.of(
            this::owner,
            this::labelled,
            this::topic,
            this::item,
            this::agreed,
            this::decided,
            this::reviewed,
            this::announced,
            this::marked,
            this::goesOn);

    /** Looks through all lines first, for the habits of their writer. */
    public BodyReader(Recogniser recogniser, HeaderReader header, List<Line> body, BodyBlocks blocks) {
        this.recogniser = recogniser;
        this.dates = new MeetingDates(header.fields());
        this.marked = MarkedActions.in(body, recogniser);
        this.owed = new OwedLines(recogniser);
        this.blocks = blocks;
        this.actions = new ActionMaker(recogniser, blocks);
        this.table = new ActionTable(OwedTables.in(body, recogniser));
        this.flat = new FlatRows(recogniser);
        this.list = new OpenList(recogniser, owed);
        this.titles = OwnerTitles.in(body, recogniser);
        this.topics = ListTopics.in(body, recogniser);
        this.names = NameLists.in(body, recogniser);
        this.where = new Whereabouts(recogniser, OwedLists.in(body, recogniser), list);
        this.listed = new ListedActions(recogniser, actions, blocks, list, body);
        this.labels = new LabelledLines(owed, blocks, actions, where, listed);
        this.talk = new Talk(recogniser, actions, blocks, listed, where, OwnLabels.in(body, recogniser));
    }

    /** Takes a line of the header that stands for itself as well. */
    public void keep(Line line) {
        dates.notice(line, where.section());
        block(line);
    }

    /** Takes the next line below the header. */
    public void read(Line line) {
        dates.notice(line, where.section());
        if ((where.isIn(Section.AGENDA) || where.isIn(Section.NEXT)) && TableHead.namesActions(line)) {
            where.leaveForTable();
        }
        ActionTable.Row row = where.isIn(Section.NEXT) && !line.isHeading() ? null : table.row(line);
        if (where.isIn(Section.AGENDA)) {
            row = row == null || isOfAgenda(row) ? null : row;
        } else if (row == null) {
            row = flat.row(line);
        }
        if (row == null) {
            block(line);
            return;
        }
        row.before().forEach(this::said);
        row.actions().forEach(entry -> actions.entry(entry, where.section()));
    }

    /** What was said beside a column of actions holds none itself, unless a word says so. */
    private void said(Line line) {
        if (line.isHeading() || ActionLines.inside(line.text()).find() || ActionLines.isMarked(line.text())) {
            keep(line);
        } else {
            dates.notice(line, where.section());
            blocks.plain(line, line.content());
        }
    }

    /** "Item 1 | Wells": the columns of an agenda, "Item" and "Description", name neither who nor when. */
    private static boolean isOfAgenda(ActionTable.Row row) {
        return !row.actions().isEmpty()
                && row.actions().stream().allMatch(entry -> entry.who() == null && entry.when() == null);
    }

    private void block(Line line) {
        where.reach(line);
        if (line.isHeading()) {
            where.open(line);
            blocks.heading(line);
            return;
        }
        where.leaveAgreed(line);
        if (where.leadsIn(line)) {
            blocks.plain(line, line.content());
            return;
        }
        if (where.isOtherTitle(line)) {
            block(line.withLevel(1));
            return;
        }
        where.leaveAgenda(line);
        where.leaveActions(line);
        where.leaveNext(line);
        list.meet(line);
        if (rules.stream().noneMatch(rule -> rule.takes(line))) {
            where.listing(false);
            talk.add(line);
        }
    }

    /** "Ana and Ben:" above their actions. */
    private boolean owner(Line line) {
        if (!where.isIn(Section.ACTIONS)) {
            return false;
        }
        String title = titles.who(line);
        if (title != null) {
            list.above(line, title);
        }
        boolean owner = title != null || list.takesOwner(line);
        if (owner) {
            blocks.plain(line, line.content());
        }
        return owner;
    }

    private boolean labelled(Line line) {
        return labels.takes(line);
    }

    /** "Stock list" above the actions that are about it, in one list with them. */
    private boolean topic(Line line) {
        boolean topic = where.isIn(Section.ACTIONS) && topics.has(line);
        if (topic) {
            list.underTopic();
            blocks.heading(line.withLevel(LOWEST_TITLE));
        }
        return topic;
    }

    /** An item of a list of actions, or what its number says is one. */
    private boolean item(Line line) {
        boolean inList = where.isIn(Section.ACTIONS)
                && !asks(line)
                && !names.has(line)
                && (list.holds(line) || (where.isInferred() && line.item() == null) || listed.isNamed(line));
        boolean item = inList || ActionIds.SAYS_ACTION.matcher(line.text()).find();
        if (item) {
            listed.add(line, where.section());
        }
        return item;
    }

    /** "What shall we print?": nobody is told to do that. */
    private boolean asks(Line line) {
        return line.text().endsWith("?")
                && !recogniser.startsWithDeed(line.text())
                && owed.ownersOf(line).isEmpty();
    }

    /** Of what was agreed, what somebody is to do. */
    private boolean agreed(Line line) {
        boolean mixed = where.section().mixes()
                && (owed.isSetOut(line.text()) || (where.isIn(Section.MIXED) && owed.isDecidedFor(line)));
        boolean told =
                list.isOutermost(line) && (mixed || (where.isIn(Section.DECISIONS) && owed.isDecidedThat(line.text())));
        if (told) {
            actions(line, line.content());
        }
        return told;
    }

    /** Of what was agreed, the rest. */
    private boolean decided(Line line) {
        boolean decided = (where.isIn(Section.DECISIONS) || where.isIn(Section.MIXED)) && list.isOutermost(line);
        if (decided) {
            blocks.add(BlockKind.DECISION, 0, line.content());
        }
        return decided;
    }

    /** An action of an earlier meeting, with what became of it. */
    private boolean reviewed(Line line) {
        boolean reviewed = where.isIn(Section.REVIEW) && owed.isReviewed(line);
        if (reviewed) {
            actions(line, line.content()).forEach(uid -> blocks.reviewed(uid, StatusWords.closing(line.text())));
        }
        return reviewed;
    }

    /** Topics and the next meeting are nobody's to do. */
    private boolean announced(Line line) {
        boolean agenda =
                where.isIn(Section.AGENDA) && !ActionLines.inside(line.text()).find();
        boolean announced = agenda || where.isIn(Section.NEXT);
        if (announced) {
            blocks.plain(line, line.content());
        }
        return announced;
    }

    /** A mark of the writer's own: an arrow, a code, a bracket. */
    private boolean marked(Line line) {
        if (!marked.has(line)) {
            return false;
        }
        int from = marked.start(line);
        if (from > LONGEST_MARK) {
            blocks.plain(line, RichTextBuilder.part(line.content(), 0, from));
        }
        action(line, RichTextBuilder.from(line.content(), from));
        return true;
    }

    /** "Action points: …" went on in this paragraph. */
    private boolean goesOn(Line line) {
        boolean goesOn = where.isListing() && line.item() == null && recogniser.isTold(line.text());
        if (goesOn) {
            actions(line, line.content());
        }
        return goesOn;
    }

    private List<String> actions(Line line, RichText content) {
        return actions.all(line, content, where.section());
    }

    private List<String> action(Line line, RichText content) {
        return actions.one(line, content, where.section());
    }
}
