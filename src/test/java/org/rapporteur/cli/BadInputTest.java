package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.store.Holder;
import org.rapporteur.workspace.TestWorkspace;

/** What cannot be done is refused in one sentence that names the thing, and leaves every file as it was. */
class BadInputTest {
    private static final String MINUTES =
            "Lake Basin IM Group\n\n14 May 2026, Port Alma\n\nFollow up actions\n\nUNHCR to share the list by 30 June.\n";

    @TempDir
    Path folder;

    private Shell shell = new Shell(Path.of("unused"));
    private Path workspace = Path.of("unused");

    @BeforeEach
    void layOut() throws IOException {
        workspace = folder.resolve("test.rapporteur");
        TestWorkspace.in(folder).close();
        shell = new Shell(workspace);
        write("good.txt", MINUTES.getBytes(StandardCharsets.UTF_8));
        assertThat(shell.run("import", at("good.txt"))).isZero();
        write("second.txt", MINUTES.replace("14 May", "4 June").getBytes(StandardCharsets.UTF_8));
        write("empty.txt", new byte[0]);
        write("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8));
        write("binary.txt", new byte[] {'a', 0, 1, 2, 3, 'b'});
        write("undated.txt", "We met.\n\nUNHCR to share the list.\n".getBytes(StandardCharsets.UTF_8));
        write("nozip.docx", "no zip".getBytes(StandardCharsets.UTF_8));
        write("old.doc", new byte[] {1});
        try (RandomAccessFile big =
                new RandomAccessFile(folder.resolve("big.txt").toFile(), "rw")) {
            big.setLength(50L * 1024 * 1024 + 1);
        }
        Files.createDirectory(folder.resolve("folder.txt"));
        Files.createDirectory(folder.resolve("folder.docx"));
        assertThat(shell.run("export", "minutes", "--meeting", "2026-05-14", "--out", at("whole.docx")))
                .isZero();
        byte[] whole = Files.readAllBytes(folder.resolve("whole.docx"));
        write("torn.docx", Arrays.copyOf(whole, whole.length / 2));
        byte[] file = Files.readAllBytes(workspace);
        write("torn.rapporteur", Arrays.copyOf(file, file.length / 2));
        write("head.rapporteur", Arrays.copyOf(file, 60));
        write("text.rapporteur", "dear colleagues".repeat(20).getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    /** A name in the folder; an absolute one stays. */
    private String at(String name) {
        return folder.resolve(name).toString();
    }

    /** All files with their content; what SQLite keeps beside a workspace is its own. */
    private List<String> everything() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().matches(".*rapporteur-(wal|shm)")) {
                    found.add(file + " " + Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return List.copyOf(found);
    }

    private void refused(int exit, String named, String... arguments) throws IOException {
        List<String> before = everything();
        assertThat(shell.run(arguments)).as(String.join(" ", arguments)).isEqualTo(exit);
        assertThat(shell.out()).isEmpty();
        List<String> said = shell.err().lines().toList();
        assertThat(said.getFirst()).contains(named).doesNotContain("Exception").doesNotContain("\tat ");
        if (exit == 1) {
            assertThat(said).hasSize(1);
            assertThat(said.getFirst()).endsWith(".");
        } else {
            assertThat(said.get(1)).startsWith("Usage: rapporteur");
        }
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "missing.txt, There is no file",
        "empty.txt, is empty",
        "blank.txt, holds no words",
        "binary.txt, is not a text",
        "undated.txt, names no date",
        "nozip.docx, cannot be read as a Word document",
        "torn.docx, cannot be read as a Word document",
        "big.txt, larger than 50 MB",
        "folder.txt, is a folder",
        "folder.docx, is a folder",
        "old.doc, cannot be read as a Word document",
        "good.txt, was imported before"
    })
    void anImportThatIsNoneChangesNothing(String name, String sentence) throws IOException {
        refused(1, sentence, "import", at(name), "--json");
        assertThat(shell.err()).contains(name);
    }

    @Test
    void oneBadFileStopsNoOther() {
        assertThat(shell.run("import", at("empty.txt"), at("second.txt"), at("torn.docx"), at("good.txt")))
                .isEqualTo(1);
        assertThat(shell.out()).contains("second.txt").doesNotContain("good.txt");
        assertThat(shell.err().lines()).hasSize(3);
        assertThat(shell.err()).contains("empty.txt", "torn.docx", "good.txt");
        assertThat(shell.run("export", "minutes", "--meeting", "2026-06-04", "--out", at("june.docx")))
                .isZero();
    }

    @Test
    void copiesAreLeftOutUnlessToldOtherwise() throws IOException {
        write("edited.txt", MINUTES.replace("30 June", "1 July").getBytes(StandardCharsets.UTF_8));
        assertThat(shell.run("import", at("edited.txt"))).isEqualTo(1);
        assertThat(shell.err()).contains("edited.txt", "--copies");
        assertThat(shell.run("import", "--copies", "replace", at("edited.txt"))).isZero();
        assertThat(shell.run("actions")).isZero();
        assertThat(shell.out()).contains("1 July").doesNotContain("30 June");
    }

    @Test
    void aFolderIsLookedThrough() throws IOException {
        Path years = Files.createDirectories(folder.resolve("years/2026"));
        Files.copy(folder.resolve("second.txt"), years.resolve("june.txt"));
        Files.write(years.resolve("~$june.docx"), new byte[] {1});
        Files.write(years.resolve("photo.png"), new byte[] {1});
        assertThat(shell.run("import", at("years"))).isZero();
        assertThat(shell.out()).contains("june.txt");
    }

    @Test
    void aWorkspaceThatWasMadeForARefusedImportGoes() throws IOException {
        refused(1, "undated.txt", "import", at("undated.txt"), "--workspace", at("fresh.rapporteur"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("fresh"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "torn.rapporteur, is damaged",
        "head.rapporteur, is not a Rapporteur workspace",
        "text.rapporteur, is not a Rapporteur workspace",
        "empty.txt, is empty",
        "none.rapporteur, There is no file",
        "folder.txt, is a folder"
    })
    void aWorkspaceThatIsNoneIsSaidByEveryVerb(String name, String sentence) throws IOException {
        refused(1, sentence, "actions", "--json", "--workspace", at(name));
        refused(1, sentence, "check", "--workspace", at(name));
        refused(1, sentence, "backup", "--workspace", at(name), "--out", at("copy.rapporteur"));
        refused(1, sentence, "export", "actions", "--workspace", at(name), "--out", at("t.csv"));
        refused(
                1,
                sentence,
                "export",
                "minutes",
                "--workspace",
                at(name),
                "--meeting",
                "2026-05-14",
                "--out",
                at("m.docx"));
        if (!name.startsWith("none")) {
            refused(1, sentence, "import", at("second.txt"), "--workspace", at(name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "folder.docx, is a folder",
        "no/minutes.docx, does not exist",
        "good.txt/minutes.docx, does not exist",
        "minutes.pdf, does not end in .docx",
        "test.rapporteur, does not end in .docx"
    })
    void minutesThatCannotBeWrittenThere(String target, String sentence) throws IOException {
        refused(1, sentence, "export", "minutes", "--meeting", "2026-05-14", "--out", at(target));
    }

    @ParameterizedTest
    @CsvSource({
        "t.pdf, ends neither in .xlsx nor in .csv",
        "no/t.xlsx, does not exist",
        "good.txt/t.csv, does not exist",
        "/proc/t.csv, could not be written"
    })
    void aTrackerThatCannotBeWrittenThere(String target, String sentence) throws IOException {
        refused(1, sentence, "export", "actions", "--out", at(target));
    }

    @ParameterizedTest
    @CsvSource({"/proc/b.rapporteur, cannot be written", "no/b.rapporteur, does not exist", "good.txt, exists already"})
    void aBackupThatCannotBeWrittenThere(String target, String sentence) throws IOException {
        refused(1, sentence, "backup", "--out", at(target));
    }

    @ParameterizedTest
    @CsvSource({
        "dance, “dance” is not understood after “rapporteur”",
        "actions --colour red, “--colour” is not understood after “rapporteur actions”",
        "recognise --on 2018-13-40, “2018-13-40” is no date",
        "recognise --on yesterday-ish, “yesterday-ish” is no date",
        "actions --as-of 2026-02-30, “2026-02-30” is no date",
        "export minutes --meeting 2026-05-14, --out",
        "export actions, --out",
        "export, minutes or actions"
    })
    void wrongUsageNamesTheWrongWord(String words, String sentence) throws IOException {
        refused(2, sentence, words.split(" ", -1));
    }

    @Test
    void whatNobodyKnows() throws IOException {
        refused(1, "“NOBODY”", "actions", "--agency", "NOBODY", "--json");
        refused(1, "“NOBODY”", "export", "actions", "--agency", "NOBODY", "--out", at("t.csv"));
        refused(1, "no meeting on 2019-01-01", "export", "minutes", "--meeting", "2019-01-01", "--out", at("m.docx"));
    }

    @Test
    void anotherProgramHasTheWorkspace() throws IOException, InterruptedException {
        Process other = Holder.start(workspace);
        try {
            assertThat(shell.run("import", at("second.txt"))).isEqualTo(1);
            assertThat(shell.out()).isEmpty();
            assertThat(shell.err().lines())
                    .singleElement()
                    .asString()
                    .contains("test.rapporteur")
                    .contains("is open for writing by " + System.getProperty("user.name"));
            assertThat(shell.run("actions")).isZero();
        } finally {
            // SIGKILL: the lock it leaves behind must hinder nobody.
            other.destroyForcibly().waitFor();
        }
        assertThat(shell.run("import", at("second.txt"))).isZero();
        assertThat(shell.run("check")).isZero();
    }
}
