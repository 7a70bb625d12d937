package org.rapporteur.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.ActionTable.Entry;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.recognition.SectionTitles;
import org.rapporteur.shared.Uids;

/** Makes blocks of the lines below the header: headings, items, text, decisions, and actions wherever a line says one. */
final class BodyReader {
    private static final int LONGEST_REVIEWED = 250;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PREVIOUS = Pattern.compile(
            "(?<![\\p{L}])(?:last|previous|précédent\\p{L}*|dernière?|anterior|última)\\s(?:\\p{L}+\\s){0,3}?(?:minutes|meetings?|réunion|reunión|compte)",
            FLAGS);

    private final Recogniser recogniser;
    private final Uids uids;
    private final HeaderReader header;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ImportWarning> warnings = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final Map<String, Entry> cells = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final ActionRegister register = new ActionRegister();
    private final ActionTable table = new ActionTable();
    private Section section = Section.DISCUSSION;
    private int sections;

    BodyReader(Recogniser recogniser, Uids uids, HeaderReader header) {
        this.recogniser = recogniser;
        this.uids = uids;
        this.header = header;
    }

    /** The blocks, each action read once, with its warnings; what a table says in its own columns overrules what its words would be read as on the day. */
    List<Block> blocks(LocalDate on) {
        CellCorrections corrections = new CellCorrections(recogniser, on);
        List<Block> corrected = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.ACTION) {
                Recognition read = corrections.read(block);
                warnOfUnknownOwners(lines.getOrDefault(block.uid(), 0), read);
                corrected.add(corrections.of(block, read, cells.get(block.uid())));
            } else {
                corrected.add(block);
            }
        }
        return corrected;
    }

    List<ImportWarning> warnings() {
        return warnings;
    }

    List<Review> reviews() {
        return reviews;
    }

    List<Echo> echoes() {
        return register.echoes();
    }

    /** Takes a line of the header that stands for itself as well. */
    void keep(Line line) {
        block(line);
    }

    void read(Line line) {
        notice(line);
        ActionTable.Row row = section == Section.NEXT ? null : table.row(line);
        if (row == null) {
            block(line);
            return;
        }
        row.before().forEach(this::block);
        row.actions().forEach(this::entry);
    }

    private void entry(Entry entry) {
        List<Integer> clauses = recogniser.clauses(entry.line().text());
        boolean told = entry.who() == null && clauses.size() > 1;
        List<String> made = told
                ? actions(entry.line(), entry.line().content())
                : action(entry.line(), entry.line().content());
        for (String uid : made) {
            cells.put(uid, entry);
            String status = entry.status();
            if (status != null) {
                reviews.removeIf(review -> review.uid().equals(uid));
                reviews.add(new Review(uid, StatusWords.leading(status)));
            }
        }
    }

    /** Dates of the previous and the next meeting, wherever they are said. */
    private void notice(Line line) {
        String text = line.text();
        if (PREVIOUS.matcher(text).find()) {
            header.previous(text);
        } else if (!line.isHeading()
                && (section == Section.NEXT
                        || Section.NEXT_MEETING.matcher(text).matches())) {
            header.next(text);
        }
    }

    private void block(Line line) {
        if (line.isHeading()) {
            section = Section.of(line.text());
            sections++;
            add(heading(line.level()), 0, line.content());
            return;
        }
        if (section == Section.ACTIONS && SectionTitles.isOther(line.text())) {
            block(line.withLevel(1));
            return;
        }
        Matcher action = ActionLines.PREFIX.matcher(line.text());
        Matcher decision = ActionLines.DECISION.matcher(line.text());
        if (action.find()) {
            actions(line, RichTextBuilder.from(line.content(), action.end()));
        } else if (decision.find()) {
            add(BlockKind.DECISION, 0, RichTextBuilder.from(line.content(), decision.end()));
        } else if (section == Section.ACTIONS && (isOutermostItem(line) || isNumbered(line) || isOwed(line))) {
            listed(line);
        } else if (ActionRegister.SAYS_ACTION.matcher(line.text()).find()) {
            listed(line);
        } else if (section == Section.MIXED && isOutermostItem(line) && recogniser.isTold(line.text())) {
            actions(line, line.content());
        } else if ((section == Section.DECISIONS || section == Section.MIXED) && isOutermostItem(line)) {
            add(BlockKind.DECISION, 0, line.content());
        } else if (section == Section.REVIEW && isReviewed(line)) {
            actions(line, line.content())
                    .forEach(uid -> reviews.add(new Review(uid, StatusWords.closing(line.text()))));
        } else if (section == Section.AGENDA || section == Section.NEXT) {
            plain(line, line.content());
        } else {
            discussion(line);
        }
    }

    /** An action of a list; an identifier in front of it is its number. */
    private void listed(Line line) {
        Matcher id = ActionRegister.ID_AT_START.matcher(line.text());
        if (id.find()) {
            List<String> made = actions(line, RichTextBuilder.from(line.content(), id.end()));
            made.forEach(uid -> register.identify(id.group(), uid));
        } else {
            actions(line, line.content());
        }
    }

    private void discussion(Line line) {
        String text = line.text();
        Matcher closing = ActionLines.CLOSING.matcher(text);
        if (closing.find() && closing.start() > 0) {
            entry(new Entry(line, closing.group("who"), null, null));
            return;
        }
        Matcher inside = ActionLines.inside(text);
        if (inside.find()) {
            discussion(part(line, 0, inside.start()));
            actions(line, RichTextBuilder.from(line.content(), inside.end()));
            return;
        }
        Review.Status status = StatusWords.leading(text);
        if (section == Section.REVIEW && status != null && !reviews.isEmpty()) {
            reviews.set(reviews.size() - 1, new Review(reviews.getLast().uid(), status));
        }
        int from = 0;
        for (Mention<String> told : recogniser.told(text)) {
            if (told.start() > from) {
                plain(line, RichTextBuilder.part(line.content(), from, told.start()));
            }
            actions(line, RichTextBuilder.part(line.content(), told.start(), told.end()));
            from = told.end();
        }
        if (from < text.length()) {
            plain(line, RichTextBuilder.part(line.content(), from, text.length()));
        }
    }

    private static Line part(Line line, int start, int end) {
        RichText words = RichTextBuilder.part(line.content(), start, end);
        return new Line(line.number(), words, 0, line.item(), line.afterGap());
    }

    private void plain(Line line, RichText content) {
        if (content.isBlank()) {
            return;
        }
        Line.Item item = line.item();
        String uid = item == null ? add(BlockKind.TEXT, 0, content) : add(item.kind(), item.depth(), content);
        register.cite(content.text(), uid);
    }

    /** A plain paragraph among actions is one when somebody owes it. */
    private boolean isOwed(Line line) {
        return line.item() == null
                && !recogniser.action(line.text(), Interpreter.ANY_DAY).owners().isEmpty();
    }

    private static boolean isNumbered(Line line) {
        return ActionRegister.ID_AT_START.matcher(line.text()).find();
    }

    private static boolean isOutermostItem(Line line) {
        return line.item() != null && line.item().depth() == 0;
    }

    /** "UNHCR to prepare a note": one sentence, somebody's, and no report of what became of it. */
    private boolean isReviewed(Line line) {
        return line.text().length() <= LONGEST_REVIEWED
                && StatusWords.leading(line.text()) == null
                && recogniser.isTold(line.text());
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

    /** An action said twice, in the discussion and in a list, is one: the second time it stays as text. */
    private List<String> action(Line line, RichText content) {
        boolean closing = section == Section.ACTIONS;
        ActionRegister.Entry known = register.said(content.text(), sections, closing);
        if (known != null) {
            String uid = add(BlockKind.TEXT, 0, content);
            register.echo(known, uid);
            warn(line, "The same action stands in line " + known.line() + "; this one was kept as a paragraph.");
            return List.of();
        }
        if (content.isBlank() || ActionTable.isNothing(content.text())) {
            add(BlockKind.TEXT, 0, line.content());
            return List.of();
        }
        String uid = add(BlockKind.ACTION, 0, content);
        register.add(uid, line.number(), content.text(), sections, closing);
        lines.put(uid, line.number());
        if (StatusWords.closing(content.text()) != null && section != Section.REVIEW) {
            reviews.add(new Review(uid, Review.Status.DONE));
        }
        return List.of(uid);
    }

    private void warnOfUnknownOwners(int line, Recognition read) {
        read.ownerNames().stream()
                .filter(owner -> owner.kind() == OwnerKind.UNKNOWN)
                .forEach(owner -> warnings.add(new ImportWarning(line, unknown(owner))));
    }

    private static String unknown(Owner owner) {
        String nearest = String.join("”, “", owner.suggestions());
        return switch (owner.suggestions().size()) {
            case 0 -> "“" + owner.name() + "” is no known organisation or person.";
            case 1 -> "“" + owner.name() + "” is not known; did you mean “" + nearest + "”?";
            default -> "“" + owner.name() + "” is not known; did you mean one of “" + nearest + "”?";
        };
    }

    private String add(BlockKind kind, int depth, RichText content) {
        String uid = uids.next();
        blocks.add(new Block(uid, kind, depth, content, Corrections.NONE));
        return uid;
    }

    private void warn(Line line, String message) {
        warnings.add(new ImportWarning(line.number(), message));
    }

    private static BlockKind heading(int level) {
        return level == 1 ? BlockKind.HEADING_1 : level == 2 ? BlockKind.HEADING_2 : BlockKind.HEADING_3;
    }
}
