package org.rapporteur.importing.body;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.head.HeaderReader;
import org.rapporteur.importing.head.MeetingDates;
import org.rapporteur.importing.line.ActionIds;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.FollowingLabels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.line.NextMeetingWords;
import org.rapporteur.importing.line.Review;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.StatusWords;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.table.ActionTable;
import org.rapporteur.importing.table.ActionTable.Entry;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.SectionTitles;

/** Makes blocks of the lines below the header: headings, items, text, decisions, and actions wherever a line says one. */
public final class BodyReader {
    /** "Action 3:" in a review is one of an earlier list, "Action:" a new one. */
    private static final Pattern COUNTED = Pattern.compile("\\d");

    private static final Pattern LEADS_IN = Pattern.compile(":\\s?[-–—]*$");
    private static final Pattern DONE_TICK = Pattern.compile("\\[[xX]\\]\\s");
    /** A code or arrow in front of an action; what is longer was said before it. */
    private static final int LONGEST_MARK = 8;

    private final Recogniser recogniser;
    private final MeetingDates dates;
    private final ClosingBrackets brackets;
    private final LeadingNames names;
    private final MarkedActions marked;
    private final OwedLines owed;
    private final OwedLists lists;
    private final BodyBlocks blocks;
    private final ActionMaker actions;
    private final OpenList list;
    private final ActionTable table = new ActionTable();
    private Section section = Section.DISCUSSION;
    /** That of the heading which the section began with. */
    private int level;
    /** The list of actions is one by its items, not by its title. */
    private boolean inferred;
    /** "Agreed:" began a list that ends with its last item. */
    private boolean ledIn;
    /** "Action points: …" began a list within a paragraph. */
    private boolean listing;

    /** Looks through all lines first, for the habits of their writer. */
    public BodyReader(Recogniser recogniser, HeaderReader header, List<Line> body, BodyBlocks blocks) {
        this.recogniser = recogniser;
        this.dates = new MeetingDates(header.fields());
        this.brackets = ClosingBrackets.in(body);
        this.names = LeadingNames.in(body);
        this.marked = MarkedActions.in(body, recogniser);
        this.owed = new OwedLines(recogniser);
        this.lists = OwedLists.in(body, recogniser);
        this.blocks = blocks;
        this.actions = new ActionMaker(recogniser, blocks);
        this.list = new OpenList(recogniser, owed);
    }

    /** Takes a line of the header that stands for itself as well. */
    public void keep(Line line) {
        dates.notice(line, section);
        block(line);
    }

    /** Takes the next line below the header. */
    public void read(Line line) {
        dates.notice(line, section);
        ActionTable.Row row = section == Section.NEXT ? null : table.row(line);
        if (row == null) {
            block(line);
            return;
        }
        row.before().forEach(this::block);
        row.actions().forEach(entry -> actions.entry(entry, section));
    }

    private void block(Line line) {
        if (inferred && !lists.has(line)) {
            enter(Section.DISCUSSION);
            list.under(null);
        } else if (!inferred && lists.has(line) && (section == Section.DISCUSSION || section == Section.TALKED)) {
            enter(Section.ACTIONS);
            inferred = true;
        }
        if (line.isHeading()) {
            String owners = section == Section.ACTIONS ? list.ownersOf(line) : null;
            boolean below =
                    section == Section.ACTIONS && line.level() > level && Section.of(line.text()) == Section.DISCUSSION;
            if (owners == null && !below) {
                enter(Section.of(line.text()));
                level = line.level();
            }
            list.under(owners);
            if (below) {
                list.underDue(line.text());
            }
            blocks.heading(line);
            return;
        }
        if (ledIn && line.item() == null) {
            enter(Section.DISCUSSION);
        }
        if ((line.item() == null || LEADS_IN.matcher(line.text()).find())
                && !section.mixes()
                && section != Section.ACTIONS
                && SectionTitles.leadsIn(line.text())) {
            blocks.plain(line, line.content());
            enter(Section.MIXED);
            ledIn = true;
            return;
        }
        if (section == Section.ACTIONS && (SectionTitles.isOther(line.text()) || SectionTitles.isAgenda(line.text()))) {
            block(line.withLevel(1));
            return;
        }
        if (section == Section.ACTIONS && list.isBelow(line)) {
            enter(Section.DISCUSSION);
        }
        if (section == Section.ACTIONS && list.endsBefore(line)) {
            enter(Section.DISCUSSION);
        } else if (section == Section.ACTIONS
                && NextMeetingWords.lead(line.text())
                && !recogniser.isTold(line.text())) {
            enter(Section.NEXT);
        }
        list.meet(line);
        if (section == Section.ACTIONS && list.takesOwner(line)) {
            blocks.plain(line, line.content());
            return;
        }
        Entry triple = ActionMaker.triple(line);
        if (triple != null) {
            actions.entry(triple, section);
            return;
        }
        Matcher owned = ActionLines.OWNED.matcher(line.text());
        if (owned.find()) {
            actions.owned(line, owned, section);
            return;
        }
        Matcher action = ActionLines.PREFIX.matcher(line.text());
        Matcher decision = ActionLines.DECISION.matcher(line.text());
        if (action.find()) {
            listing = ActionLines.isPlural(action.group());
            ListMarker.Found bullet = ListMarker.of(line.text().substring(action.end()));
            int from = bullet == null || bullet.kind() != BlockKind.BULLET ? 0 : bullet.end();
            List<String> made = actions(line, RichTextBuilder.from(line.content(), action.end() + from));
            boolean earlier =
                    section == Section.REVIEW && COUNTED.matcher(action.group()).find();
            if (earlier) {
                made.forEach(uid -> blocks.reviewed(uid, null));
            }
            whose(line, made, null);
            if (DONE_TICK.matcher(line.text()).lookingAt()) {
                made.forEach(uid -> blocks.reviewed(uid, Review.Status.DONE));
            }
        } else if (decision.find()) {
            RichText words = RichTextBuilder.from(line.content(), decision.end());
            if (owed.isAgreedFor(words.text())) {
                actions(line, words);
            } else {
                blocks.add(BlockKind.DECISION, 0, words);
            }
        } else if (owed.shouted(line) > 0) {
            actions(line, RichTextBuilder.from(line.content(), owed.shouted(line)));
        } else if (section == Section.ACTIONS && (list.holds(line) || (inferred && line.item() == null))) {
            listed(line);
        } else if (ActionIds.SAYS_ACTION.matcher(line.text()).find()) {
            listed(line);
        } else if (section.mixes() && list.isOutermost(line) && (owed.isSetOut(line.text()) || isDecidedFor(line))) {
            actions(line, line.content());
        } else if ((section == Section.DECISIONS || section == Section.MIXED) && list.isOutermost(line)) {
            blocks.add(BlockKind.DECISION, 0, line.content());
        } else if (section == Section.REVIEW && owed.isReviewed(line)) {
            actions(line, line.content()).forEach(uid -> blocks.reviewed(uid, StatusWords.closing(line.text())));
        } else if (section == Section.AGENDA || section == Section.NEXT) {
            blocks.plain(line, line.content());
        } else if (marked.has(line)) {
            int from = marked.start(line);
            if (from > LONGEST_MARK) {
                blocks.plain(line, RichTextBuilder.part(line.content(), 0, from));
            }
            action(line, RichTextBuilder.from(line.content(), from));
        } else if (listing && line.item() == null && recogniser.isTold(line.text())) {
            actions(line, line.content());
        } else {
            listing = false;
            discussion(line);
        }
    }

