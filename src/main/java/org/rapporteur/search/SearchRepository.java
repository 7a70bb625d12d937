package org.rapporteur.search;

import java.util.List;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Asks the FTS5 index (sqlite.org/fts5.html). */
public final class SearchRepository {
    static final String FIND =
            """
            SELECT s.kind, s.ref, snippet(search_index, 0, '', '', '…', 16) AS excerpt, m.id AS meeting_id, m.date
            FROM search_index s
            LEFT JOIN block b ON s.kind = 'BLOCK' AND b.id = s.rowid / 4
            LEFT JOIN meeting m ON m.id = b.meeting_id
            LEFT JOIN contact c ON s.kind = 'CONTACT' AND c.id = s.rowid / 4
            LEFT JOIN organisation o ON s.kind = 'ORGANISATION' AND o.id = s.rowid / 4
            WHERE search_index MATCH ?
              AND m.deleted_at IS NULL AND c.deleted_at IS NULL AND o.deleted_at IS NULL
            ORDER BY s.rank LIMIT ?
            """;

    /** The best hits first; minutes of deleted meetings, deleted contacts and organisations are left out. */
    List<Hit> find(Tx tx, String query, int most) {
        return tx.list(FIND, SearchRepository::hit, query, most);
    }

    private static Hit hit(Row row) {
        return new Hit(
                row.constant(Hit.Kind.class, "kind"),
                row.text("ref"),
                row.text("excerpt").replaceAll("\\s+", " "),
                row.numberOrNull("meeting_id"),
                row.dateOrNull("date"));
    }
}
