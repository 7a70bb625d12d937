package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.UserError;

class DatabaseTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("group.rapporteur");
    }

    private static long topics(Database database) {
        return database.read(tx -> tx.first("SELECT count(*) AS n FROM topic", row -> row.number("n"))
                .orElseThrow());
    }

    private static long addTopic(Tx tx, String name) {
        tx.changed(Change.TOPICS);
        return tx.insert("INSERT INTO topic (uid, name, folded) VALUES (?, ?, ?)", name, name, name);
    }

    @Test
    void keepsWhatWasCommitted() {
        try (Database database = Database.create(file(), CLOCK)) {
            database.write(tx -> addTopic(tx, "maps"));
        }
        try (Database database = Database.open(file(), Access.READ_WRITE, CLOCK)) {
            assertThat(topics(database)).isEqualTo(1);
        }
    }

    @Test
    @Timeout(30)
    void aCopyOfTheOpenFileAloneSoonHasWhatWasWritten() throws IOException {
        try (Database database = Database.create(file(), CLOCK)) {
            database.write(tx -> addTopic(tx, "maps of the lake"));
            while (!Files.readString(file(), StandardCharsets.ISO_8859_1).contains("maps of the lake")) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void writesAllOrNothing() {
        try (Database database = Database.create(file(), CLOCK)) {
            assertThatThrownBy(() -> database.write(tx -> {
                        addTopic(tx, "maps");
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
            assertThat(topics(database)).isZero();
        }
    }

    @Test
    void asksForManyValuesAtOnceWhateverIsInThem() {
        List<String> odd = List.of("a\"b", "c\\d", "e\nf\u0001", "Ж é", "");
        try (Database database = Database.create(file(), CLOCK)) {
            assertThat(database.<List<String>>read(
                            tx -> tx.list("SELECT value FROM json_each(?)", row -> row.text("value"), odd)))
                    .isEqualTo(odd);
            assertThat(database.<List<Long>>read(tx -> tx.list(
                            "SELECT value FROM json_each(?)", row -> row.number("value"), List.of(3L, 1L << 40))))
                    .containsExactly(3L, 1L << 40);
        }
    }

    @Test
    void announcesAfterTheCommitAndOnlyThen() {
        try (Database database = Database.create(file(), CLOCK)) {
            List<Set<Change>> heard = new ArrayList<>();
            database.changes().subscribe(heard::add);
            assertThatThrownBy(() -> database.write(tx -> {
                        addTopic(tx, "maps");
                        throw new IllegalStateException("on purpose");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            database.write(tx -> addTopic(tx, "lists"));
            assertThat(heard).containsExactly(Set.of(Change.TOPICS));
        }
    }

    @Test
    void aListenerMayWriteInAnswer() {
        try (Database database = Database.create(file(), CLOCK)) {
            List<Long> made = new ArrayList<>();
            database.changes().subscribe(changed -> {
                if (made.isEmpty()) {
                    made.add(0L);
                    made.add(database.write(tx -> addTopic(tx, "answer")));
                }
            });
            database.write(tx -> addTopic(tx, "question"));
            assertThat(topics(database)).isEqualTo(2);
        }
    }

    @Test
    void refusesTheWindowsThread() {
        try (Database database = Database.create(file(), CLOCK)) {
            database.refuseOn(() -> true);
            assertThatThrownBy(() -> topics(database)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> database.write(tx -> addTopic(tx, "maps")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void tellsTheSecondWhoHasItAndLetsItRead() {
        try (Database first = Database.create(file(), CLOCK)) {
            first.write(tx -> addTopic(tx, "maps"));
            assertThatThrownBy(() -> Database.open(file(), Access.READ_WRITE, CLOCK))
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining(System.getProperty("user.name"))
                    .hasMessageContaining("read-only");
            try (Database second = Database.open(file(), Access.READ_ONLY, CLOCK)) {
                assertThat(topics(second)).isEqualTo(1);
                assertThatThrownBy(() -> second.write(tx -> addTopic(tx, "no")))
                        .isInstanceOf(UserError.class)
                        .hasMessageContaining("read-only");
            }
        }
        try (Database free = Database.open(file(), Access.READ_WRITE, CLOCK)) {
            assertThat(free.isReadOnly()).isFalse();
        }
    }

    @Test
    void refusesAFileThatIsNoWorkspaceAndLeavesItUntouched() throws IOException {
        Files.writeString(file(), "dear colleagues, please find attached the minutes of our last meeting ".repeat(5));
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(() -> Database.open(file(), Access.READ_WRITE, CLOCK))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("group.rapporteur")
                .hasMessageContaining("not a Rapporteur workspace");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("group.rapporteur");
    }

    @Test
    void refusesMissingEmptyFolderAndForeignDatabase() throws IOException {
        assertThatThrownBy(() -> Database.open(file(), Access.READ_WRITE, CLOCK))
                .hasMessageContaining("no file");
        assertThatThrownBy(() -> Database.open(folder, Access.READ_WRITE, CLOCK))
                .hasMessageContaining("folder");
        Files.createFile(file());
        assertThatThrownBy(() -> Database.open(file(), Access.READ_WRITE, CLOCK))
                .hasMessageContaining("empty");
        Files.delete(file());
        try (Session other = Opening.writer(file())) {
            other.execute("CREATE TABLE recipe (name TEXT)");
        }
        assertThatThrownBy(() -> Database.open(file(), Access.READ_WRITE, CLOCK))
                .hasMessageContaining("another program");
    }

    @Test
    void refusesANewerFileUntouched() throws IOException {
        Database.create(file(), CLOCK).close();
        try (Session session = Opening.writer(file())) {
            session.execute("PRAGMA user_version = 999");
        }
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(() -> Database.open(file(), Access.READ_WRITE, CLOCK))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("newer")
                .hasMessageContaining("update");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void saysThatATruncatedFileIsDamaged() throws IOException {
        try (Database database = Database.create(file(), CLOCK)) {
            database.write(tx -> {
                for (int i = 0; i < 2_000; i++) {
                    addTopic(tx, "topic number " + i);
                }
                return 0;
            });
        }
        try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.setLength(raw.length() / 3);
        }
        assertThatThrownBy(() -> {
                    try (Database database = Database.open(file(), Access.READ_WRITE, CLOCK)) {
                        database.read(tx -> tx.list("SELECT name FROM topic", row -> row.text("name")));
                    }
                })
                .isInstanceOf(UserError.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void backsUpWhileOpen() {
        Path copy = folder.resolve("copy.rapporteur");
        try (Database database = Database.create(file(), CLOCK)) {
            database.write(tx -> addTopic(tx, "maps"));
            database.backUpTo(copy);
            database.write(tx -> addTopic(tx, "later"));
        }
        try (Database restored = Database.open(copy, Access.READ_WRITE, CLOCK)) {
            assertThat(topics(restored)).isEqualTo(1);
        }
        assertThat(folder.resolve("copy.rapporteur.part")).doesNotExist();
    }

    @Test
    void backsUpBeforeAMigration() {
        Database.create(file(), CLOCK).close();
        Backup.beforeMigration(file(), 1, CLOCK);
        assertThat(folder.toFile().list()).anyMatch(name -> name.startsWith("group.rapporteur-before-form-2-"));
    }

    @Test
    void refusesToCreateOverAFile() throws IOException {
        Files.writeString(file(), "mine");
        assertThatThrownBy(() -> Database.create(file(), CLOCK)).hasMessageContaining("exists already");
        assertThat(Files.readString(file())).isEqualTo("mine");
        assertThatThrownBy(() -> Database.create(folder.resolve("no/such/folder.rapporteur"), CLOCK))
                .hasMessageContaining("folder");
    }
}
