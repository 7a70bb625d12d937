package org.rapporteur.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Reads and writes what was decided of names, and finds those that wait for a decision. */
final class NameDecisionRepository {

    /** All decisions by folded name. */
    Map<String, NameDecision> all(Tx tx) {
        Map<String, NameDecision> decisions = new LinkedHashMap<>();
        tx.list(
                """
                SELECT d.folded, d.name, d.decision, o.short_name
                FROM name_decision d LEFT JOIN organisation o ON o.id = d.organisation_id ORDER BY d.id
                """,
                row -> decisions.put(row.text("folded"), decision(row)));
        return decisions;
    }

    /** Keeps a decision in place of the one there was. */
    void put(Tx tx, NameDecision decision, @Nullable Long organisationId, String at) {
        tx.update(
                """
                INSERT INTO name_decision (folded, name, decision, organisation_id, decided_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (folded) DO UPDATE SET name = excluded.name, decision = excluded.decision,
                    organisation_id = excluded.organisation_id, decided_at = excluded.decided_at
                """,
                Folding.fold(decision.name()),
                decision.name(),
                decision.kind(),
                organisationId,
                at);
        tx.changed(Change.DIRECTORY);
    }

    void remove(Tx tx, String name) {
        tx.update("DELETE FROM name_decision WHERE folded = ?", Folding.fold(name));
        tx.changed(Change.DIRECTORY);
    }

    /** Contacts that came to an organisation by this name wait again. */
    void unresolve(Tx tx, long organisationId, String name) {
        record Written(long id, String name) {}
        tx
                .list(
                        "SELECT id, organisation_written FROM contact WHERE organisation_id = ? AND organisation_written <> ''",
                        row -> new Written(row.number("id"), row.text("organisation_written")),
                        organisationId)
                .stream()
                .filter(one -> Folding.fold(one.name()).equals(Folding.fold(name)))
                .forEach(one -> tx.update("UPDATE contact SET organisation_id = NULL WHERE id = ?", one.id()));
    }

    /** Names without an organisation, as they are written, one row a place. */
    List<Place> unknown(Tx tx) {
        return tx.list(
                """
                SELECT w.name AS name, 'OWNER' AS place FROM follow_up_owner w
                JOIN follow_up f ON f.id = w.follow_up_id AND f.deleted_at IS NULL
                JOIN meeting m ON m.id = f.meeting_id AND m.deleted_at IS NULL
                WHERE w.kind = 'UNKNOWN'
                UNION ALL
                SELECT a.name, 'ATTENDANCE' FROM attendance a
                JOIN meeting m ON m.id = a.meeting_id AND m.deleted_at IS NULL
                WHERE a.organisation_id IS NULL
                AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.name = a.name AND c.deleted_at IS NULL)
                UNION ALL
                SELECT organisation_written, 'CONTACT' FROM contact
                WHERE organisation_written <> '' AND organisation_id IS NULL AND deleted_at IS NULL
                """,
                row -> new Place(row.text("name"), Place.Kind.valueOf(row.text("place"))));
    }

    /** Where an unknown name stands. */
    record Place(String name, Kind kind) {
        enum Kind {
            OWNER,
            ATTENDANCE,
            CONTACT
        }
    }

    private static NameDecision decision(Row row) {
        return new NameDecision(
                row.text("name"), row.constant(NameDecision.Kind.class, "decision"), row.textOrNull("short_name"));
    }
}
