package org.rapporteur.meeting.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fxmisc.richtext.model.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.SectionTitles;

/** What keys do to blocks: split, join, indent, change kind, move. */
final class BlockCommands {
    private final MinutesArea area;
    private final Editing editing;
    private final UndoStack undo;
    private long conversion = -1;

    BlockCommands(MinutesArea area, UndoStack undo) {
        this.area = area;
        this.editing = area.editing();
        this.undo = undo;
    }

    /** A sign at the start of the line, just completed by a space, turns the block into its kind. */
    void convertTrigger() {
        int index = area.getCurrentParagraph();
        int column = area.getCaretColumn();
        Paragraph<ParStyle, String, InlineStyle> paragraph = area.getParagraph(index);
        ParStyle style = paragraph.getParagraphStyle();
        Triggers.kind(paragraph.substring(0, column), inActions(index))
                // The sign of what the line is already, typed from habit, goes as well; "A. Lund" in a lettered item
                // stays.
                .filter(kind -> kind != style.kind() || kind != BlockKind.LETTERED)
                .ifPresent(kind -> {
                    editing.edit("kind", () -> {
                        Paragraph<ParStyle, String, InlineStyle> rest = paragraph.subSequence(column);
                        ParStyle now = kind == style.kind() ? style : style.withKind(kind, 0);
                        put(index, index + 1, List.of(rest.setParagraphStyle(now)));
                        area.moveTo(index, 0);
                    });
                    conversion = undo.revisionProperty().get();
                });
    }

    /** Enter: the next block of the kind; on an empty one outdents, then text; in front of the text a new block before. */
    void split() {
        editing.edit("split", () -> {
            area.replaceSelection("");
            int index = area.getCurrentParagraph();
            int column = area.getCaretColumn();
            Paragraph<ParStyle, String, InlineStyle> paragraph = area.getParagraph(index);
            ParStyle style = paragraph.getParagraphStyle();
            if (paragraph.length() == 0 && style.kind() != BlockKind.TEXT) {
                area.setParagraphStyle(index, Indents.wayOut(style));
            } else if (column == 0 && paragraph.length() > 0) {
                put(index, index + 1, List.of(empty(ParStyle.of(newUid(), style.kind(), style.depth())), paragraph));
                area.moveTo(index + 1, 0);
            } else {
                Paragraph<ParStyle, String, InlineStyle> rest =
                        column == paragraph.length() ? empty(next(paragraph)) : paragraph.subSequence(column);
                put(index, index + 1, List.of(trimmed(paragraph, column), rest.setParagraphStyle(next(paragraph))));
                area.moveTo(index + 1, 0);
            }
        });
        area.requestFollowCaret();
    }

    /** Backspace in front of a block; false when the stock key should do its work. */
    boolean joinBack() {
        if (area.getSelection().getLength() > 0) {
            return false;
        }
        if (conversion == undo.revisionProperty().get() && undo.undo()) {
            conversion = -1;
            return true;
        }
        if (area.getCaretColumn() > 0) {
            return false;
        }
        int index = area.getCurrentParagraph();
        ParStyle style = area.getParagraph(index).getParagraphStyle();
        if (style.kind() == BlockKind.TEXT) {
            return index == 0;
        }
        editing.edit("kind", () -> area.setParagraphStyle(index, Indents.wayOut(style)));
        return true;
    }

    /** Tab or Shift+Tab over all selected blocks. */
    void indent(boolean deeper) {
        editing.edit("indent", () -> restyle(deeper ? Indents::deeper : Indents::shallower));
    }

    /** Makes the selected blocks this kind; when they all are it already, text. */
    void setKind(BlockKind kind) {
        int from = firstSelected();
        int to = lastSelected();
        boolean all = area.getParagraphs().subList(from, to + 1).stream()
                .allMatch(paragraph -> paragraph.getParagraphStyle().kind() == kind);
        BlockKind wanted = all ? BlockKind.TEXT : kind;
        editing.edit(
                "kind",
                () -> restyle(style ->
                        style.withKind(wanted, wanted.isListItem() || wanted == BlockKind.ACTION ? style.depth() : 0)));
    }

    /** Moves the block at the caret with its children over its neighbour. */
    void move(boolean up) {
        int index = area.getCurrentParagraph();
        int offset = area.getCaretColumn();
        List<Branches.Place> places = area.getParagraphs().stream()
                .map(Paragraph::getParagraphStyle)
                .map(style -> new Branches.Place(style.kind(), style.depth()))
                .toList();
        int end = Branches.end(places, index);
        int target = up ? Branches.before(places, index) : Branches.after(places, index, end);
        if (target < 0) {
            return;
        }
        int from = up ? target : index;
        int to = up ? end : target;
        int pivot = up ? index : end;
        editing.edit("move", () -> {
            List<Paragraph<ParStyle, String, InlineStyle>> turned =
                    new ArrayList<>(area.getParagraphs().subList(pivot, to));
            turned.addAll(area.getParagraphs().subList(from, pivot));
            put(from, to, turned);
            area.moveTo(up ? from : from + (to - pivot), offset);
        });
        area.requestFollowCaret();
    }

