package org.rapporteur.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A change of the workspace that the user can take back: done in its turn on the writing lane, told, and put on the undo
 * stack. What cannot be done is told and leaves no entry.
 *
 * @param <T> what doing it gives, and what is needed to take it back
 */
public final class Deed<T> {

    private final Kit kit;
    private final String name;
    private final Callable<T> work;
    private final Consumer<T> back;
    private @Nullable Consumer<T> again;
    private @Nullable T result;

    /**
     * A deed not done yet.
     *
     * @param name as a notice tells it, and the menu after "Undo"
     * @param work does it; called again on redo unless {@link #again} says otherwise
     * @param back takes it back
     */
    public Deed(Kit kit, String name, Callable<T> work, Consumer<T> back) {
        this.kit = kit;
        this.name = name;
        this.work = work;
        this.back = back;
    }

    /** A deed of which nothing needs to be known to take it back. */
    public static Deed<Boolean> of(Kit kit, String name, Runnable work, Runnable back) {
        return new Deed<>(
                kit,
                name,
                () -> {
                    work.run();
                    return true;
                },
                done -> back.run());
    }

    /** What redo does in place of the work, as for a new row that keeps its key. */
    public Deed<T> again(Consumer<T> other) {
        this.again = other;
        return this;
    }

    /** Does it, and tells it with a way back. */
    public void start() {
        start(done -> tell(), kit.notices()::failed);
    }

    /** Does it. {@code done} hears of it on the JavaFX thread in place of a notice; {@code failed} if it could not be. */
    public void start(Consumer<? super T> done, Consumer<? super Throwable> failed) {
        kit.background()
                .runInOrder(
                        work,
                        given -> {
                            result = given;
                            kit.undo().push(name, this::undo, this::redo);
                            done.accept(given);
                        },
                        failed);
    }

    /** Tells that it was done, with a way back. */
    public void tell() {
        kit.notices().done(name, kit.undo());
    }

    private void undo() {
        inOrder(() -> back.accept(known()));
    }

    private void redo() {
        Consumer<T> other = again;
        if (other == null) {
            kit.background().runInOrder(work, given -> result = given, kit.notices()::failed);
        } else {
            inOrder(() -> other.accept(known()));
        }
    }

    private void inOrder(Runnable change) {
        kit.background()
                .runInOrder(
                        () -> {
                            change.run();
                            return change;
                        },
                        done -> {},
                        kit.notices()::failed);
    }

    /** Read on the lane, so that a redo before has set it. */
    private T known() {
        T given = result;
        if (given == null) {
            throw new IllegalStateException(name + " was never done");
        }
        return given;
    }
}
