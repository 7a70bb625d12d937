package org.rapporteur.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.workspace.TestWorkspace.minutes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** A promise of March, which a block of April asks for again with a due; the minutes of March were opened again. */
class ChronicleTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 9);

    @TempDir
    Path folder;

    private Workspace workspace;
    private long march;
    private long april;
    private long followUp;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        march = workspace.meetings().add(inMarch(""), MeetingState.DRAFT, null);
        followUp = workspace.followUps().numbered(1).id();
        workspace.circulation().circulate(march, MeetingState.CIRCULATED);
        workspace.circulation().reopen(march, "a reason");
        april = workspace.meetings().add(inApril(" by 30 June 2026"), MeetingState.DRAFT, null);
        workspace.proposals().takeAsRepeat("again", followUp);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Minutes inMarch(String due) {
        return minutes(MARCH, List.of(), Block.of("first", BlockKind.ACTION, "IOM to share the list" + due));
    }

    private static Minutes inApril(String due) {
        return minutes(APRIL, List.of(), Block.of("again", BlockKind.ACTION, "IOM to share the list" + due));
    }

    private void edit(long meeting, Minutes before, Minutes after) {
        workspace.meetings().save(new MinutesChange(meeting, before, after));
    }

    private String due() {
        return Objects.requireNonNull(workspace.followUps().numbered(1).due()).phrase();
    }

    private List<String> blocksThatMovedTheDue() {
        return workspace.followUps().events(followUp).stream()
                .filter(event -> event.kind() == Event.Kind.DUE)
                .map(event ->
                        String.valueOf(Objects.requireNonNull(event.said()).blockUid()))
                .toList();
    }

    @Test
    void dueThatABlockDropsDoesNotComeBackWhenAnotherMeetingNamesAnother() {
        edit(march, inMarch(""), inMarch(" by 30 June 2026"));
        edit(march, inMarch(" by 30 June 2026"), inMarch(""));
        edit(april, inApril(" by 30 June 2026"), inApril(" by 15 May 2026"));

        assertThat(due()).isEqualTo("by 15 May 2026");
        assertThat(blocksThatMovedTheDue()).containsExactly("again");
    }

    @Test
    void dueThatABlockNamesStillStandsWhenAnotherMeetingNamesAnother() {
        edit(march, inMarch(""), inMarch(" by 30 June 2026"));
        assertThat(blocksThatMovedTheDue()).containsExactly("again");

        edit(april, inApril(" by 30 June 2026"), inApril(" by 15 May 2026"));

        assertThat(due()).isEqualTo("by 30 June 2026");
        assertThat(blocksThatMovedTheDue()).containsExactly("again", "first");
    }

    @Test
    void dueOfAnEarlierEditionIsTakenAwayByTheNextOneThatDropsIt() {
        edit(march, inMarch(""), inMarch(" by 30 June 2026"));
        workspace.circulation().circulate(march, MeetingState.CIRCULATED);
        workspace.circulation().reopen(march, "another reason");
        edit(march, inMarch(" by 30 June 2026"), inMarch(""));

        assertThat(workspace.followUps().numbered(1).due()).isNull();

        edit(march, inMarch(""), inMarch(" by 30 June 2026"));

        assertThat(due()).isEqualTo("by 30 June 2026");
        assertThat(blocksThatMovedTheDue()).containsExactly("again");
    }

    private void reopenApril() {
        workspace.circulation().circulate(april, MeetingState.CIRCULATED);
        workspace.circulation().reopen(april, "a reason");
    }

    private List<String> askedAgain() {
        return workspace.followUps().events(followUp).stream()
                .filter(event -> event.kind() == Event.Kind.ASKED_AGAIN)
                .map(event -> String.valueOf(event.now()))
                .toList();
    }

    @Test
    void askingAgainInOtherWordsAfterCirculationAndBackIsToldOnce() {
        Minutes circulated = inApril(" by 30 June 2026");
        Minutes longer = inApril(" with all by 30 June 2026");
        reopenApril();

        edit(april, circulated, longer);
        assertThat(askedAgain())
                .containsExactly(
                        "IOM to share the list by 30 June 2026", "IOM to share the list with all by 30 June 2026");

        edit(april, longer, circulated);
        assertThat(askedAgain()).containsExactly("IOM to share the list by 30 June 2026");

        edit(april, circulated, longer);
        assertThat(askedAgain()).hasSize(2);
    }

    @Test
    void dueMovedByHandStaysWhenTheReopenedBlockThatAskedAgainNamesItsOldOne() {
        workspace.followUps().moveDue(List.of(followUp), "31 July 2026", Said.on(APRIL), "");
        reopenApril();

        edit(april, inApril(" by 30 June 2026"), inApril(" with all by 30 June 2026"));
        assertThat(due()).isEqualTo("31 July 2026");

        edit(april, inApril(" with all by 30 June 2026"), inApril(" by 15 May 2026"));
        assertThat(due()).isEqualTo("by 15 May 2026");

        edit(april, inApril(" by 15 May 2026"), inApril(" by 30 June 2026"));
        assertThat(due()).isEqualTo("31 July 2026");
    }
}
