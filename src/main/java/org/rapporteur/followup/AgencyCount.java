package org.rapporteur.followup;

import org.rapporteur.recognition.OwnerKind;

/**
 * What an agency, or an audience as written, still owes by name. What it owes as one of an audience too: {@link Owed}.
 *
 * @param open pending follow-ups, the overdue ones included
 * @param overdue those past their due
 */
public record AgencyCount(String agency, OwnerKind kind, int open, int overdue) {}
