package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastDayTest {
    private static final LocalDate ON = LocalDate.of(2026, 6, 11);

    private final Recogniser recogniser = new Recogniser(new Vocabulary(List.of()));

    @Test
    void aDayThatWasJustPastIsToldWithTheYearItIsReadAs() {
        assertThat(of("Somebody to share the list by 3 June.").map(PastDay::sentence))
                .contains("“by 3 June” was already past on 11 June 2026; it is read as 3 June 2027.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share the list before 10 June",
                "Share the list by June 3",
                "Share the list by 12 April",
                "Partager la liste avant le 3 juin",
                "Compartir la lista antes del 3 de junio",
                "Share the list by 3/6",
            })
    void daysOfTheLastSixtyAreDoubted(String action) {
        assertThat(of(action)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share the list by 3 June 2027",
                "Share the list by 3 June 2026",
                "Share the list by 11 June",
                "Share the list by 20 June",
                "Share the list by 11 April",
                "Share the list by 5 January",
                "Share the list in May",
                "Share the list by Wednesday",
                "Share the list tomorrow",
                "Share the list in 360 days",
                "Share the list",
            })
    void othersAreNot(String action) {
        assertThat(of(action)).isEmpty();
    }

    private Optional<PastDay> of(String action) {
        return PastDay.of(recogniser.dueOf(action, ON), ON);
    }
}
