package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.line.Line;

/** Blanks in plain text that hold no columns of a table apart: margins, labels, items, marks of pages. */
class BlanksTest {
    private static List<Line> lines(String text) {
        return new Documents().lines("notes.txt", text.getBytes(StandardCharsets.UTF_8));
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
                // text set in both margins
                """
                The  members  of the  group were  told that  the  ferries are
                late, and  asked for  another  landing  at  the northern shore
                which  the  port  is going to look at  in the  course  of  the
                dry  season, before  the rains  begin and  the roads close  so
                that  nobody  waits  at  the  shore  for  longer  than a  day.
                """,
                // labels and their values
                """
                Date:     12 March 2019
                Venue:    Port Alma, town hall
                Chair:    OCHA
                """,
                """
                Date: 12 March 2019      Venue: Port Alma      Time: 10:00
                Chair: OCHA              Notes: UNHCR          End: 12:00
                """,
                // items of a list far from their markers
                """
                1.      Review of the actions
                2.      The ferries
                3.      Any other business
                """
            })
    void otherTextIsNoTable(String text) {
        assertThat(rows(text)).isEmpty();
    }

    @Test
    void aPageMarkWithinASentenceIsLeftOut() {
        assertThat(
                        lines(
                                """
                        The ferries were late all month, and the members asked the port for another
                                                                                     Pag. 2/3
                        landing at the northern shore.
                        """))
                .extracting(Line::text)
                .containsExactly("The ferries were late all month, and the members asked the port"
                        + " for another landing at the northern shore.");
    }

    @Test
    void aPageMarkBehindARunningHeadIsLeftOut() {
        assertThat(lines("Lake Basin IM Group                          Page 1 of 3\n\nThe ferries were late.\n"))
                .extracting(Line::text)
                .containsExactly("Lake Basin IM Group", "The ferries were late.");
    }

    @Test
    void sentencesWithBlanksBetweenThemAreNoRows() {
        assertThat(
                        rows(
                                """
                        Time     Item           Lead
                        10:00    Opening        OCHA
                        10:10    The wells      UNHCR

                        1  Opening

                        OCHA opened.   All agreed on the agenda.   There were no questions.

                        The ferries   were late.   They will be late again.
                        """))
                .hasSize(3);
    }

    @Test
    void labelsMayHaveTheirValuesInAColumn() {
        assertThat(
                        lines(
                                """
                        Fecha        12 de marzo de 2019
                        Lugar        Port Alma, alcaldía
                        Asistentes   ACNUR, OIM
                        """))
                .extracting(Line::text)
                .containsExactly("Fecha: 12 de marzo de 2019", "Lugar: Port Alma, alcaldía", "Asistentes: ACNUR, OIM");
    }
}