    /** Shift+Enter. */
    void breakLine() {
        area.replaceSelection(String.valueOf(Paragraphs.LINE_BREAK));
    }

    /** Changes what a block carries beside its words, for example what was corrected by hand. */
    void restyle(String uid, String nameKey, UnaryOperator<ParStyle> change) {
        int index = indexOf(uid);
        if (index >= 0) {
            ParStyle style = area.getParagraph(index).getParagraphStyle();
            editing.edit(nameKey, () -> area.setParagraphStyle(index, change.apply(style)));
        }
    }

    /**
     * Writes a line below a block; without one below that of the caret, which goes along, or into it where it is empty text.
     * Gives the line's uid.
     */
    String writeBelow(@Nullable String uid, String words) {
        int caret = area.getCurrentParagraph();
        int column = area.getCaretColumn();
        int anchor = uid == null ? -1 : indexOf(uid);
        int at = anchor < 0 ? caret : anchor;
        Paragraph<ParStyle, String, InlineStyle> above = area.getParagraph(at);
        ParStyle style = above.getParagraphStyle();
        boolean item = style.kind().isListItem();
        boolean into = anchor < 0 && style.kind() == BlockKind.TEXT && above.length() == 0;
        Block line = new Block(
                into ? style.uid() : newUid(),
                item ? BlockKind.BULLET : BlockKind.TEXT,
                item ? Math.min(style.depth() + 1, Block.MAX_DEPTH) : 0,
                RichText.plain(words),
                Corrections.NONE.dismissed());
        editing.edit("write", () -> {
            put(at, at + 1, into ? List.of(Paragraphs.paragraph(line)) : List.of(above, Paragraphs.paragraph(line)));
            if (anchor < 0) {
                area.moveTo(into ? at : at + 1, words.length());
            } else {
                area.moveTo(caret > at ? caret + 1 : caret, column);
            }
        });
        return line.uid();
    }

    private int indexOf(String uid) {
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            if (area.getParagraph(i).getParagraphStyle().uid().equals(uid)) {
                return i;
            }
        }
        return -1;
    }

    private void restyle(UnaryOperator<ParStyle> change) {
        for (int i = firstSelected(); i <= lastSelected(); i++) {
            ParStyle style = area.getParagraph(i).getParagraphStyle();
            ParStyle changed = change.apply(style);
            if (!changed.equals(style)) {
                area.setParagraphStyle(i, changed);
            }
        }
    }

    /** The block that follows on Enter: text after a heading, an action after "Follow up actions", else the same kind. */
    private ParStyle next(Paragraph<ParStyle, String, InlineStyle> paragraph) {
        ParStyle style = paragraph.getParagraphStyle();
        if (style.kind().isHeading()) {
            BlockKind first = SectionTitles.isActions(paragraph.getText()) ? BlockKind.ACTION : BlockKind.TEXT;
            return ParStyle.of(newUid(), first, 0);
        }
        return ParStyle.of(newUid(), style.kind(), style.depth());
    }

    private boolean inActions(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Paragraph<ParStyle, String, InlineStyle> paragraph = area.getParagraph(i);
            if (paragraph.getParagraphStyle().kind().isHeading()) {
                return SectionTitles.isActions(paragraph.getText());
            }
        }
        return false;
    }

    private int firstSelected() {
        return area.offsetToPosition(
                        area.getSelection().getStart(), org.fxmisc.richtext.model.TwoDimensional.Bias.Forward)
                .getMajor();
    }

    private int lastSelected() {
        return area.offsetToPosition(
                        area.getSelection().getEnd(), org.fxmisc.richtext.model.TwoDimensional.Bias.Forward)
                .getMajor();
    }

    private void put(int from, int to, List<Paragraph<ParStyle, String, InlineStyle>> paragraphs) {
        editing.replace(from, to, paragraphs);
    }

    private static Paragraph<ParStyle, String, InlineStyle> trimmed(
            Paragraph<ParStyle, String, InlineStyle> paragraph, int column) {
        return column == paragraph.length() ? paragraph : paragraph.trim(column);
    }

    private static Paragraph<ParStyle, String, InlineStyle> empty(ParStyle style) {
        return new Paragraph<>(style, Paragraphs.TEXT, "", InlineStyle.PLAIN);
    }

    private String newUid() {
        return editing.uids().next();
    }
}
