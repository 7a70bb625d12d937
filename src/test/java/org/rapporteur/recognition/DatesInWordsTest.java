package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'an deux mille dix-huit, le vingt-deux novembre, le groupe s'est réuni | 2018-11-22",
                "L’an deux mille vingt et un et le premier mars | 2021-03-01",
                "L'an deux mille dix-neuf le quatorzième jour du mois de mai | 2019-05-14",
                "L'an deux mille vingt, le trente et un août | 2020-08-31",
                "A los cinco días del mes de septiembre de dos mil diecinueve, siendo las nueve | 2019-09-05",
                "En Puerto Alma, a los 14 días del mes de mayo de 2019 | 2019-05-14",
                "a los treinta días del mes de enero del año dos mil veintiuno. | 2021-01-30"
            })
    void readsDay(String text, LocalDate day) {
        assertThat(DatesInWords.in(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'an deux mille dix-neuf, le trente février",
                "L'an deux mille dix-neuf, le groupe se réunit en mai",
                "le vingt-deux novembre",
                "deux mille dix-neuf puits en mai",
                "a los cinco días del mes de septiembre",
                "cinco días de mayo de 2019",
                ""
            })
    void otherWordsAreNoDay(String text) {
        assertThat(DatesInWords.in(text)).isEmpty();
    }
}
