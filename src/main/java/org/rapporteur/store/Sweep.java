package org.rapporteur.store;

import java.util.List;
import java.util.function.BiFunction;

/** Rewrites text wherever it stands in a workspace: every text of every table, those of search aside, which follow. */
public final class Sweep {
    private Sweep() {}

    /**
     * Rewrites all texts.
     *
     * @param rewrite gets column and text, gives the text that shall stand there
     * @return how many texts became others
     */
    public static int texts(Tx tx, BiFunction<String, String, String> rewrite) {
        int changed = 0;
        for (Column column : columns(tx)) {
            changed += texts(tx, column, rewrite);
        }
        return changed;
    }

    /** Makes the indexes of search anew, so that they hold nothing of what was rewritten or deleted. */
    public static void indexes(Tx tx) {
        tx.list(
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'",
                        row -> row.text("name"))
                .forEach(name -> tx.update("INSERT INTO \"" + name + "\"(\"" + name + "\") VALUES ('rebuild')"));
    }

    private record Column(String table, String name) {}

    private record Text(long id, String text) {}

    private static List<Column> columns(Tx tx) {
        return tx.list(
                """
                SELECT t.name AS "table", c.name AS "column"
                FROM pragma_table_list t JOIN pragma_table_info(t.name) c
                WHERE t.schema = 'main' AND t.type = 'table' AND t.wr = 0 AND t.name NOT LIKE 'sqlite_%'
                AND c.type = 'TEXT' AND c.name <> 'uid'
                """,
                row -> new Column(row.text("table"), row.text("column")));
    }

    private static int texts(Tx tx, Column column, BiFunction<String, String, String> rewrite) {
        String name = "\"" + column.name() + "\"";
        String table = "\"" + column.table() + "\"";
        int changed = 0;
        for (Text text : tx.list(
                "SELECT rowid AS id, " + name + " AS text FROM " + table + " WHERE length(" + name + ") > 2",
                row -> new Text(row.number("id"), row.text("text")))) {
            String now = rewrite.apply(column.name(), text.text());
            if (!now.equals(text.text())) {
                tx.update("UPDATE " + table + " SET " + name + " = ? WHERE rowid = ?", now, text.id());
                changed++;
            }
        }
        return changed;
    }
}
