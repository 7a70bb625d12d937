package org.rapporteur.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.meeting.ui.MeetingsModel;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.store.Access;

/** What the File menu and the welcome screen do. */
final class FileDeeds {
    private final I18n texts = I18n.beside(FileDeeds.class);
    private final FileKind workspaces = FileKind.of(texts.text("file.workspace"), "rapporteur");
    private final Kit kit;
    private final WorkspaceDoor door;
    private final Navigator navigator;
    private final Path sample;
    private final Clock clock;
    private final BooleanSupplier mayLeave;
    private final BooleanBinding isOpen;

    FileDeeds(Kit kit, WorkspaceDoor door, Navigator navigator, Path sample, Clock clock, BooleanSupplier mayLeave) {
        this.kit = kit;
        this.door = door;
        this.navigator = navigator;
        this.sample = sample;
        this.clock = clock;
        this.mayLeave = mayLeave;
        this.isOpen = Bindings.createBooleanBinding(() -> door.workspace().isPresent(), door.stateProperty());
    }

    BooleanBinding isOpen() {
        return isOpen;
    }

    List<Path> recent() {
        return door.recent();
    }

    void openSample() {
        leaveAnd(() -> door.openSample(sample));
    }

    void create() {
        kit.dialogs()
                .saveFile(texts.text("file.create"), texts.text("file.create.name"), workspaces)
                .ifPresent(file -> leaveAnd(() -> door.create(file)));
    }

    void open() {
        kit.dialogs().chooseFile(texts.text("file.open"), workspaces).ifPresent(this::open);
    }

    void open(Path file) {
        leaveAnd(() -> door.open(file, Access.READ_WRITE));
    }

    void openReadOnly(Path file) {
        leaveAnd(() -> door.open(file, Access.READ_ONLY));
    }

    void importMinutes() {
        navigator.go(new Route.Import(List.of()));
    }

    /** Makes the next meeting from the last one, wherever one is, and shows it. */
    void planNext() {
        door.workspace().ifPresent(workspace -> new MeetingsModel(workspace, kit)
                .planNext(id -> navigator.go(new Route.Meeting(id, null))));
    }

    void close() {
        leaveAnd(door::close);
    }

    /** What is open is left only when nothing would be lost by it, or the user says so. */
    private void leaveAnd(Runnable deed) {
        if (mayLeave.getAsBoolean()) {
            deed.run();
        }
    }

    void backUp() {
        String name = texts.text("file.backup.name", LocalDate.now(clock).toString());
        door.workspace().ifPresent(workspace -> kit.dialogs()
                .saveFile(texts.text("file.backup"), name, workspaces)
                .ifPresent(target -> kit.background()
                        .runLong(
                                progress -> {
                                    workspace.database().backUpTo(target);
                                    return target;
                                },
                                fraction -> {},
                                written -> kit.notices().say(texts.text("file.backedUp", written.getFileName())),
                                kit.notices()::failed)));
    }
}
