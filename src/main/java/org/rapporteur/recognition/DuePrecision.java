package org.rapporteur.recognition;

/** How exactly a due was said. EVENT is a due that hangs on something whose date is not known ("before the next meeting"). */
public enum DuePrecision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    EVENT
}
