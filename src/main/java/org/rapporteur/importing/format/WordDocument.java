package org.rapporteur.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.format.WordNumbering.Place;
import org.rapporteur.importing.line.Line;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A Word document (.docx) as lines: its body in order with what stands in content controls and text boxes, tables row by
 * row, notes behind their paragraph; headers, footers and tables of contents are left out. Tracked changes are accepted.
 */
final class WordDocument {
    private static final Set<String> GONE =
            Set.of("del", "moveFrom", "sectPr", "sdtPr", "tblPr", "tblGrid", "tcPr", "trPr", "Fallback");
    private static final int DEEPEST_NESTING = 60;

    private final WordPackage document;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final LineMaker maker = new LineMaker();
    private int number;
    private int nesting;

    private WordDocument(WordPackage document) {
        this.document = document;
        this.styles = new WordStyles(document.styles());
        this.numbering = new WordNumbering(document.numbering());
    }

    /**
     * Reads a docx.
     *
     * @throws IOException when it is none
     */
    static List<Line> lines(InputStream in) throws IOException {
        WordDocument reader = new WordDocument(WordPackage.open(in));
        reader.blocks(reader.document.text());
        return reader.maker.lines();
    }

    private void blocks(Node parent) {
        if (++nesting < DEEPEST_NESTING) {
            List<Element> children = Xml.children(parent);
            Map<Integer, List<String>> rows =
                    children.size() > 1 ? TabbedParagraphs.rows(children, this::isPlain) : Map.of();
            for (int i = 0; i < children.size(); i++) {
                List<String> row = rows.get(i);
                if (row == null) {
                    block(children.get(i));
                } else {
                    maker.row(++number, row);
                }
            }
        }
        nesting--;
    }

    /** No heading, and no line of a table of contents. */
    private boolean isPlain(Element paragraph) {
        String style = Xml.value(Xml.child(paragraph, "pPr"), "pStyle");
        return !styles.isContents(style) && styles.level(style) == 0;
    }

    private void block(Element element) {
        switch (Xml.name(element)) {
            case "p" -> paragraph(element);
            case "tbl" -> table(element);
            default -> {
                if (!GONE.contains(Xml.name(element))) {
                    blocks(element);
                }
            }
        }
    }

    private void paragraph(Element paragraph) {
        number++;
        Element properties = Xml.child(paragraph, "pPr");
        String style = Xml.value(properties, "pStyle");
        if (styles.isContents(style)) {
            return;
        }
        WordRuns runs = runs(paragraph);
        int level = Math.min(styles.level(style), 6);
        Line.Item item = runs.content().isBlank() ? null : item(properties, style);
        maker.paragraph(number, runs.content(), level, item, runs.size());
        runs.boxes().forEach(this::blocks);
        runs.notes().forEach(this::note);
    }

    private WordRuns runs(Element paragraph) {
        WordRuns runs = new WordRuns(document.links(), styles, Xml.value(Xml.child(paragraph, "pPr"), "pStyle"));
        runs.read(paragraph);
        return runs;
    }

    private Line.@Nullable Item item(@Nullable Element properties, String style) {
        Place place = place(properties, style);
        return place == null ? null : numbering.next(place);
    }

    private @Nullable Place place(@Nullable Element properties, String style) {
        Place own = Place.of(properties);
        return own == null ? styles.numbering(style) : own;
    }

    private void note(String key) {
        Element note = document.notes().get(key);
        if (note != null) {
            blocks(note);
        }
    }

    private void table(Element table) {
        List<String> above = List.of();
        RowCells together = new RowCells();
        for (Element row : rows(table)) {
            number++;
            List<Element> cells = below(row, "tc");
            List<String> texts = texts(cells, above, this::words);
            if (together.areRow(texts)) {
                maker.row(number, holdItems(cells) ? texts(cells, above, this::listed) : texts);
            } else {
                if (together.goesOn()) {
                    maker.goOn();
                }
                cells.forEach(this::blocks);
            }
            above = texts;
        }
        maker.gap();
    }

    /** Most rows hold no items of the document's own lists, and their words are not read twice. */
    private boolean holdItems(List<Element> cells) {
        return cells.stream()
                .flatMap(cell -> below(cell, "p").stream())
                .map(paragraph -> Xml.child(paragraph, "pPr"))
                .anyMatch(properties -> place(properties, Xml.value(properties, "pStyle")) != null);
    }

    private List<String> texts(List<Element> cells, List<String> above, Function<Element, String> paragraph) {
        List<String> texts = new ArrayList<>();
        for (Element cell : cells) {
            Element properties = Xml.child(cell, "tcPr");
            Element merge = Xml.child(properties, "vMerge");
            boolean goesOn = merge != null && !Xml.attribute(merge, "val").equals("restart");
            boolean told = goesOn && cells.size() > 2 && texts.size() < above.size();
            texts.add(told ? above.get(texts.size()) : text(cell, paragraph));
            for (int span = Xml.number(Xml.value(properties, "gridSpan"), 1); span > 1 && texts.size() < 60; span--) {
                texts.add("");
            }
        }
        return texts;
    }

    private static String text(Element cell, Function<Element, String> paragraph) {
        return CellText.ofParagraphs(below(cell, "p").stream().map(paragraph).toList());
    }

    private String words(Element paragraph) {
        return runs(paragraph).content().text();
    }

    /** The words behind the marker that the document's numbering gives them. */
    private String listed(Element paragraph) {
        String words = words(paragraph);
        Element properties = Xml.child(paragraph, "pPr");
        Line.Item item = words.isBlank() ? null : item(properties, Xml.value(properties, "pStyle"));
        return item == null ? words : CellText.item(item.label(), words);
    }

    private static List<Element> rows(Element table) {
        return below(table, "tr");
    }

    /** The elements of a name below a node, whatever they are wrapped in, but not inside one another. */
    private static List<Element> below(Node node, String name) {
        List<Element> found = new ArrayList<>();
        gather(node, name, found, 0);
        return found;
    }

    private static void gather(Node node, String name, List<Element> found, int depth) {
        for (Element child : Xml.children(node)) {
            if (Xml.name(child).equals(name)) {
                found.add(child);
            } else if (!GONE.contains(Xml.name(child)) && depth < DEEPEST_NESTING) {
                gather(child, name, found, depth + 1);
            }
        }
    }
}
