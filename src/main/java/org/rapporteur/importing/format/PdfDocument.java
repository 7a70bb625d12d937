package org.rapporteur.importing.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rapporteur.importing.line.Line;
import org.rapporteur.shared.UserError;

/** A PDF as lines, put together again from where its letters stand on the pages. */
final class PdfDocument {
    private static final int MOST_PAGES = 1000;

    private PdfDocument() {}

    /**
     * Reads a PDF.
     *
     * @throws IOException when it is none, or damaged
     * @throws UserError when it asks for a password, or holds pictures of text only
     */
    static List<Line> lines(String name, byte[] bytes) throws IOException {
        PdfStreams.check(name, bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new UserError(
                        "“" + name + "” has " + pages + " pages, too many for minutes; split it by meetings.");
            }
            PdfGlyphs glyphs = new PdfGlyphs(name);
            glyphs.getText(document);
            if (glyphs.pages().stream().allMatch(List::isEmpty)) {
                throw new UserError(
                        "“" + name + "” holds pictures of its pages and no text; let a scanner’s software recognise the"
                                + " text, or import the document that it was printed from.");
            }
            return lines(glyphs.pages(), glyphs.rulings());
        } catch (InvalidPasswordException locked) {
            throw Refusals.locked(name, locked);
        }
    }

    private static List<Line> lines(List<List<Glyph>> glyphs, List<List<Ruling>> rulings) {
        List<List<PageRow>> pages = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            pages.add(PageRow.of(i, glyphs.get(i)));
        }
        List<List<Grid>> grids = rulings.stream().map(Grid::of).toList();
        return PageParagraphs.lines(PageLayout.regions(PageMargins.without(pages, grids), grids, rulings));
    }
}
