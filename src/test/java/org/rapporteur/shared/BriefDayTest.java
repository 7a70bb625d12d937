package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BriefDayTest {
    @Test
    void everyMonthHasThreeLetters() {
        assertThat(BriefDay.of(LocalDate.of(2026, 9, 30))).isEqualTo("30 Sep 2026");
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> BriefDay.of(LocalDate.of(2026, month, 1))))
                .allSatisfy(day -> assertThat(day).matches("1 \\p{Lu}\\p{Ll}{2} 2026"));
    }
}
