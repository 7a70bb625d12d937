package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.BlockKind;

/** Words that only one writer puts before actions, and that only their repetition makes labels. */
class OwnLabelsTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\n1. Lake\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"Resolution", "Way out", "Ruling"})
    void repeatedWordsBeforeDeedsAreLabels(String word) throws IOException {
        String text = "Wells: two are dry. " + word + ": IOM to count them by 3 June.\n\nRoads: one is open. " + word
                + ": WFP to print a map.\n";
        MinutesDraft draft = read(HEAD + text);
        assertThat(actions(draft, 40))
                .containsExactly("IOM > 2019-06-03 > IOM to count them by 3 June.", "WFP > - > WFP to print a map.");
        assertThat(draft.minutes().blocks())
                .as("what was said before the label is kept")
                .extracting(block -> block.text())
                .contains("Wells: two are dry.");
    }

    @Test
    void onceIsNoHabit() throws IOException {
        String text = "Wells: two are dry. Ruling: the boats stay.\n\nRoads: one is open. Ruling: the lorries wait.\n";
        assertThat(read(HEAD + text).minutes().blocks()).noneMatch(block -> block.kind() == BlockKind.ACTION);
    }
}
