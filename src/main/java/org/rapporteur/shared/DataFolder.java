package org.rapporteur.shared;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The program's own folder in the user's home, where the system wants it: {@code $XDG_DATA_HOME/rapporteur} or
 * {@code ~/.local/share/rapporteur}, {@code %APPDATA%\Rapporteur}, {@code ~/Library/Application Support/Rapporteur}.
 *
 * @param path need not exist yet
 */
public record DataFolder(Path path) {

    /** The folder of the user who runs the program. */
    public static DataFolder ofUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static DataFolder of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            Path base = roaming.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming);
            return new DataFolder(base.resolve("Rapporteur"));
        }
        if (name.startsWith("mac")) {
            return new DataFolder(
                    home.resolve("Library").resolve("Application Support").resolve("Rapporteur"));
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        // The specification has relative paths ignored.
        Path base = xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".local").resolve("share");
        return new DataFolder(base.resolve("rapporteur"));
    }

    /** The workspace that is used when none is named. */
    public Path defaultWorkspace() {
        return path.resolve("default.rapporteur");
    }

    /** The workspace to explore. */
    public Path sample() {
        return path.resolve("sample.rapporteur");
    }

    public Path settings() {
        return path.resolve("settings.properties");
    }

    /** Folder of the log files. */
    public Path logs() {
        return path.resolve("logs");
    }
}
