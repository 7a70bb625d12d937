package org.rapporteur.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Notice;
import org.rapporteur.importing.ui.ImportItem.Decision;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.recognition.Language;
import org.rapporteur.recognition.Owner;
import org.rapporteur.workspace.TestWorkspace;

class ImportModelTest extends ImportOnScreen {
    @Test
    void showsWhatAFileWillBecomeBeforeAnythingIsStored() throws IOException {
        model.add(List.of(file("a.txt", MINUTES)));
        List<PreviewRow> rows = model.items().getFirst().preview();
        assertThat(rows)
                .contains(
                        new PreviewRow.Field("group", "Lake Basin IM Group"),
                        new PreviewRow.Field("date", "9 April 2026"),
                        new PreviewRow.Field("present", "UNHCR, IOM (2)"));
        assertThat(rows).anySatisfy(row -> assertThat(row).isInstanceOfSatisfying(PreviewRow.BlockRow.class, block -> {
            assertThat(block.kind()).isEqualTo(BlockKind.LETTERED);
            assertThat(block.marker()).isEqualTo("b.");
            assertThat(block.text()).isEqualTo("Two are dry.");
        }));
        assertThat(rows.getFirst()).isInstanceOf(PreviewRow.Warning.class);
        assertThat(rows.getLast()).isInstanceOfSatisfying(PreviewRow.BlockRow.class, action -> {
            assertThat(action.marker()).isEqualTo("A1");
            assertThat(action.owners()).extracting(Owner::name).containsExactly("UNHCER");
            assertThat(action.due()).isNotNull();
        });
        assertThat(meetings()).isZero();
    }

    @Test
    void numbersGoOnAsTheyWillInTheMinutes() throws IOException {
        model.add(List.of(file(
                "a.txt",
                MINUTES.replace(
                        "a. Forty were counted.\nb. Two are dry.\n",
                        "1. Forty were counted.\nThe list is at the port.\n2. Two are dry.\n"))));
        assertThat(first().preview())
                .filteredOn(row -> row instanceof PreviewRow.BlockRow block && block.kind() == BlockKind.NUMBERED)
                .extracting(row -> ((PreviewRow.BlockRow) row).marker())
                .containsExactly("1.", "2.");
    }

    @Test
    void oneUndoTakesAWholeImportBack() throws IOException {
        model.add(List.of(file("a.txt", MINUTES), file("b.txt", MINUTES.replace("9 April", "14 May"))));
        assertThat(model.readyProperty().get()).isEqualTo(2);
        assertThat(store()).hasSize(2);
        assertThat(model.items()).isEmpty();
        undo.undo();
        assertThat(meetings()).isZero();
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("Taken back: Imported 2 meetings");
        undo.redo();
        assertThat(meetings()).isEqualTo(2);
        assertThat(notices.shown()).extracting(Notice::text).contains("Imported 2 meetings");
    }

    @Test
    void aCopyWaitsForAnAnswer() throws IOException {
        model.add(List.of(file("a.txt", MINUTES)));
        store();
        model.add(List.of(file("again.txt", MINUTES)));
        assertThat(model.items().getFirst().decision()).isEqualTo(Decision.ASK);
        assertThat(store()).isEmpty();
        model.decide(model.items().getFirst(), Decision.REPLACE);
        assertThat(store()).hasSize(1);
        assertThat(meetings()).isEqualTo(1);
    }

    @Test
    void addingTheCopyAnywayOrLeavingItOut() throws IOException {
        model.add(List.of(file("a.txt", MINUTES)));
        store();
        model.add(List.of(file("again.txt", MINUTES)));
        model.decide(model.items().getFirst(), Decision.SKIP);
        assertThat(model.readyProperty().get()).isZero();
        model.decide(model.items().getFirst(), Decision.ADD);
        store();
        assertThat(meetings()).isEqualTo(2);
    }

    @Test
    void aMissingDateIsAskedFor() throws IOException {
        model.add(List.of(file("undated.txt", MINUTES.replace("9 April 2026", ""))));
        assertThat(model.items().getFirst().needsDate()).isTrue();
        assertThat(model.readyProperty().get()).isZero();
        model.setDate(model.items().getFirst(), LocalDate.of(2026, 4, 9));
        assertThat(model.readyProperty().get()).isEqualTo(1);
        store();
        assertThat(workspace.meetings().on(LocalDate.of(2026, 4, 9))).hasSize(1);
    }

