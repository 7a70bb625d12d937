package org.rapporteur.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Lateness;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.I18n;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;

class DueLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, 20 May 2026",
        "2026-05-19, ▲ 1 day late",
        "2026-03-22, ▲ 59 days late",
        "2026-03-21, ▲ 2 months late",
        "2024-05-21, ▲ 23 months late",
        "2024-05-20, ▲ 2 years late",
        "2018-04-30, ▲ 8 years late"
    })
    void saysHowLateInTheUnitThatTellsMost(LocalDate last, String words) {
        Due due = new Due("as said", last, last, DuePrecision.DAY);
        FollowUp followUp =
                new FollowUp(1, 1, 1, last, "a", "IOM to call", List.of(), List.of(), due, Status.OPEN, null);
        assertThat(new DueLine(I18n.beside(DueLine.class), TODAY).of(followUp)).isEqualTo(words);
        assertThat(Lateness.of(followUp, TODAY).map(late -> "▲ " + late.words()))
                .as("what documents say")
                .isEqualTo(last.equals(TODAY) ? Optional.empty() : Optional.of(words));
    }
}
