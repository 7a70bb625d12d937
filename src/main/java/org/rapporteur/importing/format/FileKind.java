package org.rapporteur.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, by its first bytes and by what lies in its container. */
enum FileKind {
    DOCX("Word document"),
    DOC("Word document"),
    PDF("PDF"),
    LOCKED_OFFICE("protected document"),
    WORKBOOK("a workbook"),
    SLIDES("a presentation"),
    OPEN_DOCUMENT("an OpenDocument file"),
    RICH_TEXT("a Rich Text file"),
    MAIL("a mail"),
    PICTURE("a picture"),
    ARCHIVE("an archive"),
    BROKEN("Word document"),
    OTHER_TEXT("text");

    private static final int HEAD = 1024;
    private static final int MOST_ENTRIES = 2000;

    private final String said;

    FileKind(String said) {
        this.said = said;
    }

    /** As it is named in sentences. */
    String said() {
        return said;
    }

    static FileKind of(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return zip(bytes);
        }
        if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return compound(bytes);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        boolean picture = starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xff, 0xd8, 0xff)
                || head.startsWith("GIF8")
                || starts(bytes, 'I', 'I', '*', 0)
                || starts(bytes, 'M', 'M', 0, '*');
        boolean archive = starts(bytes, 0x1f, 0x8b) || head.startsWith("7z\u00bc") || head.startsWith("Rar!");
        return picture ? PICTURE : archive ? ARCHIVE : OTHER_TEXT;
    }

    private static boolean starts(byte[] bytes, int... sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != sign[i]) {
                return false;
            }
        }
        return true;
    }

    private static FileKind zip(byte[] bytes) {
        Set<String> names = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && names.size() < MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                names.add(entry.getName());
                FileKind kind = byEntry(entry.getName());
                if (kind != null) {
                    return kind;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return names.contains("[Content_Types].xml") || names.isEmpty() ? DOCX : ARCHIVE;
        }
        return names.contains("[Content_Types].xml") || names.isEmpty() ? DOCX : ARCHIVE;
    }

    private static @org.jspecify.annotations.Nullable FileKind byEntry(String name) {
        if (name.startsWith("word/")) {
            return DOCX;
        }
        if (name.startsWith("xl/")) {
            return WORKBOOK;
        }
        if (name.startsWith("ppt/")) {
            return SLIDES;
        }
        return name.equals("mimetype") || name.equals("content.xml") ? OPEN_DOCUMENT : null;
    }

    private static FileKind compound(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            Set<String> names = files.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) {
                return LOCKED_OFFICE;
            }
            if (names.contains("Workbook") || names.contains("Book")) {
                return WORKBOOK;
            }
            if (names.contains("PowerPoint Document")) {
                return SLIDES;
            }
            if (names.contains("WordDocument") && isLocked(files)) {
                return LOCKED_OFFICE;
            }
            boolean mail = names.stream().anyMatch(name -> name.startsWith("__properties"));
            return mail ? MAIL : DOC;
        } catch (IOException | RuntimeException damaged) {
            return DOC;
        }
    }

    /** The flag of the file information block that says the text is encrypted ([MS-DOC] FibBase, fEncrypted). */
    private static boolean isLocked(POIFSFileSystem files) throws IOException {
        try (InputStream stream = files.createDocumentInputStream("WordDocument")) {
            byte[] head = stream.readNBytes(12);
            return head.length == 12 && (head[11] & 1) != 0;
        }
    }
}
