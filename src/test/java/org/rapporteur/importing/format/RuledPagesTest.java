package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.rapporteur.importing.line.Line;

/** Two blocks of full lines side by side: columns of a page, or cells of a table that has nothing but lines between its rows. */
class RuledPagesTest {
    private static final int ROWS = 6;
    private static final int LEFT = 60;
    private static final int MIDDLE = 310;
    private static final int RIGHT = 540;

    private static List<Line> lines(boolean ruled) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int row = 0; row < ROWS; row++) {
                    float y = 740 - row * 36;
                    words(content, LEFT, y, "Well " + row + " of the port was found dry in the week of the count");
                    words(content, LEFT, y - 12, "and the members asked whether it can be mended.");
                    words(content, MIDDLE, y, "IOM to look for a pump for well " + row + " in the stores of the");
                    words(content, MIDDLE, y - 12, "town and to tell the port.");
                    if (ruled) {
                        content.moveTo(LEFT - 5, y - 18);
                        content.lineTo(RIGHT, y - 18);
                        content.stroke();
                    }
                }
            }
            document.save(out);
            return new Documents().lines("paper.pdf", out.toByteArray());
        }
    }

    private static void words(PDPageContentStream content, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 8.5f);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    @Test
    void blocksBetweenLinesStandSideBySide() throws IOException {
        assertThat(lines(true))
                .allMatch(line -> line.cells().size() == 2)
                .first()
                .satisfies(line -> assertThat(line.cells().getFirst()).startsWith("Well 0"))
                .satisfies(line -> assertThat(line.cells().getLast()).startsWith("IOM to look for a pump for well 0"));
    }

    @Test
    void blocksWithoutLinesAreColumns() throws IOException {
        List<String> texts = lines(false).stream().map(Line::text).toList();
        assertThat(texts)
                .filteredOn(text -> text.contains("IOM to look"))
                .allMatch(text -> !text.contains("found dry"));
        assertThat(texts.getFirst()).startsWith("Well 0");
        assertThat(String.join(" ", texts).indexOf("Well 5"))
                .isLessThan(String.join(" ", texts).indexOf("IOM to look"));
    }
}
