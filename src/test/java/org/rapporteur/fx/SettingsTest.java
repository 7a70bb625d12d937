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
        Path file = folder.resolve("new").resolve("settings.properties");
        Settings settings = Settings.at(file, background);
        settings.put("window.width", 1280.5);
        settings.put("theme", "DARK");
        settings.put("recent", "C:\\minutes\\été.rapporteur\n/home/réunion #1.rapporteur");
        background.passTime();

        Settings next = Settings.at(file, background);
        assertThat(next.number("window.width", 0)).isEqualTo(1280.5);
        assertThat(next.get("theme", "")).isEqualTo("DARK");
        assertThat(next.get("recent", "")).isEqualTo("C:\\minutes\\été.rapporteur\n/home/réunion #1.rapporteur");
        assertThat(next.get("none", "otherwise")).isEqualTo("otherwise");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aBrokenFileCountsAsEmpty() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "theme=\\u00zz");

        Settings settings = Settings.at(file, background);

        assertThat(settings.get("theme", "SYSTEM")).isEqualTo("SYSTEM");
        assertThat(settings.number("theme", 3)).isEqualTo(3);
    }

    @Test
    void aFolderThatCannotBeWrittenDisturbsNobody() throws IOException {
        Path file = folder.resolve("taken").resolve("settings.properties");
        Files.writeString(folder.resolve("taken"), "a file where the folder should be");
        Settings settings = Settings.at(file, background);

        settings.put("theme", "DARK");
        background.passTime();

        assertThat(settings.get("theme", "")).isEqualTo("DARK");
    }
}
