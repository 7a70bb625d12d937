package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static boolean finds(String phrase, String text) {
        return Pattern.compile(Phrases.any(phrase), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .matches();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reunion | Réunion",
                "reunion | REUNIÓN",
                "ano | año",
                "follow-up | follow up",
                "follow-up | followup",
                "next meeting | next-meeting",
                "present(e)s | présents",
                "present(e)s | Présent(e)s",
                "present(e)(s) | présent.e.s",
                "present(e)s | présentes",
                "organi?ation | organisation",
                "organi?ation | Organization",
                "point d'action | point d’action",
                "*members present | all members present"
            })
    void findsForms(String phrase, String text) {
        assertThat(finds(phrase, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next meeting | nextmeeting",
                "organi?ation | organiation",
                "present(e)s | présente",
                "members present | all members present",
                "pont | point"
            })
    void doesNotFindOthers(String phrase, String text) {
        assertThat(finds(phrase, text)).isFalse();
    }

    @Test
    void phrasesOfOtherLettersAndSignsKeepTheirOrder() {
        var matcher = Pattern.compile(Phrases.any("list; *members; lead; agenda; lead agency; members"))
                .matcher("all members");
        assertThat(matcher.matches()).isTrue();
        for (String phrase : List.of("list", "lead", "agenda", "lead agency", "members")) {
            assertThat(finds("list; *members; lead; agenda; lead agency; members", phrase))
                    .as(phrase)
                    .isTrue();
        }
    }

    @Test
    void longestPhraseIsTakenFirst() {
        var matcher = Pattern.compile(Phrases.any("lead; lead agency")).matcher("lead agency");
        assertThat(matcher.lookingAt()).isTrue();
        assertThat(matcher.group()).isEqualTo("lead agency");
    }

    @Test
    void emptyPhrasesAreLeftOut() {
        assertThat(Phrases.of("Réunion; ; séance ;")).isEqualTo(List.of("reunion", "seance"));
    }
}
