package org.rapporteur.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.rapporteur.shared.UserError;

/** Opens an empty document with every style of ours: our own base, or a user's docx with the missing styles added. */
public final class BaseDocument {
    /** A4 in twentieths of a point. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1276;

    /** Width of the line between the margins. */
    static final int LINE = WIDTH - 2 * MARGIN;

    private BaseDocument() {}

    /** A4, our styles, nothing in it. */
    public static XWPFDocument ours() {
        XWPFDocument document = new XWPFDocument();
        document.createStyles().setStyles(styles());
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(WIDTH));
        page.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(680));
        margins.setFooter(BigInteger.valueOf(600));
        margins.setGutter(BigInteger.ZERO);
        return document;
    }

    /**
     * The user's docx without its body: page, header, footer and styles stay; styles it lacks come from ours.
     *
     * @throws UserError when the file cannot be read as a Word document
     */
    public static XWPFDocument from(Path template) {
        try (InputStream in = Files.newInputStream(template)) {
            XWPFDocument document = new XWPFDocument(in);
            while (!document.getBodyElements().isEmpty()) {
                document.removeBodyElement(0);
            }
            addMissingStyles(document);
            return document;
        } catch (IOException | UnsupportedFileFormatException | POIXMLException | EmptyFileException e) {
            throw new UserError(
                    "The base document “" + template + "” cannot be read as a Word document; choose a .docx file.", e);
        }
    }

    private static void addMissingStyles(XWPFDocument document) {
        XWPFStyles present = document.getStyles() == null ? document.createStyles() : document.getStyles();
        for (CTStyle style : styles().getStyleList()) {
            String name = style.getName().getVal();
            if (present.getStyleWithName(name) == null && !present.styleExist(style.getStyleId())) {
                unsetDefault(style);
                present.addStyle(new XWPFStyle(style));
            }
        }
    }

    /** Only one style a type may be the default one; the template has its own. */
    private static void unsetDefault(CTStyle style) {
        if (style.isSetDefault()) {
            style.unsetDefault();
        }
    }

    private static CTStyles styles() {
        try (@Nullable InputStream in = BaseDocument.class.getResourceAsStream("styles.xml")) {
            if (in == null) {
                throw new IllegalStateException("styles.xml is missing from the program");
            }
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml of the program is broken", e);
        }
    }
}
