package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.line.Line;

/** Tables in plain text whose columns are held apart by blanks become rows with cells; other text does not. */
class BlankRowsTest {
    private static List<Line> lines(String text) {
        return new Documents().lines("notes.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> rows(String text) {
        return lines(text).stream()
                .map(Line::cells)
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    private static final List<String> HEAD = List.of("No.", "Action", "Responsible", "Deadline");
    private static final List<String> WELLS =
            List.of("1", "Count the wells along the northern shore again", "UNHCR and WFP", "15 March 2019");
    private static final List<String> MAP = List.of("2", "Share the base map", "OCHA", "20 March 2019");
    private static final List<String> FERRIES =
            List.of("3", "Draft a note on the ferries and their prices", "Danish Refugee Council", "10 April 2019");

    @ParameterizedTest
    @ValueSource(
            strings = {
                // rows apart by blank lines, a page break with its mark within one
                """
                No.  Action                        Responsible      Deadline

                1    Count the wells along the     UNHCR            15 March 2019
                     northern shore again          and WFP

                2    Share the base map            OCHA             20 March 2019

                                                                          Page 1/2

                3    Draft a note on the ferries   Danish Refugee   10 April 2019
                                                                          Page 2/2
                     and their prices              Council

                Next meeting: 2 May 2019
                """,
                // rows below one another
                """
                No.  Action                        Responsible      Deadline
                1    Count the wells along the     UNHCR and        15 March
                     northern shore again          WFP              2019
                2    Share the base map            OCHA             20 March 2019
                3    Draft a note on the ferries   Danish Refugee   10 April 2019
                     and their prices              Council
                Next meeting: 2 May 2019
                """,
                // short cells in the middle beside tall ones, a head in the middle of its columns
                """
                No.           Action                  Responsible      Deadline
                     Count the wells along the
                1                                  UNHCR and WFP    15 March 2019
                     northern shore again
                2    Share the base map            OCHA             20 March 2019
                     Draft a note on the ferries   Danish Refugee
                3                                                   10 April 2019
                     and their prices              Council

                Next meeting: 2 May 2019
                """,
                // the head returns on the next page, which tears a row
                """
                No.  Action                        Responsible      Deadline
                1    Count the wells along the     UNHCR and WFP    15 March 2019
                     northern shore again
                2    Share the base map            OCHA             20 March 2019
                3    Draft a note on the ferries   Danish Refugee   10 April 2019
                \fNo.  Action                        Responsible      Deadline
                     and their prices              Council
                Next meeting: 2 May 2019
                """,
                // tabs among the blanks
                """
                No.\tAction\t\t\t\tResponsible\tDeadline
                1\tCount the wells along the \tUNHCR and WFP  \t15 March 2019
                 \tnorthern shore again
                2\tShare the base map\t\tOCHA\t\t20 March 2019
                3\tDraft a note on the ferries\tDanish Refugee\t10 April 2019
                \tand their prices\t\tCouncil
                """
            })
    void wrappedCellsArePutTogether(String table) {
        assertThat(rows(table)).containsExactly(HEAD, WELLS, MAP, FERRIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Action                        Who              When
                Count the wells along the     UNHCR and        15 March
                northern shore again          WFP              2019
                Share the base map            OCHA             20 March 2019
                Draft a note on the ferries   Danish Refugee   10 April 2019
                and their prices              Council
                """,
                """
                Action                        Who              When

                Count the wells along the     UNHCR and        15 March
                northern shore again          WFP              2019

                Share the base map            OCHA             20 March 2019

                Draft a note on the ferries   Danish Refugee   10 April 2019
                and their prices              Council
                """
            })
    void rowsWithoutNumbersBeginWhereWordsBeginAnew(String table) {
        assertThat(rows(table))
                .containsExactly(
                        List.of("Action", "Who", "When"),
                        WELLS.subList(1, 4),
                        MAP.subList(1, 4),
                        FERRIES.subList(1, 4));
    }

    @Test
    void whoAttendedMayStandInColumns() {
        assertThat(
                        rows(
                                """
                        Participants

                        NAME                       AGENCY                 PHONE
                        Rosa Almeida               UNICEF                 555 0101
                        Peter Vos                  Save the Children
                        Ana Ruiz de la Vega Mendo  Fishers' Union         555 0103
                        Paul Keller                Port authority of Alma

                        Discussion
                        """))
                .containsExactly(
                        List.of("NAME", "AGENCY", "PHONE"),
                        List.of("Rosa Almeida", "UNICEF", "555 0101"),
                        List.of("Peter Vos", "Save the Children", ""),
                        List.of("Ana Ruiz de la Vega Mendo", "Fishers' Union", "555 0103"),
                        List.of("Paul Keller", "Port authority of Alma", ""));
    }

    @Test
    void twoColumnsFarApartAreATable() {
        assertThat(
                        rows(
                                """
                        Action                                       Responsible
                        Count the wells along the northern shore     UNHCR
                        again in April
                        Share the base map                           OCHA
                        Draft a note on the ferries                  WFP
                        """))
                .containsExactly(
                        List.of("Action", "Responsible"),
                        List.of("Count the wells along the northern shore again in April", "UNHCR"),
                        List.of("Share the base map", "OCHA"),
                        List.of("Draft a note on the ferries", "WFP"));
    }

    @Test
    void numbersWithoutAHeadHaveAColumn() {
        assertThat(
                        rows(
                                """
                           Action                Who      When
                        1  Share the base map    OCHA     2 May
                        2  Count the wells       UNHCR    3 May
                        """))
                .startsWith(List.of("#", "Action", "Who", "When"), List.of("1", "Share the base map", "OCHA", "2 May"));
    }

    @Test
    void whatStandsBelowATableIsNoPartOfIt() {
        List<Line> lines = lines(
                """
                Action                 Who      When
                Share the base map     OCHA     2 May
                Count the wells        UNHCR    3 May

                Any other business

                The ferries were late all month, and the members asked for another landing.
                """);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(3).isHeading()).isTrue();
        assertThat(lines.get(4).text()).startsWith("The ferries").endsWith("landing.");
    }

    @Test
    void linesDrawnWithSignsAreNoWords() {
        assertThat(
                        rows(
                                """
                        Action                     Who      When
                        -------------------------  -------  ------
                        Share the base map of      OCHA     2 May
                          both districts
                        ------------------------------------------
                        Count the wells            UNHCR    3 May
                        ------------------------------------------
                        """))
                .containsExactly(
                        List.of("Action", "Who", "When"),
                        List.of("Share the base map of both districts", "OCHA", "2 May"),
                        List.of("Count the wells", "UNHCR", "3 May"));
    }

    @Test
    void aTitleBetweenTheRowsIsNoneOfThem() {
        List<Line> lines = lines(
                """
                Action                     Who      When
                Share the base map         OCHA     2 May

                Northern shore

                Count the wells            UNHCR    3 May

                Southern shore
                Action                     Who      Status
                Count the boats            IOM      done
                """);
        assertThat(lines.stream().map(line -> line.cells().isEmpty() ? List.of(line.text()) : line.cells()))
                .containsExactly(
                        List.of("Action", "Who", "When"),
                        List.of("Share the base map", "OCHA", "2 May"),
                        List.of("Northern shore"),
                        List.of("Count the wells", "UNHCR", "3 May"),
                        List.of("Southern shore"),
                        List.of("Action", "Who", "Status"),
                        List.of("Count the boats", "IOM", "done"));
    }
}
