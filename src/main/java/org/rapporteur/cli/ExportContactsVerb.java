package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.export.ContactLists;
import org.rapporteur.office.Issue;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export contacts}: what may be shared, or with {@code --full} everything under a password. */
@Command(
        name = "contacts",
        mixinStandardHelpOptions = true,
        description = "Writes contacts for sharing: name, organisation, position, work e-mail.")
final class ExportContactsVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Mixin
    private PasswordOption passwordOption = new PasswordOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "F.xlsx|F.csv|F.vcf",
            description = "The file to write; .docx gives a list to print.")
    private Path out = Path.of("");

    @Option(
            names = "--full",
            description = "Everything that is kept, as an encrypted Excel file; needs --password-file.")
    private boolean full;

    ExportContactsVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        String password = passwordOption.password();
        if (full && password == null) {
            throw new UserError("A full export holds personal data; give its password with --password-file.");
        }
        if (!full && password != null) {
            throw new UserError("Only a full export takes a password; add --full, or leave --password-file out.");
        }
        List<Contact> all;
        Issue issue;
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            all = workspace.people().contacts().all();
            issue = workspace.issue();
        }
        int count = password != null
                ? ContactLists.writeFull(all, issue, password, out)
                : ContactLists.write(all, issue, out);
        surroundings
                .out()
                .println("Wrote " + Lines.count(count, "contact") + " to " + out
                        + (full
                                ? ", in full, under your password"
                                : ", for sharing: name, organisation, position, work e-mail"));
    }
}
