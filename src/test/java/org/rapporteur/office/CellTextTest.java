package org.rapporteur.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void lettersAreAsWideAsTheyAre() {
        assertThat(CellText.lines("", 20)).isEqualTo(1);
        assertThat(CellText.lines("i".repeat(38), 20)).isEqualTo(1);
        assertThat(CellText.lines("M".repeat(11), 20)).isEqualTo(2);
        assertThat(CellText.lines("UNHCR to share the list of wells with all partners", 48))
                .isEqualTo(1);
    }

    @Test
    void wordsGoDownWholeAndLongOnesBreak() {
        assertThat(CellText.lines("before the next meeting", 17)).isEqualTo(2);
        assertThat(CellText.lines("enrolment enrolment enrolment", 12)).isEqualTo(3);
        assertThat(CellText.lines("https://example.org/a/very/long/address/without/blanks", 20))
                .isEqualTo(3);
        assertThat(CellText.lines("one\ntwo\n", 20)).isEqualTo(3);
    }
}
