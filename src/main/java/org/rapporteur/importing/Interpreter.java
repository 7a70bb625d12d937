package org.rapporteur.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.HeaderReader.Outcome;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.SectionTitles;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.Uids;

/** Reads lines as minutes: a header, then sections of blocks. Every line ends up in the header or in a block. */
final class Interpreter {
    /** Owners do not hang on the day. */
    static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private static final int MOST_UNKNOWN = 6;
    private static final int LONGEST_HEADER_LINE = 300;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "^(?:the |our )?(?:date of (?:the )?)?next (?:meeting|session|call)\\b.*|^prochaine réunion.*|^próxima reunión.*",
            FLAGS);
    private static final Pattern PREVIOUS = Pattern.compile(
            "(?<![\\p{L}])(?:last|previous|précédent\\p{L}*|dernière?|anterior|última)\\s(?:\\p{L}+\\s){0,3}?(?:minutes|meetings?|réunion|reunión|compte)",
            FLAGS);

    private final Recogniser recogniser;
    private final Uids uids;
    private final HeaderReader header;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ImportWarning> warnings = new ArrayList<>();
    private final Map<String, Integer> actions = new HashMap<>();
    private Section section = Section.OTHER;

    private enum Section {
        OTHER,
        ACTIONS,
        DECISIONS,
        NEXT
    }

    Interpreter(Recogniser recogniser, Uids uids) {
        this.recogniser = recogniser;
        this.uids = uids;
        this.header = new HeaderReader(recogniser.vocabulary());
    }

    /** What was read, and what was not understood. */
    record Reading(Minutes minutes, List<ImportWarning> warnings) {}

    Reading read(List<Line> document) {
        List<Line> lines = Headings.settled(document, recogniser);
        int body = readHeader(lines);
        List<Line> rest = Headings.levelled(lines.subList(body, lines.size()));
        ActionTable table = new ActionTable();
        for (Line line : rest) {
            notice(line);
            Optional<Line> row = section == Section.NEXT ? Optional.empty() : table.action(line);
            if (row.isPresent()) {
                action(row.get(), row.get().content());
            } else {
                block(line);
            }
        }
        return new Reading(minutes(lines), warnings);
    }

    private int readHeader(List<Line> lines) {
        int unknown = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Outcome outcome = header.take(line);
            boolean lost = outcome == Outcome.NOT_UNDERSTOOD
                    && (++unknown > MOST_UNKNOWN || line.text().length() > LONGEST_HEADER_LINE);
            if (outcome == Outcome.BODY || lost) {
                return i;
            }
            if (outcome == Outcome.KEPT) {
                block(line.isHeading() ? line.withLevel(1) : line);
            } else if (outcome == Outcome.NOT_UNDERSTOOD) {
                block(line);
                warn(line, "It belongs to no known field of the header, and was kept as a paragraph.");
            }
        }
        return lines.size();
    }

    /** Dates of the previous and the next meeting, wherever they are said. */
    private void notice(Line line) {
        String text = line.text();
        if (PREVIOUS.matcher(text).find()) {
            header.previous(text);
        } else if (!line.isHeading()
                && (section == Section.NEXT || NEXT_MEETING.matcher(text).matches())) {
            header.next(text);
        }
    }

    private void block(Line line) {
        if (line.isHeading()) {
            section = sectionOf(line.text());
            blocks.add(new Block(uids.next(), heading(line.level()), 0, line.content(), Corrections.NONE));
            return;
        }
        Matcher action = ActionLines.PREFIX.matcher(line.text());
        Matcher decision = ActionLines.DECISION.matcher(line.text());
        if (action.find()) {
            action(line, RichTextBuilder.from(line.content(), action.end()));
        } else if (decision.find()) {
            add(BlockKind.DECISION, 0, RichTextBuilder.from(line.content(), decision.end()));
        } else if (section == Section.ACTIONS && (isOutermostItem(line) || isOwed(line))) {
            action(line, line.content());
        } else if (section == Section.DECISIONS && isOutermostItem(line)) {
            add(BlockKind.DECISION, 0, line.content());
        } else if (line.item() != null) {
            add(line.item().kind(), line.item().depth(), line.content());
        } else {
            add(BlockKind.TEXT, 0, line.content());
        }
    }

    /** A plain paragraph among actions is one when somebody owes it. */
    private boolean isOwed(Line line) {
        return line.item() == null
                && !recogniser.action(line.text(), ANY_DAY).owners().isEmpty();
    }

    private static boolean isOutermostItem(Line line) {
        return line.item() != null && line.item().depth() == 0;
    }

    /** An action said twice, in the discussion and again at the end, is one: the second time it stays as text. */
    private void action(Line line, RichText content) {
        Integer first = actions.putIfAbsent(Folding.fold(content.text()), line.number());
        if (first != null) {
            add(BlockKind.TEXT, 0, content);
            warn(line, "The same action stands in line " + first + "; this one was kept as a paragraph.");
        } else if (!content.isBlank()) {
            add(BlockKind.ACTION, 0, content);
            warnOfUnknownOwners(line, content.text());
        } else {
            add(BlockKind.TEXT, 0, line.content());
        }
    }

    private void warnOfUnknownOwners(Line line, String text) {
        recogniser.action(text, ANY_DAY).ownerNames().stream()
                .filter(owner -> owner.kind() == OwnerKind.UNKNOWN)
                .forEach(owner -> warn(line, unknown(owner)));
    }

    private static String unknown(Owner owner) {
        String nearest = String.join("”, “", owner.suggestions());
        return switch (owner.suggestions().size()) {
            case 0 -> "“" + owner.name() + "” is no known organisation or person.";
            case 1 -> "“" + owner.name() + "” is not known; did you mean “" + nearest + "”?";
            default -> "“" + owner.name() + "” is not known; did you mean one of “" + nearest + "”?";
        };
    }

    private void add(BlockKind kind, int depth, RichText content) {
        blocks.add(new Block(uids.next(), kind, depth, content, Corrections.NONE));
    }

    private void warn(Line line, String message) {
        warnings.add(new ImportWarning(line.number(), message));
    }

    private Minutes minutes(List<Line> lines) {
        Header read = header.header();
        if (read.date() == null) {
            read = Fallbacks.date(read, lines);
        }
        if (read.date() == null) {
            warnings.addFirst(
                    new ImportWarning(0, "No date of the meeting was found; say on which day the group met."));
        }
        return new Minutes(read, header.attendees(), blocks);
    }

    private static Section sectionOf(String heading) {
        if (NEXT_MEETING.matcher(heading).matches()) {
            return Section.NEXT;
        }
        if (SectionTitles.isActions(heading)) {
            return Section.ACTIONS;
        }
        return ActionLines.DECISIONS.matcher(heading).matches() ? Section.DECISIONS : Section.OTHER;
    }

    private static BlockKind heading(int level) {
        return level == 1 ? BlockKind.HEADING_1 : level == 2 ? BlockKind.HEADING_2 : BlockKind.HEADING_3;
    }
}
