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
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.PersonName;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class WhoIsWhoMigrationTest {
    @TempDir
    Path folder;

    @Test
    void contactsOfAnOlderFileKeepAllThatIsKnownOfThem() throws IOException, SQLException {
        Path file = folder.resolve("old.rapporteur");
        try (Workspace fresh = Workspace.create(folder.resolve("new.rapporteur"), List.of(), TestWorkspace.CLOCK)) {
            older(file, fresh.database().read(tx -> tx.first(
                            "PRAGMA application_id", row -> row.number("application_id"))
                    .orElseThrow()));
        }
        try (Workspace workspace = Workspace.open(file, Access.READ_WRITE, TestWorkspace.CLOCK)) {
            List<Contact> people = workspace.people().contacts().all();
            assertThat(people)
                    .extracting(Contact::person)
                    .containsExactly(new PersonName("Ana", "María Example"), new PersonName("", "Zola"));
            Contact ana = people.getFirst();
            assertThat(ana.organisation()).isEqualTo("IOM");
            assertThat(ana.position()).isEqualTo("Officer");
            assertThat(ContactField.EMAILS.of(ana)).contains("ana@iom.example.org");
            assertThat(ana.phone()).isEqualTo("+41 22 000 00 00");
            assertThat(people.getLast().email()).isEmpty();
            assertThat(workspace.search().find("ana@iom", 10)).isNotEmpty();
            assertThat(Integrity.problems(workspace.database())).isEmpty();
        }
    }

    /** A file of the form before contacts were kept in full: 0001 to 0004, with two people. */
    private static void older(Path file, long applicationId) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String step : List.of("0001-first", "0002-name-decisions", "0003-ledger", "0004-versions-and-views")) {
                try (InputStream in =
                        Objects.requireNonNull(Migrations.class.getResourceAsStream("migrations/" + step + ".sql"))) {
                    statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            statement.executeUpdate(
                    """
                    INSERT INTO organisation (id, uid, short_name, name, kind) VALUES (1, 'o', 'IOM', '', 'UN');
                    INSERT INTO contact (id, uid, name, organisation_id, position, email, phone)
                        VALUES (1, 'c', 'Ana María Example', 1, 'Officer', 'ana@iom.example.org', '+41 22 000 00 00');
                    INSERT INTO contact (id, uid, name) VALUES (2, 'd', 'Zola');
                    """);
            statement.executeUpdate("PRAGMA application_id = " + applicationId);
            statement.executeUpdate("PRAGMA user_version = 4");
        }
    }
}
