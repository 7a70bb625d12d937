package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.NameDecision;
import org.rapporteur.directory.NameService;
import org.rapporteur.followup.Event;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.recognition.Owner;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class ImportServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 9);
    private static final String MINUTES =
            """
            9 April 2026

            Lake Basin IM Group – Meeting minutes
            Present: UNHCR, IOM

            Follow up actions
            1. HCR and IOM to count the wells by 2 May.
            """;

    @TempDir
    Path folder;

    private Workspace workspace;
    private ImportService imports;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        imports = workspace.imports();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private MinutesDraft read(String name, String text) throws IOException {
        return imports.read(Files.writeString(folder.resolve(name), text));
    }

    private List<LocalDate> days() {
        return workspace.meetings().meetings(TestWorkspace.TODAY).stream()
                .map(MeetingSummary::date)
                .toList();
    }

    @Test
    void storesMinutesWithTheirFollowUps() throws IOException {
        imports.store(List.of(ImportOrder.add(read("a.txt", MINUTES))));
        assertThat(days()).containsExactly(DAY);
        List<FollowUp> followUps = workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY);
        assertThat(followUps).singleElement().satisfies(one -> {
            assertThat(one.owners()).extracting(Owner::name).containsExactly("UNHCR", "IOM");
            assertThat(one.due()).isNotNull();
        });
    }

    @Test
    void knowsTheSameFileAndTheSameMeetingAgain() throws IOException {
        MinutesDraft first = read("a.txt", MINUTES);
        assertThat(imports.duplicates(first)).isEmpty();
        long id = imports.store(List.of(ImportOrder.add(first))).added().getFirst();
        assertThat(imports.duplicates(read("b.txt", MINUTES))).containsExactly(new Duplicate(id, DAY, true));
        assertThat(imports.duplicates(read("c.txt", MINUTES + "2. WFP to print the map.\n")))
                .containsExactly(new Duplicate(id, DAY, false));
        assertThat(imports.duplicates(read("d.txt", MINUTES.replace("Lake Basin", "Upper River"))))
                .isEmpty();
    }

    @Test
    void replacingIsOneDeedThatUndoAndRedoTakeBackAndForth() throws IOException {
        long old = imports.store(List.of(ImportOrder.add(read("a.txt", MINUTES))))
                .added()
                .getFirst();
        MinutesDraft newer = read("c.txt", MINUTES + "2. WFP to print the map.\n");
        Imported done = imports.store(List.of(new ImportOrder(newer, List.of(old))));
        assertThat(done.replaced()).containsExactly(old);
        assertThat(actions()).isEqualTo(2);
        imports.undo(done);
        assertThat(actions()).isEqualTo(1);
        imports.redo(done);
        assertThat(actions()).isEqualTo(2);
    }

    private int actions() {
        List<MeetingSummary> meetings = workspace.meetings().meetings(TestWorkspace.TODAY);
        assertThat(meetings).hasSize(1);
        return meetings.getFirst().actions();
    }

    @Test
    void allOrNone() throws IOException {
        List<ImportOrder> orders = List.of(
                ImportOrder.add(read("a.txt", MINUTES)),
                ImportOrder.add(read("b.txt", "Notes of the wells group\n\nWells\nDry.\n")));
        assertThatThrownBy(() -> imports.store(orders))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no date");
        assertThat(days()).isEmpty();
    }

    private static final String LATER =
            """
            14 May 2026

            Lake Basin IM Group – Meeting minutes
            Present: UNHCR, IOM

            Review of action points
            HCR and IOM to count the wells.
            - Done, the list was sent.
            WFP to print the map of the ferries.
            - Done.

            Follow up actions
            1. UNICEF to repair the pump at Port Alma.
            """;

    private List<String> stand() {
        return workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY).stream()
                .map(one -> one.raisedOn() + " " + one.status() + " " + one.text())
                .sorted()
                .toList();
    }

    @Test
    void whatLaterMinutesCallDoneIsDoneAndIsNoFollowUpOfTheirOwn() throws IOException {
        Imported done = imports.store(
                List.of(ImportOrder.add(read("later.txt", LATER)), ImportOrder.add(read("a.txt", MINUTES))));
        assertThat(stand())
                .containsExactly(
                        "2026-04-09 DONE HCR and IOM to count the wells by 2 May.",
                        "2026-05-14 DONE WFP to print the map of the ferries.",
                        "2026-05-14 OPEN UNICEF to repair the pump at Port Alma.");
        long counted = workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY).stream()
                .filter(one -> one.text().contains("count"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(workspace.proposals().reviewLines(done.added().getFirst())).containsOnlyKeys(counted);
        assertThat(workspace.followUps().events(counted))
                .extracting(Event::kind)
                .containsExactly(Event.Kind.RAISED, Event.Kind.STATUS);
    }

    @Test
    void undoingAnImportOpensAgainWhatItHadClosed() throws IOException {
        imports.store(List.of(ImportOrder.add(read("a.txt", MINUTES))));
        Imported later = imports.store(List.of(ImportOrder.add(read("later.txt", LATER))));
        List<String> after = stand();
        assertThat(after).hasSize(3).contains("2026-04-09 DONE HCR and IOM to count the wells by 2 May.");
        imports.undo(later);
        assertThat(stand()).containsExactly("2026-04-09 OPEN HCR and IOM to count the wells by 2 May.");
        imports.redo(later);
        assertThat(stand()).isEqualTo(after);
    }

    @Test
    void anActionThatIsSaidTwiceIsOneFollowUpWithBothPlaces() throws IOException {
        imports.store(
                List.of(
                        ImportOrder.add(
                                read(
                                        "a.txt",
                                        MINUTES.replace(
                                                "Follow up actions",
                                                "Wells\nForty were counted. ACTION: HCR and IOM to count the wells by 2 May.\n\nFollow up actions")))));
        assertThat(workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY))
                .singleElement()
                .satisfies(one -> assertThat(workspace.proposals().echoes(one.id()))
                        .containsExactly("HCR and IOM to count the wells by 2 May."));
    }

    @Test
    void whatWasSaidOfNamesIsKeptWithTheImport() throws IOException {
        Imported done = imports.store(
                List.of(ImportOrder.add(read("a.txt", MINUTES))),
                NameRule.additions(List.of(NameRule.none("Well diggers"), NameRule.alias("UNHCER", "UNHCR"))));
        NameService names = workspace.directory().names();
        assertThat(names.decision("well DIGGERS").orElseThrow().kind()).isEqualTo(NameDecision.Kind.NONE);
        assertThat(names.decision("UNHCER").orElseThrow().organisation()).isEqualTo("UNHCR");
        assertThat(imports.nobodies()).containsExactly(NameRule.none("Well diggers"));
        imports.undo(done);
        assertThat(names.decisions()).isEmpty();
        imports.redo(done);
        assertThat(names.decisions()).hasSize(2);
    }

    private List<String> owners() {
        return workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY).stream()
                .flatMap(one -> one.owners().stream())
                .map(owner -> owner.name() + " " + owner.kind())
                .sorted()
                .toList();
    }

    @Test
    void undoingAnImportMakesOwnersOfOtherMinutesUnknownAgain() throws IOException {
        String said = MINUTES.replace("HCR and IOM to count", "Wells Board and UNHCER to count");
        imports.store(List.of(ImportOrder.add(read("a.txt", said))));
        List<String> before = owners();
        assertThat(before).containsExactly("UNHCER UNKNOWN", "Wells Board UNKNOWN");
        Imported later = imports.store(
                List.of(ImportOrder.add(read("later.txt", LATER))),
                NameRule.additions(List.of(NameRule.fresh("Wells Board"), NameRule.alias("UNHCER", "UNHCR"))));
        List<String> after = owners();
        assertThat(after).contains("Wells Board ORGANISATION").doesNotContain("UNHCER UNKNOWN");
        imports.undo(later);
        assertThat(owners()).isEqualTo(before);
        imports.redo(later);
        assertThat(owners()).isEqualTo(after);
    }
}
