package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.line.Line;

/** Lines of a text that was wrapped: which of them go on with the one above. */
class WrappingTest {
    private static final String WRAPPED =
            """
            The old map of the lake is torn, and the men of the port have asked for
            a new one that shows all of the wells, with those that were counted in
            the last week of the month, and those that are
            """;

    private static List<String> lines(String text) {
        return new Documents()
                .lines("minutes.txt", (WRAPPED + text).getBytes(StandardCharsets.UTF_8)).stream()
                        .map(Line::text)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=> the map of all wells of the lake is printed before the rains come by",
                "-> the map of all wells of the lake is printed before the rains come by",
                ">> the map of all wells of the lake is printed before the rains come by",
                "[ ] the map of all wells of the lake is printed before the rains come by",
                "action: the map of all wells of the lake is printed before the rains by",
                "action (WFP): the map of all wells of the lake is printed before May by"
            })
    void lineWithMarkOfItsOwnBeginsAnew(String line) {
        assertThat(lines(line + "\n" + line + "\n")).hasSize(3).endsWith(line, line);
    }

    @Test
    void otherLinesGoOn() {
        assertThat(lines("old, > 5 m deep or => dry by now.\n")).hasSize(1);
    }

    @Test
    void numberBehindTheWordThatAnnouncesItBeginsNoList() {
        assertThat(
                        lines(
                                "mended. It was asked where the map of the port is to be kept. Action\n7.2: IOM look for a room at the port.\n"))
                .hasSize(1);
        assertThat(
                        lines(
                                "mended. It was asked where the map of the port is to be kept. Action\n1. IOM look for a room.\n"))
                .hasSize(2);
    }
}
