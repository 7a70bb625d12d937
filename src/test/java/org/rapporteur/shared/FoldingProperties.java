package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

class FoldingProperties {
    /** The short way that plain letters take ends where the long one does. */
    @Property
    void plainTextsAreFoldedAsAllOthersAre(@ForAll @CharRange(from = '\0', to = '\u00a0') String text) {
        assertThat(Folding.fold(text)).isEqualTo(Folding.any(text));
    }

    @Property
    void blanksOfAnyKindAreOne(@ForAll @Chars({' ', '\t', '\n', '\u000b', '\r', 'A', 'z', '\u001c', '.'}) String text) {
        assertThat(Folding.fold(text)).isEqualTo(Folding.any(text));
    }

    @Example
    void caseAccentsApostrophesAndBlanksDoNotCount() {
        assertThat(Folding.fold(" MÉDECINS  du\u00a0Monde ")).isEqualTo("medecins du monde");
        assertThat(Folding.fold("Children’s\tFund")).isEqualTo("children's fund");
        assertThat(Folding.fold("")).isEmpty();
    }
}
