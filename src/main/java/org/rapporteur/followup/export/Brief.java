package org.rapporteur.followup.export;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.followup.FollowUp;

/**
 * What one agency should know before it meets or calls.
 *
 * @param group name of the working group; may be empty
 * @param agency short name, {@code fullName} what it stands for; may be empty
 * @param asOf the day against which lateness is meant
 * @param owes what it has not done yet, the longest overdue first
 * @param owed what others have not done yet and name it in
 * @param decided what concerns it, the latest first
 */
public record Brief(
        String group,
        String agency,
        String fullName,
        LocalDate asOf,
        List<FollowUp> owes,
        List<FollowUp> owed,
        List<Decided> decided) {
    /**
     * A decision.
     *
     * @param topic the heading it stands under; may be empty
     */
    public record Decided(LocalDate on, String topic, String text) {}

    public Brief {
        owes = List.copyOf(owes);
        owed = List.copyOf(owed);
        decided = List.copyOf(decided);
    }

    /** How many of what it owes are past their due. */
    public long late() {
        return owes.stream().filter(one -> one.isOverdueOn(asOf)).count();
    }
}
