package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.ActionTable.Entry;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.SectionTitles;

/** Makes blocks of the lines below the header: headings, items, text, decisions, and actions wherever a line says one. */
final class BodyReader {
    /** "Action 3:" in a review is one of an earlier list, "Action:" a new one. */
    private static final Pattern COUNTED = Pattern.compile("\\d");

    private static final Pattern STRUCK =
            Pattern.compile("~{1,2}(?<done>[^~]{3,}?)~{1,2}[\\s.]*(?<more>[^~]*)", Pattern.DOTALL);
    private static final Pattern DONE_TICK = Pattern.compile("\\[[xX]\\]\\s");
    /** A code or arrow in front of an action; what is longer was said before it. */
    private static final int LONGEST_OWNER = 60;

    private static final int LONGEST_MARK = 8;

    private static final Pattern HEADING_NUMBER = Pattern.compile("^\\s*\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+");
    /** "2.3." in front of a title below the second one. */
    private static final Pattern DOTTED = Pattern.compile("\\(?\\d{1,2}(?:\\.\\d{1,2})+[.)]?");

    private final Recogniser recogniser;
    private final MeetingDates dates;
    private final ClosingBrackets brackets;
    private final MarkedActions marked;
    private final OwedLines owed;
    private final BodyBlocks blocks;
    private final ActionTable table = new ActionTable();
    private Section section = Section.DISCUSSION;
    /** The list marker of the first line of a list of actions; another kind of it ends the list. */
    private Line.@Nullable Item first;
    /** That of the heading which the section began with. */
    private int level;
    /** "Agreed:" began a list that ends with its last item. */
    private boolean ledIn;
    /** A heading among the actions that is nothing but owners says whose those below it are. */
    private @Nullable String owner;
    /** The list of actions is made of paragraphs without markers. */
    private boolean inParagraphs;
    /** "Action points: …" began a list within a paragraph. */
    private boolean listing;

    BodyReader(Recogniser recogniser, HeaderReader header, List<Line> body, BodyBlocks blocks) {
        this.recogniser = recogniser;
        this.dates = new MeetingDates(header.fields());
        this.brackets = ClosingBrackets.in(body);
        this.marked = MarkedActions.in(body, recogniser);
        this.owed = new OwedLines(recogniser);
        this.blocks = blocks;
    }

    /** Takes a line of the header that stands for itself as well. */
    void keep(Line line) {
        block(line);
    }

    void read(Line line) {
        dates.notice(line, section);
        ActionTable.Row row = section == Section.NEXT ? null : table.row(line);
        if (row == null) {
            block(line);
            return;
        }
        row.before().forEach(this::block);
        row.actions().forEach(this::entry);
    }

    private void entry(Entry entry) {
        Line line = entry.line();
        boolean told = entry.who() == null && recogniser.clauses(line.text()).size() > 1;
        List<String> made = told ? actions(line, line.content()) : action(line, line.content());
        made.forEach(uid -> blocks.says(uid, entry));
        if (section == Section.REVIEW && entry.status() == null) {
            made.forEach(uid -> blocks.reviewed(uid, null));
        }
    }

