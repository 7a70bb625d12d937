package org.rapporteur.importing.contacts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.shared.UserError;

/** A table of text: separator found by looking at the first lines; quotes as RFC 4180 has them, and a little worse. */
final class CsvTable {
    private static final int SAMPLE_LINES = 10;

    private CsvTable() {}

    /**
     * Reads the table.
     *
     * @param name of the file, for refusals
     * @throws UserError when it is no table, or far too wide
     */
    static ContactTable read(String text, String name) {
        // Zeros come from broken exports; no name or address holds one.
        String clean = text.replace("\0", "");
        char separator = separator(clean);
        CsvRecordHandler handler =
                CsvRecordHandler.builder().maxFields(ContactTable.MOST_COLUMNS).build();
        List<ContactTable.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(true)
                .build(handler, clean)) {
            for (CsvRecord row : csv) {
                lines.add(new ContactTable.Line((int) row.getStartingLineNumber(), cells(row)));
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw unreadable(name, lines, broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!lines.isEmpty()) {
            refuseOpenQuote(clean, separator, lines.getLast().number(), name);
        }
        return ContactTable.of("", lines);
    }

    /** All that follows a quotation mark that never closes was read as one cell: everybody in it would be lost. */
    private static void refuseOpenQuote(String text, char separator, int lastRow, String name) {
        String row = text.lines().skip(lastRow - 1L).collect(Collectors.joining("\n"));
        boolean odd = row.chars().filter(c -> c == '"').count() % 2 == 1;
        boolean opens = Pattern.compile("(?:^|" + Pattern.quote(String.valueOf(separator)) + ")\\s*\"")
                .matcher(row)
                .find();
        if (odd && opens) {
            throw new UserError("“" + name + "” has a quotation mark in line " + lastRow
                    + " that never closes; close it or take it out, and try again.");
        }
    }

    private static UserError unreadable(String name, List<ContactTable.Line> before, RuntimeException broken) {
        int line = before.isEmpty() ? 1 : before.getLast().number() + 1;
        return new UserError(
                "“" + name + "” is no table of contacts from line " + line + " on: it has more than "
                        + ContactTable.MOST_COLUMNS + " columns there, or a quotation mark that never closes; mend"
                        + " that line and try again.",
                broken);
    }

    private static List<String> cells(CsvRecord row) {
        return row.getFields().stream().map(CsvTable::unguarded).toList();
    }

    /** Our own export puts an apostrophe before what a spreadsheet would run as a formula. */
    private static String unguarded(String cell) {
        return cell.matches("(?s)'[=+\\-@].*") ? cell.substring(1) : cell;
    }

    private static char separator(String text) {
        String sample = text.lines().limit(SAMPLE_LINES).collect(Collectors.joining("\n"));
        return Stream.of(',', ';', '\t', '|')
                .max(Comparator.comparingLong(sign -> outsideQuotes(sample, sign)))
                .orElse(',');
    }

    private static long outsideQuotes(String text, char sign) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == sign ? 1 : 0;
        }
        return count;
    }
}
