package org.rapporteur.fx;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Changes;
import org.rapporteur.shared.Changes.Subscription;

/**
 * What a screen asks of the workspace, and asks again whenever it changed, while the screen is on show. Asked off the
 * JavaFX thread; only the newest answer arrives, on it. Failures are told as notices.
 *
 * @param <A> the answer
 */
public final class LiveQuestion<A> {
    private final Kit kit;
    private final Changes changes;
    private final Set<Change> watched;
    private final Supplier<Callable<A>> question;
    private final Consumer<A> arrived;
    private final Lane lane;
    private Subscription subscription = () -> {};

    /**
     * A question not asked yet.
     *
     * @param watched the changes after which it is asked again
     * @param question called on the JavaFX thread, to see what is wanted now; what it gives is run off it
     */
    public LiveQuestion(
            Kit kit, Changes changes, Set<Change> watched, Supplier<Callable<A>> question, Consumer<A> arrived) {
        this.kit = kit;
        this.changes = changes;
        this.watched = Set.copyOf(watched);
        this.question = question;
        this.arrived = arrived;
        this.lane = kit.background().lane();
    }

    /** Asks now and after every change until {@link #stop}. */
    public void start() {
        subscription.close();
        subscription = changes.subscribe(changed -> {
            if (!Collections.disjoint(watched, changed)) {
                kit.background().onScreen(this::ask);
            }
        });
        ask();
    }

    /** Asks no more; an answer on its way is dropped. */
    public void stop() {
        subscription.close();
        lane.drop();
    }

    /** Asks now, as when the question itself became another one. */
    public void ask() {
        lane.run(question.get(), arrived, kit.notices()::failed);
    }
}
