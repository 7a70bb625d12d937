package org.rapporteur.importing.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wells of the northern shore | true",
                "Santa María | true",
                "Dirección de Epidemiología | true",
                "Pêche et forêt | true",
                "Wells of the | false",
                "Pozos de | false",
                "Two wells are dry. | false",
                "wells | false",
                "Port Office -> Wells | false"
            })
    void tellsTitles(String text, boolean title) {
        assertThat(HeadingShape.fits(text)).isEqualTo(title);
    }
}
