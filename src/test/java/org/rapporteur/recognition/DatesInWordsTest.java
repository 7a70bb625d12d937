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
                "a los treinta días del mes de enero del año dos mil veintiuno. | 2021-01-30",
                "L'an deux mil dix-neuf et le mardi 12 mars, le groupe s'est réuni | 2019-03-12",
                "L'an deux mille dix-neuf et le jeudi vingt-et-un mars | 2019-03-21",
                "A los treinta y un días del mes de enero de dos mil treinta y uno | 2031-01-31",
                "siendo las nueve horas con quince minutos del día miércoles veintiséis de abril de dos mil diecisiete | 2017-04-26",
                "el martes treinta y uno de mayo de dos mil veintidós, a las nueve | 2022-05-31",
                "a los veintiún días del mes de mayo de 2019 | 2019-05-21",
                "a los veintiuno días del mes de mayo de 2019 | 2019-05-21"
            })
    void readsDay(String text, LocalDate day) {
        assertThat(DatesInWords.in(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'an deux mille dix-neuf, le trente février",
                "L'an deux mil dix-neuf et le mardi 45 mars",
                "L'an deux mil dix-neuf et le mardi gras de mars",
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
