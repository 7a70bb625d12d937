package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;

/** Looks for damage in a workspace: in the file itself, in what refers to what, and in the uids that travel. */
public final class Integrity {
    private Integrity() {}

    /** What is wrong, a sentence each; empty for a sound workspace. */
    public static List<String> problems(Database database) {
        return database.read(tx -> {
            List<String> problems = new ArrayList<>();
            tx.list("PRAGMA integrity_check", row -> row.text("integrity_check")).stream()
                    .filter(finding -> !finding.equals("ok"))
                    .map(finding -> "The file is damaged: " + finding + ".")
                    .forEach(problems::add);
            tx
                    .list(
                            "PRAGMA foreign_key_check",
                            row -> row.text("table") + " refers to a missing " + row.text("parent"))
                    .stream()
                    .distinct()
                    .map(finding -> "A row of " + finding + ".")
                    .forEach(problems::add);
            tablesWithUids(tx).forEach(table -> problems.addAll(doubleUids(tx, table)));
            return problems;
        });
    }

    private static List<String> tablesWithUids(Tx tx) {
        return tx.list(
                """
                SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                WHERE t.type = 'table' AND c.name = 'uid' ORDER BY t.name
                """,
                row -> row.text("name"));
    }

    /** The indexes say so too, unless one of them is what is damaged: "+uid" reads past them. */
    private static List<String> doubleUids(Tx tx, String table) {
        return tx.list(
                "SELECT uid FROM \"" + table + "\" NOT INDEXED GROUP BY +uid HAVING count(*) > 1",
                row -> "Two rows of " + table + " share the uid " + row.text("uid") + ".");
    }
}
