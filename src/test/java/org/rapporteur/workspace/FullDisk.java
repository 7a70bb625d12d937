package org.rapporteur.workspace;

import org.rapporteur.store.Database;

/** Lets a workspace's file grow no more, so that SQLite says SQLITE_FULL for real, and lets it grow again. */
public final class FullDisk {
    private FullDisk() {}

    public static void fill(Database database) {
        limit(database, 1);
    }

    public static void free(Database database) {
        limit(database, 1_000_000);
    }

    /** A limit below what is there means what is there (sqlite.org/pragma.html, max_page_count). */
    private static void limit(Database database, int pages) {
        database.write(tx -> tx.list("PRAGMA max_page_count = " + pages, row -> row.integer("max_page_count")));
    }
}
