package org.rapporteur.followup;

/** How far a follow-up has come. Stored by name: do not rename. */
public enum Status {
    OPEN,
    IN_PROGRESS,
    DONE,
    DROPPED;

    /** Open and in progress still owe something. */
    public boolean isPending() {
        return this == OPEN || this == IN_PROGRESS;
    }
}
