package org.rapporteur.importing.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.rapporteur.importing.line.Line;

/** Pages of a PDF with a table each. */
final class TablePages {
    private static final int[] COLUMNS = {60, 95, 260, 370};
    private static final int RIGHT = 470;
    private static final float PITCH = 13;

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    private TablePages() {}

    /** How a table looks. */
    enum Look {
        DRAWN,
        /** Lines between cells in every second row, and none in the head. */
        BANDED,
        BARS,
        PLAIN
    }

    /** Cells of several lines; a row of them is as tall as its tallest, and in the middle of it where it is centred. */
    record Table(Look look, boolean centred, List<List<String>> rows) {}

    /** What is read of pages with a table each under a running head; a sentence stands below the last. */
    static List<Line> lines(List<Table> pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Table table : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    words(content, 60, 790, "Lake Basin IM Group, notes for the members");
                    float bottom = draw(content, table);
                    if (document.getNumberOfPages() == pages.size()) {
                        words(content, 60, bottom - 40, "The next meeting is in May.");
                    }
                    words(content, 60, 40, "Page " + document.getNumberOfPages());
                }
            }
            document.save(out);
            return new Documents().lines("paper.pdf", out.toByteArray());
        }
    }

    /** The rows among them. */
    static List<List<String>> rows(Table... pages) throws IOException {
        return lines(List.of(pages)).stream()
                .map(Line::cells)
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    private static float draw(PDPageContentStream content, Table table) throws IOException {
        float y = 740;
        int first = table.rows.getFirst().getFirst().equals("No.") ? 0 : 1;
        rule(content, table.look, y);
        for (List<String> row : table.rows) {
            long tallest =
                    row.stream().mapToLong(cell -> cell.lines().count()).max().orElse(1);
            float height = tallest * PITCH + 1;
            for (int i = 0; i < row.size(); i++) {
                List<String> lines = row.get(i).lines().toList();
                float top = y - 10 - (table.centred ? (tallest - lines.size()) * PITCH / 2 : 0);
                for (int j = 0; j < lines.size(); j++) {
                    words(content, COLUMNS[first + i], top - j * PITCH, lines.get(j));
                }
            }
            for (int x : edges(table, first, row)) {
                bar(content, table.look, x - 5, y - height, 0, height);
            }
            y -= height;
            rule(content, table.look, y);
        }
        return y;
    }

    private static List<Integer> edges(Table table, int first, List<String> row) {
        List<Integer> edges = new ArrayList<>();
        boolean between = table.look != Look.BANDED || table.rows.indexOf(row) % 2 == 1;
        for (int i = 0; i < (between ? row.size() : 1); i++) {
            edges.add(COLUMNS[first + i]);
        }
        edges.add(RIGHT);
        return edges;
    }

    private static void rule(PDPageContentStream content, Look look, float y) throws IOException {
        bar(content, look, COLUMNS[0] - 5, y, RIGHT - COLUMNS[0], 0);
    }

    private static void bar(PDPageContentStream content, Look look, float x, float y, float width, float height)
            throws IOException {
        if (look == Look.DRAWN || look == Look.BANDED) {
            content.moveTo(x, y);
            content.lineTo(x + width, y + height);
            content.stroke();
        } else if (look == Look.BARS) {
            content.addRect(x, y, Math.max(width, 0.5f), Math.max(height, 0.5f));
            content.fill();
        }
    }

    private static void words(PDPageContentStream content, float x, float y, String words) throws IOException {
        if (!words.isEmpty()) {
            content.beginText();
            content.setFont(FONT, 10);
            content.newLineAtOffset(x, y);
            content.showText(words);
            content.endText();
        }
    }
}
