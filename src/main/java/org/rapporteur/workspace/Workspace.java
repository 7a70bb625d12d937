package org.rapporteur.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.rapporteur.directory.ContactRepository;
import org.rapporteur.directory.ContactService;
import org.rapporteur.directory.DirectoryRepository;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.directory.MembershipRepository;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.People;
import org.rapporteur.directory.SkillRepository;
import org.rapporteur.directory.SkillService;
import org.rapporteur.followup.FollowUpRepository;
import org.rapporteur.followup.FollowUpService;
import org.rapporteur.followup.LedgerRepository;
import org.rapporteur.followup.PromiseRepository;
import org.rapporteur.followup.Proposals;
import org.rapporteur.followup.Reviews;
import org.rapporteur.importing.ImportService;
import org.rapporteur.importing.contacts.ContactImport;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.meeting.BlockRepository;
import org.rapporteur.meeting.MeetingRepository;
import org.rapporteur.meeting.MeetingService;
import org.rapporteur.meeting.Planning;
import org.rapporteur.meeting.circulation.CirculationService;
import org.rapporteur.meeting.circulation.VersionRepository;
import org.rapporteur.office.Issue;
import org.rapporteur.search.SearchRepository;
import org.rapporteur.search.SearchService;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Uids;
import org.rapporteur.store.Access;
import org.rapporteur.store.Database;
import org.rapporteur.topic.TopicRepository;
import org.rapporteur.topic.TopicService;
import org.rapporteur.views.SavedViewRepository;
import org.rapporteur.views.SavedViewService;

/** A workspace that is open: its file and the services over it. Closing it closes the file. */
public record Workspace(
        Database database,
        MeetingService meetings,
        FollowUpService followUps,
        Proposals proposals,
        Planning planning,
        TopicService topics,
        DirectoryService directory,
        People people,
        SearchService search,
        ImportService imports,
        ContactImport contactImport,
        CirculationService circulation,
        SavedViewService views)
        implements AutoCloseable {

    /**
     * Opens a workspace file.
     *
     * @throws org.rapporteur.shared.UserError when it cannot be opened, with the reason
     * @throws org.rapporteur.store.LockedException when another program writes it
     */
    public static Workspace open(Path file, Access access, Clock clock) {
        return resolving(over(Database.open(file, access, clock), clock));
    }

    /**
     * Makes a new workspace that knows the given organisations.
     *
     * @throws org.rapporteur.shared.UserError when the file exists or cannot be written
     */
    public static Workspace create(Path file, List<Organisation> organisations, Clock clock) {
        Workspace workspace = resolving(over(Database.create(file, clock), clock));
        try {
            workspace.directory().addAll(organisations);
            return workspace;
        } catch (RuntimeException failed) {
            workspace.close();
            Database.discard(file);
            throw failed;
        }
    }

    private static Workspace over(Database database, Clock clock) {
        Uids uids = Uids.of(clock);
        DirectoryRepository organisations = new DirectoryRepository(uids);
        MembershipRepository memberships = new MembershipRepository(uids);
        TopicRepository topics = new TopicRepository(uids);
        PromiseRepository promises = new PromiseRepository(uids, organisations, topics);
        ContactRepository contacts = new ContactRepository(uids);
        DirectoryService directory = new DirectoryService(database, clock, organisations, memberships, contacts);
        People people = new People(
                new ContactService(database, clock, organisations, contacts),
                directory.names(),
                new SkillService(database, clock, new SkillRepository(uids), contacts));
        LedgerRepository ledger = new LedgerRepository(uids);
        FollowUpRepository rows = new FollowUpRepository();
        FollowUpService followUps = new FollowUpService(database, clock, rows, promises, topics, ledger);
        Proposals proposals = new Proposals(database, clock, directory, rows, promises, ledger);
        MeetingService meetings = new MeetingService(
                database,
                clock,
                new MeetingRepository(uids, organisations, memberships),
                new BlockRepository(),
                promises,
                directory);
        return new Workspace(
                database,
                meetings,
                followUps,
                proposals,
                new Planning(database, meetings, new Planning.Open(followUps, proposals), directory, topics, uids),
                new TopicService(database, topics),
                directory,
                people,
                new SearchService(database, new SearchRepository()),
                new ImportService(
                        database,
                        directory,
                        meetings,
                        new Reviews(clock, rows, promises, ledger),
                        Documents.minutes(uids),
                        clock),
                new ContactImport(database, directory, people.contacts()),
                new CirculationService(database, clock, meetings, new VersionRepository(uids)),
                new SavedViewService(database, new SavedViewRepository(uids)));
    }

    /** A name that became known resolves the follow-ups that carry it. */
    private static Workspace resolving(Workspace workspace) {
        workspace.database().changes().subscribe(changed -> {
            if (changed.contains(Change.DIRECTORY)) {
                workspace.followUps().resolveUnknownOwners();
                workspace.meetings().attendance().resolve();
                workspace.people().contacts().resolveWritten();
            }
        });
        return workspace;
    }

    /** The same open file with services that go by another clock, which dates what they write. Not to be closed. */
    Workspace by(Clock other) {
        return over(database, other);
    }

    /** Whose a document made today is: it says so on paper. */
    public Issue issue() {
        return new Issue(directory.mainGroup().orElse(""), people.contacts().today());
    }

    @Override
    public void close() {
        database.close();
    }
}
