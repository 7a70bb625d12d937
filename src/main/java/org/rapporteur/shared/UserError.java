package org.rapporteur.shared;

import org.jspecify.annotations.Nullable;

/**
 * A refusal the user can act on. The message is one clear sentence that names the thing and says what to do; it is shown
 * as it stands. The cause, if any, is for the log only.
 */
public class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UserError(String sentence) {
        this(sentence, null);
    }

    public UserError(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the user, never null. */
    public final String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
