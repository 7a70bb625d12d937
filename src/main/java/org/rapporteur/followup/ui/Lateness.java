package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.recognition.Due;

/** The line under a due: the last day it means, or how late it is, in words and with a mark. Pure. */
final class Lateness {
    private static final long DAYS_AS_DAYS = 60;

    private final I18n texts;
    private final LocalDate today;

    Lateness(I18n texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    boolean isLate(FollowUp followUp) {
        return followUp.isOverdueOn(today);
    }

    String line(FollowUp followUp) {
        Due due = followUp.due();
        LocalDate last = due == null ? null : due.to();
        if (last == null) {
            return due == null ? "–" : texts.text("due.open");
        }
        if (!isLate(followUp)) {
            return Days.brief(last);
        }
        long days = ChronoUnit.DAYS.between(last, today);
        return days < DAYS_AS_DAYS
                ? texts.text("late.days", days)
                : texts.text("late.months", Math.max(2, ChronoUnit.MONTHS.between(last, today)));
    }
}
