package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.fx.Dialogs;

/** Answers for a user who is not there: files go where the demonstration wants them, under the name proposed. */
final class DemoDialogs implements Dialogs {
    private final Path folder;
    private Optional<Path> last = Optional.empty();

    DemoDialogs(Path folder) {
        this.folder = folder;
    }

    /** True once the last file asked for has that ending and is there. */
    boolean written(String ending) {
        return last.filter(file -> file.toString().endsWith(ending))
                .filter(Files::exists)
                .isPresent();
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, FileKind... kinds) {
        String ending = "." + kinds[0].extensions().getFirst();
        last = Optional.of(folder.resolve(suggestedName.endsWith(ending) ? suggestedName : suggestedName + ending));
        return last;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.of(folder);
    }

    @Override
    public Optional<Path> chooseFile(String title, FileKind... kinds) {
        return Optional.empty();
    }

    @Override
    public List<Path> chooseFiles(String title, FileKind... kinds) {
        return List.of();
    }

    @Override
    public boolean confirm(String question, String explanation, String deed, String keep) {
        return false;
    }

    @Override
    public Optional<String> askText(String question, String initial, String deed) {
        return Optional.empty();
    }

    @Override
    public Optional<String> askPassword(String question, String deed) {
        return Optional.empty();
    }

    @Override
    public Optional<String> newPassword(String question, int shortest, String deed) {
        return Optional.empty();
    }
}
