package org.rapporteur.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Tx;

/** Reads and writes the skills the group asks for, and who has which. */
public final class SkillRepository {
    private final Uids uids;

    public SkillRepository(Uids uids) {
        this.uids = uids;
    }

    /** Those asked for, profiles first, in the group's order. */
    List<Skill> all(Tx tx) {
        return tx.list(
                "SELECT id, kind, name FROM skill WHERE deleted_at IS NULL ORDER BY kind DESC, position, id",
                row -> new Skill(row.number("id"), row.constant(Skill.Kind.class, "kind"), row.text("name")));
    }

    boolean isEmpty(Tx tx) {
        return tx.first("SELECT id FROM skill LIMIT 1", row -> row.number("id")).isEmpty();
    }

    /** Adds a skill, or brings one of that name back; gives its key. */
    long add(Tx tx, Skill.Kind kind, String name) {
        tx.changed(Change.DIRECTORY);
        tx.update(
                """
                INSERT INTO skill (uid, kind, name, folded, position)
                VALUES (?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM skill))
                ON CONFLICT (folded) DO UPDATE SET deleted_at = NULL, kind = excluded.kind, name = excluded.name
                """,
                uids.next(),
                kind,
                name.strip(),
                Folding.fold(name));
        return tx.first("SELECT id FROM skill WHERE folded = ?", row -> row.number("id"), Folding.fold(name))
                .orElseThrow();
    }

    void setDeleted(Tx tx, long id, @Nullable String at) {
        tx.update("UPDATE skill SET deleted_at = ? WHERE id = ?", at, id);
        tx.changed(Change.DIRECTORY);
    }

    /** Levels by contact, then by skill. */
    Map<Long, Map<Long, Integer>> levels(Tx tx) {
        Map<Long, Map<Long, Integer>> levels = new HashMap<>();
        tx.list("SELECT contact_id, skill_id, level FROM skill_level", row -> levels.computeIfAbsent(
                        row.number("contact_id"), id -> new HashMap<>())
                .put(row.number("skill_id"), row.integer("level")));
        return levels;
    }

    /** Sets a level; null takes the assessment away. */
    void setLevel(Tx tx, long contactId, long skillId, @Nullable Integer level, LocalDate on) {
        if (level == null) {
            tx.update("DELETE FROM skill_level WHERE contact_id = ? AND skill_id = ?", contactId, skillId);
        } else {
            tx.update(
                    """
                    INSERT INTO skill_level (contact_id, skill_id, level, assessed_on) VALUES (?, ?, ?, ?)
                    ON CONFLICT (contact_id, skill_id) DO UPDATE SET level = excluded.level, assessed_on = excluded.assessed_on
                    """,
                    contactId,
                    skillId,
                    level,
                    on);
        }
        tx.changed(Change.DIRECTORY);
    }
}
