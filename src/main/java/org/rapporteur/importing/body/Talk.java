package org.rapporteur.importing.body;

import java.util.List;
import java.util.regex.Matcher;
import org.rapporteur.importing.line.ActionIds;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.FollowingLabels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.StatusWords;
import org.rapporteur.importing.table.ActionTable.Entry;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Recogniser;

/** The discussion: actions may stand within its sentences, and what was said before and behind them is kept. */
final class Talk {
    private final Recogniser recogniser;
    private final ActionMaker actions;
    private final BodyBlocks blocks;
    private final ListedActions listed;
    private final Whereabouts where;
    private final OwnLabels labels;

    Talk(
            Recogniser recogniser,
            ActionMaker actions,
            BodyBlocks blocks,
            ListedActions listed,
            Whereabouts where,
            OwnLabels labels) {
        this.recogniser = recogniser;
        this.actions = actions;
        this.blocks = blocks;
        this.listed = listed;
        this.where = where;
        this.labels = labels;
    }

    void add(Line line) {
        String text = line.text();
        if (FollowingLabels.names(text)) {
            listed.whose(line, action(line, line.content()), null);
            return;
        }
        String owner = ActionLines.closing(text);
        if (owner != null) {
            actions.entry(new Entry(line, owner, null, null), where.section());
            return;
        }
        Matcher inside = ActionLines.inside(text);
        if (inside.find()) {
            add(part(line, 0, inside.start()));
            where.listing(ActionLines.isPlural(inside.group()));
            actions(line, RichTextBuilder.from(line.content(), inside.end()));
            return;
        }
        OwnLabels.Place label = labels.first(text);
        if (label != null) {
            if (label.start() > 0) {
                add(part(line, 0, label.start()));
            }
            actions(line, RichTextBuilder.from(line.content(), label.end()));
            return;
        }
        Matcher id = ActionIds.SPOKEN.matcher(text);
        if (id.find() && recogniser.knowsOwners(id.group("who"))) {
            blocks.plain(line, RichTextBuilder.part(line.content(), 0, id.end("id")));
            action(line, RichTextBuilder.from(line.content(), id.end()))
                    .forEach(uid -> blocks.says(uid, new Entry(line, id.group("who"), null, null)));
            return;
        }
        if (where.isIn(Section.REVIEW)) {
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
        return actions.all(line, content, where.section());
    }

    private List<String> action(Line line, RichText content) {
        return actions.one(line, content, where.section());
    }
}
