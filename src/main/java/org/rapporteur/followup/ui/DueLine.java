package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Lateness;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.recognition.Due;

/** The line under a due: the last day it means, or how late it is, in words and with a mark. Pure. */
public final class DueLine {
    private final I18n texts;
    private final LocalDate today;

    DueLine(I18n texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** How late a follow-up is ("▲ 20 days late"); empty when it is not. */
    public static Optional<String> late(FollowUp followUp, LocalDate today) {
        return Lateness.of(followUp, today)
                .map(late -> I18n.beside(DueLine.class).text("late." + late.unit(), late.count()));
    }

    boolean isLate(FollowUp followUp) {
        return followUp.isOverdueOn(today);
    }

    String of(FollowUp followUp) {
        Due due = followUp.due();
        LocalDate last = due == null ? null : due.to();
        if (last == null) {
            return due == null ? "–" : texts.text("due.open");
        }
        return late(followUp, today).orElse(Days.brief(last));
    }
}
