package org.rapporteur.followup.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.shared.Folding;

/**
 * How many follow-ups one owner has; people's count as their organisation's. A joint one counts for each of its owners.
 *
 * @param owner null for follow-ups that name nobody
 * @param overdue how many of the pending ones are past their due
 */
record Tally(@Nullable Owner owner, List<FollowUp> followUps, Map<Status, Long> byStatus, long overdue) {

    /** Organisations first, then audiences, people, unknown names and nobody; within each those who owe most first. */
    static List<Tally> of(List<FollowUp> followUps, LocalDate asOf) {
        Map<String, List<FollowUp>> byName = new LinkedHashMap<>();
        Map<String, Owner> owners = new LinkedHashMap<>();
        List<FollowUp> nobodys = new ArrayList<>();
        for (FollowUp followUp : followUps) {
            if (followUp.owners().isEmpty()) {
                nobodys.add(followUp);
            }
            Set<String> seen = new HashSet<>();
            for (Owner owner : followUp.agencies()) {
                String key = owner.kind() + " " + Folding.fold(owner.name());
                if (seen.add(key)) {
                    owners.putIfAbsent(key, owner);
                    byName.computeIfAbsent(key, name -> new ArrayList<>()).add(followUp);
                }
            }
        }
        List<Tally> tallies = new ArrayList<>();
        byName.forEach((key, owed) -> tallies.add(of(owners.get(key), owed, asOf)));
        tallies.sort(ORDER);
        if (!nobodys.isEmpty()) {
            tallies.add(of(null, nobodys, asOf));
        }
        return tallies;
    }

    private static final Comparator<Tally> ORDER = Comparator.comparing(Tally::kind)
            .thenComparing(Tally::pending, Comparator.reverseOrder())
            .thenComparing(Tally::name);

    private static Tally of(@Nullable Owner owner, List<FollowUp> owed, LocalDate asOf) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        owed.forEach(followUp -> counts.merge(followUp.status(), 1L, Long::sum));
        long overdue =
                owed.stream().filter(followUp -> followUp.isOverdueOn(asOf)).count();
        return new Tally(owner, List.copyOf(owed), counts, overdue);
    }

    String name() {
        return owner == null ? "Nobody named" : Wording.owner(owner);
    }

    boolean isOrganisation() {
        return owner != null && owner.kind() == OwnerKind.ORGANISATION;
    }

    long count(Status status) {
        return byStatus.getOrDefault(status, 0L);
    }

    private long pending() {
        return count(Status.OPEN) + count(Status.IN_PROGRESS);
    }

    private OwnerKind kind() {
        return owner == null ? OwnerKind.UNKNOWN : owner.kind();
    }
}
