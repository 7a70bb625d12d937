package org.rapporteur.importing.contacts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.format.TextDecoding;
import org.rapporteur.shared.UserError;

/** Reads tables of contacts from files, by what is in them rather than by their endings, and from pasted text. */
public final class TableReader {
    private static final long MOST_BYTES = 200_000_000;

    private TableReader() {}

    /**
     * The tables of a file: CSV, Excel or vCard.
     *
     * @param password of a protected workbook; null for none
     * @throws UserError when the file cannot be read, or is no such table
     */
    public static List<ContactTable> read(Path file, @Nullable String password) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        boolean ole = bytes.length > 3 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf;
        if (zip || ole || name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return ExcelTables.read(file, password);
        }
        String text = TextDecoding.text(bytes);
        ContactTable table = Cards.isCards(text) ? Cards.read(text) : CsvTable.read(text, name);
        if (table.lines().isEmpty()) {
            throw new UserError(
                    "“" + name + "” holds no contacts; it needs a line of titles and a line for each person.");
        }
        return List.of(table);
    }

    /** True when the problem is that a workbook needs a password, or another one. */
    public static boolean wantsPassword(Throwable problem) {
        return problem instanceof ExcelTables.PasswordError;
    }

    /** The table of a mail's To line, an e-mail signature, copied cells or cards. */
    public static ContactTable pasted(String text) {
        return Cards.isCards(text) ? Cards.read(text) : PastedContacts.read(text);
    }

    private static byte[] bytes(Path file, String name) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UserError("“" + name + "” is larger than 200 MB; is it a list of contacts?");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UserError("“" + file + "” cannot be read; choose a file that exists.", unreadable);
        }
    }
}
