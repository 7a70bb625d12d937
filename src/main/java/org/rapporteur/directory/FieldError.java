package org.rapporteur.directory;

import java.util.function.Consumer;
import org.rapporteur.shared.UserError;

/** What is wrong with one field of an organisation or a contact, so that a form can say it beside that field. */
public final class FieldError extends UserError {
    private static final long serialVersionUID = 1L;

    private final Field field;

    /** The fields that can be refused. */
    public enum Field {
        SHORT_NAME,
        PARENT,
        CONTACT_NAME,
        ORGANISATION,
        EMAIL,
        DATE
    }

    public FieldError(Field field, String sentence) {
        super(sentence);
        this.field = field;
    }

    public Field field() {
        return field;
    }

    /** Sorts problems: what is wrong with a field goes to the form, everything else elsewhere. */
    public static Consumer<Throwable> or(Consumer<? super FieldError> form, Consumer<? super Throwable> elsewhere) {
        return problem -> {
            if (problem instanceof FieldError error) {
                form.accept(error);
            } else {
                elsewhere.accept(problem);
            }
        };
    }
}
