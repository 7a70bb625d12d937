package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.importing.line.Line;
import org.rapporteur.shared.UserError;

/** Files that are not what they should be: one sentence each, that names the file and says what to do. */
class BadDocumentsTest {
    private final Documents documents = new Documents();

    private static byte[] fixture(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BadDocumentsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private void refused(String name, byte[] bytes, String... says) {
        assertThatThrownBy(() -> documents.lines(name, bytes))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(name)
                .hasMessageContainingAll(says);
    }

    @ParameterizedTest
    @CsvSource({
        "wells.docx, minutes.doc",
        "wells.doc, minutes.docx",
        "wells.pdf, minutes.txt",
        "wells.docx, minutes.pdf",
        "wells.html, minutes.doc",
        "wells.txt, minutes.docx",
        "wells.pdf, minutes"
    })
    void theContentDecidesNotTheEnding(String fixture, String name) throws IOException {
        assertThat(documents.lines(name, fixture(fixture)))
                .extracting(Line::text)
                .isEqualTo(documents.lines(fixture, fixture(fixture)).stream()
                        .map(Line::text)
                        .toList());
    }

    @Test
    void passwordsAreNamed() throws IOException, InvalidFormatException {
        refused("locked.docx", locked(), "password");
        try (PDDocument document = Loader.loadPDF(fixture("wells.pdf"));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            refused("locked.pdf", out.toByteArray(), "password");
        }
        refused("locked.doc", lockedDoc(), "password");
    }

    private static byte[] locked() throws IOException, InvalidFormatException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage docx = OPCPackage.open(BadDocumentsTest.class.getResourceAsStream("wells.docx"));
                    OutputStream sink = encryptor.getDataStream(files)) {
                docx.save(sink);
            } catch (java.security.GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** Sets the flag that says a doc is encrypted ([MS-DOC] FibBase, fEncrypted). */
    private static byte[] lockedDoc() throws IOException {
        byte[] bytes = fixture("wells.doc");
        for (int i = 512; i < bytes.length; i += 512) {
            if ((bytes[i] & 0xff) == 0xec && (bytes[i + 1] & 0xff) == 0xa5) {
                bytes[i + 11] |= 0x01;
                return bytes;
            }
        }
        throw new IllegalStateException("the fixture has no file information block");
    }

    @Test
    void picturesOfTextAreNamed() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            refused("scan.pdf", out.toByteArray(), "pictures of its pages");
        }
    }

    @Test
    void otherKindsAreNamed() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet();
            book.write(out);
            refused("list.docx", out.toByteArray(), "a workbook");
        }
        refused("photo.docx", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0, 1}, "a picture");
        refused("letter.doc", "{\\rtf1 Minutes}".getBytes(StandardCharsets.US_ASCII), "Rich Text");
        refused("files.docx", zip("readme.txt", new byte[] {65}), "an archive");
    }

    @ParameterizedTest
    @CsvSource({"wells.docx", "wells.doc", "wells.pdf"})
    void tornFilesAreNamed(String name) throws IOException {
        byte[] whole = fixture(name);
        byte[] torn = Arrays.copyOf(whole, whole.length / 3);
        refused("torn-" + name, torn, "damaged");
    }

    @Test
    void bombsAreNotUnpacked() throws IOException {
        refused("bomb.docx", zip("word/document.xml", new byte[60 * 1024 * 1024]), "unpacks to far more");
        byte[] nothing = deflated(new byte[60 * 1024 * 1024]);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(
                "%PDF-1.4\n1 0 obj <</Filter /FlateDecode /Length 1>> stream\n".getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(nothing);
        refused("bomb.pdf", pdf.toByteArray(), "unpacks to more than 50 MB");
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"document", "styles", "numbering", "footnotes"})
    void entitiesAreNotFetchedNorMultiplied(String part) throws IOException {
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        refused("entities.docx", with(part, outside), "damaged");
        refused("torn.docx", with(part, outside.substring(outside.indexOf("<w:doc"), outside.length() / 2)), "damaged");
    }

    @ParameterizedTest
    @CsvSource({"styles", "numbering", "footnotes"})
    void aWordDocumentWithoutOneOfItsPartsIsRead(String part) throws IOException {
        assertThat(documents.lines("part.docx", with(part, null)))
                .extracting(Line::text)
                .contains("General updates");
    }

    private static byte[] with(String part, @Nullable String content) throws IOException {
        byte[] bytes = content == null ? null : content.getBytes(StandardCharsets.UTF_8);
        return replaced(fixture("wells.docx"), "word/" + part + ".xml", bytes);
    }

    @Test
    void aLineOfAMegabyteZerosAndArabicAreRead() {
        String arabic = "اجتماع فريق العمل";
        String text = "12 March 2019\n\n" + "word ".repeat(200_000) + "\n\n" + arabic + "\n";
        assertThat(documents.lines("long.txt", text.getBytes(StandardCharsets.UTF_8)))
                .extracting(Line::text)
                .contains(arabic);
        refused("zeros.txt", "a\0b".repeat(100).getBytes(StandardCharsets.UTF_8), "not a text");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void anyUsualEncodingIsRead(String encoding) {
        String text =
                "Minutes of the Lake Basin IM Group\n\n12 March 2019\n\nPrésents: UNHCR, Médecins Sans Frontières\n";
        assertThat(documents.lines(
                        encoding.toLowerCase(Locale.ROOT) + ".txt", text.getBytes(Charset.forName(encoding))))
                .extracting(Line::text)
                .contains("Présents: UNHCR, Médecins Sans Frontières");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** Another content for an entry, or none and the entry gone. */
    private static byte[] replaced(byte[] docx, String name, byte @Nullable [] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = entry.getName().equals(name) ? content : in.readAllBytes();
                if (bytes != null) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(bytes);
                }
            }
        }
        return out.toByteArray();
    }
}
