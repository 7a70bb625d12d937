package org.rapporteur.importing.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Rows of a table that a Word document holds as paragraphs with tabs between their cells, as they are pasted from a sheet. */
final class TabbedParagraphs {
    private TabbedParagraphs() {}

    /** The cells of those of some elements that are rows, by their place. */
    static Map<Integer, List<String>> rows(List<Element> elements) {
        List<String> raw = elements.stream().map(TabbedParagraphs::raw).toList();
        Map<Integer, List<String>> rows = new HashMap<>();
        TabRows.of(raw).forEach(i -> rows.put(i, TabRows.cells(raw.get(i))));
        return rows;
    }

    /** The words of a paragraph with its tabs; empty for anything else. */
    private static String raw(Element element) {
        StringBuilder words = new StringBuilder();
        if (Xml.name(element).equals("p")) {
            gather(element, words);
        }
        return words.indexOf("\t") < 0 ? "" : words.toString();
    }

    private static void gather(Node node, StringBuilder words) {
        for (Element child : Xml.children(node)) {
            switch (Xml.name(child)) {
                case "t" -> words.append(Xml.text(child));
                case "tab" -> words.append('\t');
                case "pPr", "rPr", "del", "moveFrom", "delText", "txbxContent", "Fallback" -> {}
                default -> gather(child, words);
            }
        }
    }
}
