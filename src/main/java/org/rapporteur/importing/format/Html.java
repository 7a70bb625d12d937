package org.rapporteur.importing.format;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Mark;

/** A web page as lines: headings, paragraphs, lists and tables; scripts, menus and what is hidden are left out. */
final class Html {
    private static final String NO_TEXT = "script,style,noscript,template,head,nav,iframe,object,svg,del,[hidden]";
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em");
    /** Pages nest deeper only when they are broken. */
    private static final int DEEPEST = 200;

    private static final int MOST_COLUMNS = 60;

    private final LineMaker maker = new LineMaker();
    private RichTextBuilder words = new RichTextBuilder();
    private Line.@Nullable Item item;
    private int level;
    private int number;
    private int depth = -1;
    /** What is read is a cell: tables inside it are no rows of their own. */
    private final boolean cell;

    private Html(boolean cell) {
        this.cell = cell;
    }

    static List<Line> lines(String text) {
        Document page = Jsoup.parse(text);
        page.select(NO_TEXT).remove();
        Html reader = new Html(false);
        reader.inside(page.body(), 0);
        reader.flush();
        return reader.maker.lines();
    }

    private void inside(Node parent, int nesting) {
        if (nesting > DEEPEST) {
            words.append(parent instanceof Element element ? " " + element.text() : "");
            return;
        }
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                words.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (child instanceof Element element) {
                element(element, nesting + 1);
            }
        }
    }

    private void element(Element element, int nesting) {
        String name = element.normalName();
        switch (name) {
            case "br" -> words.append("\n");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                level = name.charAt(1) - '0';
                inside(element, nesting);
                flush();
                level = 0;
            }
            case "ul", "ol" -> list(element, nesting);
            case "table" -> table(element, nesting);
            case "a" -> {
                int from = words.length();
                inside(element, nesting);
                String target = element.attr("href").strip();
                if (!target.isEmpty() && !target.startsWith("#")) {
                    words.mark(from, (start, end) -> Mark.link(start, end, target));
                }
            }
            default -> {
                if (element.isBlock()) {
                    flush();
                    inside(element, nesting);
                    flush();
                } else {
                    inline(element, nesting);
                }
            }
        }
    }

    private void inline(Element element, int nesting) {
        int from = words.length();
        inside(element, nesting);
        String style = element.attr("style").replace(" ", "");
        if (BOLD.contains(element.normalName()) || style.contains("font-weight:bold")) {
            words.mark(from, Mark::bold);
        }
        if (ITALIC.contains(element.normalName()) || style.contains("font-style:italic")) {
            words.mark(from, Mark::italic);
        }
    }

    private void list(Element list, int nesting) {
        flush();
        depth++;
        boolean ordered = list.normalName().equals("ol");
        String type = list.attr("type").strip();
        String format =
                switch (type) {
                    case "a" -> "lowerletter";
                    case "A" -> "upperletter";
                    case "i" -> "lowerroman";
                    case "I" -> "upperroman";
                    default -> "decimal";
                };
        BlockKind kind =
                !ordered ? BlockKind.BULLET : format.equals("decimal") ? BlockKind.NUMBERED : BlockKind.LETTERED;
        int count = Math.max(Xml.number(list.attr("start"), 1), 1);
        for (Node child : list.childNodes()) {
            if (child instanceof Element entry && entry.normalName().equals("li")) {
                String label = ordered ? Ordinals.of(count++, format) + "." : "•";
                item = new Line.Item(kind, label, Math.min(depth, Block.MAX_DEPTH));
                inside(entry, nesting);
                flush();
                item = null;
            } else if (child instanceof Element other) {
                element(other, nesting + 1);
            }
        }
        depth--;
        maker.gap();
    }

    private void table(Element table, int nesting) {
        flush();
        RowSpans spans = new RowSpans();
        RowCells together = new RowCells();
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            row(row, spans, together, nesting);
        }
        maker.gap();
    }

    private void row(Element row, RowSpans spans, RowCells together, int nesting) {
        List<Element> cells = row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
        List<String> texts = this.cell
                ? List.of()
                : spans.row(cells.stream().map(Html::spanning).toList());
        if (together.areRow(texts)) {
            maker.row(++number, texts);
        } else {
            if (together.goesOn()) {
                maker.goOn();
            }
            for (Element one : cells) {
                inside(one, nesting);
                flush();
            }
        }
    }

    private static RowSpans.Cell spanning(Element cell) {
        return new RowSpans.Cell(
                text(cell),
                Xml.number(cell.attr("rowspan"), 1),
                Math.min(Xml.number(cell.attr("colspan"), 1), MOST_COLUMNS));
    }

    /** The paragraphs and items of a cell as a page of its own has them. */
    private static String text(Element cell) {
        Html reader = new Html(true);
        reader.inside(cell, 0);
        reader.flush();
        return CellText.ofParagraphs(reader.maker.lines().stream()
                .map(line -> line.item() == null
                        ? line.text()
                        : CellText.item(line.item().label(), line.text()))
                .toList());
    }

    private void flush() {
        if (words.isBlank()) {
            words = new RichTextBuilder();
            return;
        }
        if (item == null) {
            maker.gap();
        }
        maker.paragraph(++number, words.build(), level, item, 0);
        words = new RichTextBuilder();
        item = null;
    }
}
