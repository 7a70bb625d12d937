package org.rapporteur.directory.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.office.Issue;
import org.rapporteur.office.SheetPage;
import org.rapporteur.office.SheetStyles;
import org.rapporteur.office.SheetTable;
import org.rapporteur.office.XmlText;
import org.rapporteur.shared.SafeFile;
import org.rapporteur.shared.UserError;

/** Contacts as an Excel workbook that says which kind of list it is; in full only under a password. */
public final class ContactWorkbook {
    private static final int HEAD = 3;
    /** The least number of characters of a password. */
    public static final int SHORTEST_PASSWORD = 8;

    private ContactWorkbook() {}

    /** What may be shared, in the clear. */
    public static void write(List<Contact> contacts, Issue issue, Path target) {
        SafeFile.write(target, out -> {
            try (XSSFWorkbook workbook = workbook(contacts, ContactScope.SHAREABLE, issue)) {
                workbook.write(out);
            }
        });
    }

    /**
     * Everything, encrypted as Excel does it (agile encryption, AES-256 and SHA-512).
     *
     * @throws UserError when the password is too short, or the target cannot be written
     */
    public static void writeFull(List<Contact> contacts, Issue issue, String password, Path target) {
        if (password.strip().length() < SHORTEST_PASSWORD) {
            throw new UserError("A list in full needs a password of at least " + SHORTEST_PASSWORD + " characters.");
        }
        SafeFile.write(target, out -> encrypt(contacts, issue, password, out));
    }

    private static void encrypt(List<Contact> contacts, Issue issue, String password, OutputStream out)
            throws IOException {
        EncryptionInfo info = new EncryptionInfo(
                EncryptionMode.agile,
                org.apache.poi.poifs.crypt.CipherAlgorithm.aes256,
                org.apache.poi.poifs.crypt.HashAlgorithm.sha512,
                -1,
                -1,
                org.apache.poi.poifs.crypt.ChainingMode.cbc);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook workbook = workbook(contacts, ContactScope.FULL, issue)) {
            try (OutputStream sealed = encryptor.getDataStream(container)) {
                workbook.write(sealed);
            }
            container.writeFilesystem(out);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java lacks AES", impossible);
        }
    }

    private static XSSFWorkbook workbook(List<Contact> contacts, ContactScope scope, Issue issue) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        SheetStyles styles = SheetStyles.in(workbook);
        XSSFSheet sheet = workbook.createSheet("Contacts");
        cell(sheet.createRow(0), 0, issue.of("Contacts"), styles.title());
        cell(sheet.createRow(1), 0, scope.words() + "; " + issue.date(), styles.caption());
        List<ContactField> fields = scope.fields();
        XSSFRow head = sheet.createRow(HEAD);
        for (int i = 0; i < fields.size(); i++) {
            cell(head, i, ContactTitles.of(fields.get(i)), styles.header());
            sheet.setColumnWidth(i, width(fields.get(i)) * 256);
        }
        for (int i = 0; i < contacts.size(); i++) {
            row(sheet.createRow(HEAD + 1 + i), contacts.get(i), fields, styles);
        }
        sheet.createFreezePane(1, HEAD + 1);
        SheetTable.add(
                sheet,
                "Contacts",
                HEAD,
                contacts.size(),
                fields.stream().map(ContactTitles::of).toList());
        SheetPage.set(sheet, issue, HEAD);
        return workbook;
    }

    private static void row(XSSFRow row, Contact contact, List<ContactField> fields, SheetStyles styles) {
        for (int i = 0; i < fields.size(); i++) {
            ContactField field = fields.get(i);
            String value = field.of(contact);
            if (field.isDate()) {
                Cell cell = cell(row, i, null, styles.date());
                if (!value.isEmpty()) {
                    cell.setCellValue(java.time.LocalDate.parse(value));
                }
            } else {
                boolean formula = !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0;
                cell(row, i, value, formula ? styles.quoted() : styles.text());
            }
        }
    }

    private static Cell cell(
            XSSFRow row, int column, @Nullable String text, org.apache.poi.ss.usermodel.CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (text != null && !text.isEmpty()) {
            cell.setCellValue(XmlText.clean(text));
        }
        return cell;
    }

    private static int width(ContactField field) {
        return switch (field) {
            case FULL_NAME, POSITION -> 32;
            case EMAILS, NOTES -> 36;
            case ORGANISATION, PHONES, LINKS, COVERS -> 24;
            default -> 16;
        };
    }
}
