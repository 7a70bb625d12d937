package org.rapporteur.importing.format;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.UserError;

/** What is said of files that cannot be read as minutes. */
final class Refusals {
    private Refusals() {}

    static UserError locked(String name, Throwable cause) {
        return new UserError("“" + name + "” is protected by a password; save it without one and import that.", cause);
    }

    static UserError broken(String name, String kind, @Nullable Throwable cause) {
        return new UserError(
                "“" + name + "” is damaged and cannot be read as a " + kind
                        + "; open it in the program that made it and save it again.",
                cause);
    }

    static UserError otherKind(String name, String what) {
        return new UserError(
                "“" + name + "” is " + what + ", which is not read; save its text as .docx and import that.");
    }

    static UserError tooLarge(String name) {
        return new UserError(
                "“" + name + "” holds far more text than minutes do; split it by meetings and import those.");
    }

    static UserError bomb(String name) {
        return new UserError(
                "“" + name
                        + "” unpacks to far more than minutes hold, so it was not opened; save it again in Word if you trust it.");
    }
}
