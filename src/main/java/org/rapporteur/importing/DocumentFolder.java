package org.rapporteur.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.shared.UserError;

/** Looks through folders for files that may be minutes. */
public final class DocumentFolder {
    /** Endings of the files that may be minutes, without point. */
    public static final List<String> ENDINGS =
            List.of("docx", "docm", "doc", "pdf", "txt", "text", "md", "markdown", "html", "htm");

    private static final int DEEPEST = 12;

    private DocumentFolder() {}

    /**
     * Files as they are, and of folders the documents in them and below, by name; hidden files and what Word leaves while
     * it is open are left out.
     *
     * @throws UserError when a folder holds no document, or cannot be looked through
     */
    public static List<Path> files(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> below = Files.walk(fileOrFolder, DEEPEST)) {
            below.filter(DocumentFolder::isDocument).sorted().forEach(found::add);
        } catch (IOException | UncheckedIOException closed) {
            throw new UserError(
                    "The folder “" + fileOrFolder + "” cannot be read; check that you may open it.", closed);
        }
        if (found.isEmpty()) {
            throw new UserError("“" + fileOrFolder
                    + "” is a folder without documents; choose one that holds minutes as Word, PDF, web page or text.");
        }
        return found;
    }

    private static boolean isDocument(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !name.startsWith("~$") && ENDINGS.contains(ending) && Files.isRegularFile(file);
    }
}
