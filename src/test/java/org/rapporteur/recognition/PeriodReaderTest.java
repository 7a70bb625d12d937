package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodReaderTest {
    @Test
    void aNumberMayBeginTheSameDatesAsItsShape() {
        for (int number = 0; number < 30_000; number++) {
            String word = String.valueOf(number);
            String shape = PeriodReader.shape(word);
            if (!shape.equals(word)) {
                assertThat(PeriodReader.rulesFor(word)).as(word).isEqualTo(PeriodReader.rulesFor(shape));
            }
        }
        for (String word : new String[] {"0123", "0019", "00001", "1234567", "20260514", "123456789012"}) {
            assertThat(PeriodReader.rulesFor(word)).as(word).isEqualTo(PeriodReader.rulesFor(PeriodReader.shape(word)));
        }
    }
}
