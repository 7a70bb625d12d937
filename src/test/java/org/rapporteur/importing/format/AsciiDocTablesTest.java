package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.line.Line;

/** Tables between two lines of "|===". */
class AsciiDocTablesTest {
    private static List<Line> lines(String text) {
        return new Documents().lines("minutes.adoc", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> rows(String text) {
        return lines(text).stream()
                .map(Line::cells)
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                |===
                |Action |Owner

                |Print the map |WFP
                |Count the pumps |IOM
                |===
                """,
                """
                |===
                |Action |Owner

                |Print the map
                |WFP

                |Count the pumps
                |IOM
                |===
                """,
                """
                [cols="3,1", options="header"]
                |===
                |Action
                |Owner
                |Print
                the map
                |WFP
                |Count the pumps
                |IOM
                |===
                """,
                """
                [cols=2*]
                |====
                |Action
                |Owner
                |Print the map |WFP
                |Count the pumps
                |IOM
                |====
                """
            })
    void cellsStandInOneLineOrEachInTheirOwn(String table) {
        assertThat(rows("== Wells\n\n" + table + "\nTwo are dry.\n"))
                .containsExactly(
                        List.of("Action", "Owner"), List.of("Print the map", "WFP"), List.of("Count the pumps", "IOM"));
    }

    @Test
    void signsAroundTableAreNoText() {
        assertThat(lines("== Wells\n\n[cols=\"1,1\"]\n|===\n|Map |WFP\n|===\n\nTwo are dry.\n"))
                .extracting(Line::text)
                .containsExactly("Wells", "Map / WFP", "Two are dry.");
    }

    @Test
    void linksKeepTheirAddressBehindTheWords() {
        assertThat(rows("|===\n|Print https://example.org/map[the map] |WFP\n|===\n"))
                .containsExactly(List.of("Print the map (https://example.org/map)", "WFP"));
    }

    @Test
    void cellsBeyondTheColumnsAreKept() {
        assertThat(rows("|===\n|Action |Owner\n|Print the map |WFP |soon\n|Count the pumps |IOM\n|===\n").stream()
                        .flatMap(List::stream))
                .containsExactly("Action", "Owner", "Print the map", "WFP", "soon", "Count the pumps", "IOM");
    }

    @Test
    void escapedBarBelongsToTheCell() {
        assertThat(rows("|===\n|Wells \\| pumps |WFP\n|===\n")).singleElement().satisfies(cells -> assertThat(cells)
                .hasSize(2));
    }

    @Test
    void edgeAloneIsNoTable() {
        assertThat(lines("Wells\n\n|===\n\nTwo are dry.\n"))
                .extracting(Line::text)
                .contains("Wells", "Two are dry.");
    }
}
