package org.rapporteur.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OverviewModelTest {
    @Test
    void aDayOfAnotherYearSaysWhichYear() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(OverviewModel.day(today, LocalDate.of(2026, 6, 28))).isEqualTo("28 June");
        assertThat(OverviewModel.day(today, LocalDate.of(2018, 6, 28))).isEqualTo("28 June 2018");
        assertThat(OverviewModel.day(today, LocalDate.of(2027, 1, 7))).isEqualTo("7 January 2027");
        assertThat(OverviewModel.day(today, null)).isEmpty();
    }
}
