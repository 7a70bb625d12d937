package org.rapporteur.navigation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.views.SavedView;

/** A place in the window. */
public sealed interface Route {

    /** What is next, what is open, who owes what. */
    record Overview() implements Route {}

    /** Charts of how promises are kept. */
    record Figures() implements Route {}

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

    /** A tracker that came back; empty: to be chosen there. */
    record ReturnedTracker(Optional<Path> file) implements Route {}

    /** Reminders; without agencies those that are late are chosen. */
    record Chase(List<String> agencies) implements Route {
        public Chase {
            agencies = List.copyOf(agencies);
        }
    }

    /** The check list and the package of one meeting's minutes. */
    record Circulate(long meetingId) implements Route {}

    /** A list as a user kept it. */
    record Saved(SavedView view) implements Route {}

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

    /**
     * Import of contacts.
     *
     * @param files what to bring in; empty: to be chosen there
     */
    record ImportContacts(List<Path> files) implements Route {
        public ImportContacts {
            files = List.copyOf(files);
        }
    }

    /** Names that nobody knows, waiting for a decision. */
    record UnknownNames() implements Route {}

    /** Contacts that may be one person. */
    record DoubleContacts() implements Route {}

    /** Organisations or people against countries, meetings or skills. */
    record Matrix(Kind kind) implements Route {
        /** What stands across. */
        public enum Kind {
            COUNTRIES,
            ATTENDANCE,
            SKILLS
        }
    }
}
