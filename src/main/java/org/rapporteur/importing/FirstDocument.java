package org.rapporteur.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Small minutes as a Word document, with what most minutes have. Read once before anybody waits: the first file of a session
 * takes a second longer than the next ones, most of it for classes and patterns that this loads.
 */
final class FirstDocument {
    static final String NAME = "first.docx";
    private static final int ROWS = 40;

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";

    private FirstDocument() {}

    static byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", text());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes all bytes", impossible);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String text() {
        String head = paragraphs(
                "Lake Basin IM Group",
                "14 May 2026, Port Alma",
                "Present: UNHCR (Ana Santos), IOM, WFP",
                "Apologies: UNICEF",
                "1. Wells",
                "Of the wells on the shore twelve are dry; IOM will look for the reasons by the end of June.",
                "Action: WFP to print the map by Friday.",
                "- UNHCR to share the list of sites before the next meeting.",
                "2. Roads",
                "Le HCR partagera la liste avant le 3 juin ; ACNUR enviará el mapa a más tardar el viernes.");
        String rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> row("Share list " + i + " with the partners", "UNHCR / IOM", i % 28 + 1 + " June 2026"))
                .collect(Collectors.joining());
        String table = "<w:tbl>" + row("Action", "Responsible", "Deadline") + rows + "</w:tbl>";
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + head
                + table + paragraphs("Next meeting: 11 June 2026") + "</w:body></w:document>";
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> "<w:tc>" + paragraphs(cell) + "</w:tc>")
                .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    }

    private static String paragraphs(String... texts) {
        return Stream.of(texts)
                .map(text -> "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
    }
}