    private void block(Line line) {
        if (line.isHeading()) {
            boolean whose = section == Section.ACTIONS && owed.isOwner(bare(line.text()));
            boolean below =
                    section == Section.ACTIONS && line.level() > level && Section.of(line.text()) == Section.DISCUSSION;
            if (!whose && !below) {
                enter(Section.of(line.text()));
                level = line.level();
            }
            first = null;
            owner = whose ? bare(line.text()) : null;
            blocks.heading(line);
            return;
        }
        if (ledIn && line.item() == null) {
            enter(Section.DISCUSSION);
        }
        if ((line.item() == null || line.text().endsWith(":"))
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
        if (section == Section.ACTIONS && isAboveList(line)) {
            enter(Section.DISCUSSION);
        }
        if (section == Section.ACTIONS && isNextTitle(line)) {
            enter(Section.DISCUSSION);
        } else if (section == Section.ACTIONS
                && NextMeetingWords.lead(line.text())
                && !recogniser.isTold(line.text())) {
            enter(Section.NEXT);
        }
        first = first == null ? line.item() : first;
        if (section == Section.ACTIONS && line.item() == null && isOwnerAlone(line.text())) {
            owner = bare(line.text());
            blocks.plain(line, line.content());
            return;
        }
        Matcher owned = ActionLines.OWNED.matcher(line.text());
        if (owned.find()) {
            owned(line, owned);
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
        } else if (section == Section.ACTIONS && isListed(line)) {
            listed(line);
        } else if (ActionRegister.SAYS_ACTION.matcher(line.text()).find()) {
            listed(line);
        } else if (section.mixes() && isOutermostItem(line) && (owed.isSetOut(line.text()) || isDecidedFor(line))) {
            actions(line, line.content());
        } else if ((section == Section.DECISIONS || section == Section.MIXED) && isOutermostItem(line)) {
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

    /** "Ana and Ben:", a paragraph of its own: what stands below is theirs. */
    private boolean isOwnerAlone(String text) {
        return text.length() <= LONGEST_OWNER && !text.endsWith(".") && owed.isOwner(bare(text));
    }

    /** "Action (WFP): print the map" becomes "WFP: print the map", which is WFP's. */
    private void owned(Line line, Matcher label) {
        String who = label.group("who");
        RichText words = RichTextBuilder.joined(
                RichTextBuilder.part(line.content(), label.start("who"), label.end("who")),
                ": ",
                RichTextBuilder.from(line.content(), label.end()));
        action(line, words).forEach(uid -> blocks.says(uid, new Entry(line, who, null, null)));
    }

    /** An item of a list of actions; or a paragraph that somebody owes, and those right below it. */
    private boolean isListed(Line line) {
        inParagraphs = line.item() == null
                && first == null
                && (owed.isOwed(line) || owed.isSetOut(line.text()) || (inParagraphs && !line.afterGap()));
        return isOutermostItem(line) || isNumbered(line) || owed.isOwed(line) || inParagraphs;
    }

    private boolean isDecidedFor(Line line) {
        return section == Section.MIXED && owed.isDecidedFor(line);
    }

    private void enter(Section entered) {
        inParagraphs = false;
        ledIn = false;
        section = entered;
        first = null;
        listing = false;
    }

    /** "2. Winter" behind the bullets of "Tasks:" that stood below "1. Autumn": the list it belongs to goes on. */
    private boolean isAboveList(Line line) {
        return first != null
                && line.item() != null
                && line.item().depth() < first.depth()
                && line.item().kind() != first.kind();
    }

    /** "2.3. Winter" behind a list of bullets: the next title below the same heading. */
    private boolean isNextTitle(Line line) {
        boolean dotted =
                line.item() != null && DOTTED.matcher(line.item().label()).matches();
        return dotted && first != null && !DOTTED.matcher(first.label()).matches() && !recogniser.isTold(line.text());
    }

    /** An action of a list; an identifier in front of it is its number, a bracket at the end may say whose it is. */
    private void listed(Line line) {
        Matcher id = ActionRegister.ID_AT_START.matcher(line.text());
        boolean identified = id.find();
        RichText words = identified ? RichTextBuilder.from(line.content(), id.end()) : line.content();
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
        String whose = said == null && owner != null && owed.ownersOf(line).isEmpty() ? owner : said;
        if (whose != null) {
            made.forEach(uid -> blocks.says(uid, new Entry(line, whose, null, null)));
        }
    }

    /** Whom the bracket at the end of a list's item names; null where the words name others, or the bracket a day. */
    private @Nullable String bracketed(Line line) {
        String who = brackets.who(line);
        boolean said = who != null
                && (recogniser.due(who, Interpreter.ANY_DAY).isPresent()
                        || !owed.ownersOf(line).isEmpty());
        return said ? null : who;
    }

    private void discussion(Line line) {
        String text = line.text();
        if (FollowingLabels.names(text)) {
            action(line, line.content());
            return;
        }
        String owner = ActionLines.closing(text);
        if (owner != null) {
            entry(new Entry(line, owner, null, null));
            return;
        }
        Matcher inside = ActionLines.inside(text);
        if (inside.find()) {
            discussion(part(line, 0, inside.start()));
            listing = ActionLines.isPlural(inside.group());
            actions(line, RichTextBuilder.from(line.content(), inside.end()));
            return;
        }
        Matcher id = ActionRegister.SPOKEN_ACTION.matcher(text);
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

    private static String bare(String heading) {
        return HEADING_NUMBER.matcher(heading).replaceFirst("").replaceFirst("\\s*:$", "");
    }

    private static boolean isNumbered(Line line) {
        return ActionRegister.ID_AT_START.matcher(line.text()).find();
    }

    /** An item as deep as the first one of the section, or less. */
    private boolean isOutermostItem(Line line) {
        return line.item() != null && line.item().depth() <= (first == null ? 0 : first.depth());
    }

    /** The actions that a paragraph holds, each with its own owner; gives their blocks. */
    private List<String> actions(Line line, RichText content) {
        List<Integer> starts = recogniser.clauses(content.text());
        List<String> made = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : content.text().length();
            RichText clause = RichTextBuilder.part(content, starts.get(i), end);
            made.addAll(action(line, clause));
        }
        return made;
    }

    private List<String> action(Line line, RichText content) {
        Matcher struck = STRUCK.matcher(content.text());
        if (struck.matches()) {
            // Crossed out: done with at an earlier meeting.
            List<String> done = action(line, RichTextBuilder.part(content, struck.start("done"), struck.end("done")));
            done.forEach(uid -> blocks.reviewed(uid, Review.Status.DONE));
            if (struck.end() > struck.end("done") && !struck.group("more").isBlank()) {
                blocks.plain(line, RichTextBuilder.from(content, struck.start("more")));
            }
            return done;
        }
        String uid = blocks.action(line, content, section);
        return uid == null ? List.of() : List.of(uid);
    }
}
