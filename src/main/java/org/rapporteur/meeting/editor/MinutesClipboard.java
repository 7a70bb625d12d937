package org.rapporteur.meeting.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.model.Paragraph;
import org.rapporteur.meeting.Block;

/** Copy and paste: plain text and HTML both ways; what was cut here comes back as the same blocks. */
final class MinutesClipboard {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)\\S+");

    private final MinutesArea area;
    private final Editing editing;

    MinutesClipboard(MinutesArea area, Editing editing) {
        this.area = area;
        this.editing = editing;
    }

    void copy() {
        if (area.getSelection().getLength() == 0) {
            return;
        }
        List<Block> blocks =
                area
                        .subDocument(
                                area.getSelection().getStart(),
                                area.getSelection().getEnd())
                        .getParagraphs()
                        .stream()
                        .map(Paragraphs::block)
                        .toList();
        ClipboardContent content = new ClipboardContent();
        content.putString(blocks.stream().map(Block::text).collect(Collectors.joining("\n")));
        content.putHtml(HtmlWriter.write(blocks));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String plain = clipboard.hasString() ? clipboard.getString() : "";
        String address = plain == null ? "" : plain.strip();
        if (area.getSelection().getLength() > 0 && ADDRESS.matcher(address).matches()) {
            new InlineCommands(area).link(address);
            return;
        }
        List<Block> blocks = clipboard.hasHtml() ? HtmlReader.read(clipboard.getHtml(), editing.uids()) : List.of();
        if (blocks.isEmpty() && plain != null) {
            blocks = PastedText.read(plain, editing.uids());
        }
        insert(blocks);
    }

    /** Puts blocks at the caret: one block as words into the line, several as blocks between its two halves. */
    void insert(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        editing.edit("paste", () -> {
            area.replaceSelection("");
            int index = area.getCurrentParagraph();
            int column = area.getCaretColumn();
            Paragraph<ParStyle, String, InlineStyle> at = area.getParagraph(index);
            List<Paragraph<ParStyle, String, InlineStyle>> pasted = new ArrayList<>(blocks.stream()
                    .map(this::withFreeUid)
                    .map(Paragraphs::paragraph)
                    .toList());
            Paragraph<ParStyle, String, InlineStyle> left = at.trim(column);
            Paragraph<ParStyle, String, InlineStyle> right = at.subSequence(column);
            if (left.length() > 0 || (blocks.size() == 1 && at.length() > 0)) {
                pasted.set(0, joined(left, pasted.getFirst()));
            }
            int caret = pasted.getLast().length();
            if (right.length() > 0) {
                pasted.set(pasted.size() - 1, joined(pasted.getLast(), right));
            }
            editing.replace(index, index + 1, pasted);
            area.moveTo(index + pasted.size() - 1, caret);
        });
        area.requestFollowCaret();
    }

    /** The words of both, as the block that the first one is. */
    private static Paragraph<ParStyle, String, InlineStyle> joined(
            Paragraph<ParStyle, String, InlineStyle> first, Paragraph<ParStyle, String, InlineStyle> second) {
        if (first.length() == 0) {
            return second.setParagraphStyle(first.getParagraphStyle());
        }
        return second.length() == 0 ? first : first.concat(second);
    }

    /** Cut and pasted is moved: the id stays. Copied and pasted is new. */
    private Block withFreeUid(Block block) {
        Set<String> taken = area.getParagraphs().stream()
                .map(paragraph -> paragraph.getParagraphStyle().uid())
                .collect(Collectors.toSet());
        return taken.contains(block.uid())
                ? new Block(editing.uids().next(), block.kind(), block.depth(), block.content(), block.corrections())
                : block;
    }
}
