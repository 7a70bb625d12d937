package org.rapporteur.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user decided by hand about a block; the recogniser never overwrites it.
 *
 * @param owners the owners' names as chosen, in order; an empty list is "nobody"; null leaves it to the recogniser
 * @param due the due as chosen, in words the recogniser reads ("30 April 2018"); empty is "no date"; null leaves it to
 *     the recogniser
 * @param suggestionDismissed the block's suggestion was dismissed, for good
 */
public record Corrections(@Nullable List<String> owners, @Nullable String due, boolean suggestionDismissed) {
    public static final Corrections NONE = new Corrections(null, null, false);

    public Corrections {
        owners = owners == null ? null : List.copyOf(owners);
    }

    public Corrections withOwners(@Nullable List<String> chosen) {
        return new Corrections(chosen, due, suggestionDismissed);
    }

    public Corrections withDue(@Nullable String chosen) {
        return new Corrections(owners, chosen, suggestionDismissed);
    }

    public Corrections dismissed() {
        return new Corrections(owners, due, true);
    }
}
