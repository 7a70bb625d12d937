package org.rapporteur.followup;

/**
 * What an organisation still owes: alone, jointly and as one of an audience such as "all", each follow-up once.
 *
 * @param agency short name
 * @param open pending follow-ups, the overdue ones included
 * @param overdue those past their due
 * @param named those of {@code open} that name it or one of its people as an owner; the others reach it through an audience
 * @param namedOverdue those of {@code overdue} that name it
 */
public record Owed(String agency, int open, int overdue, int named, int namedOverdue) {
    /** Pending follow-ups that reach it through an audience only. */
    public int throughAll() {
        return open - named;
    }
}
