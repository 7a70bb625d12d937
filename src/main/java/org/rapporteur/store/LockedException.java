package org.rapporteur.store;

import java.nio.file.Path;

/** Another program writes the workspace; it may be opened read-only meanwhile. */
public final class LockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String holder;

    LockedException(Path file, String holder) {
        super("“" + file.getFileName() + "” is open for writing by " + holder
                + "; close it there, or open it read-only here.");
        this.holder = holder;
    }

    /** Who has it and since when, as far as known. */
    public String holder() {
        return holder;
    }
}
