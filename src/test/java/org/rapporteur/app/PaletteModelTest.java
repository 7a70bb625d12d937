package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Organisation;
import org.rapporteur.fx.Commands;
import org.rapporteur.workspace.TestKit;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class PaletteModelTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private PaletteModel palette;

    @BeforeEach
    void open() {
        List<Organisation> known = new ArrayList<>(TestWorkspace.ORGANISATIONS);
        known.addFirst(
                TestWorkspace.organisation("Innocenti", "UNICEF Office of Research – Innocenti", "UNICEF Innocenti"));
        workspace = Workspace.create(folder.resolve("test.rapporteur"), known, TestWorkspace.CLOCK);
        palette = new PaletteModel(TestKit.in(folder), new Commands(), route -> {}, () -> Optional.of(workspace));
        palette.open(true);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatAnAgencyOwesIsFoundByItsOwnWordsInAnyOrder() {
        assertThat(asked("what unicef")).contains("What UNICEF owes");
        assertThat(asked("what UNICEF owes")).contains("What UNICEF owes");
        assertThat(asked("owes hcr")).contains("What UNHCR owes").doesNotContain("What UNICEF owes");
    }

    @Test
    void theAgencyThatIsCalledSoStandsAboveThoseWhoseAliasSaysSo() {
        assertThat(asked("unicef")).startsWith("What UNICEF owes", "What Innocenti owes");
        assertThat(asked("unic")).startsWith("What UNICEF owes", "What Innocenti owes");
    }

    @Test
    void wordsThatAreNoAgencysBringNone() {
        assertThat(asked("what")).isEmpty();
        assertThat(asked("what zebra")).isEmpty();
    }

    private List<String> asked(String words) {
        palette.wordsProperty().set(words);
        return palette.entries().stream().map(Entry::text).toList();
    }
}
