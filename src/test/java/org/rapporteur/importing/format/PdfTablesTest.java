package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.importing.format.TablePages.Look;
import org.rapporteur.importing.format.TablePages.Table;
import org.rapporteur.importing.line.Line;

/** Tables on the pages of a PDF, with lines drawn around their cells and without. */
class PdfTablesTest {
    private static final List<String> HEAD = List.of("No.", "Action", "Responsible\norganisation", "Deadline");
    private static final List<String> WELLS = List.of(
            "1", "Count the wells along the\nnorthern shore again, with\ntheir depth", "UNHCR and\nWFP", "15 March");
    private static final List<String> MAP = List.of("2", "Share the base map", "OCHA", "20 March");
    private static final List<String> FERRIES =
            List.of("3", "Draft a note on the ferries\nand their prices", "Danish Refugee\nCouncil", "10 April");

    private static List<String> flat(List<String> row) {
        return row.stream().map(cell -> cell.replace('\n', ' ')).toList();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void wrappedCellsArePutTogether(Look look) throws IOException {
        List<List<String>> expected = List.of(flat(HEAD), flat(WELLS), MAP, flat(FERRIES));
        assertThat(TablePages.rows(new Table(look, false, List.of(HEAD, WELLS, MAP, FERRIES))))
                .isEqualTo(expected);
        assertThat(TablePages.rows(new Table(look, true, List.of(HEAD, WELLS, MAP, FERRIES))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aTableGoesOnOverThePage(Look look) throws IOException {
        List<String> upper = List.of("3", "Draft a note on the ferries", "Danish Refugee\nCouncil", "10 April");
        List<String> lower = List.of("", "and their prices", "", "");
        List<String> last = List.of("4", "Update the list of contacts", "OCHA", "11 April");
        assertThat(TablePages.rows(
                        new Table(look, false, List.of(HEAD, WELLS, MAP, upper)),
                        new Table(look, false, List.of(HEAD, lower, last))))
                .containsExactly(flat(HEAD), flat(WELLS), MAP, flat(FERRIES), last);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void numbersAreNotNeeded(Look look) throws IOException {
        List<List<String>> rows = List.of(HEAD, WELLS, MAP, FERRIES).stream()
                .map(row -> row.subList(1, 4))
                .toList();
        List<List<String>> expected = rows.stream().map(PdfTablesTest::flat).toList();
        assertThat(TablePages.rows(new Table(look, false, rows))).isEqualTo(expected);
        assertThat(TablePages.rows(new Table(look, true, rows))).isEqualTo(expected);
    }

    @Test
    void twoColumnsMayBeBandedToo() throws IOException {
        List<List<String>> rows = List.of(
                List.of("Place", "Port Alma, Town Hall"),
                List.of("Chair", "Ana Santos (UNHCR)"),
                List.of("Attended", "UNHCR, IOM, WFP and\nOxfam"));
        assertThat(TablePages.rows(new Table(Look.BANDED, false, rows)))
                .isEqualTo(rows.stream().map(PdfTablesTest::flat).toList());
    }

    @Test
    void itemsAndParagraphsOfADrawnCellStayApart() throws IOException {
        assertThat(TablePages.rows(new Table(
                        Look.DRAWN,
                        false,
                        List.of(
                                List.of("No.", "Action", "Who"),
                                List.of(
                                        "1",
                                        "- Count the wells along\nthe northern shore again\n- Share the base map",
                                        "UNHCR\nOCHA")))))
                .last()
                .isEqualTo(List.of(
                        "1", "- Count the wells along the northern shore again\n- Share the base map", "UNHCR\nOCHA"));
    }

    @Test
    void longCellsAreReadAsText() throws IOException {
        String talk = "The ferries were late all month.\n".repeat(30).strip();
        assertThat(TablePages.lines(List.of(new Table(
                        Look.DRAWN, false, List.of(List.of("No.", "Discussion", "Who"), List.of("1", talk, "OCHA"))))))
                .filteredOn(line -> line.cells().isEmpty())
                .extracting(Line::text)
                .contains("1", "OCHA")
                .anyMatch(text -> text.startsWith("The ferries were late"));
    }

    @Test
    void whatFollowsATableIsText() throws IOException {
        assertThat(TablePages.lines(List.of(new Table(Look.DRAWN, true, List.of(HEAD, WELLS, MAP))))
                        .getLast())
                .satisfies(line -> {
                    assertThat(line.cells()).isEmpty();
                    assertThat(line.text()).isEqualTo("The next meeting is in May.");
                });
    }
}
