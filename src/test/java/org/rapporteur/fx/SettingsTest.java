package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private final InlineBackground background = new InlineBackground();

    @TempDir
    private Path folder;

    @Test
    void whatWasPutIsThereAtTheNextStart() throws IOException {
        Path file = folder.resolve("new").resolve("settings.json");
        Settings settings = Settings.at(file, background);
        settings.put("window.width", 1280.5);
        settings.put("theme", "DARK");
        background.passTime();

        Settings next = Settings.at(file, background);
        assertThat(next.number("window.width", 0)).isEqualTo(1280.5);
        assertThat(next.get("theme", "")).isEqualTo("DARK");
        assertThat(next.get("none", "otherwise")).isEqualTo("otherwise");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aBrokenFileCountsAsEmpty() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{ \"theme\": ");

        Settings settings = Settings.at(file, background);

        assertThat(settings.get("theme", "SYSTEM")).isEqualTo("SYSTEM");
        assertThat(settings.number("theme", 3)).isEqualTo(3);
    }

    @Test
    void aFolderThatCannotBeWrittenDisturbsNobody() throws IOException {
        Path file = folder.resolve("taken").resolve("settings.json");
        Files.writeString(folder.resolve("taken"), "a file where the folder should be");
        Settings settings = Settings.at(file, background);

        settings.put("theme", "DARK");
        background.passTime();

        assertThat(settings.get("theme", "")).isEqualTo("DARK");
    }
}
