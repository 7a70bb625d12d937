package org.rapporteur.directory.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.PersonHistory;
import org.rapporteur.office.Issue;
import org.rapporteur.shared.UserError;

/** The lists of contacts that leave the workspace. */
public final class ContactLists {
    private ContactLists() {}

    /**
     * Writes what may be shared of those who have not left, as the ending says: .xlsx, .csv, .vcf or .docx; gives how many.
     *
     * @throws UserError for another ending, or when the target cannot be written
     */
    public static int write(List<Contact> contacts, Issue issue, Path target) {
        List<Contact> shared = ContactScope.SHAREABLE.of(contacts, issue.day());
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            ContactWorkbook.write(shared, issue, target);
        } else if (name.endsWith(".csv")) {
            ContactCsv.write(shared, target);
        } else if (name.endsWith(".vcf")) {
            ContactCards.write(shared, target);
        } else if (name.endsWith(".docx")) {
            ContactPrint.list(shared, issue, target);
        } else {
            throw new UserError("“" + target
                    + "” ends in none of .xlsx, .csv, .vcf and .docx; name the kind of file by its ending.");
        }
        return shared.size();
    }

    /**
     * Writes everything, as an encrypted Excel workbook; gives how many.
     *
     * @throws UserError when the ending is not .xlsx, the password is too short, or the target cannot be written
     */
    public static int writeFull(List<Contact> contacts, Issue issue, String password, Path target) {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UserError(
                    "A list in full is an Excel workbook under a password; let “" + target + "” end in .xlsx.");
        }
        ContactWorkbook.writeFull(contacts, issue, password, target);
        return contacts.size();
    }

    /** Writes all that is kept of one person. */
    public static void writePage(Contact person, PersonHistory history, Path target) {
        ContactPrint.page(person, history, target);
    }
}
