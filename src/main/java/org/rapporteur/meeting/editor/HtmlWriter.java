package org.rapporteur.meeting.editor;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.Mark;

/**
 * Blocks as HTML for the clipboard: headings, paragraphs and lists for Word, and in data attributes what only this
 * program reads back ({@link HtmlReader}).
 */
final class HtmlWriter {
    private HtmlWriter() {}

    static String write(List<Block> blocks) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        Element list = null;
        Block before = null;
        for (Block block : blocks) {
            String listTag = listTag(block.kind());
            if (listTag.isEmpty()) {
                list = null;
                write(block, body.appendElement(tag(block.kind())));
            } else {
                if (list == null || before == null || !sameList(before, block)) {
                    list = body.appendElement(listTag);
                    if (block.kind() == BlockKind.LETTERED) {
                        list.attr("type", "a");
                    }
                    list.attr("style", "margin-left:" + block.depth() * 1.5 + "em");
                }
                write(block, list.appendElement("li"));
            }
            before = block;
        }
        return document.html();
    }

    private static boolean sameList(Block one, Block other) {
        return one.kind() == other.kind() && one.depth() == other.depth();
    }

    private static String listTag(BlockKind kind) {
        return switch (kind) {
            case NUMBERED, LETTERED, ACTION -> "ol";
            case BULLET -> "ul";
            default -> "";
        };
    }

    private static String tag(BlockKind kind) {
        return switch (kind) {
            case HEADING_1 -> "h1";
            case HEADING_2 -> "h2";
            case HEADING_3 -> "h3";
            default -> "p";
        };
    }

    private static void write(Block block, Element element) {
        element.attr("data-rp-uid", block.uid())
                .attr("data-rp-kind", block.kind().name())
                .attr("data-rp-depth", String.valueOf(block.depth()));
        Corrections corrections = block.corrections();
        if (corrections.owners() != null) {
            element.attr("data-rp-owners", String.join("\n", corrections.owners()));
        }
        if (corrections.due() != null) {
            element.attr("data-rp-due", corrections.due());
        }
        element.attr("data-rp-dismissed", corrections.suggestionDismissed());
        List<Integer> edges = edges(block);
        for (int i = 0; i + 1 < edges.size(); i++) {
            int start = edges.get(i);
            int end = edges.get(i + 1);
            Element place = element;
            for (Mark mark : block.content().marks()) {
                if (mark.start() <= start && end <= mark.end()) {
                    place = place.appendElement(
                            switch (mark.kind()) {
                                case BOLD -> "b";
                                case ITALIC -> "i";
                                case LINK -> "a";
                            });
                    if (mark.href() != null) {
                        place.attr("href", mark.href());
                    }
                }
            }
            String[] lines = block.text().substring(start, end).split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    place.appendElement("br");
                }
                place.appendChild(new TextNode(lines[line]));
            }
        }
    }

    private static List<Integer> edges(Block block) {
        java.util.TreeSet<Integer> edges =
                new java.util.TreeSet<>(List.of(0, block.text().length()));
        block.content().marks().forEach(mark -> {
            edges.add(mark.start());
            edges.add(mark.end());
        });
        return List.copyOf(edges);
    }
}
