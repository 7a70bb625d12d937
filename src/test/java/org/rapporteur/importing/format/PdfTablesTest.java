package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.importing.line.Line;

/** Tables on the pages of a PDF, with lines drawn around their cells and without. */
class PdfTablesTest {
    private static final int[] COLUMNS = {60, 95, 260, 370};
    private static final int RIGHT = 470;
    private static final float PITCH = 13;

    private final PDFont font = new PDType1Font(FontName.HELVETICA);

    /** How a table looks. */
    enum Look {
        DRAWN,
        BARS,
        PLAIN
    }

    /** Cells of several lines; a row of them is as tall as its tallest, and in the middle of it where it is centred. */
    private record Table(Look look, boolean centred, List<List<String>> rows) {}

    private List<Line> lines(List<Table> pages) throws IOException {
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

    private List<List<String>> rows(Table... pages) throws IOException {
        return lines(List.of(pages)).stream()
                .map(Line::cells)
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    private float draw(PDPageContentStream content, Table table) throws IOException {
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
            for (int x : edges(first, row.size())) {
                bar(content, table.look, x - 5, y - height, 0, height);
            }
            y -= height;
            rule(content, table.look, y);
        }
        return y;
    }

    private static List<Integer> edges(int first, int columns) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            edges.add(COLUMNS[first + i]);
        }
        edges.add(RIGHT);
        return edges;
    }

    private void rule(PDPageContentStream content, Look look, float y) throws IOException {
        bar(content, look, COLUMNS[0] - 5, y, RIGHT - COLUMNS[0], 0);
    }

    private void bar(PDPageContentStream content, Look look, float x, float y, float width, float height)
            throws IOException {
        if (look == Look.DRAWN) {
            content.moveTo(x, y);
            content.lineTo(x + width, y + height);
            content.stroke();
        } else if (look == Look.BARS) {
            content.addRect(x, y, Math.max(width, 0.5f), Math.max(height, 0.5f));
            content.fill();
        }
    }

    private void words(PDPageContentStream content, float x, float y, String words) throws IOException {
        if (!words.isEmpty()) {
            content.beginText();
            content.setFont(font, 10);
            content.newLineAtOffset(x, y);
            content.showText(words);
            content.endText();
        }
    }

    private static final List<String> HEAD = List.of("No.", "Action", "Responsible\norganisation", "Deadline");
    private static final List<String> WELLS = List.of(
            "1", "Count the wells along the\nnorthern shore again, with\ntheir depth", "UNHCR and\nWFP", "15 March");
    private static final List<String> MAP = List.of("2", "Share the base map", "OCHA", "20 March");
    private static final List<String> FERRIES =
            List.of("3", "Draft a note on the ferries\nand their prices", "Danish Refugee\nCouncil", "10 April");

    private static List<String> flat(List<String> row) {
        return row.stream().map(cell -> cell.replace('\n', ' ')).toList();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void wrappedCellsArePutTogether(Look look) throws IOException {
        List<List<String>> expected = List.of(flat(HEAD), flat(WELLS), MAP, flat(FERRIES));
        assertThat(rows(new Table(look, false, List.of(HEAD, WELLS, MAP, FERRIES))))
                .isEqualTo(expected);
        assertThat(rows(new Table(look, true, List.of(HEAD, WELLS, MAP, FERRIES))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aTableGoesOnOverThePage(Look look) throws IOException {
        List<String> upper = List.of("3", "Draft a note on the ferries", "Danish Refugee\nCouncil", "10 April");
        List<String> lower = List.of("", "and their prices", "", "");
        List<String> last = List.of("4", "Update the list of contacts", "OCHA", "11 April");
        assertThat(rows(
                        new Table(look, false, List.of(HEAD, WELLS, MAP, upper)),
                        new Table(look, false, List.of(HEAD, lower, last))))
                .containsExactly(flat(HEAD), flat(WELLS), MAP, flat(FERRIES), last);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void numbersAreNotNeeded(Look look) throws IOException {
        List<List<String>> rows = List.of(HEAD, WELLS, MAP, FERRIES).stream()
                .map(row -> row.subList(1, 4))
                .toList();
        List<List<String>> expected = rows.stream().map(PdfTablesTest::flat).toList();
        assertThat(rows(new Table(look, false, rows))).isEqualTo(expected);
        assertThat(rows(new Table(look, true, rows))).isEqualTo(expected);
    }

    @Test
    void itemsAndParagraphsOfADrawnCellStayApart() throws IOException {
        assertThat(rows(new Table(
                        Look.DRAWN,
                        false,
                        List.of(
                                List.of("No.", "Action", "Who"),
                                List.of(
                                        "1",
                                        "- Count the wells along\nthe northern shore again\n- Share the base map",
                                        "UNHCR\nOCHA")))))
                .last()
                .isEqualTo(List.of(
                        "1", "- Count the wells along the northern shore again\n- Share the base map", "UNHCR\nOCHA"));
    }

    @Test
    void longCellsAreReadAsText() throws IOException {
        String talk = "The ferries were late all month.\n".repeat(30).strip();
        assertThat(lines(List.of(new Table(
                        Look.DRAWN, false, List.of(List.of("No.", "Discussion", "Who"), List.of("1", talk, "OCHA"))))))
                .filteredOn(line -> line.cells().isEmpty())
                .extracting(Line::text)
                .contains("1", "OCHA")
                .anyMatch(text -> text.startsWith("The ferries were late"));
    }

    @Test
    void whatFollowsATableIsText() throws IOException {
        assertThat(lines(List.of(new Table(Look.DRAWN, true, List.of(HEAD, WELLS, MAP))))
                        .getLast())
                .satisfies(line -> {
                    assertThat(line.cells()).isEmpty();
                    assertThat(line.text()).isEqualTo("The next meeting is in May.");
                });
    }
}
