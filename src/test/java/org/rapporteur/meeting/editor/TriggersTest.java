package org.rapporteur.meeting.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.meeting.BlockKind;

class TriggersTest {
    @ParameterizedTest
    @CsvSource({
        "'# ', HEADING_1",
        "'## ', HEADING_2",
        "'### ', HEADING_3",
        "'Topic: ', HEADING_1",
        "'1. ', NUMBERED",
        "'12) ', NUMBERED",
        "'a. ', LETTERED",
        "'- ', BULLET",
        "'=> ', DECISION",
        "'decision: ', DECISION",
        "'! ', ACTION",
        "'[] ', ACTION",
        "'[ ] ', ACTION",
        "'ACTION: ', ACTION",
        "'Action point: ', ACTION"
    })
    void signsAndWordsTurnTheLineIntoTheirKind(String lineStart, BlockKind kind) {
        assertThat(Triggers.kind(lineStart, false)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"'#'", "'x# '", "'#1 '", "'2018. '", "'ab. '", "'actions: '", "' '", "''", "'! x '"})
    void ordinaryTextStaysText(String lineStart) {
        assertThat(Triggers.kind(lineStart, false)).isEmpty();
    }

    @Test
    void everyItemUnderFollowUpActionsIsAnAction() {
        assertThat(Triggers.kind("1. ", true)).contains(BlockKind.ACTION);
        assertThat(Triggers.kind("- ", true)).contains(BlockKind.ACTION);
        assertThat(Triggers.kind("# ", true)).contains(BlockKind.HEADING_1);
    }
}
