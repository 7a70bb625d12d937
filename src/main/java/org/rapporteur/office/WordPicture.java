package org.rapporteur.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts pictures into a document. */
public final class WordPicture {
    /** Width between the margins of an A4 page, in points. */
    private static final double PAGE = 467;

    private WordPicture() {}

    /**
     * Adds a PNG as a paragraph of its own, at most as wide as the page.
     *
     * @param width,height in pixels; only their ratio counts
     * @param told what it shows, for those who cannot see it
     */
    public static void add(WordWriter writer, byte[] png, int width, int height, String told) throws IOException {
        XWPFParagraph paragraph = writer.paragraph("Normal");
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    told,
                    Units.toEMU(PAGE),
                    Units.toEMU(PAGE * height / width));
        } catch (InvalidFormatException impossible) {
            throw new IOException("a drawing of our own is no picture", impossible);
        }
        run.getEmbeddedPictures()
                .forEach(picture ->
                        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(told));
    }
}
