package org.rapporteur.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.importing.NameRule;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Owner;
import org.rapporteur.workspace.TestWorkspace;

/** What the user says to the pieces of a file before it comes in. */
class ImportReviewTest extends ImportOnScreen {
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
    void whoIsTakenOverAsAContactOwnsUnderTheFullNameAtOnce() throws IOException {
        model.add(
                List.of(file("a.txt", MINUTES.replace("IOM (2)", "IOM (Ana Santos)") + "2. Ana to print the map.\n")));
        assertThat(owners("Ana to print the map.")).containsExactly("Ana");
        PreviewRow person = first().preview().stream()
                .filter(row -> row instanceof PreviewRow.Person)
                .findFirst()
                .orElseThrow();
        model.accept(first(), person);
        assertThat(owners("Ana to print the map.")).containsExactly("Ana Santos");
        undo.undo();
        assertThat(owners("Ana to print the map.")).containsExactly("Ana");
    }

    private List<String> owners(String text) {
        return first().preview().stream()
                .filter(row ->
                        row instanceof PreviewRow.BlockRow block && block.text().equals(text))
                .flatMap(row -> ((PreviewRow.BlockRow) row).owners().stream())
                .map(Owner::name)
                .toList();
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
