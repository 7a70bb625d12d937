package org.rapporteur.directory;

import org.jspecify.annotations.Nullable;

/**
 * A person in an organisation at a duty station: personal data. Texts are empty when not known.
 *
 * @param id row in the workspace; 0 for one not stored yet
 * @param organisation short name of the organisation; null when not known
 */
public record Contact(
        long id,
        String name,
        @Nullable String organisation,
        String position,
        String dutyStation,
        String country,
        String email,
        String phone,
        String notes) {}
