package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.rapporteur.followup.FollowUpOrder.Grouping;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;

/** How groups are called. Pure. */
record GroupTitles(I18n texts, Grouping grouping) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", I18n.LOCALE);
    private static final int DATE = 10;

    boolean isGrouped() {
        return grouping != Grouping.NONE;
    }

    String of(String key) {
        if (key.isEmpty()) {
            return texts.text("group.none." + grouping);
        }
        return switch (grouping) {
            case NONE, AGENCY, TOPIC -> key;
            case MEETING -> texts.text("group.meeting", Days.full(LocalDate.parse(key.substring(0, DATE))));
            case DUE_MONTH -> texts.text("group.due", MONTH.format(YearMonth.parse(key)));
        };
    }
}
