package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters on one line of a page. */
class SegmentTest {
    private static Glyph letter(String text, double x) {
        return new Glyph(text, x, 100, 5, 10, false, false, null);
    }

    @Test
    void aSignOfASymbolFontIsABulletInCellsToo() {
        Segment words = new Segment(List.of(letter("\uf0b7", 60), letter("M", 80), letter("a", 85), letter("p", 90)));
        assertThat(words.text()).isEqualTo("• Map");
        assertThat(words.content().text()).isEqualTo("• Map");
    }

    @Test
    void aNumberFarFromItsWordsIsACellOfItsOwnInATable() {
        Segment words = new Segment(List.of(letter("1", 60), letter(".", 65), letter("M", 95), letter("a", 100)));
        assertThat(words.numbered()).extracting(Segment::text).containsExactly("1.", "Ma");
        Segment list = new Segment(List.of(letter("1", 60), letter(".", 65), letter("M", 73), letter("a", 78)));
        assertThat(list.numbered()).containsExactly(list);
    }
}
