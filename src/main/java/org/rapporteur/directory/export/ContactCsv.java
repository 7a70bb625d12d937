package org.rapporteur.directory.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.SafeFile;
import org.rapporteur.shared.UserError;

/**
 * Contacts as CSV: UTF-8 with a byte order mark, one header line. Read with comma, semicolon or tab between the fields, in
 * UTF-8 or Windows-1252; columns are found by their titles, in any order, further ones are left out.
 */
public final class ContactCsv {
    private static final List<String> TITLES =
            List.of("Name", "Organisation", "Position", "Duty station", "Country", "E-mail", "Phone", "Notes");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final long MOST_BYTES = 20_000_000;
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+\\-@])");

    /** Other titles that are understood. */
    private static final List<Set<String>> ALSO = List.of(
            Set.of("full name", "nom", "nombre"),
            Set.of("organization", "agency", "org"),
            Set.of("title", "function", "poste"),
            Set.of("station", "location", "city"),
            Set.of("pays"),
            Set.of("email", "e-mail address", "mail"),
            Set.of("telephone", "mobile", "phone number"),
            Set.of("note", "remarks", "comments"));

    /**
     * Writes the target, replacing what stood there; it is whole or untouched.
     *
     * @throws UserError when the target cannot be written
     */
    public void write(List<Contact> contacts, Path target) {
        SafeFile.write(target, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(TITLES);
            contacts.forEach(contact -> csv.writeRecord(fields(contact)));
            csv.flush();
            text.flush();
        });
    }

    /**
     * Reads contacts; lines without a name are left out. The ids are 0, organisations are as written.
     *
     * @throws UserError when the file cannot be read, is too big, or has no column with names
     */
    public List<Contact> read(Path source) {
        String text = text(source);
        int lineEnd = text.indexOf('\n');
        String head = lineEnd < 0 ? text : text.substring(0, lineEnd);
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(separator(head)).ofNamedCsvRecord(text)) {
            return csv.stream()
                    .map(ContactCsv::contact)
                    .filter(contact -> !contact.name().isEmpty())
                    .toList();
        } catch (CsvParseException | IllegalArgumentException unreadable) {
            throw new UserError(
                    "“" + source.getFileName() + "” is no CSV table; save it as CSV and try again.", unreadable);
        } catch (UncheckedIOException | IOException unreadable) {
            throw new UserError("“" + source.getFileName() + "” cannot be read.", unreadable);
        } catch (NoNamesException nameless) {
            throw new UserError("“" + source.getFileName()
                    + "” has no column “Name”; the first line must hold the titles of the columns.");
        }
    }

    private static final class NoNamesException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Contact contact(NamedCsvRecord line) {
        List<String> values = Stream.iterate(0, i -> i + 1)
                .limit(TITLES.size())
                .map(column -> value(line, column))
                .map(value -> value == null ? "" : value)
                .toList();
        if (value(line, 0) == null) {
            throw new NoNamesException();
        }
        return new Contact(
                0,
                values.get(0),
                values.get(1).isEmpty() ? null : values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6),
                values.get(7));
    }

    private static @Nullable String value(NamedCsvRecord line, int column) {
        return line.getHeader().stream()
                .filter(title -> isTitle(title, column))
                .findFirst()
                .flatMap(line::findField)
                .map(value -> GUARDED.matcher(value.strip()).replaceFirst(""))
                .orElse(null);
    }

    private static boolean isTitle(String title, int column) {
        String folded = Folding.fold(title);
        return folded.equals(Folding.fold(TITLES.get(column)))
                || ALSO.get(column).contains(folded);
    }

    private static char separator(String head) {
        return Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(head, one), count(head, other)))
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    private static List<String> fields(Contact contact) {
        return Stream.of(
                        contact.name(),
                        Objects.requireNonNullElse(contact.organisation(), ""),
                        contact.position(),
                        contact.dutyStation(),
                        contact.country(),
                        contact.email(),
                        contact.phone(),
                        contact.notes())
                // A spreadsheet would run such a cell as a formula.
                .map(value -> FORMULA.matcher(value).find() ? "'" + value : value)
                .toList();
    }

    private static String text(Path source) {
        try {
            if (Files.size(source) > MOST_BYTES) {
                throw new UserError("“" + source.getFileName() + "” is larger than 20 MB; is it a list of contacts?");
            }
            byte[] bytes = Files.readAllBytes(source);
            String text = decoded(bytes);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw new UserError(
                    "“" + source.getFileName() + "” cannot be read; choose a file that exists.", unreadable);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
