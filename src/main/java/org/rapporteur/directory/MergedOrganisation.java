package org.rapporteur.directory;

import java.util.List;

/**
 * What one organisation gave to another when they were merged, so that it can be given back.
 *
 * @param names folded names
 * @param memberships keys of memberships
 * @param contacts keys of contacts
 * @param parts keys of organisations that were part of the first one
 */
public record MergedOrganisation(
        long from, long into, List<String> names, List<Long> memberships, List<Long> contacts, List<Long> parts) {}
