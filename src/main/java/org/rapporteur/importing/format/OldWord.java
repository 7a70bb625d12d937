package org.rapporteur.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.rapporteur.importing.line.Line;

/** A Word document of the years before 2007 (.doc) as lines. */
final class OldWord {
    private static final Pattern HEADING = Pattern.compile("(?:heading|titre|título|überschrift)\\s*([1-9]).*");
    private static final Pattern TITLE = Pattern.compile("title|titre|título|titel");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|tm|tdc)\\s*\\d.*");
    private static final int LOWEST = 6;

    private final HWPFDocument document;
    private final OldNumbering numbering;
    private final LineMaker maker = new LineMaker();
    private int number;

    private OldWord(HWPFDocument document) {
        this.document = document;
        this.numbering = new OldNumbering(document);
    }

    /**
     * Reads a doc.
     *
     * @throws IOException when it is none
     */
    static List<Line> lines(InputStream in) throws IOException {
        try (HWPFDocument document = new HWPFDocument(in)) {
            OldWord reader = new OldWord(document);
            reader.range(document.getRange(), 0);
            return reader.maker.lines();
        }
    }

    /** Reads the paragraphs of a range; tables deeper than the given level are read as such. */
    private void range(Range range, int level) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                table(table, level + 1);
                i += Math.max(table.numParagraphs() - 1, 0);
            } else {
                paragraph(paragraph);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        number++;
        String style = style(paragraph);
        if (CONTENTS.matcher(style).matches()) {
            return;
        }
        OldRuns runs = new OldRuns(paragraph);
        boolean blank = runs.content().isBlank();
        maker.paragraph(
                number, runs.content(), level(paragraph, style), blank ? null : numbering.next(paragraph), runs.size());
    }

    private static int level(Paragraph paragraph, String style) {
        Matcher heading = HEADING.matcher(style);
        if (heading.matches()) {
            return Math.min(Integer.parseInt(heading.group(1)), LOWEST);
        }
        if (TITLE.matcher(style).matches()) {
            return 1;
        }
        int outline = paragraph.getLvl();
        return outline >= 0 && outline < LOWEST ? outline + 1 : 0;
    }

    private String style(Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null || style.getName() == null
                ? ""
                : style.getName().toLowerCase(Locale.ROOT).strip();
    }

    private void table(Table table, int level) {
        RowCells together = new RowCells();
        for (int i = 0; i < table.numRows(); i++) {
            number++;
            TableRow row = table.getRow(i);
            List<String> texts = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                texts.add(text(row.getCell(j)));
            }
            if (together.areRow(texts)) {
                maker.row(number, texts);
            } else {
                for (int j = 0; j < row.numCells(); j++) {
                    range(row.getCell(j), level);
                }
            }
        }
        maker.gap();
    }

    private static String text(TableCell cell) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            parts.add(new OldRuns(cell.getParagraph(i)).content().text());
        }
        return CellText.ofParagraphs(parts);
    }
}
