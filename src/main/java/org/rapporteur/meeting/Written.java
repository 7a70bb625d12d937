package org.rapporteur.meeting;

import java.time.LocalDate;

/** A text of the minutes of a day. */
public record Written(LocalDate date, String text) {}
