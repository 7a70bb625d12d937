package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.UserError;
import picocli.CommandLine.Option;

/** {@code --password-file}: a password on a command line would stand in everybody's list of processes. */
final class PasswordOption {
    @Option(names = "--password-file", paramLabel = "P", description = "A text file whose first line is the password.")
    private @Nullable Path file;

    /** The password; null when none was given. */
    @Nullable
    String password() {
        if (file == null) {
            return null;
        }
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new UserError("The password file “" + file + "” cannot be read; name one that exists.", unreadable);
        }
    }
}
