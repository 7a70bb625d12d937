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
}
