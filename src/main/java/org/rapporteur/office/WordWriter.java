package org.rapporteur.office;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;

/** Adds paragraphs to a document by the names of their styles. Styles are looked up by name: ids differ by language. */
public final class WordWriter {
    private final XWPFDocument document;
    private final WordLists lists;
    private final Map<String, String> styleIds = new HashMap<>();

    public WordWriter(XWPFDocument document) {
        this.document = document;
        this.lists = new WordLists(document);
    }

    public XWPFDocument document() {
        return document;
    }

    public WordLists lists() {
        return lists;
    }

    /** A new paragraph at the end, still empty. */
    public XWPFParagraph paragraph(String styleName) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(styleId(styleName));
        return paragraph;
    }

    /** A new paragraph at the end. */
    public XWPFParagraph paragraph(String styleName, List<Span> spans) {
        XWPFParagraph paragraph = paragraph(styleName);
        write(paragraph, spans);
        return paragraph;
    }

    /** A new list item at the end. */
    public void item(String styleName, BigInteger list, int level, List<Span> spans) {
        lists.mark(paragraph(styleName, spans), list, level);
    }

    /** Adds spans to a paragraph. */
    public void write(XWPFParagraph paragraph, List<Span> spans) {
        new SpanWriter(paragraph, styleId("Hyperlink")).write(spans);
    }

    /** The id of a style, which in a template of another language is not its name; the name when there is none. */
    public String styleId(String name) {
        return styleIds.computeIfAbsent(name, wanted -> {
            XWPFStyle style = document.getStyles().getStyleWithName(wanted);
            return style == null ? wanted.replace(" ", "") : style.getStyleId();
        });
    }
}
