package org.rapporteur.directory.ui;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Kit;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.recognition.Owner;
import org.rapporteur.workspace.TestKit;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** A workspace with one draft, and the models of the screens of organisations and people over it. */
abstract class DirectoryOnScreen {
    @TempDir
    Path folder;

    Workspace workspace;
    Kit kit;
    OrganisationsModel organisations;
    PeopleModel people;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        workspace
                .meetings()
                .add(
                        TestWorkspace.minutes(
                                TestWorkspace.TODAY,
                                List.of("UNHCR"),
                                Block.of(
                                        "00000000-0000-7000-8000-000000000001",
                                        BlockKind.ACTION,
                                        "UNHCR and WFP to share the list.")),
                        MeetingState.DRAFT,
                        null);
        kit = TestKit.in(folder);
        organisations = new OrganisationsModel(workspace, kit);
        organisations.start();
        people = new PeopleModel(workspace, kit);
        people.start();
    }

    @AfterEach
    void close() {
        organisations.stop();
        people.stop();
        workspace.close();
    }

    List<String> owners() {
        return workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY).getFirst().owners().stream()
                .map(Owner::name)
                .toList();
    }
}
