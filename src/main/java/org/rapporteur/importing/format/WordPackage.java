package org.rapporteur.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a docx that its reader walks through, as bare XML. POI opens the container and parses safely; its objects
 * of paragraphs, rows and styles are not made: they cost more time than all the rest of the reading (ADR 0031).
 *
 * @param text the root of the text, {@code w:document}
 * @param styles {@code w:styles}; null where there are none
 * @param numbering {@code w:numbering}; null where there is none
 * @param notes {@code w:footnote} and {@code w:endnote}, by keys such as "footnote 2" and "endnote 1"
 * @param links addresses of the hyperlinks, by their keys in the text
 */
record WordPackage(
        Element text,
        @Nullable Element styles,
        @Nullable Element numbering,
        Map<String, Element> notes,
        Map<String, String> links) {
    private static final List<String> ROOTS =
            List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT);

    /**
     * Reads a docx.
     *
     * @throws IOException when it is none, or is damaged
     */
    static WordPackage open(InputStream in) throws IOException {
        try {
            OPCPackage parts = OPCPackage.open(in);
            try {
                return of(main(parts));
            } finally {
                parts.revert();
            }
        } catch (OpenXML4JException | SAXException broken) {
            throw new IOException("no Word document", broken);
        }
    }

    private static WordPackage of(PackagePart main) throws IOException, OpenXML4JException, SAXException {
        Map<String, Element> notes = new HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            Element all = beside(main, kind + "s");
            if (all != null) {
                Xml.children(all).forEach(note -> notes.put(kind + " " + Xml.attribute(note, "id"), note));
            }
        }
        Map<String, String> links = new HashMap<>();
        for (PackageRelationship relation : main.getRelationships()) {
            if (is(relation, "hyperlink")) {
                links.put(relation.getId(), relation.getTargetURI().toString());
            }
        }
        return new WordPackage(root(main), beside(main, "styles"), beside(main, "numbering"), notes, links);
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

    /** The root of the part that the text names for a purpose; null where it names none or the part is missing. */
    private static @Nullable Element beside(PackagePart main, String purpose)
            throws IOException, OpenXML4JException, SAXException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (is(relation, purpose)) {
                PackagePart part =
                        main.getPackage().getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
                return part == null ? null : root(part);
            }
        }
        return null;
    }

    /** Strict documents name the purposes in another namespace, by the same last words. */
    private static boolean is(PackageRelationship relation, String purpose) {
        return relation.getRelationshipType().endsWith("/" + purpose);
    }

    private static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream words = part.getInputStream()) {
            return DocumentHelper.readDocument(words).getDocumentElement();
        }
    }
}
