package org.rapporteur.navigation;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUpFilter;

/** A place in the window. */
public sealed interface Route {

    /** What is next, what is open, who owes what. */
    record Overview() implements Route {}

    /** The list of meetings. */
    record Meetings() implements Route {}

    /**
     * One meeting's minutes.
     *
     * @param blockUid the block to show and select; null: the beginning
     */
    record Meeting(long id, @Nullable String blockUid) implements Route {}

    /** Follow-ups, filtered. */
    record FollowUps(FollowUpFilter filter) implements Route {}

    /**
     * The list of topics.
     *
     * @param name the topic to show, by any wording; blank: none
     */
    record Topics(String name) implements Route {}

    /**
     * The list of organisations.
     *
     * @param words what to filter it by; blank: nothing
     */
    record Organisations(String words) implements Route {}

    /**
     * The list of people.
     *
     * @param words what to filter it by; blank: nothing
     */
    record People(String words) implements Route {}

    /**
     * Import of minutes.
     *
     * @param files what to import; empty: to be chosen there
     */
    record Import(List<Path> files) implements Route {
        public Import {
            files = List.copyOf(files);
        }
    }
}
