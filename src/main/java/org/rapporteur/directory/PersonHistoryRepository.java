package org.rapporteur.directory;

import org.rapporteur.shared.Folding;
import org.rapporteur.store.Tx;

/** Finds what a person has to do with the group. People are written into attendances by name. */
final class PersonHistoryRepository {
    PersonHistory of(Tx tx, Contact contact) {
        record Row(long id, java.time.LocalDate date, String presence, String people, String name) {}
        String folded = Folding.fold(contact.name());
        var meetings = tx
                .list(
                        """
                        SELECT m.id, m.date, a.presence, a.people, a.name FROM attendance a JOIN meeting m ON m.id = a.meeting_id
                        WHERE m.deleted_at IS NULL AND (a.people <> '' OR a.organisation_id IS NULL)
                        ORDER BY m.date DESC, m.id DESC
                        """,
                        row -> new Row(
                                row.number("id"),
                                row.date("date"),
                                row.text("presence"),
                                row.text("people"),
                                row.text("name")))
                .stream()
                .filter(row -> Folding.fold(row.people()).contains(folded)
                        || Folding.fold(row.name()).equals(folded))
                .map(row -> new PersonHistory.Attended(row.id(), row.date(), row.presence()))
                .distinct()
                .toList();
        var owed = tx.list(
                """
                SELECT DISTINCT f.number, f.text, f.status, f.due_to, f.meeting_id, f.block_uid
                FROM follow_up f JOIN follow_up_owner w ON w.follow_up_id = f.id
                JOIN meeting m ON m.id = f.meeting_id AND m.deleted_at IS NULL
                WHERE f.deleted_at IS NULL AND (w.contact_id = ? OR w.kind = 'CONTACT' AND w.name = ?)
                ORDER BY f.number DESC
                """,
                row -> new PersonHistory.Owed(
                        row.integer("number"),
                        row.text("text"),
                        row.text("status"),
                        row.dateOrNull("due_to"),
                        row.number("meeting_id"),
                        row.text("block_uid")),
                contact.id(),
                contact.name());
        return new PersonHistory(meetings, owed);
    }
}
