package org.rapporteur.followup;

import org.jspecify.annotations.Nullable;

/** An organisation as an owner of a follow-up, as it is in the file: kept while a merge of organisations can be undone. */
public record OwnerRow(
        long id,
        long followUpId,
        int position,
        String kind,
        String name,
        String suggestions,
        @Nullable Long contactId) {}
