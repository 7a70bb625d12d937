package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.followup.Event;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Ledger;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class LedgerMigrationTest {
    @TempDir
    Path folder;

    @Test
    void followUpsOfAnOlderFileGetTheirFirstLine() throws IOException, SQLException {
        Path file = folder.resolve("old.rapporteur");
        try (Workspace fresh = Workspace.create(folder.resolve("new.rapporteur"), List.of(), TestWorkspace.CLOCK)) {
            long id = fresh.database().read(tx -> tx.first("PRAGMA application_id", row -> row.number("application_id"))
                    .orElseThrow());
            older(file, id);
        }
        try (Workspace workspace = Workspace.open(file, Access.READ_WRITE, TestWorkspace.CLOCK)) {
            FollowUp followUp = workspace
                    .followUps()
                    .find(FollowUpFilter.ALL, TestWorkspace.TODAY)
                    .getFirst();
            List<Event> events = workspace.followUps().events(followUp.id());
            assertThat(events)
                    .extracting(Event::kind)
                    .as("before what was in the ledger already")
                    .containsExactly(Event.Kind.RAISED, Event.Kind.STATUS);
            Ledger.State state = Ledger.replay(events);
            assertThat(state.text()).isEqualTo(followUp.text());
            assertThat(state.due()).isEqualTo(followUp.due());
            assertThat(state.status()).isEqualTo(followUp.status());
            assertThat(Integrity.problems(workspace.database())).isEmpty();
            List<String> uids = workspace
                    .database()
                    .read(tx ->
                            tx.list("SELECT uid FROM follow_up_event WHERE kind = 'RAISED'", row -> row.text("uid")));
            assertThat(uids)
                    .singleElement()
                    .asString()
                    .matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        }
    }

    /** A file as the first form had it, with one follow-up that is done. */
    private static void older(Path file, long applicationId) throws IOException, SQLException {
        try (InputStream in =
                        Objects.requireNonNull(Migrations.class.getResourceAsStream("migrations/0001-first.sql"));
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate(
                    """
                    INSERT INTO working_group VALUES (1, 'g', 'Lake Basin IM Group');
                    INSERT INTO meeting (id, uid, working_group_id, state, date)
                        VALUES (1, 'm', 1, 'CIRCULATED', '2026-03-05');
                    INSERT INTO follow_up (id, uid, number, meeting_id, block_uid, text, due_phrase, due_from, due_to,
                                           due_precision, status)
                        VALUES (1, 'f', 1, 1, 'b', 'IOM to call by 15 May', 'by 15 May', '2026-05-15', '2026-05-15',
                                'DAY', 'DONE');
                    INSERT INTO follow_up_event (uid, follow_up_id, at, kind, was, now)
                        VALUES ('e', 1, '2026-04-01T10:00:00Z', 'STATUS', 'OPEN', 'DONE');
                    """);
            statement.executeUpdate("PRAGMA application_id = " + applicationId);
            statement.executeUpdate("PRAGMA user_version = 1");
        }
    }
}
