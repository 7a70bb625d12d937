package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Minutes;

class CacheTrainingTest {
    @Test
    void readsTheHeadActionsOfTextAndThoseOfTable() {
        Minutes minutes = CacheTraining.read(Clock.systemUTC());
        assertThat(minutes.header().group()).isEqualTo("Lake Basin IM Group");
        assertThat(minutes.blocks())
                .extracting(Block::kind)
                .contains(BlockKind.NUMBERED, BlockKind.ACTION)
                .hasSizeGreaterThan(40);
    }
}
