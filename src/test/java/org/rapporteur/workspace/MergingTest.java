package org.rapporteur.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Belonging;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Membership;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.OrganisationKind;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.recognition.Owner;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Tx;

class MergingTest {
    private static final String GROUP = "Lake Basin IM Group";

    @TempDir
    private Path folder;

    private Workspace workspace;
    private long meeting;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        workspace.directory().save(TestWorkspace.organisation("PAM Lake", "World Food Programme", "PAM", "WFP Lake"));
        meeting = workspace
                .meetings()
                .add(
                        TestWorkspace.minutes(
                                TestWorkspace.TODAY,
                                List.of("PAM Lake", "WFP", "UNHCR"),
                                action(1, "PAM Lake to share the list."),
                                action(2, "UNHCR, PAM Lake and WFP to check the list by 30 June."),
                                action(3, "WFP to print the list."),
                                action(4, "WFP Lake and UNHCR to send the list.")),
                        MeetingState.DRAFT,
                        null);
        for (String member : List.of("PAM Lake", "WFP", "UNHCR")) {
            workspace.directory().saveMembership(GROUP, new Membership(0, member, TestWorkspace.TODAY, null));
        }
        workspace.people().contacts().save(Contact.of("A. Example", "PAM Lake"));
        long gone = workspace.people().contacts().save(Contact.of("B. Example", "PAM Lake"));
        workspace.people().contacts().delete(List.of(gone));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everythingOfOneBelongsToTheOther() {
        new Merging(workspace).merge(organisation("PAM Lake"), organisation("WFP"));

        assertThat(owners())
                .containsExactly(List.of("WFP"), List.of("UNHCR", "WFP"), List.of("WFP"), List.of("WFP", "UNHCR"));
        assertThat(workspace.directory().contacts())
                .extracting(Contact::organisation)
                .containsExactly("WFP");
        assertThat(workspace.directory().organisations())
                .extracting(Organisation::shortName)
                .doesNotContain("PAM Lake");
        assertThat(organisation("WFP").aliases()).contains("PAM Lake", "WFP Lake", "PAM");
        assertThat(workspace.directory().members(GROUP))
                .extracting(Membership::organisation)
                .containsOnly("WFP", "UNHCR");
    }

    @Test
    void partsOfTheOneBecomePartsOfTheOther() {
        Organisation office = new Organisation(
                0,
                "PAM South",
                "",
                OrganisationKind.UN,
                List.of(),
                new Belonging("PAM Lake", "https://south.example.org"));
        workspace.directory().save(office);
        Merging merging = new Merging(workspace);

        Merging.Merged merged = merging.merge(organisation("PAM Lake"), organisation("WFP"));
        assertThat(organisation("PAM South").belonging()).isEqualTo(new Belonging("WFP", "https://south.example.org"));

        merging.undo(merged);
        assertThat(organisation("PAM South").belonging().parent()).isEqualTo("PAM Lake");

        Merging.Merged intoItsPart = merging.merge(organisation("PAM Lake"), organisation("PAM South"));
        assertThat(organisation("PAM South").belonging().parent()).isNull();
        merging.undo(intoItsPart);
        assertThat(organisation("PAM South").belonging().parent()).isEqualTo("PAM Lake");
    }

    @Test
    void undoingAMergeGivesEveryRowBack() {
        Map<String, List<String>> before = rows();
        Merging merging = new Merging(workspace);

        Merging.Merged merged = merging.merge(organisation("PAM Lake"), organisation("WFP"));
        Map<String, List<String>> after = rows();
        merging.undo(merged);

        assertThat(after).isNotEqualTo(before);
        assertThat(rows()).isEqualTo(before);
        assertThat(before.keySet())
                .contains("organisation_alias", "membership", "follow_up_owner", "attendance", "contact");
    }

    @Test
    void aMergeCanBeDoneAgainAndUndoneAgain() {
        Map<String, List<String>> before = rows();
        Merging merging = new Merging(workspace);
        Organisation from = organisation("PAM Lake");
        Organisation into = organisation("WFP");

        merging.undo(merging.merge(from, into));
        Merging.Merged again = merging.merge(from, into);
        assertThat(owners().getFirst()).containsExactly("WFP");
        merging.undo(again);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void attendanceWrittenAnewInBetweenIsGivenBackToo() {
        Merging merging = new Merging(workspace);
        Organisation from = organisation("PAM Lake");
        Merging.Merged merged = merging.merge(from, organisation("WFP"));
        List<Attendee> there = workspace.meetings().attendance().of(meeting);
        workspace.meetings().attendance().set(meeting, List.of());
        workspace.meetings().attendance().set(meeting, there);

        merging.undo(merged);

        assertThat(workspace
                        .database()
                        .<List<Long>>read(tx -> tx.list(
                                "SELECT organisation_id FROM attendance WHERE name = 'PAM Lake'",
                                row -> row.number("organisation_id"))))
                .containsExactly(from.id());
    }

    @Test
    void mergingAndUndoingAreAnnouncedOnceEach() {
        Set<Change> heard = EnumSet.noneOf(Change.class);
        Merging merging = new Merging(workspace);
        workspace.database().changes().subscribe(heard::addAll);

        Merging.Merged merged = merging.merge(organisation("PAM Lake"), organisation("WFP"));
        assertThat(heard).contains(Change.DIRECTORY, Change.FOLLOW_UPS, Change.MEETINGS);
        heard.clear();
        merging.undo(merged);
        assertThat(heard).contains(Change.DIRECTORY, Change.FOLLOW_UPS, Change.MEETINGS);
    }

    @Test
    void anOrganisationIsNotMergedIntoItself() {
        Map<String, List<String>> before = rows();

        assertThatThrownBy(() -> new Merging(workspace).merge(organisation("WFP"), organisation("WFP")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("WFP");
        assertThat(rows()).isEqualTo(before);
    }

    private List<List<String>> owners() {
        return workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY).stream()
                .sorted(Comparator.comparingInt(FollowUp::number))
                .map(one -> one.owners().stream().map(Owner::name).toList())
                .toList();
    }

    /** All rows of all tables, each as one text, sorted. */
    private Map<String, List<String>> rows() {
        return workspace.database().read(tx -> tx
                .list(
                        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index_%'",
                        row -> row.text("name"))
                .stream()
                .collect(
                        Collectors.toMap(table -> table, table -> rows(tx, table), (one, other) -> one, TreeMap::new)));
    }

    private static List<String> rows(Tx tx, String table) {
        String columns = tx.list("SELECT name FROM pragma_table_info(?)", row -> row.text("name"), table).stream()
                .map(column -> "quote(\"" + column + "\")")
                .collect(Collectors.joining(" || '|' || "));
        return tx.list("SELECT " + columns + " AS line FROM " + table + " ORDER BY line", row -> row.text("line"));
    }

    private static Block action(int number, String text) {
        return Block.of("00000000-0000-7000-8000-00000000000" + number, BlockKind.ACTION, text);
    }

    private Organisation organisation(String shortName) {
        return workspace.directory().organisations().stream()
                .filter(one -> one.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }
}
