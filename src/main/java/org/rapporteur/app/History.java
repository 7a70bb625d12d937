package org.rapporteur.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;

/** Where the user is and was: a browser's back and forward. */
final class History implements Navigator {
    private final Deque<Route> back = new ArrayDeque<>();
    private final Deque<Route> forward = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Consumer<Route> show;
    private @Nullable Route here;

    History(Consumer<Route> show) {
        this.show = show;
    }

    @Override
    public void go(Route route) {
        if (here != null && !here.equals(route)) {
            back.push(here);
            forward.clear();
        }
        arrive(route);
    }

    void goBack() {
        step(back, forward);
    }

    void goForward() {
        step(forward, back);
    }

    /** Forgets everything, as after opening another workspace. */
    void clear() {
        back.clear();
        forward.clear();
        here = null;
        update();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void step(Deque<Route> from, Deque<Route> to) {
        Route next = from.poll();
        if (next != null) {
            if (here != null) {
                to.push(here);
            }
            arrive(next);
        }
    }

    private void arrive(Route route) {
        here = route;
        update();
        show.accept(route);
    }

    private void update() {
        canGoBack.set(!back.isEmpty());
        canGoForward.set(!forward.isEmpty());
    }
}
