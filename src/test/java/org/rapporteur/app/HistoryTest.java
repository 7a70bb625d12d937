package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.navigation.Route;

class HistoryTest {
    private static final Route OVERVIEW = new Route.Overview();
    private static final Route MEETINGS = new Route.Meetings();
    private static final Route MEETING = new Route.Meeting(3, null);

    private final List<Route> shown = new ArrayList<>();
    private final History history = new History(shown::add);

    @Test
    void goesBackAndForwardLikeABrowser() {
        history.go(OVERVIEW);
        history.go(MEETINGS);
        history.go(MEETING);
        history.goBack();
        history.goBack();
        history.goForward();

        assertThat(shown).containsExactly(OVERVIEW, MEETINGS, MEETING, MEETINGS, OVERVIEW, MEETINGS);
        assertThat(history.canGoForwardProperty().get()).isTrue();
    }

    @Test
    void aNewWayForgetsTheOldOneForward() {
        history.go(OVERVIEW);
        history.go(MEETINGS);
        history.goBack();
        history.go(MEETING);

        assertThat(history.canGoForwardProperty().get()).isFalse();
        history.goBack();
        assertThat(shown.getLast()).isEqualTo(OVERVIEW);
    }

    @Test
    void goingWhereOneIsAddsNoStep() {
        history.go(OVERVIEW);
        history.go(OVERVIEW);

        assertThat(history.canGoBackProperty().get()).isFalse();
    }
}
