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

/** What the cells of a row say in a PDF whose columns no lines part. */
class PdfRowTextTest {
    @ParameterizedTest
    @EnumSource(Look.class)
    void aNumberWithAPointStandsInAColumnOfItsOwn(Look look) throws IOException {
        assertThat(TablePages.rows(new Table(
                        look,
                        false,
                        List.of(
                                List.of("No.", "Action", "Responsible", "Deadline"),
                                List.of("1.", "To count the wells along\nthe northern shore", "UNHCR", "15 March"),
                                List.of("2.", "To share the base map", "OCHA", "20 March"),
                                List.of("3.", "The ferries to be asked\nfor their prices", "WFP", "10 April")))))
                .containsExactly(
                        List.of("No.", "Action", "Responsible", "Deadline"),
                        List.of("1.", "To count the wells along the northern shore", "UNHCR", "15 March"),
                        List.of("2.", "To share the base map", "OCHA", "20 March"),
                        List.of("3.", "The ferries to be asked for their prices", "WFP", "10 April"));
    }

    @Test
    void labelsBelowEachOtherBeginParagraphs() throws IOException {
        List<String> texts = TablePages.lines(List.of(new Table(
                        Look.PLAIN,
                        false,
                        List.of(
                                List.of("Matter PIER.2025.101:", "Ana to paint the pier\nagain"),
                                List.of("Matter PIER.2025.102:", "Ben to ask the master of\nthe harbour."),
                                List.of("Matter PIER.2025.103:", "Carla to count the boats\nof May")))))
                .stream()
                .map(Line::text)
                .toList();
        assertThat(texts)
                .contains(
                        "Matter PIER.2025.101: Ana to paint the pier again",
                        "Matter PIER.2025.102: Ben to ask the master of the harbour.",
                        "Matter PIER.2025.103: Carla to count the boats of May");
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aRangeOfFiguresIsOneWord(Look look) throws IOException {
        assertThat(TablePages.rows(new Table(
                        look,
                        false,
                        List.of(
                                List.of("Action", "Who", "When"),
                                List.of("Share the plan of 2025-\n2026 with all the members", "Ana", "15 March"),
                                List.of("Paint the pier", "Ben", "3 May")))))
                .contains(List.of("Share the plan of 2025-2026 with all the members", "Ana", "15 March"));
    }

    @Test
    void addressesOfMailBeginRows() throws IOException {
        List<List<String>> rows = List.of(
                List.of("Name", "Organisation", "Mail"),
                List.of("Ana\nSantos", "Harbour Office", "ana@example.org"),
                List.of("Ben", "Office for Pemba\nand Lindi", "benjamin.cruz@example.org"),
                List.of("Carla\nDiaz", "Northern Pier,\nHarbour Office", "carla.diaz.mb@example.org"));
        assertThat(TablePages.rows(new Table(Look.PLAIN, false, rows)))
                .isEqualTo(rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.replace('\n', ' '))
                                .toList())
                        .toList());
    }

    @Test
    void narrowTextEndsWhereItsLongestLineDoes() throws IOException {
        String talk =
                """
                The crane of the pier was
                out of order from the tenth of
                April until the feast, and the
                boats waited for a month at
                Pemba. It was costly for all,
                though nobody paid.""";
        List<String> texts = texts(List.of(List.of(
                List.of("Nobody else spoke of the crane, of the boats that waited, or of the costs\nof this month."),
                List.of(talk),
                List.of("The notes of the last time were read and found to be right by all who came"))));
        assertThat(texts).contains(talk.replace('\n', ' '));
    }

    @Test
    void theHeadOfATableThatReturnsIsNoPartOfTheText() throws IOException {
        List<String> head = List.of("What was said at the pier", "", "Action");
        List<String> texts = texts(List.of(
                List.of(
                        List.of("The notes of the last time were read and found to be right."),
                        head,
                        List.of(
                                "The crane of the pier was\nout of order from the tenth of\nApril on",
                                "",
                                "Ana to ask"),
                        List.of("The boats of the north that\nwaited for a month at the", "")),
                List.of(head, List.of("end of the pier were sold by\ntheir owners in May.", ""))));
        assertThat(texts)
                .noneMatch(text -> text.contains("What was said"))
                .anyMatch(text -> text.contains("at the end of the pier were sold by their owners in May."));
    }

    private static List<String> texts(List<List<List<String>>> pages) throws IOException {
        return TablePages.lines(pages.stream()
                        .map(rows -> new Table(Look.PLAIN, false, rows))
                        .toList())
                .stream()
                .filter(line -> line.cells().isEmpty())
                .map(Line::text)
                .toList();
    }
}
