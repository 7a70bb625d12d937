package org.rapporteur.importing.body;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s+(?=\\p{Lu})");
    /** A longer paragraph goes on with something else behind its action. */
    private static final int LONGEST_ACTION = 250;

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
        if (responsible(line)
                || inBracket(line)
                || behind(line)
                || decided(line)
                || within(line)
                || ownLabel(line)
                || spoken(line)) {
            return;
        }
        if (where.isIn(Section.REVIEW)) {
            blocks.lastIs(StatusWords.leading(line.text()));
        }
        told(line);
    }

    /** "Print the map – Responsible: WFP", which is an action wherever it stands. */
    private boolean responsible(Line line) {
        boolean named = FollowingLabels.names(line.text());
        if (named) {
            listed.whose(line, action(line, line.content()), null);
        }
        return named;
    }

    /** "The map must be updated (Ana is responsible)". */
    private boolean inBracket(Line line) {
        String owner = ActionLines.closing(line.text());
        if (owner != null) {
            actions.entry(new Entry(line, owner, null, null), where.section());
            return true;
        }
        boolean numbered = ActionLines.isNumberedBehind(line.text());
        if (numbered) {
            listed.whose(line, action(line, line.content()), null);
        }
        return numbered;
    }

    /** "A washer is to be fitted. Action: Tom." */
    private boolean behind(Line line) {
        LabelsBehind.Found found = LabelsBehind.first(line.text());
        if (found == null) {
            return false;
        }
        if (found.start() > 0) {
            add(part(line, 0, found.start()));
        }
        String said = line.text().substring(found.start(), found.end()).strip();
        String who = found.who();
        Line action = line.saying(who == null ? said : said.replaceFirst("\\.$", "") + " (" + who + ")");
        actions.entry(new Entry(action, who, null, null), where.section());
        if (found.behind() < line.text().length()) {
            add(part(line, found.behind(), line.text().length()));
        }
        return true;
    }

    /** "Il est décidé que le PAM imprime la carte." */
    private boolean decided(Line line) {
        DecidedFor.Found found = DecidedFor.first(line.text(), recogniser::knowsOwners);
        if (found == null) {
            return false;
        }
        if (found.start() > 0) {
            add(part(line, 0, found.start()));
        }
        Line action = line.saying(line.text().substring(found.start(), found.end()));
        actions.entry(new Entry(action, found.who(), null, null), where.section());
        if (!line.text().substring(found.end()).isBlank()) {
            add(part(line, found.end(), line.text().length()));
        }
        return true;
    }

    /** "The stock is low. Action: WFP to order more." */
    private boolean within(Line line) {
        Matcher inside = ActionLines.inside(line.text());
        boolean found = inside.find();
        if (found) {
            add(part(line, 0, inside.start()));
            where.listing(ActionLines.isPlural(inside.group()));
            int end = inside.end() + toldUntil(line.text().substring(inside.end()));
            actions(line, RichTextBuilder.part(line.content(), inside.end(), end));
            if (end < line.text().length()) {
                where.listing(false);
                add(part(line, end, line.text().length()));
            }
        }
        return found;
    }

    /**
     * Where a paragraph leaves the actions behind a label: at a line break, and a long one at the first sentence that tells
     * nobody to do anything.
     */
    private int toldUntil(String words) {
        int broken = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n') + 1;
        if (broken <= LONGEST_ACTION) {
            return broken;
        }
        Matcher end = SENTENCE_END.matcher(words).region(0, broken);
        while (end.find()) {
            String next = words.substring(end.end()).strip();
            if (!recogniser.isCharged(next) && !recogniser.startsWithDeed(next)) {
                return end.end();
            }
        }
        return broken;
    }

    /** "The stock is low. Resolution: WFP to order more.", where that is the writer's word for an action. */
    private boolean ownLabel(Line line) {
        OwnLabels.Place label = labels.first(line.text());
        if (label == null) {
            return false;
        }
        if (label.start() > 0) {
            add(part(line, 0, label.start()));
        }
        actions(line, RichTextBuilder.from(line.content(), label.end()));
        return true;
    }

    /** "JT – ok Action-TC-2019-4 Add the wells". */
    private boolean spoken(Line line) {
        Matcher id = ActionIds.SPOKEN.matcher(line.text());
        boolean spoken = id.find() && recogniser.knowsOwners(id.group("who"));
        if (spoken) {
            blocks.plain(line, RichTextBuilder.part(line.content(), 0, id.end("id")));
            action(line, RichTextBuilder.from(line.content(), id.end()))
                    .forEach(uid -> blocks.says(uid, new Entry(line, id.group("who"), null, null)));
        }
        return spoken;
    }

    /** Sentences that tell somebody to do something, and the others beside them. */
    private void told(Line line) {
        String text = line.text();
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
