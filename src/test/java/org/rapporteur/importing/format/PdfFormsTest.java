package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.rapporteur.importing.line.Line;

/** What paper adds to a text is taken off again. */
class PdfFormsTest {
    private static final float LEFT = 70;
    private static final float TOP = 740;
    private static final float LEADING = 14;

    private final PDFont font = new PDType1Font(FontName.HELVETICA);

    /** Pages of rows under a running head and over a foot with the page's number. */
    private List<String> texts(List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages.size(); i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    row(content, TOP + 50, "Lake Basin IM Group, notes for the members");
                    for (int j = 0; j < pages.get(i).size(); j++) {
                        row(content, TOP - j * LEADING, pages.get(i).get(j));
                    }
                    row(content, 40, "Page " + (i + 1) + " of " + pages.size());
                }
            }
            document.save(out);
            return new Documents()
                    .lines("paper.pdf", out.toByteArray()).stream()
                            .map(Line::text)
                            .toList();
        }
    }

    private void row(PDPageContentStream content, float y, String words) throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(LEFT, y);
        content.showText(words);
        content.endText();
    }

    private static final List<String> FIRST = List.of(
            "The count of the wells along the lake was repeated by two teams, who found a third more",
            "of them than in the last year, among them many that had been dug by the house-",
            "holds themselves and stand on no list of the districts.");
    private static final List<String> SECOND = List.of(
            "The ferries were late all month, and the members asked for another landing at the north-",
            "ern shore, which the port is going to look at in the course of the dry season.");

    @Test
    void runningHeadsFeetAndPageNumbersAreTakenOff() throws IOException {
        assertThat(texts(List.of(FIRST, SECOND, FIRST)))
                .noneMatch(text -> text.contains("notes for the members"))
                .noneMatch(text -> text.contains("Page "));
    }

    @Test
    void dividedWordsAndWrappedLinesAreJoined() throws IOException {
        assertThat(texts(List.of(FIRST, SECOND)))
                .containsExactly(
                        "The count of the wells along the lake was repeated by two teams, who found a third more of them"
                                + " than in the last year, among them many that had been dug by the households themselves"
                                + " and stand on no list of the districts.",
                        "The ferries were late all month, and the members asked for another landing at the northern"
                                + " shore, which the port is going to look at in the course of the dry season.");
    }

    @Test
    void aHyphenThatBelongsToItsWordStays() throws IOException {
        assertThat(texts(List.of(List.of(
                        "The members agreed that the list of all the wells is to be looked through by the inter-",
                        "agency group before it is printed, and that nobody is going to print it before."))))
                .anyMatch(text -> text.contains("the inter-agency group"));
    }
}
