package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.DirectoryAdditions;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** What is owed by people whom minutes name by initials or first name, once the workspace knows them. */
class PeopleAsOwnersTest {
    private static final String MINUTES =
            """
            9 April 2026

            Lake Basin IM Group – Meeting minutes
            Present: UNHCR, Ana Santos (WFP), Jon Tal (Port Office)

            Follow up actions
            1. Share the list of wells – AS
            2. Ana to count the boats
            3. JT and UNHCR to print the map
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private MinutesDraft draft() throws IOException {
        return workspace.imports().read(Files.writeString(folder.resolve("a.txt"), MINUTES));
    }

    private List<String> owners() {
        return workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY).stream()
                .map(one -> one.owners().stream()
                        .map(owner -> owner.name() + " " + owner.kind())
                        .collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }

    @Test
    void theyStayAsWrittenWhileNobodyTookThemOver() throws IOException {
        workspace.imports().store(List.of(ImportOrder.add(draft())));
        assertThat(owners()).containsExactly("AS UNKNOWN", "Ana UNKNOWN", "JT UNKNOWN, UNHCR ORGANISATION");
    }

    @Test
    void whoBecomesAContactWithTheImportOwesUnderTheFullName() throws IOException {
        var people = DirectoryAdditions.NONE.withContacts(List.of(Contact.of("Ana Santos", "WFP")));
        workspace.imports().store(List.of(ImportOrder.add(draft())), people);
        assertThat(owners())
                .containsExactly("Ana Santos CONTACT", "Ana Santos CONTACT", "JT UNKNOWN, UNHCR ORGANISATION");
        assertThat(workspace.followUps().find(FollowUpFilter.ALL.withAgencies(List.of("WFP")), TestWorkspace.TODAY))
                .hasSize(2);
    }

    @Test
    void whoIsAContactAlreadyOwesUnderTheFullName() throws IOException {
        workspace
                .imports()
                .store(List.of(), DirectoryAdditions.NONE.withContacts(List.of(Contact.of("Jon Tal", "IOM"))));
        workspace.imports().store(List.of(ImportOrder.add(draft())));
        assertThat(owners()).containsExactly("AS UNKNOWN", "Ana UNKNOWN", "Jon Tal CONTACT, UNHCR ORGANISATION");
    }
}
