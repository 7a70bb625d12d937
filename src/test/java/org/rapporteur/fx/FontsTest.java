package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

/** Fonts that the style sheets ask for come with the program: a name that nobody brings falls back to whatever there is. */
class FontsTest {
    private static final Pattern FAMILY = Pattern.compile("-fx-font-family:\\s*\"(Inter[^\"]*)\"");

    @Test
    void everyFontOfTheStyleSheetsIsThere() throws IOException {
        OnFx.call(Theme::new);
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path sheet :
                    files.filter(file -> file.toString().endsWith(".css")).toList()) {
                Matcher family = FAMILY.matcher(Files.readString(sheet));
                while (family.find()) {
                    asked.add(family.group(1));
                }
            }
        }
        assertThat(asked).isNotEmpty();
        assertThat(Font.getFamilies()).containsAll(asked);
    }
}
