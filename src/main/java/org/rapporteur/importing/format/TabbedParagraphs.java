package org.rapporteur.importing.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Rows of a table that a Word document holds as paragraphs with tabs between their cells, as they are pasted from a sheet. */
final class TabbedParagraphs {
    /** What Word leaves between words that says nothing. */
    private static final Set<String> MARKS =
            Set.of("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak", "sdtPr", "sdtEndPr");

    private TabbedParagraphs() {}

    /**
     * The cells of those of some elements that are rows, by their place.
     *
     * @param plain whether a paragraph may be a row: no heading, no line of a table of contents; that it is numbered says
     *     no more than a column of numbers would
     */
    static Map<Integer, List<String>> rows(List<Element> elements, Predicate<Element> plain) {
        List<String> raw = elements.stream()
                .map(element -> Xml.name(element).equals("p") ? raw(element, plain) : "")
                .toList();
        Map<Integer, List<String>> rows = new HashMap<>();
        TabRows.of(raw).forEach(i -> rows.put(i, TabRows.cells(raw.get(i))));
        return rows;
    }

    /** The words of a paragraph with its tabs; empty for one without tabs, and for one that holds what a cell would lose. */
    private static String raw(Element paragraph, Predicate<Element> plain) {
        StringBuilder words = new StringBuilder();
        return gather(paragraph, words) && words.indexOf("\t") >= 0 && plain.test(paragraph) ? words.toString() : "";
    }

    /** False as soon as something else than words stands there: a note, a sign of another font, a text box, a field. */
    private static boolean gather(Node node, StringBuilder words) {
        for (Element child : Xml.children(node)) {
            boolean kept =
                    switch (Xml.name(child)) {
                        case "t" -> {
                            words.append(Xml.text(child));
                            yield true;
                        }
                        case "tab", "ptab" -> {
                            words.append('\t');
                            yield true;
                        }
                        case "rPr" -> !Boolean.TRUE.equals(Xml.flag(child, "vanish"));
                        case "pPr", "del", "moveFrom", "delText" -> true;
                        case "r", "ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent" -> gather(child, words);
                        default -> MARKS.contains(Xml.name(child));
                    };
            if (!kept) {
                return false;
            }
        }
        return true;
    }
}
