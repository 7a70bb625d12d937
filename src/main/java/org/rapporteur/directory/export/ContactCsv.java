package org.rapporteur.directory.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.shared.SafeFile;

/** Contacts as CSV: UTF-8 with a byte order mark, one line of titles. */
public final class ContactCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private ContactCsv() {}

    /**
     * Writes what may be shared, replacing what stood there; the file is whole or untouched.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public static void write(List<Contact> contacts, Path target) {
        List<ContactField> fields = ContactScope.SHAREABLE.fields();
        table(
                fields.stream().map(ContactTitles::of).toList(),
                contacts.stream()
                        .map(one -> fields.stream().map(field -> field.of(one)).toList())
                        .toList(),
                target);
    }

    /** Writes any table, as that of lines which could not be taken. */
    public static void table(List<String> titles, List<List<String>> lines, Path target) {
        SafeFile.write(target, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(titles);
            lines.forEach(line ->
                    csv.writeRecord(line.stream().map(ContactCsv::guarded).toList()));
            csv.flush();
            text.flush();
        });
    }

    /** A spreadsheet would run such a cell as a formula. */
    private static String guarded(String value) {
        return FORMULA.matcher(value).find() ? "'" + value : value;
    }
}
