package org.rapporteur.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.directory.Organisation;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Database;
import org.rapporteur.store.Tx;

/**
 * Makes one organisation of two that turned out to be the same. It touches the rows of every feature, and so stands above
 * all of them.
 */
public final class Merging {
    /** Everything that points at an organisation. */
    private static final List<String> POINTERS = List.of("contact", "attendance", "follow_up_owner", "membership");

    private final Database database;

    public Merging(Database database) {
        this.database = database;
    }

    /**
     * Gives the second organisation the first one's names, people, attendances and follow-ups, and removes the first one;
     * all or nothing.
     *
     * @throws UserError when both are the same
     */
    public void merge(Organisation from, Organisation into) {
        if (from.id() == into.id()) {
            throw new UserError(
                    "“" + from.shortName() + "” cannot be merged into itself; choose another organisation.");
        }
        database.write(tx -> {
            dropDouble(tx, "follow_up_owner", "follow_up_id", from.id(), into.id());
            dropDouble(tx, "membership", "working_group_id", from.id(), into.id());
            for (String table : POINTERS) {
                tx.update(
                        "UPDATE " + table + " SET organisation_id = ? WHERE organisation_id = ?", into.id(), from.id());
            }
            tx.update(
                    "UPDATE OR IGNORE organisation_alias SET organisation_id = ? WHERE organisation_id = ?",
                    into.id(),
                    from.id());
            tx.update("DELETE FROM organisation WHERE id = ?", from.id());
            tx.changed(Stream.of(Change.DIRECTORY, Change.FOLLOW_UPS, Change.MEETINGS)
                    .toArray(Change[]::new));
            return into.id();
        });
    }

    // Where both stand side by side, as two owners of one follow-up, one row is enough.
    private static void dropDouble(Tx tx, String table, String of, long from, long into) {
        tx.update(
                "DELETE FROM " + table + " WHERE organisation_id = ? AND " + of + " IN (SELECT " + of + " FROM " + table
                        + " WHERE organisation_id = ?)",
                from,
                into);
    }
}
