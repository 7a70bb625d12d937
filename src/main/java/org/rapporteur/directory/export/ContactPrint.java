package org.rapporteur.directory.export;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.PersonHistory;
import org.rapporteur.office.Issue;
import org.rapporteur.office.TablePage;
import org.rapporteur.shared.SafeFile;

/** Contacts in Word: a list to print, and one person's page. */
final class ContactPrint {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ContactPrint() {}

    static void list(List<Contact> contacts, Issue issue, Path target) {
        List<ContactField> fields = ContactScope.SHAREABLE.fields();
        List<List<String>> rows = contacts.stream()
                .map(one -> fields.stream().map(field -> field.of(one)).toList())
                .toList();
        TablePage page = new TablePage(
                issue.of("Contacts"),
                List.of(ContactScope.SHAREABLE.words() + ". " + issue.date() + "."),
                fields.stream().map(ContactTitles::of).toList(),
                List.of(21, 16, 26, 37),
                rows);
        SafeFile.write(target, page.content());
    }

    static void page(Contact person, PersonHistory history, Path target) {
        List<List<String>> rows = new ArrayList<>();
        for (ContactField field : ContactField.KEPT) {
            String value = field.of(person);
            rows.add(List.of(ContactTitles.of(field), value.isEmpty() ? "–" : value));
        }
        rows.add(List.of("Identifier", person.uid()));
        history.meetings()
                .forEach(one -> rows.add(List.of(
                        "Meeting",
                        DAY.format(one.date()) + (one.presence().equals("PRESENT") ? ", present" : ", apologies"))));
        history.followUps().forEach(one -> rows.add(List.of("Follow-up " + one.number(), one.text())));
        TablePage page = new TablePage(
                person.name(),
                List.of("All that this workspace keeps of the person; names in the text of minutes aside."),
                List.of("What", "Value"),
                List.of(28, 72),
                rows);
        SafeFile.write(target, page.content());
    }
}
