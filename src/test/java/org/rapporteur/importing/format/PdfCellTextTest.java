package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.importing.format.TablePages.Look;
import org.rapporteur.importing.format.TablePages.Table;
import org.rapporteur.importing.line.Line;

/** Cells of drawn tables in a PDF that hold text and no fields of a row. */
class PdfCellTextTest {
    private static List<String> texts(List<List<List<String>>> pages) throws IOException {
        return TablePages.lines(pages.stream()
                        .map(rows -> new Table(Look.DRAWN, false, rows))
                        .toList())
                .stream()
                .filter(line -> line.cells().isEmpty())
                .map(Line::text)
                .toList();
    }

    @Test
    void theWordsOfAWrappedCellOverTheWholeTableKeepTheirBlanks() throws IOException {
        String said =
                """
                1. Boats. The harbour master asked for a list of all the boats that are laid
                up at the long pier, and the members found that the house-
                holds of the fishermen know it best.""";
        assertThat(texts(List.of(List.of(List.of(said), List.of("Who", "What"), List.of("WFP", "Ask them")))))
                .contains("Boats. The harbour master asked for a list of all the boats that are laid up at the long"
                        + " pier, and the members found that the households of the fishermen know it best.");
    }

    @Test
    void paragraphsAndItemsOfACellThatStandsAloneStayApart() throws IOException {
        assertThat(texts(List.of(List.of(
                        List.of("What was said", "Who"),
                        List.of(
                                "The pier was closed.\n- Two boats left early\n- The crane is out of\norder again",
                                "")))))
                .contains("The pier was closed.", "Two boats left early", "The crane is out of order again");
    }

    @Test
    void aCellBelowATitleOfTheWholeTableIsWrappedWhereItEnds() throws IOException {
        assertThat(TablePages.rows(new Table(
                        Look.DRAWN,
                        false,
                        List.of(
                                List.of("What the members of the harbour group said in the north and in the south"),
                                List.of("Who", "What", "When"),
                                List.of("The northern harbour officers\nMwajuma and Asha", "Paint the pier", "May")))))
                .last()
                .isEqualTo(List.of("The northern harbour officers Mwajuma and Asha", "Paint the pier", "May"));
    }

    @Test
    void textThatAPageTearsGoesOnBelowTheHeadThatReturns() throws IOException {
        List<String> head = List.of("Discussion", "Decision");
        List<String> talk = List.of("The crane was out of order from\nApril on, and the boats waited at", "");
        List<String> rest = List.of("Pemba for a month. It was costly.", "");
        assertThat(texts(List.of(List.of(head, talk), List.of(head, rest))))
                .contains("The crane was out of order from April on, and the boats waited at Pemba for a month. It was"
                        + " costly.");
    }
}