    @Test
    void daysOfATableAreReadAgainstTheDayThatIsGivenLater() throws IOException {
        model.add(
                List.of(
                        file(
                                "undated.md",
                                "# Lake Basin IM Group minutes\n\n## Actions\n\n| Action | Who | When |\n|---|---|---|\n| Count the wells | UNHCR | Apr. 15th |\n| Print the map | IOM | 3 May 2026 |\n")));
        model.setDate(model.items().getFirst(), LocalDate.of(2026, 4, 9));
        store();
        assertThat(workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY))
                .extracting(one -> Objects.requireNonNull(one.due()).to())
                .containsExactlyInAnyOrder(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 5, 3));
    }

    @Test
    void figuresThatGiveTheMonthFirstKeepTheirMonth() throws IOException {
        model.add(
                List.of(
                        file(
                                "undated.md",
                                "# Lake Basin IM Group minutes\n\n## Actions\n\n| Action | Who | When |\n|---|---|---|\n| Count the wells | UNHCR | 05/07 |\n| Print the map | IOM | 06/24 |\n")));
        model.setDate(model.items().getFirst(), LocalDate.of(2026, 4, 9));
        store();
        assertThat(workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY))
                .extracting(one -> Objects.requireNonNull(one.due()).to())
                .containsExactlyInAnyOrder(LocalDate.of(2026, 5, 7), LocalDate.of(2026, 6, 24));
    }

    @Test
    void whatIsSaidOfAMissingDayGoesWithIt() throws IOException {
        model.add(List.of(file("undated.txt", MINUTES.replace("9 April 2026", ""))));
        assertThat(warnings()).anyMatch(message -> message.startsWith("No date of the meeting"));
        model.setDate(model.items().getFirst(), LocalDate.of(2026, 4, 9));
        assertThat(warnings()).noneMatch(message -> message.startsWith("No date of the meeting"));
    }

    @Test
    void aPageOfOneLineIsSaidToBeOne() throws IOException {
        String talk =
                "The pump of the upper well was taken out in April and stands in the yard of the port since then. ";
        model.add(List.of(file("page.txt", "Lake Basin IM Group minutes 9 April 2026 " + talk.repeat(6))));
        assertThat(warnings()).anyMatch(message -> message.contains("lines ran into one"));
    }

    private List<String> warnings() {
        return model.items().getFirst().preview().stream()
                .filter(PreviewRow.Warning.class::isInstance)
                .map(row -> ((PreviewRow.Warning) row).message())
                .toList();
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndHoldsUpNothing() throws IOException {
        model.add(List.of(file("paper.pdf", "%PDF"), file("a.txt", MINUTES)));
        assertThat(model.items().getFirst().problem()).contains("paper.pdf").contains("cannot be read as a PDF");
        assertThat(store()).hasSize(1);
    }

    @Test
    void theSameContentTwiceOnTheListCountsOnce() throws IOException {
        model.add(List.of(file("a.txt", MINUTES), file("b.txt", MINUTES)));
        assertThat(model.readyProperty().get()).isEqualTo(1);
        assertThat(model.items().getLast().problem()).contains("b.txt");
        model.add(List.of(folder.resolve("a.txt")));
        assertThat(model.items()).hasSize(2);
    }

    @Test
    void minutesOfDaysGoneByAreCirculatedUnlessSaidOtherwise() throws IOException {
        model.add(List.of(file("a.txt", MINUTES), file("b.txt", MINUTES.replace("9 April", "8 April"))));
        assertThat(first().choices().state()).isEqualTo(MeetingState.CIRCULATED);
        model.setState(model.items().getLast(), MeetingState.DRAFT);
        List<Long> added = store();
        assertThat(added)
                .extracting(id -> workspace.meetings().meeting(id).orElseThrow().state())
                .containsExactly(MeetingState.CIRCULATED, MeetingState.DRAFT);
    }

    @Test
    void aFolderBringsItsDocuments() throws IOException {
        Path years = Files.createDirectories(folder.resolve("years/2026"));
        Files.writeString(years.resolve("april.txt"), MINUTES);
        Files.writeString(years.resolve("list.csv"), "a,b");
        model.add(List.of(folder.resolve("years")));
        assertThat(model.items()).extracting(ImportItem::name).containsExactly("april.txt");
    }

    @Test
    void theLanguageOfAFileIsShownAndChanged() throws IOException {
        model.add(List.of(file(
                "a.txt", MINUTES.replace("Two are dry.", "The pump of the port will be repaired with the others."))));
        assertThat(first().language()).isEqualTo(Language.ENGLISH);
        model.setState(first(), MeetingState.DRAFT);
        model.setLanguage(first(), Language.FRENCH);
        assertThat(first().language()).isEqualTo(Language.FRENCH);
        assertThat(first().choices().state()).isEqualTo(MeetingState.DRAFT);
        undo.undo();
        assertThat(first().language()).isEqualTo(Language.ENGLISH);
    }
}
