package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.importing.line.Line;

/** Copies of pages with a blank line behind every line: what was wrapped is put together, what stood apart stays so. */
class DoubleSpacingTest {
    private static final List<String> WRITTEN = List.of(
            "Lake Basin IM Group",
            "Minutes of 14 May 2019",
            "Participants IOM, WFP",
            "1) A small group of both bodies to continue the work on the list of the",
            "Eastern wells, and to come back with prices;",
            "2) IOM to give a template of the report to all members before the end",
            "of the month;",
            "3) The plans of all members to be put on the page, as the donors",
            "will be asking for them.",
            "Two of the wells in the north are dry since the last days of the",
            "month, which nobody had told.",
            "Wells",
            "The school has one.");

    private static List<String> read(String between) {
        return PlainText.lines(String.join(between, WRITTEN)).stream()
                .map(Line::text)
                .toList();
    }

    @Test
    void wrappedLinesAreOneAgain() {
        assertThat(read("\n\n"))
                .contains(
                        "A small group of both bodies to continue the work on the list of the Eastern wells, and to come back with prices;",
                        "IOM to give a template of the report to all members before the end of the month;",
                        "Two of the wells in the north are dry since the last days of the month, which nobody had told.",
                        "Wells",
                        "Participants IOM, WFP");
    }

    @Test
    void linesWithoutBlanksBetweenAreReadAsBefore() {
        assertThat(DoubleSpacing.of(WRITTEN)).isEmpty();
    }

    @Test
    void paragraphsWithBlanksBetweenThemAreNotJoined() {
        List<String> paragraphs = Stream.of(
                        "The wells were counted in May, and the list is at the port.",
                        "Two of them are dry since the last days of the month.",
                        "The school has a pump.")
                .flatMap(line -> Stream.of(line, ""))
                .toList();
        List<String> many = Stream.of(paragraphs, paragraphs, paragraphs, paragraphs)
                .flatMap(List::stream)
                .toList();
        assertThat(DoubleSpacing.of(many)).isEmpty();
    }
}
