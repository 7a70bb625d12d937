package org.rapporteur.directory;

import java.util.List;

/**
 * An organisation that a working group meets.
 *
 * @param id row in the workspace; 0 for one not stored yet
 * @param shortName acronym or short name as it stands on chips ("UNHCR", "Save the Children"); unique
 * @param name full name in English
 * @param aliases names and acronyms in other languages, and other spellings ("HCR", "ACNUR")
 * @param belonging the organisation it is part of, and its page
 */
public record Organisation(
        long id, String shortName, String name, OrganisationKind kind, List<String> aliases, Belonging belonging) {
    public Organisation {
        aliases = List.copyOf(aliases);
    }

    /** One without parent and page. */
    public Organisation(long id, String shortName, String name, OrganisationKind kind, List<String> aliases) {
        this(id, shortName, name, kind, aliases, Belonging.NONE);
    }
}
