package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.rapporteur.importing.line.Line;

/** What Word puts around and into paragraphs. */
class WordFormsTest {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static List<Line> lines(String body) throws IOException, XmlException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocument()
                    .setBody(CTBody.Factory.parse("<xml-fragment xmlns:w=\"" + SPACE
                            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + body
                            + "</xml-fragment>"));
            document.write(out);
            return new Documents().lines("forms.docx", out.toByteArray());
        }
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static List<String> texts(String body) throws IOException, XmlException {
        return lines(body).stream().map(Line::text).toList();
    }

    @Test
    void deletedWordsAreGoneAndInsertedOnesStay() throws IOException, XmlException {
        assertThat(texts("<w:p>" + run("UNHCR to ")
                        + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>count</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\" w:author=\"a\">" + run("share") + "</w:ins>"
                        + "<w:moveFrom w:id=\"3\" w:author=\"a\">" + run(" never") + "</w:moveFrom>"
                        + run(" the list.") + "</w:p>"))
                .containsExactly("UNHCR to share the list.");
    }

    @Test
    void contentControlsAreReadInTheirPlace() throws IOException, XmlException {
        assertThat(texts("<w:p>" + run("First.") + "</w:p><w:sdt><w:sdtContent><w:p>" + run("Second ")
                        + "<w:sdt><w:sdtContent>" + run("inside") + "</w:sdtContent></w:sdt>" + run(".")
                        + "</w:p></w:sdtContent></w:sdt><w:p>" + run("Third.") + "</w:p>"))
                .containsExactly("First.", "Second inside.", "Third.");
    }

    @Test
    void textBoxesComeOnceBehindTheirParagraph() throws IOException, XmlException {
        String box = "<w:txbxContent><w:p>" + run("In the box.") + "</w:p></w:txbxContent>";
        assertThat(texts("<w:p>" + run("Around it.")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                        + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .containsExactly("Around it.", "In the box.");
    }

    @Test
    void hiddenWordsAndFieldCodesAreLeftOut() throws IOException, XmlException {
        assertThat(texts("<w:p>" + run("See ") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret </w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://lakebasin.example.org\"</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("the map")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(".") + "</w:p>"))
                .containsExactly("See the map.");
    }

    @Test
    void linesBrokenByHandStandAloneWhereOneBeginsWithALabel() throws IOException, XmlException {
        assertThat(texts("<w:p>" + run("Lake Basin IM Group") + "<w:r><w:br/></w:r>" + run("Date: 12 March 2019")
                        + "<w:r><w:br/></w:r>" + run("Venue: Port Alma") + "</w:p>"))
                .containsExactly("Lake Basin IM Group", "Date: 12 March 2019", "Venue: Port Alma");
    }

    @Test
    void cellsOfATableComeAsARow() throws IOException, XmlException {
        String cell = "<w:tc><w:tcPr/><w:p>%s</w:p></w:tc>";
        List<Line> lines = lines("<w:tbl><w:tblPr/><w:tblGrid/><w:tr>" + cell.formatted(run("Draw the map"))
                + cell.formatted("") + cell.formatted(run("WFP / UNHCR")) + "</w:tr></w:tbl><w:p/>");
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.cells()).containsExactly("Draw the map", "", "WFP / UNHCR");
            assertThat(line.item()).isNull();
        });
    }

    @Test
    void paragraphsOfACellStayApart() throws IOException, XmlException {
        String cells = "<w:tc><w:tcPr/><w:p>" + run("- Draw the map") + "</w:p><w:p/><w:p>" + run("- Count the wells")
                + "</w:p></w:tc><w:tc><w:tcPr/><w:p>" + run("WFP") + "<w:r><w:br/></w:r>" + run("UNHCR")
                + "</w:p></w:tc>";
        assertThat(lines("<w:tbl><w:tblPr/><w:tblGrid/><w:tr>" + cells + "</w:tr></w:tbl><w:p/>"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.cells()).containsExactly("- Draw the map\n- Count the wells", "WFP\nUNHCR"));
    }

    @Test
    void numbersAreThoseOfThePage() {
        assertThat(Ordinals.of(4, "upperroman")).isEqualTo("IV");
        assertThat(Ordinals.of(28, "lowerletter")).isEqualTo("bb");
    }

    @Test
    void footnotesComeBehindTheParagraphThatPointsAtThem() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph counted = document.createParagraph();
            counted.createRun().setText("Forty wells were counted.");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("Two of them are dry.");
            counted.addFootnoteReference(note);
            document.createParagraph().createRun().setText("IOM thanked everybody.");
            document.write(out);
            assertThat(new Documents().lines("notes.docx", out.toByteArray()))
                    .extracting(Line::text)
                    .containsExactly("Forty wells were counted.", "Two of them are dry.", "IOM thanked everybody.");
        }
    }
}
