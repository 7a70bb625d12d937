package org.rapporteur.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.directory.Contact;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Owed;
import org.rapporteur.followup.chase.Reminder;
import org.rapporteur.followup.export.ExcelTracker;
import org.rapporteur.followup.export.Tracker;
import org.rapporteur.mail.MailAddress;
import org.rapporteur.mail.MailDraft;
import org.rapporteur.mail.MailFile;

/** Reminds agencies of what they owe: a draft each, with the agency's own tracker. Nothing is sent. */
public final class Chasing {
    private final Workspace workspace;
    private final Clock clock;

    public Chasing(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * A reminder with whom it goes to.
     *
     * @param to people of the agency with an address
     * @param refused a sentence for each address that is none
     */
    public record Chase(Reminder reminder, List<MailAddress> to, List<String> refused) {}

    /** A draft that was written. */
    public record Written(Chase chase, Path draft, Path tracker) {}

    /** The agencies that owe something, alone, jointly or as one of all: what their reminders list. The latest first. */
    public List<Owed> owing() {
        return workspace.followUps().owed(workspace.followUps().today());
    }

    /** The reminder to an agency, named by its short name. */
    public Chase chase(String agency) {
        LocalDate today = workspace.followUps().today();
        FollowUpFilter open = FollowUpFilter.ALL.withAgencies(List.of(agency)).withState(FollowUpFilter.State.OPEN);
        List<FollowUp> found = workspace.followUps().find(open, today);
        List<MailAddress> to = new ArrayList<>();
        List<String> refused = Addresses.of(
                workspace.directory().contacts().stream()
                        .filter(contact -> Objects.equals(contact.organisation(), agency))
                        .toList(),
                to);
        String group = workspace.directory().mainGroup().orElse("");
        return new Chase(new Reminder(group, agency, found, today), to, refused);
    }

    /**
     * Writes draft and tracker of a reminder into a folder, which is made if need be.
     *
     * @throws org.rapporteur.shared.UserError when something cannot be written
     */
    public Written write(Chase chase, Path folder) {
        Folders.make(folder);
        Reminder reminder = chase.reminder();
        String name = Folders.fileName("Follow-ups " + reminder.agency() + " " + reminder.today());
        Path tracker = folder.resolve(name + ".xlsx");
        new ExcelTracker()
                .write(
                        new Tracker(
                                workspace.followUps().origin(),
                                reminder.group(),
                                reminder.open(),
                                reminder.today(),
                                reminder.agency() + ", open"),
                        tracker);
        Path draft = folder.resolve(name + ".eml");
        new MailFile(clock)
                .write(new MailDraft(chase.to(), reminder.subject(), reminder.body(), List.of(tracker)), draft);
        return new Written(chase, draft, tracker);
    }

    /** Addresses of people. */
    static final class Addresses {
        private Addresses() {}

        /** Collects the addresses; gives a sentence for each that is none. Who has none is passed over. */
        static List<String> of(List<Contact> people, List<MailAddress> to) {
            List<String> refused = new ArrayList<>();
            for (Contact person : people) {
                if (!person.email().isBlank()) {
                    MailAddress.of(person.name(), person.email())
                            .ifPresentOrElse(
                                    to::add,
                                    () -> refused.add("“" + person.email().strip() + "” of " + person.name()
                                            + " is no e-mail address; correct it under People."));
                }
            }
            return refused;
        }
    }
}
