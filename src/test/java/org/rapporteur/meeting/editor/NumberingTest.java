package org.rapporteur.meeting.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.meeting.BlockKind.ACTION;
import static org.rapporteur.meeting.BlockKind.BULLET;
import static org.rapporteur.meeting.BlockKind.HEADING_1;
import static org.rapporteur.meeting.BlockKind.HEADING_2;
import static org.rapporteur.meeting.BlockKind.LETTERED;
import static org.rapporteur.meeting.BlockKind.NUMBERED;
import static org.rapporteur.meeting.BlockKind.TEXT;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.BlockKind;

class NumberingTest {
    private static Numbering.Line line(BlockKind kind, int depth) {
        return new Numbering.Line(kind, depth, "");
    }

    private static Numbering.Line line(BlockKind kind) {
        return line(kind, 0);
    }

    @Test
    void numbersRestartUnderEachHeadingAndGoOnAfterText() {
        assertThat(Numbering.labels(List.of(
                        line(HEADING_1), line(NUMBERED), line(TEXT), line(NUMBERED), line(HEADING_1), line(NUMBERED))))
                .containsExactly("1", "1.", "", "2.", "2", "1.");
    }

    @Test
    void lettersRestartUnderTheirItemAndAfterText() {
        assertThat(Numbering.labels(List.of(
                        line(NUMBERED),
                        line(LETTERED, 1),
                        line(LETTERED, 1),
                        line(NUMBERED),
                        line(LETTERED, 1),
                        line(TEXT),
                        line(LETTERED),
                        line(LETTERED),
                        line(TEXT),
                        line(LETTERED))))
                .containsExactly("1.", "a.", "b.", "2.", "a.", "", "a.", "b.", "", "a.");
    }

    @Test
    void numbersAndLettersAtTheSameDepthCountEachForThemselves() {
        assertThat(Numbering.labels(List.of(
                        line(NUMBERED),
                        line(LETTERED),
                        line(LETTERED),
                        line(NUMBERED),
                        line(LETTERED),
                        line(NUMBERED))))
                .containsExactly("1.", "a.", "b.", "2.", "a.", "3.");
    }

    @Test
    void actionsCountThroughTheWholeMinutes() {
        assertThat(Numbering.labels(List.of(line(ACTION), line(HEADING_1), line(ACTION), line(BULLET))))
                .containsExactly("A1", "1", "A2", "•");
    }

    @Test
    void headingsAreNumberedExceptNextMeeting() {
        assertThat(Numbering.labels(List.of(
                        line(HEADING_1),
                        line(HEADING_2),
                        line(HEADING_2),
                        line(HEADING_1),
                        line(HEADING_2),
                        new Numbering.Line(HEADING_1, 0, "Next meeting"))))
                .containsExactly("1", "1.1", "1.2", "2", "2.1", "");
    }

    @Test
    void afterZComesAa() {
        List<String> labels = Numbering.labels(Collections.nCopies(28, line(LETTERED)));
        assertThat(labels.subList(25, 28)).containsExactly("z.", "aa.", "ab.");
    }

    @Test
    void titlesThatBringTheirNumbersGetNoOthers() {
        assertThat(Numbering.labels(List.of(
                        new Numbering.Line(HEADING_1, 0, "Agenda"),
                        new Numbering.Line(HEADING_1, 0, "1. Wells"),
                        line(NUMBERED),
                        new Numbering.Line(HEADING_1, 0, "2. Boats"))))
                .containsExactly("", "", "1.", "");
    }

    @Test
    void oneTitleWithANumberIsCountedLikeTheOthers() {
        assertThat(Numbering.labels(List.of(
                        new Numbering.Line(HEADING_1, 0, "Agenda"),
                        new Numbering.Line(HEADING_1, 0, "3. quarter of the year"),
                        new Numbering.Line(HEADING_1, 0, "2019 plan"))))
                .containsExactly("1", "2", "3");
    }
}
