package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.importing.line.Line;

/** Typed tables whose every line has words in every column. */
class FullRowsTest {
    private static List<List<String>> rows(String text) {
        return PlainText.lines(text).stream()
                .map(Line::cells)
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    @Test
    void eachLineIsARow() {
        String text =
                """
                A FAIRE

                QUI             QUOI                                                QUAND
                UNICEF          acheminer 400 kg de chlore pour la ville            avant le 15/10
                AVSI            payer les volontaires des 20 points                 dès lundi
                BCZS, Tearfund  sensibilisation dans les 3 quartiers                en cours
                """;
        assertThat(rows(text))
                .containsExactly(
                        List.of("QUI", "QUOI", "QUAND"),
                        List.of("UNICEF", "acheminer 400 kg de chlore pour la ville", "avant le 15/10"),
                        List.of("AVSI", "payer les volontaires des 20 points", "dès lundi"),
                        List.of("BCZS, Tearfund", "sensibilisation dans les 3 quartiers", "en cours"));
    }

    @Test
    void aLineThatLacksAColumnGoesOnWithTheRow() {
        String text =
                """
                QUI             QUOI                                                QUAND
                UNICEF          acheminer 400 kg de chlore                          avant le 15/10
                                pour la ville
                AVSI            payer les volontaires                               dès lundi
                """;
        assertThat(rows(text))
                .contains(List.of("UNICEF", "acheminer 400 kg de chlore pour la ville", "avant le 15/10"));
    }
}
