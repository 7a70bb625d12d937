package org.rapporteur.importing.body;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.ActionIds;
import org.rapporteur.importing.line.FollowingLabels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.When;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Recogniser;

/** Actions of a list: their numbers, and whose they are by their own words, a bracket, or the title above. */
final class ListedActions {
    private final ActionMaker actions;
    private final BodyBlocks blocks;
    private final OpenList list;
    private final OwedLines owed;
    private final Recogniser recogniser;
    private final ClosingBrackets brackets;
    private final LeadingNames names;

    ListedActions(Recogniser recogniser, ActionMaker actions, BodyBlocks blocks, OpenList list, List<Line> body) {
        this.recogniser = recogniser;
        this.actions = actions;
        this.blocks = blocks;
        this.list = list;
        this.owed = new OwedLines(recogniser);
        this.brackets = ClosingBrackets.in(body, recogniser);
        this.names = LeadingNames.in(body, recogniser);
    }

    /** An action of a list; an identifier in front of it is its number, a bracket at the end may say whose it is. */
    void add(Line line, Section section) {
        Matcher id = ActionIds.AT_START.matcher(line.text());
        boolean identified = id.find();
        int from = identified ? id.end() : OwedSigns.mark(line.text());
        RichText words = from > 0 ? RichTextBuilder.from(line.content(), from) : line.content();
        String who = closing(line);
        List<String> made = who == null ? actions.all(line, words, section) : actions.one(line, words, section);
        for (String uid : made) {
            if (identified) {
                blocks.identify(id.group(), uid);
            }
        }
        whose(line, made, who);
    }

    /** True where the habit of the list says that a name stands in front. */
    boolean isNamed(Line line) {
        return names.who(line) != null;
    }

    /** Whose actions are: as their own words say, else as the title above does. */
    void whose(Line line, List<String> made, @Nullable String said) {
        FollowingLabels.Said labels = FollowingLabels.said(line.text());
        String told = said == null ? labels.who() : said;
        String named = told == null ? names.who(line) : told;
        boolean own = !owed.ownersOf(line).isEmpty();
        String who = named == null ? list.owner() : named;
        boolean dated = list.due() == null || recogniser.dueOf(line.text(), When.ANY_DAY) != null;
        String when = labels.when() == null && !dated ? list.due() : labels.when();
        actions.owe(made, line, told != null || !own ? who : null, when);
    }

    /** Whom the bracket or dash at the end of a list's item names; null where the words name others, or the bracket a day. */
    @Nullable
    String closing(Line line) {
        String who = brackets.who(line);
        boolean said = who != null
                && (recogniser.due(who, When.ANY_DAY).isPresent()
                        || !owed.ownersOf(line).isEmpty());
        return said ? null : who;
    }
}
