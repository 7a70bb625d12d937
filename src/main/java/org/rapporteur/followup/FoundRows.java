package org.rapporteur.followup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.store.Row;

/** Gathers follow-ups out of rows that repeat them for each owner; the rows of one stand together. */
final class FoundRows {
    private final List<FollowUp> followUps = new ArrayList<>();
    private final List<Owner> owners = new ArrayList<>(4);
    private final List<Owner> agencies = new ArrayList<>(4);
    private @Nullable FollowUp current;

    /** Takes the next row; gives the key of its follow-up. */
    long add(Row row) {
        long id = row.number("id");
        if (current == null || current.id() != id) {
            finish();
            current = followUp(id, row);
        }
        if (row.textOrNull("owner_kind") != null) {
            Owner owner = owner(row);
            String home = row.textOrNull("owner_home");
            owners.add(owner);
            agencies.add(home == null ? owner : Owner.of(home, OwnerKind.ORGANISATION));
        }
        return id;
    }

    /** All of them, in the order of the rows. */
    List<FollowUp> followUps() {
        finish();
        return followUps;
    }

    private void finish() {
        FollowUp last = current;
        if (last != null) {
            // Grouped by agency, rows repeat for owners that are written in two ways.
            followUps.add(last.withOwners(once(owners), once(agencies)));
            owners.clear();
            agencies.clear();
            current = null;
        }
    }

    private static List<Owner> once(List<Owner> all) {
        return all.size() > 1 ? all.stream().distinct().toList() : all;
    }

    private static FollowUp followUp(long id, Row row) {
        return new FollowUp(
                id,
                row.integer("number"),
                row.number("meeting_id"),
                row.date("raised_on"),
                row.text("block_uid"),
                row.text("text"),
                List.of(),
                List.of(),
                due(row),
                row.constant(Status.class, "status"),
                row.textOrNull("topic"));
    }

    private static @Nullable Due due(Row row) {
        String phrase = row.textOrNull("due_phrase");
        return phrase == null
                ? null
                : new Due(
                        phrase,
                        row.dateOrNull("due_from"),
                        row.dateOrNull("due_to"),
                        row.constant(DuePrecision.class, "due_precision"));
    }

    private static Owner owner(Row row) {
        String suggestions = row.text("suggestions");
        return new Owner(
                row.text("owner_name"),
                row.constant(OwnerKind.class, "owner_kind"),
                suggestions.isEmpty() ? List.of() : List.of(suggestions.split("\n", -1)));
    }
}
