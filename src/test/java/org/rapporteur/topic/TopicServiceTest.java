package org.rapporteur.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.workspace.TestWorkspace.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.shared.UserError;
import org.rapporteur.topic.export.TopicExport;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class TopicServiceTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 9);

    @TempDir
    Path folder;

    private Workspace workspace;
    private TopicService topics;

    @BeforeEach
    void holdTwo() {
        workspace = TestWorkspace.in(folder);
        topics = workspace.topics();
        workspace
                .meetings()
                .add(
                        minutes(
                                MARCH,
                                List.of(),
                                Block.of("1", BlockKind.HEADING_2, "Count of wells in Alma and Brena"),
                                Block.of("2", BlockKind.TEXT, "Half of the wells were counted."),
                                Block.of("3", BlockKind.ACTION, "IOM to count the others by 30 April"),
                                Block.of("4", BlockKind.HEADING_2, "Maps"),
                                Block.of("5", BlockKind.TEXT, "Nothing new."),
                                Block.of("6", BlockKind.HEADING_2, "Follow up actions"),
                                Block.of("7", BlockKind.ACTION, "Maps - print them (WFP)")),
                        MeetingState.DRAFT,
                        null);
        workspace
                .meetings()
                .add(
                        minutes(
                                APRIL,
                                List.of(),
                                Block.of("8", BlockKind.HEADING_2, "Updates on counting wells"),
                                Block.of("9", BlockKind.DECISION, "The count ends in May."),
                                Block.of("10", BlockKind.HEADING_2, "Next meeting")),
                        MeetingState.DRAFT,
                        null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<String> names() {
        return topics.topics().stream().map(Topic::name).toList();
    }

    private List<String> thread(String name) {
        return topics.thread(name).stream()
                .flatMap(passage -> passage.items().stream())
                .map(Passage.Item::blockUid)
                .toList();
    }

    @Test
    void headingsAreTopicsAndSectionsForActionsAreNone() {
        assertThat(names()).containsExactly("Updates on counting wells", "Count of wells in Alma and Brena", "Maps");
        assertThat(thread("maps"))
                .as("an action under another heading belongs as well")
                .containsExactly("4", "5", "7");
    }

    @Test
    void aSectionEndsAtTheNextHeadingOfItsLevelAndMayComeTwice() {
        long may = workspace
                .meetings()
                .add(
                        minutes(
                                LocalDate.of(2026, 5, 14),
                                List.of(),
                                Block.of("m1", BlockKind.HEADING_1, "Maps"),
                                Block.of("m2", BlockKind.HEADING_2, "Of the lake"),
                                Block.of("m3", BlockKind.TEXT, "They are drawn."),
                                Block.of("m4", BlockKind.HEADING_1, "Boats"),
                                Block.of("m5", BlockKind.TEXT, "None came."),
                                Block.of("m6", BlockKind.HEADING_2, "maps"),
                                Block.of("m7", BlockKind.TEXT, "Boats need them."),
                                Block.of("m8", BlockKind.HEADING_3, "Of the shore"),
                                Block.of("m9", BlockKind.TEXT, "Printed."),
                                Block.of("m10", BlockKind.HEADING_2, "Fuel"),
                                Block.of("m11", BlockKind.TEXT, "Enough.")),
                        MeetingState.DRAFT,
                        null);
        assertThat(thread("Maps")).containsExactly("4", "5", "7", "m1", "m2", "m3", "m6", "m7", "m8", "m9");
        assertThat(topics.lastBefore("Maps", LocalDate.of(2026, 5, 14))
                        .orElseThrow()
                        .on())
                .as("the day itself is not before it")
                .isEqualTo(MARCH);
        assertThat(topics.lastBefore("Maps", LocalDate.of(2026, 6, 1))
                        .orElseThrow()
                        .items())
                .hasSize(7);
        workspace.meetings().delete(may);
        assertThat(thread("Maps")).containsExactly("4", "5", "7");
    }

    @Test
    void anEmptyHeadingInALaterAgendaDoesNotHideWhatWasSaid() {
        workspace
                .meetings()
                .add(
                        minutes(LocalDate.of(2026, 5, 14), List.of(), Block.of("m1", BlockKind.HEADING_2, "Maps")),
                        MeetingState.PLANNED,
                        null);
        assertThat(topics.lastBefore("Maps", LocalDate.of(2026, 6, 1))
                        .orElseThrow()
                        .on())
                .isEqualTo(MARCH);
    }

    @Test
    void anotherWordingIsProposedTakenAndGivenBack() {
        NearTopics.Near near = topics.near("Updates on counting wells").orElseThrow();
        assertThat(near.topic()).isEqualTo("Count of wells in Alma and Brena");
        assertThat(near.words()).containsExactly("counting", "wells");
        assertThat(topics.near("Maps")).isEmpty();

        TopicService.Merged merged = topics.merge("Updates on counting wells", near.topic());

        assertThat(names()).containsExactly("Count of wells in Alma and Brena", "Maps");
        assertThat(thread("Updates on counting wells")).containsExactly("1", "2", "3", "8", "9");
        assertThat(topics.near("Updates on counting wells")).isEmpty();
        assertThat(topics.lastBefore("Updates on counting wells", APRIL)
                        .orElseThrow()
                        .on())
                .isEqualTo(MARCH);

        topics.part(merged);
        assertThat(names()).hasSize(3);
        assertThat(thread("Updates on counting wells")).containsExactly("8", "9");
    }

    @Test
    void whatWasDeclinedIsNotProposedAgain() {
        topics.setApart("Updates on counting wells", "Count of wells in Alma and Brena");
        assertThat(topics.near("Updates on counting wells")).isEmpty();
        topics.forgetApart("Updates on counting wells", "Count of wells in Alma and Brena");
        assertThat(topics.near("Updates on counting wells")).isPresent();
    }

    @Test
    void followUpsGoWithATopicAndComeBack() {
        TopicService.Merged merged = topics.merge("Maps", "Count of wells in Alma and Brena");
        assertThat(workspace.followUps().topics()).containsExactly("Count of wells in Alma and Brena");
        topics.part(merged);
        assertThat(workspace.followUps().topics()).containsExactly("Count of wells in Alma and Brena", "Maps");
    }

    @Test
    void aTopicIsNotMergedIntoItself() {
        assertThatThrownBy(() -> topics.merge("maps", "Maps"))
                .isInstanceOf(UserError.class)
                .hasMessage("The topic “Maps” cannot be merged into itself; choose another topic.");
        topics.merge("Maps", "Count of wells in Alma and Brena");
        assertThatThrownBy(() -> topics.merge("Count of wells in Alma and Brena", "Maps"))
                .as("also when one is part of the other already")
                .isInstanceOf(UserError.class);
    }

    @Test
    void aRenamedTopicKeepsItsHeadings() {
        topics.rename("Maps", "Maps of the lake");
        assertThat(names()).contains("Maps of the lake").doesNotContain("Maps");
        assertThat(thread("Maps")).isEqualTo(thread("Maps of the lake")).hasSize(3);
        topics.rename("Maps of the lake", "Maps");
        assertThat(names()).contains("Maps").doesNotContain("Maps of the lake");
        assertThatThrownBy(() -> topics.rename("Maps", "Count of wells in Alma and Brena"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> topics.thread("Bridges"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("Bridges");
    }

    @Test
    void theDocumentTellsItMeetingByMeeting() throws IOException {
        Path file = folder.resolve("topic.docx");
        topics.merge("Updates on counting wells", "Count of wells in Alma and Brena");
        new TopicExport()
                .write("Lake Basin IM Group", "Count of wells", topics.thread("Updates on counting wells"), file);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .toList())
                    .containsExactly(
                            "5 March 2026 to 9 April 2026",
                            "Count of wells",
                            "Lake Basin IM Group: 2 meetings",
                            "5 March 2026",
                            "Count of wells in Alma and Brena",
                            "Half of the wells were counted.",
                            "IOM to count the others by 30 April (No 1, open, due by 30 April)",
                            "9 April 2026",
                            "Updates on counting wells",
                            "Decision: The count ends in May.");
        }
    }
}
