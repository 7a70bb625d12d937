package org.rapporteur.importing.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Echo;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.NoAction;
import org.rapporteur.importing.line.Review;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.StatusWords;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.table.ActionTable.Entry;
import org.rapporteur.importing.table.CellCorrections;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.PastDay;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.shared.Uids;

/** The blocks of minutes as they are put together, with what is to be said about them. */
public final class BodyBlocks {
    private final Recogniser recogniser;
    private final Uids uids;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ImportWarning> warnings = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final Map<String, Entry> cells = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final ActionRegister register = new ActionRegister();
    private int sections;

    /** Begins without a block; gives each a new id. */
    public BodyBlocks(Recogniser recogniser, Uids uids) {
        this.recogniser = recogniser;
        this.uids = uids;
    }

    /**
     * The blocks, each action read once, with its warnings; what a table says in its own columns overrules what its words
     * would be read as on the day.
     */
    public List<Block> on(LocalDate on) {
        CellCorrections corrections = new CellCorrections(recogniser, on);
        Set<String> earlier = reviews.stream().map(Review::uid).collect(Collectors.toSet());
        List<Block> corrected = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.ACTION) {
                Recognition read = corrections.read(block);
                warnOfUnknownOwners(lines.getOrDefault(block.uid(), 0), read);
                Block pinned = corrections.of(block, read, cells.get(block.uid()), earlier.contains(block.uid()));
                warnOfPastDay(pinned, read, on);
                corrected.add(pinned);
            } else {
                corrected.add(block);
            }
        }
        return corrected;
    }

    /** What could not be read with certainty, in the order of the document once {@link #on} was asked. */
    public List<ImportWarning> warnings() {
        return warnings;
    }

    /** Actions of earlier meetings, with what was said of them. */
    public List<Review> reviews() {
        return reviews;
    }

    /** Lines that say an action again. */
    public List<Echo> echoes() {
        return register.echoes();
    }

    /** A heading: what follows is another section. */
    void heading(Line line) {
        sections++;
        BlockKind kind =
                line.level() == 1 ? BlockKind.HEADING_1 : line.level() == 2 ? BlockKind.HEADING_2 : BlockKind.HEADING_3;
        add(kind, 0, line.content());
    }

    String add(BlockKind kind, int depth, RichText content) {
        return add(kind, depth, content, Corrections.NONE);
    }

    private String add(BlockKind kind, int depth, RichText content, Corrections corrections) {
        String uid = uids.next();
        blocks.add(new Block(uid, kind, depth, content, corrections));
        return uid;
    }

    /** A paragraph or item that is no action; blank ones are left out. */
    void plain(Line line, RichText content) {
        if (content.isBlank()) {
            return;
        }
        Line.Item item = line.item();
        String uid = item == null ? add(BlockKind.TEXT, 0, content) : add(item.kind(), item.depth(), content);
        register.cite(content.text(), uid);
    }

    /**
     * An action; said twice, in the discussion and in a list, it is one, and stays as text the second time.
     *
     * @param in the section it stands in
     * @return the block's uid, or null where no action was made
     */
    @Nullable
    String action(Line line, RichText content, Section in) {
        boolean closing = in == Section.ACTIONS;
        ActionRegister.Wording wording = ActionRegister.Wording.of(content.text());
        ActionRegister.Entry known = register.said(wording, sections, closing);
        if (known != null) {
            // What is an action elsewhere is not offered as a promise here.
            register.echo(known, add(BlockKind.TEXT, 0, content, Corrections.NONE.dismissed()));
            String message = "The same action stands in line " + known.line() + "; this one was kept as a paragraph.";
            warnings.add(new ImportWarning(line.number(), message));
            return null;
        }
        // "2. 3.": numbers that lost their words.
        boolean wordless = content.text().chars().noneMatch(Character::isLetter);
        boolean left = NoAction.isNoNeed(content.text()) && !recogniser.startsWithDeed(content.text());
        if (wordless || left || NoAction.says(content.text())) {
            plain(line, line.content());
            return null;
        }
        String uid = add(BlockKind.ACTION, 0, content);
        register.add(uid, line.number(), wording, sections, closing);
        lines.put(uid, line.number());
        if (StatusWords.closing(content.text()) != null && in != Section.REVIEW) {
            reviews.add(new Review(uid, Review.Status.DONE));
        }
        return uid;
    }

    /** Notes the identifier that an action goes by. */
    void identify(String label, String uid) {
        register.identify(label, uid);
    }

    /** Notes what an action's row says in columns of its own. */
    void says(String uid, Entry entry) {
        cells.put(uid, entry);
        String status = entry.status();
        if (status != null) {
            reviews.removeIf(review -> review.uid().equals(uid));
            reviews.add(new Review(uid, StatusWords.leading(status)));
        }
    }

    /** Notes that an action was set earlier, and how far it is; null where the words do not say. */
    void reviewed(String uid, Review.@Nullable Status status) {
        reviews.add(new Review(uid, status));
    }

    /** Notes how far the earlier action is that was named last. */
    void lastIs(Review.@Nullable Status status) {
        if (status != null && !reviews.isEmpty()) {
            reviews.set(reviews.size() - 1, new Review(reviews.getLast().uid(), status));
        }
    }

    private void warnOfUnknownOwners(int line, Recognition read) {
        read.ownerNames().stream()
                .filter(owner -> owner.kind() == OwnerKind.UNKNOWN)
                .forEach(owner -> warnings.add(new ImportWarning(line, unknown(owner))));
    }

    /** A day without a year that was just past when the group met; nothing where a column or the document says it otherwise. */
    private void warnOfPastDay(Block block, Recognition read, LocalDate on) {
        if (!on.equals(When.ANY_DAY) && block.corrections().due() == null) {
            PastDay.of(read.dueSaid(), on)
                    .map(past -> new ImportWarning(lines.getOrDefault(block.uid(), 0), past.sentence()))
                    .ifPresent(warnings::add);
        }
    }

    private static String unknown(Owner owner) {
        String nearest = String.join("”, “", owner.suggestions());
        return switch (owner.suggestions().size()) {
            case 0 -> "“" + owner.name() + "” is no known organisation or person.";
            case 1 -> "“" + owner.name() + "” is not known; did you mean “" + nearest + "”?";
            default -> "“" + owner.name() + "” is not known; did you mean one of “" + nearest + "”?";
        };
    }
}
