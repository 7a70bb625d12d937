package org.rapporteur.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.shared.UserError;

/** Folders that several files go into. */
final class Folders {
    private static final int LONGEST_NAME = 120;

    private Folders() {}

    /**
     * Makes a folder with those above it, unless it is there.
     *
     * @throws UserError when that is not possible
     */
    static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserError(
                    "The folder “" + folder + "” cannot be made; choose another place, or check your rights to it.", e);
        }
    }

    /** A name that every system takes for a file, without its ending. */
    static String fileName(String wanted) {
        String name = wanted.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-")
                .replaceAll("\\s+", " ")
                .strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
    }
}
