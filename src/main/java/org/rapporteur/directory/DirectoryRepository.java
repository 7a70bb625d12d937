package org.rapporteur.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Reads and writes organisations with their aliases. The short name and the full name are kept as aliases too. */
public final class DirectoryRepository {
    private final Uids uids;

    public DirectoryRepository(Uids uids) {
        this.uids = uids;
    }

    /** All organisations by short name, case aside. */
    public List<Organisation> organisations(Tx tx) {
        Map<Long, List<String>> aliases = new LinkedHashMap<>();
        tx.list("SELECT organisation_id, alias FROM organisation_alias ORDER BY id", row -> aliases.computeIfAbsent(
                        row.number("organisation_id"), id -> new ArrayList<>())
                .add(row.text("alias")));
        return tx.list(
                """
                SELECT o.id, o.short_name, o.name, o.kind, p.short_name AS parent, o.website
                FROM organisation o LEFT JOIN organisation p ON p.id = o.parent_id AND p.deleted_at IS NULL
                WHERE o.deleted_at IS NULL ORDER BY o.short_name COLLATE NOCASE
                """,
                row -> organisation(row, aliases.getOrDefault(row.number("id"), List.of())));
    }

    /** The organisation with this short name, name or alias, case and accents aside. */
    public Optional<Long> idOf(Tx tx, String name) {
        return tx.first(
                """
                SELECT o.id FROM organisation_alias a JOIN organisation o ON o.id = a.organisation_id
                WHERE a.folded = ? AND o.deleted_at IS NULL ORDER BY a.id LIMIT 1
                """,
                row -> row.number("id"),
                Folding.fold(name));
    }

    /** Finds organisations by any of their names like {@link #idOf}, all names read at once. */
    Function<@Nullable String, Optional<Long>> lookup(Tx tx) {
        Map<String, Long> ids = new HashMap<>();
        tx.list(
                """
                SELECT a.folded, a.organisation_id FROM organisation_alias a JOIN organisation o ON o.id = a.organisation_id
                WHERE o.deleted_at IS NULL ORDER BY a.id
                """,
                row -> ids.putIfAbsent(row.text("folded"), row.number("organisation_id")));
        return name -> name == null ? Optional.empty() : Optional.ofNullable(ids.get(Folding.fold(name)));
    }

    /** Stores a new organisation (id 0) or changes a known one; gives its key. */
    public long save(Tx tx, Organisation organisation) {
        long id = organisation.id();
        if (id == 0) {
            id = tx.insert(
                    "INSERT INTO organisation (uid, short_name, name, kind) VALUES (?, ?, ?, ?)",
                    uids.next(),
                    organisation.shortName(),
                    organisation.name(),
                    organisation.kind());
        } else {
            tx.update(
                    "UPDATE organisation SET short_name = ?, name = ?, kind = ? WHERE id = ?",
                    organisation.shortName(),
                    organisation.name(),
                    organisation.kind(),
                    id);
            tx.update("DELETE FROM organisation_alias WHERE organisation_id = ?", id);
        }
        tx.update(
                "UPDATE organisation SET parent_id = ?, website = ? WHERE id = ?",
                parentId(tx, organisation, id),
                organisation.belonging().website(),
                id);
        addAlias(tx, id, organisation.shortName());
        addAlias(tx, id, organisation.name());
        for (String alias : organisation.aliases()) {
            addAlias(tx, id, alias);
        }
        tx.changed(Change.DIRECTORY);
        return id;
    }

    private @Nullable Long parentId(Tx tx, Organisation organisation, long id) {
        String parent = organisation.belonging().parent();
        if (parent == null) {
            return null;
        }
        long found = idOf(tx, parent)
                .filter(other -> other != id)
                .orElseThrow(() -> new FieldError(
                        FieldError.Field.PARENT,
                        "“" + parent + "” cannot be the parent; name another organisation of the list."));
        if (isAbove(tx, id, found)) {
            throw new FieldError(
                    FieldError.Field.PARENT,
                    "“" + parent + "” is part of “" + organisation.shortName()
                            + "” already, itself or through others, so it cannot be its parent; name another organisation.");
        }
        return found;
    }

    /** Whether an organisation is the parent of another one, or a parent of its parents. */
    boolean isAbove(Tx tx, long organisationId, long below) {
        return tx.first(
                        """
                        WITH RECURSIVE above (id) AS (
                            SELECT parent_id FROM organisation WHERE id = ?
                            UNION SELECT o.parent_id FROM organisation o JOIN above a ON o.id = a.id
                            WHERE o.parent_id IS NOT NULL)
                        SELECT id FROM above WHERE id = ?
                        """,
                        row -> row.number("id"),
                        below,
                        organisationId)
                .isPresent();
    }