    private boolean isDecidedFor(Line line) {
        return section == Section.MIXED && owed.isDecidedFor(line);
    }

    private void enter(Section entered) {
        ledIn = false;
        inferred = false;
        section = entered;
        list.end();
        listing = false;
    }

    /** An action of a list; an identifier in front of it is its number, a bracket at the end may say whose it is. */
    private void listed(Line line) {
        Matcher id = ActionIds.AT_START.matcher(line.text());
        boolean identified = id.find();
        int from = identified ? id.end() : OwedSigns.mark(line.text());
        RichText words = from > 0 ? RichTextBuilder.from(line.content(), from) : line.content();
        String who = bracketed(line);
        List<String> made = who == null ? actions(line, words) : action(line, words);
        for (String uid : made) {
            if (identified) {
                blocks.identify(id.group(), uid);
            }
        }
        whose(line, made, who);
    }

    /** Whose actions are: as their own words say, else as the title above does. */
    private void whose(Line line, List<String> made, @Nullable String said) {
        FollowingLabels.Said labels = FollowingLabels.said(line.text());
        String told = said == null ? labels.who() : said;
        String named = told == null ? names.who(line) : told;
        boolean own = !owed.ownersOf(line).isEmpty();
        String who = named == null ? list.owner() : named;
        boolean dated = list.due() == null || recogniser.dueOf(line.text(), When.ANY_DAY) != null;
        String when = labels.when() == null && !dated ? list.due() : labels.when();
        actions.owe(made, line, told != null || !own ? who : null, when);
    }

    /** Whom the bracket at the end of a list's item names; null where the words name others, or the bracket a day. */
    private @Nullable String bracketed(Line line) {
        String who = brackets.who(line);
        boolean said = who != null
                && (recogniser.due(who, When.ANY_DAY).isPresent()
                        || !owed.ownersOf(line).isEmpty());
        return said ? null : who;
    }

    private void discussion(Line line) {
        String text = line.text();
        if (FollowingLabels.names(text)) {
            whose(line, action(line, line.content()), null);
            return;
        }
        String owner = ActionLines.closing(text);
        if (owner != null) {
            actions.entry(new Entry(line, owner, null, null), section);
            return;
        }
        Matcher inside = ActionLines.inside(text);
        if (inside.find()) {
            discussion(part(line, 0, inside.start()));
            listing = ActionLines.isPlural(inside.group());
            actions(line, RichTextBuilder.from(line.content(), inside.end()));
            return;
        }
        Matcher id = ActionIds.SPOKEN.matcher(text);
        if (id.find() && recogniser.knowsOwners(id.group("who"))) {
            blocks.plain(line, RichTextBuilder.part(line.content(), 0, id.end("id")));
            action(line, RichTextBuilder.from(line.content(), id.end()))
                    .forEach(uid -> blocks.says(uid, new Entry(line, id.group("who"), null, null)));
            return;
        }
        if (section == Section.REVIEW) {
            blocks.lastIs(StatusWords.leading(text));
        }
        int from = 0;
        for (Mention<String> told : recogniser.told(text)) {
            if (told.start() > from) {
                blocks.plain(line, RichTextBuilder.part(line.content(), from, told.start()));
            }
            actions(line, RichTextBuilder.part(line.content(), told.start(), told.end()));
            from = told.end();
        }
        if (from < text.length()) {
            blocks.plain(line, RichTextBuilder.part(line.content(), from, text.length()));
        }
    }

    private static Line part(Line line, int start, int end) {
        RichText words = RichTextBuilder.part(line.content(), start, end);
        return new Line(line.number(), words, 0, line.item(), line.afterGap());
    }

    private List<String> actions(Line line, RichText content) {
        return actions.all(line, content, section);
    }

    private List<String> action(Line line, RichText content) {
        return actions.one(line, content, section);
    }
}
