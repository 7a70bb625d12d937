package org.rapporteur.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.workspace.TestWorkspace.TODAY;
import static org.rapporteur.workspace.TestWorkspace.minutes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.DirectoryAdditions;
import org.rapporteur.directory.Membership;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class FollowUpServiceTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 14);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        workspace
                .meetings()
                .add(
                        minutes(
                                MAY,
                                List.of("UNICEF"),
                                action("own", "UNICEF"),
                                action("joint", "UNICEF", "IOM"),
                                action("other", "WFP")),
                        MeetingState.DRAFT,
                        null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Block action(String uid, String... owners) {
        return new Block(
                uid,
                BlockKind.ACTION,
                0,
                RichText.plain("do the thing called " + uid),
                Corrections.NONE.withOwners(List.of(owners)).withDue(""));
    }

    /** An audience and dues straight through the repository: what reads them from words is tested elsewhere. */
    private void put(String uid, Owner owner, LocalDate due) {
        Promise promise =
                new Promise(uid, "do " + uid, List.of(owner), new Due("by " + due, due, due, DuePrecision.DAY), "Maps");
        workspace.database().write(tx -> {
            long meeting =
                    tx.first("SELECT id FROM meeting", row -> row.number("id")).orElseThrow();
            var uids = org.rapporteur.shared.Uids.of(TestWorkspace.CLOCK);
            new PromiseRepository(
                            uids,
                            new org.rapporteur.directory.DirectoryRepository(uids),
                            new org.rapporteur.topic.TopicRepository(uids))
                    .put(tx, promise, new Said(MAY, meeting, uid), TestWorkspace.CLOCK.instant());
            return 0;
        });
    }

    private List<String> found(FollowUpFilter filter) {
        return workspace.followUps().find(filter, TODAY).stream()
                .map(FollowUp::blockUid)
                .toList();
    }

    @Test
    void theFirstOnesAreThoseThatTheWholeListBeginsWith() {
        put("late", Owner.of("all", OwnerKind.AUDIENCE), MAY.minusDays(30));
        put("later", Owner.of("all", OwnerKind.AUDIENCE), MAY.minusDays(3));
        for (FollowUpFilter filter :
                List.of(FollowUpFilter.ALL, FollowUpFilter.ALL.withState(FollowUpFilter.State.OVERDUE))) {
            List<FollowUp> all = workspace.followUps().find(filter, TODAY);
            for (int most = 0; most <= all.size() + 1; most++) {
                assertThat(workspace.followUps().first(filter, TODAY, most))
                        .isEqualTo(all.subList(0, Math.min(most, all.size())));
            }
        }
    }

    @Test
    void tellsOwnJointAndAny() {
        put("everybody", Owner.of("all", OwnerKind.AUDIENCE), MAY.plusDays(30));
        FollowUpFilter unicef = FollowUpFilter.ALL.withAgencies(List.of("UNICEF"));
        assertThat(found(unicef.withMode(OwnerMode.OWN))).containsExactly("own");
        assertThat(found(unicef.withMode(OwnerMode.JOINT))).containsExactly("joint");
        assertThat(found(unicef)).containsExactly("everybody", "own", "joint");
        assertThat(found(FollowUpFilter.ALL
                        .withAgencies(List.of("UNICEF", "WFP"))
                        .withMode(OwnerMode.OWN)))
                .containsExactlyInAnyOrder("own", "other");
    }

    @Test
    void whatItsPeopleOweAnAgencyOwes() {
        var ana = DirectoryAdditions.NONE.withContacts(List.of(Contact.of("Ana Santos", "WFP")));
        workspace.imports().store(List.of(), ana);
        put("hers", Owner.of("Ana Santos", OwnerKind.CONTACT), MAY.minusDays(3));
        FollowUpFilter wfp = FollowUpFilter.ALL.withAgencies(List.of("WFP"));
        assertThat(found(wfp)).containsExactly("hers", "other");
        assertThat(found(wfp.withMode(OwnerMode.OWN))).containsExactly("hers", "other");
        assertThat(found(wfp.withMode(OwnerMode.JOINT))).isEmpty();
        assertThat(workspace.followUps().owed(TODAY))
                .filteredOn(owed -> owed.agency().equals("WFP"))
                .containsExactly(new Owed("WFP", 2, 1, 2, 1));
        assertThat(workspace.followUps().counts(TODAY))
                .contains(new AgencyCount("WFP", OwnerKind.ORGANISATION, 2, 1))
                .noneMatch(count -> count.agency().startsWith("Ana"));
        assertThat(workspace.followUps().find(wfp, TODAY)).allMatch(one -> one.isOf("wfp"));
    }

    @Test
    void anAudienceReachesMembersAtTheMeetingsDateAndWhoWasPresent() {
        put("everybody", Owner.of("all", OwnerKind.AUDIENCE), MAY.plusDays(30));
        FollowUpFilter wfp = FollowUpFilter.ALL.withAgencies(List.of("IOM"));
        assertThat(found(wfp)).containsExactly("joint");
        long id = workspace
                .directory()
                .saveMembership("Lake Basin IM Group", new Membership(0, "IOM", MAY.minusYears(1), MAY.minusDays(1)));
        assertThat(found(wfp)).containsExactly("joint");
        workspace.directory().saveMembership("Lake Basin IM Group", new Membership(id, "IOM", MAY.minusYears(1), MAY));
        assertThat(found(wfp)).containsExactly("everybody", "joint");
    }

    @Test
    void overdueOnlyAfterTheRangeHasEnded() {
        put("today", Owner.of("WFP", OwnerKind.ORGANISATION), TODAY);
        put("yesterday", Owner.of("WFP", OwnerKind.ORGANISATION), TODAY.minusDays(1));
        assertThat(found(FollowUpFilter.ALL.withState(FollowUpFilter.State.OVERDUE)))
                .containsExactly("yesterday");
        assertThat(workspace.followUps().counts(TODAY)).contains(new AgencyCount("WFP", OwnerKind.ORGANISATION, 3, 1));
    }

    @Test
    void narrowsByDueTopicAndWords() {
        put("soon", Owner.of("WFP", OwnerKind.ORGANISATION), TODAY.plusDays(3));
        put("late", Owner.of("IOM", OwnerKind.ORGANISATION), TODAY.plusDays(300));
        assertThat(found(FollowUpFilter.ALL.withDue(TODAY, TODAY.plusDays(7)))).containsExactly("soon");
        assertThat(found(FollowUpFilter.ALL.withTopic("Maps"))).containsExactly("soon", "late");
        assertThat(found(FollowUpFilter.ALL.withWords("maps iom"))).containsExactly("late");
        assertThat(found(FollowUpFilter.ALL.withWords("100% _"))).isEmpty();
        assertThat(workspace.followUps().topics()).containsExactly("Maps");
    }

    @Test
    void statusAndNotesGoIntoTheLedgerAndUndoGivesTheSameRowsBack() {
        List<Long> ids = workspace.followUps().find(FollowUpFilter.ALL, TODAY).stream()
                .map(FollowUp::id)
                .toList();
        List<FollowUp> before = workspace.followUps().find(FollowUpFilter.ALL, TODAY);

        List<Long> done = workspace.followUps().setStatus(ids, Status.DONE, "sent round");
        List<Long> notes = workspace.followUps().addNote(ids, " a note ");

        assertThat(workspace.followUps().events(ids.getFirst()))
                .satisfiesExactly(
                        raised -> assertThat(raised.kind()).isEqualTo(Event.Kind.RAISED),
                        status -> {
                            assertThat(status.was()).isEqualTo("OPEN");
                            assertThat(status.now()).isEqualTo("DONE");
                            assertThat(status.note()).isEqualTo("sent round");
                        },
                        note -> assertThat(note.note()).isEqualTo("a note"));
        assertThat(found(FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN)))
                .isEmpty();
        assertThat(workspace.followUps().setStatus(ids, Status.DONE, "")).isEmpty();

        workspace.followUps().takeBack(notes);
        workspace.followUps().takeBack(done);
        assertThat(workspace.followUps().find(FollowUpFilter.ALL, TODAY)).isEqualTo(before);
        assertThat(workspace.followUps().events(ids.getFirst())).hasSize(1);
    }

    @Test
    void anUnknownNameThatBecomesAnAliasResolvesItsFollowUps() {
        put("typo", new Owner("UNCHR", OwnerKind.UNKNOWN, List.of("UNHCR", "UNICEF")), TODAY.plusDays(3));
        FollowUp before = workspace
                .followUps()
                .find(FollowUpFilter.ALL.withTopic("Maps"), TODAY)
                .getFirst();
        assertThat(before.owners().getFirst().suggestions()).containsExactly("UNHCR", "UNICEF");
        long unhcr = workspace.directory().organisations().stream()
                .filter(organisation -> organisation.shortName().equals("UNHCR"))
                .findFirst()
                .orElseThrow()
                .id();
        workspace.directory().addAlias(unhcr, "UNCHR");
        FollowUp after = workspace
                .followUps()
                .find(FollowUpFilter.ALL.withTopic("Maps"), TODAY)
                .getFirst();
        assertThat(after.owners()).containsExactly(Owner.of("UNHCR", OwnerKind.ORGANISATION));
    }
}
