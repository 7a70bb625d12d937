package org.rapporteur.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation gave to another when they were merged, so that it can be given back.
 *
 * @param names folded names
 * @param memberships keys of memberships
 * @param contacts keys of contacts
 * @param parts keys of organisations that were part of the first one
 * @param parent what the second one was part of; null for none
 */
public record MergedOrganisation(
        long from,
        long into,
        List<String> names,
        List<Long> memberships,
        List<Long> contacts,
        List<Long> parts,
        @Nullable Long parent) {}
