package org.rapporteur.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A docx in two halves: its text as bare XML, and everything around it (styles, numbering, notes, links) as POI gives it. POI
 * walks through all rows of a table once for each of them, so it gets the document without its text.
 *
 * @param around the document with an empty body
 * @param text the root of the text, {@code w:document}
 */
record WordPackage(XWPFDocument around, Element text) implements AutoCloseable {
    private static final String EMPTY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>";
    private static final List<String> ROOTS =
            List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT);

    /**
     * Opens a docx.
     *
     * @throws IOException when it is none, or is damaged
     */
    static WordPackage open(InputStream in) throws IOException {
        try {
            OPCPackage parts = OPCPackage.open(in);
            try {
                return new WordPackage(parts, takenOut(main(parts)));
            } catch (SAXException | IOException | RuntimeException broken) {
                parts.revert();
                throw broken;
            }
        } catch (OpenXML4JException | SAXException broken) {
            throw new IOException("no Word document", broken);
        }
    }

    private WordPackage(OPCPackage parts, Element text) throws IOException {
        this(new XWPFDocument(parts), text);
    }

    /** The text of the part, which holds none from then on. */
    private static Element takenOut(PackagePart main) throws IOException, SAXException {
        Element text;
        try (InputStream words = main.getInputStream()) {
            text = DocumentHelper.readDocument(words).getDocumentElement();
        }
        try (OutputStream emptied = main.getOutputStream()) {
            emptied.write(EMPTY.getBytes(StandardCharsets.UTF_8));
        }
        return text;
    }

    private static PackagePart main(OPCPackage parts) throws IOException {
        for (String root : ROOTS) {
            List<PackagePart> found = parts.getPartsByRelationshipType(root);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        throw new IOException("the package holds no document");
    }

    @Override
    public void close() throws IOException {
        around.close();
    }
}
