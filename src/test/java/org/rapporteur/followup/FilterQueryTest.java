package org.rapporteur.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.workspace.TestWorkspace.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.shared.query.QueryText;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class FilterQueryTest {
    private static final QueryText LANGUAGE =
            new QueryText(Set.of("agency", "is", "due", "topic", "raised", "owner", "slipped"));

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void meetTwice() {
        workspace = TestWorkspace.in(folder);
        meet(
                LocalDate.of(2026, 4, 9),
                heading("h1", "Maps"),
                action("1", "UNICEF to publish the profiles by 30 April 2026."),
                action("2", "UNHCR and UNICEF to share the list by 30 June 2026."),
                heading("h2", "Rooms"),
                action("3", "All to send comments."));
        meet(
                LocalDate.of(2026, 5, 14),
                heading("h3", "Rooms"),
                action("4", "IOM to reserve the room by 22 May 2026."),
                action("5", "The list is checked again."));
        workspace.followUps().setStatus(List.of(id(2)), Status.IN_PROGRESS, "");
        workspace.followUps().setStatus(List.of(id(4)), Status.DONE, "");
        workspace.followUps().moveDue(List.of(id(1)), "15 May 2026", Said.on(TODAY), "");
        workspace.followUps().moveDue(List.of(id(1)), "18 May 2026", Said.on(TODAY), "");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void meet(LocalDate day, Block... blocks) {
        workspace
                .meetings()
                .add(TestWorkspace.minutes(day, List.of("UNICEF", "UNHCR"), blocks), MeetingState.CIRCULATED, null);
    }

    private static Block heading(String uid, String text) {
        return Block.of(uid, BlockKind.HEADING_1, text);
    }

    private static Block action(String uid, String text) {
        return Block.of(uid, BlockKind.ACTION, text);
    }

    private long id(int number) {
        return workspace.followUps().numbered(number).id();
    }

    private List<Integer> found(String query) {
        FollowUpFilter filter = new FilterQuery(TODAY).filter(LANGUAGE.parse(query));
        return workspace.followUps().find(filter, TODAY).stream()
                .map(FollowUp::number)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | 1 2 3 4 5",
                "agency:UNICEF            | 1 2 3",
                "agency:UNICEF is:alone   | 1",
                "agency:UNICEF is:joint   | 2",
                "owner:UNICEF             | 1 2",
                "owner:unicef,iom         | ",
                "owner:UNICEF,IOM         | 1 2 4",
                "owner:nobody             | 5",
                "-agency:UNICEF           | 4 5",
                "is:open                  | 1 2 3 5",
                "is:overdue               | 1",
                "is:in-progress,done      | 2 4",
                "-is:open                 | 4",
                "due:none                 | 3 5",
                "-due:none                | 1 2 4",
                "due:2026-05              | 1 4",
                "due:<2026-05-20          | 1",
                "due:>2026-05-22          | 2",
                "due:2026-05-20..2026-06  | 2 4",
                "due:..2026-05            | 1 4",
                "due:past                 | 1",
                "due:week                 | 4",
                "-due:2026-05             | 2 3 5",
                "topic:rooms              | 3 4 5",
                "topic:Maps,Rooms -list   | 1 3 4",
                "raised:2026-04           | 1 2 3",
                "raised:2026-05-14        | 4 5",
                "slipped:yes              | 1",
                "slipped:2                | 1",
                "slipped:>2               | ",
                "slipped:no               | 2 3 4 5",
                "list -checked            | 2",
                "due:someday              | ",
                "-due:someday             | 1 2 3 4 5"
            })
    void findsWhatIsAskedFor(String query, @Nullable String numbers) {
        List<Integer> expected = numbers == null || numbers.isBlank()
                ? List.of()
                : List.of(numbers.strip().split(" ", -1)).stream()
                        .map(Integer::valueOf)
                        .toList();
        assertThat(found(query.strip().equals("''") ? "" : query)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"due:someday", "is:lost", "raised:2026-13", "slipped:often", "due:..", "due:<"})
    void whatMeansNothingIsToldApart(String term) {
        String[] parts = term.split(":", 2);
        assertThat(new FilterQuery(TODAY).isUnderstood(parts[0], parts[1])).isFalse();
    }

    @Test
    void aFilterOfAnotherScreenIsSaidAsAQueryThatFindsTheSame() {
        FollowUpFilter filter = FollowUpFilter.ALL
                .withAgencies(List.of("UNICEF"))
                .withMode(OwnerMode.JOINT)
                .withState(FollowUpFilter.State.OPEN)
                .withDue(TODAY, null)
                .withTopic("Maps")
                .withWords("share list");
        String said = LANGUAGE.print(FilterQuery.query(filter));
        assertThat(said).isEqualTo("agency:UNICEF is:joint is:open due:2026-05-20.. topic:Maps share list");
        assertThat(found(said)).containsExactly(2);
        assertThat(workspace.followUps().find(filter, TODAY))
                .extracting(FollowUp::number)
                .containsExactly(2);
    }

    @Test
    void groupsKeepJointOnesWithEachAgencyAndSortWithin() {
        assertThat(groups(FollowUpOrder.Grouping.AGENCY))
                .containsExactly("All: 3", "IOM: 4", "UNHCR: 2", "UNICEF: 1 2", ": 5");
        assertThat(groups(FollowUpOrder.Grouping.TOPIC)).containsExactly("Maps: 1 2", "Rooms: 4 3 5");
        assertThat(groups(FollowUpOrder.Grouping.DUE_MONTH)).containsExactly("2026-05: 1 4", "2026-06: 2", ": 3 5");
        assertThat(groups(FollowUpOrder.Grouping.MEETING))
                .satisfiesExactly(
                        may -> assertThat(may).startsWith("2026-05-14").endsWith(": 4 5"),
                        april -> assertThat(april).startsWith("2026-04-09").endsWith(": 1 2 3"));
        FollowUpOrder backwards = FollowUpOrder.BY_DUE.withSort(FollowUpOrder.Sort.NUMBER, true);
        assertThat(workspace.followUps().groups(FollowUpFilter.ALL, backwards, TODAY))
                .singleElement()
                .satisfies(group -> assertThat(group.followUps())
                        .extracting(FollowUp::number)
                        .containsExactly(5, 4, 3, 2, 1));
    }

    private List<String> groups(FollowUpOrder.Grouping grouping) {
        return workspace
                .followUps()
                .groups(FollowUpFilter.ALL, FollowUpOrder.BY_DUE.withGrouping(grouping), TODAY)
                .stream()
                .map(group -> group.key() + ": "
                        + String.join(
                                " ",
                                group.followUps().stream()
                                        .map(one -> String.valueOf(one.number()))
                                        .toList()))
                .toList();
    }

    @Test
    void severalChangesAreOneUndo() {
        List<FollowUp> before = workspace.followUps().find(FollowUpFilter.ALL, TODAY);
        List<Long> events = workspace
                .followUps()
                .apply(
                        List.of(
                                new FollowUpChange.ToStatus(id(1), Status.DONE),
                                new FollowUpChange.ToDue(id(2), null),
                                new FollowUpChange.Noted(id(3), "asked")),
                        "round of May");
        assertThat(found("due:none")).containsExactly(2, 3, 5);
        workspace.followUps().takeBack(events);
        assertThat(workspace.followUps().find(FollowUpFilter.ALL, TODAY)).isEqualTo(before);
    }
}
