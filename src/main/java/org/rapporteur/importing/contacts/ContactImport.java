package org.rapporteur.importing.contacts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactKey;
import org.rapporteur.directory.ContactService;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.directory.Organisation;
import org.rapporteur.importing.contacts.ImportPlan.Outcome;
import org.rapporteur.importing.contacts.ImportPlan.Step;
import org.rapporteur.shared.Folding;
import org.rapporteur.store.Database;

/** Brings contacts in: what would be done, doing it, and taking it back. */
public final class ContactImport {
    private final Database database;
    private final DirectoryService directory;
    private final ContactService contacts;

    public ContactImport(Database database, DirectoryService directory, ContactService contacts) {
        this.database = database;
        this.directory = directory;
        this.contacts = contacts;
    }

    /**
     * What an import did.
     *
     * @param created keys of the new contacts
     * @param before contacts that were changed, as they were
     * @param after the same as they are
     */
    public record Done(List<Long> created, List<Contact> before, List<Contact> after) {}

    /** The columns as they were corrected before. */
    public ColumnMatching remembered() {
        return database.read(tx -> {
            Map<String, String> corrected = new HashMap<>();
            tx.list(
                    "SELECT title, field FROM column_match",
                    row -> corrected.put(row.text("title"), row.text("field")));
            return new ColumnMatching(corrected);
        });
    }

    /** Remembers corrected columns for the next list. */
    public void remember(ColumnMatching matching) {
        database.write(tx -> {
            matching.corrected()
                    .forEach((title, code) -> tx.update(
                            """
                            INSERT INTO column_match (title, field) VALUES (?, ?)
                            ON CONFLICT (title) DO UPDATE SET field = excluded.field
                            """,
                            title,
                            code));
            return matching;
        });
    }

    /**
     * What an import of these tables would do.
     *
     * @param source name of the file, for refusals
     * @throws org.rapporteur.shared.UserError when no column holds names or e-mails
     */
    public ImportPlan plan(List<ContactTable> tables, ColumnMatching matching, String source) {
        Reading reading = Reading.of(tables, matching, source);
        Map<String, String> shortNames = new HashMap<>();
        for (Organisation one : directory.organisations()) {
            one.aliases().forEach(alias -> shortNames.putIfAbsent(Folding.fold(alias), one.shortName()));
            shortNames.put(Folding.fold(one.name()), one.shortName());
            shortNames.put(Folding.fold(one.shortName()), one.shortName());
        }
        shortNames.remove("");
        return new Matching(
                        contacts.all(), name -> Objects.requireNonNullElse(shortNames.get(Folding.fold(name)), name))
                .plan(reading);
    }

    /** Does what the plan says; all or nothing. */
    public Done apply(ImportPlan plan) {
        List<Step> created = plan.of(Outcome.CREATED);
        List<Step> updated = plan.of(Outcome.UPDATED);
        List<Contact> all = new ArrayList<>();
        created.forEach(step -> all.add(step.after().with(ContactKey.NEW)));
        updated.forEach(step -> all.add(step.after()));
        List<Long> keys = contacts.take(all);
        return new Done(
                List.copyOf(keys.subList(0, created.size())),
                updated.stream()
                        .map(step -> Objects.requireNonNull(step.before(), "an update has a contact"))
                        .toList(),
                updated.stream().map(Step::after).toList());
    }

    public void undo(Done done) {
        contacts.delete(done.created());
        contacts.take(done.before());
    }

    /** Does again what was undone; new contacts keep their keys. */
    public void again(Done done) {
        contacts.restore(done.created());
        contacts.take(done.after());
    }
}
