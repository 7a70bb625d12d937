package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.rapporteur.shared.UserError;

/** Says what a failure of SQLite means for the user; codes from sqlite.org/rescode.html. */
final class SqlFaults {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int IO = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private SqlFaults() {}

    static boolean isFull(SQLException e) {
        return (e.getErrorCode() & 0xFF) == FULL;
    }

    static RuntimeException translated(Path file, String sql, SQLException e) {
        String name = file.getFileName().toString();
        return switch (e.getErrorCode() & 0xFF) {
            case BUSY, LOCKED ->
                new UserError("“" + name + "” is being written by another program; try again in a moment.", e);
            case READ_ONLY ->
                new UserError("“" + name + "” is read-only; open a copy of it in a folder you may write to.", e);
            case IO ->
                new UserError("The disk refused to read or write “" + name + "”; save a copy on another disk.", e);
            case CORRUPT -> new UserError("“" + name + "” is damaged; open the newest backup that lies beside it.", e);
            case FULL -> new UserError("The disk is full, “" + name + "” cannot be written; free some space.", e);
            case CANNOT_OPEN ->
                new UserError("“" + name + "” cannot be opened; check that the file and its folder can be read.", e);
            case NOT_A_DATABASE ->
                new UserError(
                        "“" + name + "” is not a Rapporteur workspace; choose another file, or a backup if it was one.",
                        e);
            default -> new StoreException("SQL failed: " + sql, e);
        };
    }
}
