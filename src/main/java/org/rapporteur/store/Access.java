package org.rapporteur.store;

/** How a workspace is opened. */
public enum Access {
    READ_WRITE,
    /** Takes no lock and writes nothing, not even a migration. */
    READ_ONLY
}
