package org.rapporteur.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The few questions that need a window of their own. Everything else is asked and told inside the screen. */
public interface Dialogs {

    /**
     * A kind of file.
     *
     * @param name as the chooser lists it: "Word document"
     * @param extensions without point or star: "docx"; the first is added to a name typed without one
     */
    record FileKind(String name, List<String> extensions) {
        public FileKind {
            extensions = List.copyOf(extensions);
        }

        public static FileKind of(String name, String... extensions) {
            return new FileKind(name, List.of(extensions));
        }

        /**
         * The file that a typed name means: with the first extension when it has none of those allowed, and with only one
         * where it was typed before the one that the chooser keeps at the end ("plan.docx.docx").
         */
        public static Path named(Path typed, FileKind... kinds) {
            List<String> endings = Stream.of(kinds)
                    .flatMap(kind -> kind.extensions().stream())
                    .map(extension -> "." + extension)
                    .toList();
            String name = String.valueOf(typed.getFileName());
            if (endings.isEmpty()) {
                return typed;
            }
            Optional<String> own = endings.stream()
                    .filter(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending))
                    .findFirst();
            String stem =
                    name.substring(0, name.length() - own.map(String::length).orElse(0));
            boolean twice = own.isPresent() && stem.toLowerCase(Locale.ROOT).endsWith(own.get());
            return twice
                    ? typed.resolveSibling(stem)
                    : own.isPresent() ? typed : typed.resolveSibling(name + endings.getFirst());
        }
    }

    /** One existing file; empty when the user changed their mind. */
    Optional<Path> chooseFile(String title, FileKind... kinds);

    /** Existing files; empty when the user changed their mind. */
    List<Path> chooseFiles(String title, FileKind... kinds);

    /** An existing folder; empty when the user changed their mind. */
    Optional<Path> chooseFolder(String title);

    /**
     * Where to write a file; the system's own chooser has asked before an existing one is named.
     *
     * @param suggestedName file name the chooser starts with
     */
    Optional<Path> saveFile(String title, String suggestedName, FileKind... kinds);

    /**
     * Asks before something that cannot be undone.
     *
     * @param deed what the button says that does it: "Replace the file"
     * @param keep what the other button says: "Keep it"
     */
    boolean confirm(String question, String explanation, String deed, String keep);

    /**
     * Asks for a line of text.
     *
     * @param deed what the button says: "Reopen the minutes"
     * @return what was typed, stripped, never blank; empty when the user changed their mind
     */
    Optional<String> askText(String question, String initial, String deed);

    /**
     * Asks for the password of something that is protected; what is typed is not shown.
     *
     * @param deed what the button says: "Open it"
     * @return what was typed, never empty; empty when the user changed their mind
     */
    Optional<String> askPassword(String question, String deed);

    /**
     * Asks for a new password, twice, since what is typed is not shown.
     *
     * @param shortest the least number of characters
     * @param deed what the button says: "Continue"
     * @return the password, the same both times; empty when the user changed their mind
     */
    Optional<String> newPassword(String question, int shortest, String deed);
}
