package org.rapporteur.directory;

import org.jspecify.annotations.Nullable;

/**
 * Where an organisation belongs.
 *
 * @param parent short name of the organisation it is part of; null for none
 * @param website address of its page; empty for none
 */
public record Belonging(@Nullable String parent, String website) {
    public static final Belonging NONE = new Belonging(null, "");
}
