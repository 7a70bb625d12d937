package org.rapporteur.views;

import java.util.List;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Tx;

/** Reads and writes saved views. */
public final class SavedViewRepository {
    private final Uids uids;

    public SavedViewRepository(Uids uids) {
        this.uids = uids;
    }

    /** All views, in the order they were made. */
    List<SavedView> all(Tx tx) {
        return tx.list(
                "SELECT id, screen, name, query, grouping, sort, columns FROM saved_view ORDER BY position, id",
                row -> new SavedView(
                        row.number("id"),
                        row.text("screen"),
                        row.text("name"),
                        row.text("query"),
                        row.text("grouping"),
                        row.text("sort"),
                        row.text("columns")));
    }

    /** Adds a view at the end (id 0), or brings a removed one back under its key; gives the key. */
    long add(Tx tx, SavedView view) {
        tx.changed(Change.VIEWS);
        return tx.insert(
                """
                INSERT INTO saved_view (id, uid, screen, name, query, grouping, sort, columns, position)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM saved_view))
                """,
                view.id() == 0 ? null : view.id(),
                uids.next(),
                view.screen(),
                view.name(),
                view.query(),
                view.grouping(),
                view.sort(),
                view.columns());
    }

    void rename(Tx tx, long id, String name) {
        tx.update("UPDATE saved_view SET name = ? WHERE id = ?", name, id);
        tx.changed(Change.VIEWS);
    }

    void remove(Tx tx, long id) {
        tx.update("DELETE FROM saved_view WHERE id = ?", id);
        tx.changed(Change.VIEWS);
    }
}
