package org.rapporteur.followup.chase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

class ReminderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @Test
    void oneFollowUpIsNotOneOfThem() {
        assertThat(body(due(1, "by 13 May", 13))).contains(": 1 follow-up is open, and it is overdue.\n");
        assertThat(body(due(1, "by 30 May", 30))).contains(": 1 follow-up is open.\n");
        assertThat(body(due(1, "by 13 May", 13), due(2, "by 30 May", 30)))
                .contains(": 2 follow-ups are open, and 1 of them is overdue.\n");
        assertThat(body(due(1, "by 13 May", 13), due(2, "by 14 May", 14)))
                .contains(": 2 follow-ups are open, and 2 of them are overdue.\n");
    }

    @Test
    void dayIsSaidOnce() {
        assertThat(body(due(1, "by 13 May", 13)))
                .contains("due by 13 May 2026, ")
                .doesNotContain("(13 May");
        assertThat(body(due(1, "by 30 May 2026", 30))).contains("due by 30 May 2026, raised");
        assertThat(body(due(1, "by mid-May", 15))).contains("due by mid-May (15 May 2026), ");
        assertThat(body(due(1, "from 13 May", 3))).contains("due from 13 May (3 May 2026), ");
    }

    @Test
    void nobodyUnnamedSendsRegards() {
        assertThat(body(due(1, "by 30 May", 30))).endsWith("or simply answer this message.\n");
    }

    private static String body(FollowUp... open) {
        return new Reminder("Lake Basin IM Group", "WFP", List.of(open), TODAY).body();
    }

    private static FollowUp due(int number, String phrase, int dayOfMay) {
        LocalDate day = LocalDate.of(2026, 5, dayOfMay);
        return new FollowUp(
                number,
                number,
                1,
                LocalDate.of(2026, 4, 9),
                "018f0000-0000-7000-8000-00000000000" + number,
                "WFP to send the list",
                List.of(Owner.of("WFP", OwnerKind.ORGANISATION)),
                List.of(Owner.of("WFP", OwnerKind.ORGANISATION)),
                new Due(phrase, day, day, DuePrecision.DAY),
                Status.OPEN,
                "Lists");
    }
}
