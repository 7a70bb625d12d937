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
    private static final long MONTHS_AS_MONTHS = 24;

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
        if (days < DAYS_AS_DAYS) {
            return texts.text("late.days", days);
        }
        long months = Math.max(2, ChronoUnit.MONTHS.between(last, today));
        return months < MONTHS_AS_MONTHS
                ? texts.text("late.months", months)
                : texts.text("late.years", ChronoUnit.YEARS.between(last, today));
    }
}
