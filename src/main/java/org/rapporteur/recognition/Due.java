package org.rapporteur.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is due: three things kept together.
 *
 * @param phrase as said in the minutes ("in late April"), never blank
 * @param from first day the phrase may mean; null only for an {@link DuePrecision#EVENT} whose date is not known
 * @param to last day, inclusive: the day after it the promise is overdue; null exactly when {@code from} is null
 * @param precision how exactly it was said
 */
public record Due(String phrase, @Nullable LocalDate from, @Nullable LocalDate to, DuePrecision precision) {
    public Due {
        if (phrase.isBlank()) {
            throw new IllegalArgumentException("a due needs the phrase it was said with");
        }
        if ((from == null) != (to == null) || (from != null && to != null && to.isBefore(from))) {
            throw new IllegalArgumentException("a due is a range: " + from + " to " + to);
        }
    }

    /** True once the whole range lies before the given day; a due without a date is never overdue. */
    public boolean isOverdueOn(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** True for a day of the range; false without one. */
    public boolean includes(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
