package org.rapporteur.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.InlineBackground;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notices;
import org.rapporteur.fx.ScriptedDialogs;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.importing.NameRule;
import org.rapporteur.importing.ui.ImportItem.Decision;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.recognition.Language;
import org.rapporteur.recognition.Owner;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class ImportModelTest {
    private static final String MINUTES =
            """
            9 April 2026

            Lake Basin IM Group – Meeting minutes
            Present: UNHCR, IOM (2)

            Wells
            a. Forty were counted.
            b. Two are dry.

            Follow up actions
            1. UNHCER to count the wells by 2 May.
            """;

    @TempDir
    Path folder;

    private final InlineBackground background = new InlineBackground();
    private final UndoStack undo = new UndoStack();
    private final Notices notices = new Notices(text -> {});
    private Workspace workspace;
    private ImportModel model;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        Kit kit = new Kit(
                background, notices, new ScriptedDialogs(), undo, Settings.at(folder.resolve("settings"), background));
        model = new ImportModel(workspace.imports(), kit);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int meetings() {
        return workspace.meetings().meetings(TestWorkspace.TODAY).size();
    }

    private List<Long> store() {
        List<Long> added = new ArrayList<>();
        model.store(added::addAll);
        return added;
    }

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
            assertThat(action.marker()).isEqualTo("1.");
            assertThat(action.owners()).extracting(Owner::name).containsExactly("UNHCER");
            assertThat(action.due()).isNotNull();
        });
        assertThat(meetings()).isZero();
    }

    @Test
    void oneUndoTakesAWholeImportBack() throws IOException {
        model.add(List.of(file("a.txt", MINUTES), file("b.txt", MINUTES.replace("9 April", "14 May"))));
        assertThat(model.readyProperty().get()).isEqualTo(2);
        assertThat(store()).hasSize(2);
        assertThat(model.items()).isEmpty();
        undo.undo();
        assertThat(meetings()).isZero();
        undo.redo();
        assertThat(meetings()).isEqualTo(2);
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

    private ImportItem first() {
        return model.items().getFirst();
    }

    private PreviewRow row(java.util.function.Predicate<PreviewRow.BlockRow> wanted) {
        return first().preview().stream()
                .filter(row -> row instanceof PreviewRow.BlockRow block && wanted.test(block))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void piecesAreAcceptedEditedAndRejectedAndUndone() throws IOException {
        model.add(List.of(file("a.txt", MINUTES.replace("Two are dry.", "IOM will send the list of dry wells."))));
        PreviewRow promise = row(PreviewRow.BlockRow::promise);
        PreviewRow action = row(block -> block.kind() == BlockKind.ACTION);
        model.accept(first(), promise);
        model.edit(first(), action, new Revision.Edit("Count the wells", "UNHCR, IOM", "30 May 2026"));
        model.reject(first(), new PreviewRow.Field("present", "UNHCR, IOM (2)"));
        assertThat(first().open()).isEqualTo(2);
        assertThat(first().minutes().attendance()).isEmpty();
        undo.undo();
        assertThat(first().minutes().attendance()).hasSize(2);
        store();
        var followUps = workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY);
        assertThat(followUps).hasSize(2).anySatisfy(one -> {
            assertThat(one.text()).isEqualTo("Count the wells");
            assertThat(one.owners()).extracting(Owner::name).containsExactly("UNHCR", "IOM");
        });
    }

    @Test
    void aRejectedPromiseIsDismissedForGoodAndARejectedActionIsAParagraph() throws IOException {
        model.add(List.of(file("a.txt", MINUTES.replace("Two are dry.", "IOM will send the list of dry wells."))));
        model.reject(first(), row(PreviewRow.BlockRow::promise));
        model.reject(first(), row(block -> block.kind() == BlockKind.ACTION));
        long id = store().getFirst();
        var blocks = workspace.meetings().meeting(id).orElseThrow().minutes().blocks();
        assertThat(blocks).noneMatch(block -> block.kind() == BlockKind.ACTION);
        assertThat(blocks)
                .filteredOn(block -> block.text().startsWith("IOM will"))
                .allMatch(block -> block.corrections().suggestionDismissed());
    }

    @Test
    void aNameIsDecidedOnceForAllFilesAndComesInWithThem() throws IOException {
        model.add(List.of(file("a.txt", MINUTES), file("b.txt", MINUTES.replace("9 April", "14 May"))));
        assertThat(model.names().unknown()).singleElement().satisfies(name -> {
            assertThat(name.name()).isEqualTo("UNHCER");
            assertThat(name.files()).isEqualTo(2);
        });
        model.names().decide(NameRule.alias("UNHCER", "UNHCR"));
        assertThat(model.names().unknown()).isEmpty();
        undo.undo();
        assertThat(model.names().unknown()).hasSize(1);
        undo.redo();
        store();
        var found = workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY);
        assertThat(found).hasSize(2).allSatisfy(one -> assertThat(one.owners())
                .extracting(Owner::name)
                .containsExactly("UNHCR"));
        assertThat(workspace.directory().vocabulary().find("UNHCER")).isPresent();
        undo.undo();
        assertThat(workspace.directory().vocabulary().find("UNHCER")).isEmpty();
        assertThat(meetings()).isZero();
    }

    @Test
    void aNameThatIsNoOrganisationOwnsNothing() throws IOException {
        model.add(List.of(file("a.txt", MINUTES)));
        model.names().decide(NameRule.none("UNHCER"));
        assertThat(model.names().unknown()).isEmpty();
        store();
        assertThat(workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY))
                .singleElement()
                .satisfies(one -> assertThat(one.owners()).isEmpty());
    }

    @Test
    void peopleOfTheAttendanceListBecomeContactsWhenAccepted() throws IOException {
        model.add(List.of(file("a.txt", MINUTES.replace("IOM (2)", "IOM (Ana Santos)"))));
        PreviewRow person = first().preview().stream()
                .filter(row -> row instanceof PreviewRow.Person)
                .findFirst()
                .orElseThrow();
        model.accept(first(), person);
        store();
        assertThat(workspace.directory().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.name()).isEqualTo("Ana Santos");
            assertThat(contact.organisation()).isEqualTo("IOM");
        });
        undo.undo();
        assertThat(workspace.directory().contacts()).isEmpty();
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
    void aNameThatWasDecidedIsNotAskedAgain() throws IOException {
        workspace.directory().names().isNone("UNHCER");
        model.add(List.of(file("a.txt", MINUTES)));
        assertThat(model.names().unknown()).isEmpty();
        model.add(List.of(file("b.txt", MINUTES.replace("UNHCER", "Diggers"))));
        model.names().decide(NameRule.none("Diggers"));
        store();
        model.add(List.of(file("c.txt", MINUTES.replace("UNHCER", "Diggers").replace("9 April", "14 May"))));
        assertThat(model.names().unknown()).isEmpty();
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

    @Test
    void anEarlierActionIsShownAsOne() throws IOException {
        model.add(List.of(file(
                "a.txt",
                MINUTES.replace(
                        "Follow up actions",
                        "Review of action points\nIOM to print the map.\n- Done.\n\nFollow up actions"))));
        assertThat(row(block -> block.text().equals("IOM to print the map.")))
                .isInstanceOfSatisfying(PreviewRow.BlockRow.class, block -> assertThat(block.role())
                        .isEqualTo(PreviewRow.Role.EARLIER_DONE));
    }
}
