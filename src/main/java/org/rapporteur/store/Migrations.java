package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The numbered steps that bring a file to this program's form; step n leads to {@code user_version} n. */
final class Migrations {
    private static final List<String> STEPS = List.of(
            "0001-first.sql",
            "0002-name-decisions.sql",
            "0003-ledger.sql",
            "0004-versions-and-views.sql",
            "0005-who-is-who.sql",
            "0006-decisions-and-closings.sql",
            "0007-names-by-index.sql",
            "0008-owners-by-person.sql");

    private Migrations() {}

    /** The form of file that this program reads and writes. */
    static int newest() {
        return STEPS.size();
    }

    /** Runs all steps after the given version, each in a transaction of its own. */
    static void run(Session session, int from) {
        for (int step = from; step < STEPS.size(); step++) {
            String sql = resource(STEPS.get(step));
            String version = "PRAGMA user_version = " + (step + 1);
            session.inTransaction(
                    "BEGIN IMMEDIATE",
                    tx -> {
                        session.execute(sql);
                        session.execute(version);
                        return version;
                    },
                    tx -> {});
        }
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the migration " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
