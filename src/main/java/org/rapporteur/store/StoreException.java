package org.rapporteur.store;

/** A fault of the program's own SQL, not of the user's file: never expected, logged with its cause. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
