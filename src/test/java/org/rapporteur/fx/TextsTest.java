package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that code or a view asks for is in the bundle beside it, and nothing else is. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern KEY = Pattern.compile("\\.text\\(\\s*\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern COMMAND =
            Pattern.compile("(?:Command\\.of|command)\\(\\s*(?:texts|TEXTS)?,?\\s*\"([a-z.A-Z]+)\"\\s*([,)+])");
    private static final Pattern COLUMN = Pattern.compile("\\.(?:words|drawn)\\(\\s*\"([a-zA-Z]+)\"");
    private static final Pattern IN_VIEW = Pattern.compile("\"%([^\"]+)\"");

    @Test
    void noTextIsMissing() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path bundle : bundles()) {
            Set<String> there = keys(bundle);
            Set<String> asked = new TreeSet<>(used(bundle, false));
            asked.removeAll(there);
            asked.forEach(key -> missing.add(bundle + ": " + key + "="));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        List<String> unused = new ArrayList<>();
        for (Path bundle : bundles()) {
            Set<String> asked = used(bundle, false);
            Set<String> prefixes = used(bundle, true);
            keys(bundle).stream()
                    .filter(key -> !asked.contains(key))
                    .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                    .forEach(key -> unused.add(bundle + ": " + key));
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void noTextHoldsAStraightApostrophe() throws IOException {
        for (Path bundle : bundles()) {
            assertThat(Files.readString(bundle)).as("%s", bundle).doesNotContain("'");
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("texts.properties")).toList();
        }
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Set<String> used(Path bundle, boolean prefixes) throws IOException {
        Path folder = bundle.resolveSibling("");
        Set<String> used = new TreeSet<>();
        for (Path source : files(SOURCES.resolve(RESOURCES.relativize(folder)), ".java")) {
            String code = Files.readString(source);
            Matcher keys = KEY.matcher(code);
            while (keys.find()) {
                if (keys.group(2).equals("+") == prefixes) {
                    used.add(keys.group(1));
                }
            }
            Matcher columns = COLUMN.matcher(code);
            while (!prefixes && columns.find()) {
                used.add("column." + columns.group(1));
            }
            Matcher commands = COMMAND.matcher(code);
            while (commands.find()) {
                if (commands.group(2).equals("+") == prefixes) {
                    used.add("command." + commands.group(1));
                }
            }
        }
        for (Path view : prefixes ? List.<Path>of() : files(folder, ".fxml")) {
            Matcher keys = IN_VIEW.matcher(Files.readString(view));
            while (keys.find()) {
                used.add(keys.group(1));
            }
        }
        return used;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
