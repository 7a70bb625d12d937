package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/somebody");

    @Test
    void followsTheDesktopSpecificationOnLinux() {
        assertThat(DataFolder.of("Linux", HOME, Map.of()).path()).isEqualTo(HOME.resolve(".local/share/rapporteur"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data"))
                        .path())
                .isEqualTo(Path.of("/data/rapporteur"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "relative"))
                        .path())
                .isEqualTo(HOME.resolve(".local/share/rapporteur"));
    }

    @Test
    void goesWhereWindowsAndMacWantIt() {
        assertThat(DataFolder.of("Windows 11", HOME, Map.of("APPDATA", "/roaming"))
                        .path())
                .isEqualTo(Path.of("/roaming/Rapporteur"));
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of()).path())
                .isEqualTo(HOME.resolve("Library/Application Support/Rapporteur"));
    }
}
