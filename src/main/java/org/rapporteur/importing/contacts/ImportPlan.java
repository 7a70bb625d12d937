package org.rapporteur.importing.contacts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.LikelyDouble;

/**
 * What an import would do, line by line; nothing is stored yet.
 *
 * @param doubles new contacts that may be somebody who is there already; they are taken, and proposed for merging
 */
public record ImportPlan(List<Step> steps, List<DoubleAt> doubles, List<Reading.Refused> refused) {

    /** What becomes of a line. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * What a line does.
     *
     * @param before the contact it is about, as stored; null for a new one
     * @param after the contact as it will be
     */
    public record Step(String sheet, int line, Outcome outcome, @Nullable Contact before, Contact after) {}

    /** A likely double, and the line that brought it. */
    public record DoubleAt(String sheet, int line, LikelyDouble likely) {}

    public long count(Outcome outcome) {
        return steps.stream().filter(step -> step.outcome() == outcome).count();
    }

    public List<Step> of(Outcome outcome) {
        return steps.stream().filter(step -> step.outcome() == outcome).toList();
    }
}
