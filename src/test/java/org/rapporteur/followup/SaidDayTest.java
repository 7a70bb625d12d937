package org.rapporteur.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by 3 June | by 3 June 2026",
                "by Wednesday 3 Jun | by Wednesday 3 Jun 2026",
                "by 3rd of June | by 3rd of June 2026",
                "by 3 June 2026 | by 3 June 2026",
                "by June 3 | by June 3, 2026",
                "by June 3, 2026 | by June 3, 2026",
                "le 3 juin | le 3 juin 2026",
                "el 3 de junio | el 3 de junio de 2026",
                "3 June | 3 June 2026",
            })
    void theDayIsSaidOnce(String words, String once) {
        assertThat(SaidDay.withYear(words, DAY)).contains(once);
    }

    @ParameterizedTest
    @CsvSource({"by mid-June", "by 13 June", "in June", "tomorrow", "end of the week", "by 3 July", "by 3 June 2027"})
    void otherWordsDoNotSayIt(String words) {
        assertThat(SaidDay.withYear(words, DAY)).isEmpty();
    }
}
