package org.rapporteur.directory;

import java.util.List;

/**
 * What an import adds to the directory.
 *
 * @param organisations new ones
 * @param aliases further names of known or new ones
 * @param contacts new ones; an organisation that is not known is left out
 * @param decisions what was said of names that nobody knew, so that nobody is asked again
 */
public record DirectoryAdditions(
        List<Organisation> organisations, List<Alias> aliases, List<Contact> contacts, List<NameDecision> decisions) {
    public static final DirectoryAdditions NONE = new DirectoryAdditions(List.of(), List.of(), List.of(), List.of());

    /**
     * A further name.
     *
     * @param organisation any known name of the organisation
     */
    public record Alias(String organisation, String name) {}

    /**
     * What was added, so that it can be taken back.
     *
     * @param organisations keys
     * @param aliases keys of the organisations that got a name they did not have, with the name
     * @param contacts keys
     * @param decisions those that were not decided before
     */
    public record Done(
            List<Long> organisations, List<Named> aliases, List<Long> contacts, List<NameDecision> decisions) {
        public static final Done NOTHING = new Done(List.of(), List.of(), List.of(), List.of());

        /** An organisation's key with a name. */
        public record Named(long organisation, String name) {}

        public Done {
            organisations = List.copyOf(organisations);
            aliases = List.copyOf(aliases);
            contacts = List.copyOf(contacts);
            decisions = List.copyOf(decisions);
        }
    }

    public DirectoryAdditions {
        organisations = List.copyOf(organisations);
        aliases = List.copyOf(aliases);
        contacts = List.copyOf(contacts);
        decisions = List.copyOf(decisions);
    }

    public DirectoryAdditions withContacts(List<Contact> people) {
        return new DirectoryAdditions(organisations, aliases, people, decisions);
    }
}
