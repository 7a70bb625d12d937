package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rapporteur.directory.Organisation;
import org.rapporteur.fx.Kit;
import org.rapporteur.store.Access;
import org.rapporteur.store.LockedException;
import org.rapporteur.workspace.Sample;
import org.rapporteur.workspace.Workspace;

/** Opens, makes and closes workspaces, one at a time and never on the window's thread; remembers the recent ones. */
final class WorkspaceDoor {
    private static final String RECENT = "recent";
    private static final int MOST_RECENT = 6;

    private final Kit kit;
    private final Clock clock;
    private final Supplier<List<Organisation>> builtIn;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Closed());

    private boolean busy;

    /** What stands behind the door. */
    sealed interface State {
        /** Nothing is open. */
        record Closed() implements State {}

        /** The first one is being opened. */
        record Opening() implements State {}

        /** A workspace is open. */
        record Open(Workspace workspace) implements State {}

        /**
         * Another program writes it.
         *
         * @param sentence who has it and since when
         */
        record Locked(Path file, String sentence) implements State {}
    }

    WorkspaceDoor(Kit kit, Clock clock, Supplier<List<Organisation>> builtIn) {
        this.kit = kit;
        this.clock = clock;
        this.builtIn = builtIn;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    Optional<Workspace> workspace() {
        return state.get() instanceof State.Open open ? Optional.of(open.workspace()) : Optional.empty();
    }

    /** Opens a file; what was open is closed once it is. */
    void open(Path file, Access access) {
        enter(file, () -> Workspace.open(file, access, clock));
    }

    /** Makes a new workspace that knows the built-in organisations, and opens it. */
    void create(Path file) {
        enter(file, () -> Workspace.create(file, builtIn.get(), clock));
    }

    /** Opens the sample, which is made when it is not there yet. */
    void openSample(Path file) {
        enter(file, () -> {
            if (Files.exists(file)) {
                return Workspace.open(file, Access.READ_WRITE, clock);
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Workspace sample = Workspace.create(file, builtIn.get(), clock);
            Sample.fill(sample, clock);
            return sample;
        });
    }

    /** Closes what is open, after every change asked for before. */
    void close() {
        become(new State.Closed());
    }

    /** What was open is closed after its screens left, who write what they hold then. What could be undone goes with it. */
    private void become(State next) {
        Optional<Workspace> before = workspace();
        kit.undo().clear();
        state.set(next);
        before.ifPresent(workspace -> kit.background()
                .runInOrder(
                        () -> {
                            workspace.close();
                            return workspace;
                        },
                        closed -> {},
                        kit.notices()::failed));
    }

    /** Files that were open before, the last first. */
    List<Path> recent() {
        return Stream.of(kit.settings().get(RECENT, "").split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .toList();
    }

    private void enter(Path file, Callable<Workspace> opening) {
        // A second press while the first is at work, or for what is open, would find the file locked by ourselves.
        if (busy
                || workspace()
                        .filter(open -> isSame(open.database().file(), file))
                        .isPresent()) {
            return;
        }
        busy = true;
        if (state.get() instanceof State.Closed) {
            state.set(new State.Opening());
        }
        kit.background()
                .runInOrder(
                        opening,
                        opened -> {
                            busy = false;
                            opened.database().refuseOn(Platform::isFxApplicationThread);
                            remember(file);
                            become(new State.Open(opened));
                        },
                        problem -> refused(file, problem));
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private void refused(Path file, Throwable problem) {
        busy = false;
        if (problem instanceof LockedException locked) {
            become(new State.Locked(file, String.valueOf(locked.getMessage())));
        } else {
            kit.notices().failed(problem);
            if (state.get() instanceof State.Opening) {
                state.set(new State.Closed());
            }
        }
    }

    private void remember(Path file) {
        List<String> lines = Stream.concat(Stream.of(file.toAbsolutePath()), recent().stream())
                .map(Path::toString)
                .distinct()
                .limit(MOST_RECENT)
                .toList();
        kit.settings().put(RECENT, String.join("\n", lines));
    }
}
