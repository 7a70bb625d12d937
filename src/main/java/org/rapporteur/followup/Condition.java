package org.rapporteur.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a filter asks of a follow-up. */
public sealed interface Condition {
    /** One of these agencies owes it in this way. */
    record Owes(List<String> agencies, OwnerMode mode) implements Condition {}

    /** One of these is an owner by name: an organisation, an audience as written, a person, a name nobody knows. */
    record Named(List<String> owners) implements Condition {}

    /** It names nobody. */
    record Nobodys() implements Condition {}

    /** It has one of these statuses. */
    record Has(List<Status> statuses) implements Condition {}

    /** It is pending and the last day of its due lies before the day that lateness is counted from. */
    record Late() implements Condition {}

    /** The last day of its due lies within, both inclusive; null: open. */
    record DueWithin(@Nullable LocalDate from, @Nullable LocalDate to) implements Condition {}

    /** It has no due, or one whose day is not known. */
    record Undated() implements Condition {}

    /** It is about one of these topics, case aside. */
    record About(List<String> topics) implements Condition {}

    /** The meeting that raised it was held within, both inclusive. */
    record RaisedWithin(LocalDate from, LocalDate to) implements Condition {}

    /** That meeting raised it. */
    record RaisedIn(long meetingId) implements Condition {}

    /** It has this number. */
    record Numbered(int number) implements Condition {}

    /** Its due was moved at least so often. */
    record Slipped(int least) implements Condition {}

    /** This word occurs in the action, the topic or an owner's name. */
    record Mentions(String word) implements Condition {}

    /** At least one of these holds; none for none of them. */
    record AnyOf(List<Condition> conditions) implements Condition {}

    /** The condition does not hold. */
    record Not(Condition condition) implements Condition {}
}