    /** The key of the organisation it is part of; null for none. */
    @Nullable
    Long parent(Tx tx, long organisationId) {
        return tx
                .list(
                        "SELECT parent_id FROM organisation WHERE id = ? AND parent_id IS NOT NULL",
                        row -> row.number("parent_id"),
                        organisationId)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Adds another name; does nothing when the organisation has it, or when it is blank. */
    public void addAlias(Tx tx, long organisationId, String alias) {
        if (!alias.isBlank()) {
            tx.update(
                    "INSERT OR IGNORE INTO organisation_alias (organisation_id, alias, folded) VALUES (?, ?, ?)",
                    organisationId,
                    alias.strip(),
                    Folding.fold(alias));
            tx.changed(Change.DIRECTORY);
        }
    }

    /** Takes a further name away; the short name and the full name stay. */
    void removeAlias(Tx tx, long organisationId, String alias) {
        tx.update(
                """
                DELETE FROM organisation_alias WHERE organisation_id = ? AND folded = ? AND alias NOT IN
                (SELECT short_name FROM organisation WHERE id = ? UNION SELECT name FROM organisation WHERE id = ?)
                """,
                organisationId,
                Folding.fold(alias),
                organisationId,
                organisationId);
        tx.changed(Change.DIRECTORY);
    }

    /**
     * Refuses an organisation whose short name is blank or another one's.
     *
     * @throws FieldError with the reason
     */
    void refuseTaken(Tx tx, Organisation organisation) {
        if (organisation.shortName().isBlank()) {
            throw new FieldError(
                    FieldError.Field.SHORT_NAME, "An organisation needs a short name, for example “UNHCR”.");
        }
        String folded = Folding.fold(organisation.shortName());
        if (organisations(tx).stream()
                .anyMatch(known -> known.id() != organisation.id()
                        && Folding.fold(known.shortName()).equals(folded))) {
            throw new FieldError(
                    FieldError.Field.SHORT_NAME,
                    "“" + organisation.shortName() + "” exists already; choose another short name.");
        }
    }

    /** Keys of the organisations that are part of this one, hidden ones too. */
    List<Long> parts(Tx tx, long organisationId) {
        return tx.list(
                "SELECT id FROM organisation WHERE parent_id = ? ORDER BY id", row -> row.number("id"), organisationId);
    }

    /** Makes organisations parts of another one, or of none. */
    void setParent(Tx tx, List<Long> parts, @Nullable Long parent) {
        for (long part : parts) {
            tx.update("UPDATE organisation SET parent_id = ? WHERE id = ?", parent, part);
        }
        tx.changed(Change.DIRECTORY);
    }

    /** Hides an organisation, or shows it again: rows that point at it stay as they are. */
    public void setDeleted(Tx tx, long organisationId, boolean deleted, String at) {
        tx.update("UPDATE organisation SET deleted_at = ? WHERE id = ?", deleted ? at : null, organisationId);
        tx.changed(Change.DIRECTORY);
    }

    /**
     * Gives one organisation's names to another; names both have stay where they are.
     *
     * @return the names given, folded
     */
    List<String> giveNames(Tx tx, long from, long into) {
        List<String> given = tx.list(
                """
                SELECT folded FROM organisation_alias WHERE organisation_id = ?
                AND folded NOT IN (SELECT folded FROM organisation_alias WHERE organisation_id = ?) ORDER BY id
                """,
                row -> row.text("folded"),
                from,
                into);
        giveNames(tx, given, from, into);
        return given;
    }

    /** Gives these names, folded, of one organisation to another. */
    void giveNames(Tx tx, List<String> folded, long from, long into) {
        for (String name : folded) {
            tx.update(
                    "UPDATE OR IGNORE organisation_alias SET organisation_id = ? WHERE organisation_id = ? AND folded = ?",
                    into,
                    from,
                    name);
        }
        tx.changed(Change.DIRECTORY);
    }

    private static Organisation organisation(Row row, List<String> aliases) {
        String shortName = row.text("short_name");
        String name = row.text("name");
        List<String> others = aliases.stream()
                .filter(alias -> !alias.equals(shortName) && !alias.equals(name))
                .toList();
        return new Organisation(
                row.number("id"),
                shortName,
                name,
                row.constant(OrganisationKind.class, "kind"),
                others,
                new Belonging(row.textOrNull("parent"), row.text("website")));
    }
}
