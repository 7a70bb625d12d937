package org.rapporteur.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class NameServiceTest {
    @TempDir
    private Path folder;

    private Workspace workspace;
    private NameService names;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        workspace
                .meetings()
                .add(
                        TestWorkspace.minutes(
                                TestWorkspace.TODAY,
                                List.of("UNHCR", "Lake Schools Network"),
                                Block.of(
                                        "00000000-0000-7000-8000-000000000001",
                                        BlockKind.ACTION,
                                        "LSN and UNHCR to share the list.")),
                        MeetingState.DRAFT,
                        null);
        names = workspace.people().names();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void namesOfMinutesThatNobodyKnowsWait() {
        assertThat(names.undecided())
                .extracting(UndecidedName::name)
                .containsExactlyInAnyOrder("LSN", "Lake Schools Network");
    }

    @Test
    void anAliasIsDecidedOnceAndKnownFromThenOn() {
        names.isAlias("LSN", workspace.directory().organisations().getFirst().id());

        assertThat(names.undecided()).extracting(UndecidedName::name).containsExactly("Lake Schools Network");
        assertThat(names.decision("lsn")).hasValueSatisfying(decided -> {
            assertThat(decided.kind()).isEqualTo(NameDecision.Kind.ALIAS);
            assertThat(decided.organisation()).isEqualTo("IOM");
        });
        assertThat(workspace.directory().organisations().getFirst().aliases()).contains("LSN");
    }

    @Test
    void aNewOrganisationCarriesTheName() {
        names.isNew("Lake Schools Network", TestWorkspace.organisation("LSN", ""));

        assertThat(names.undecided()).isEmpty();
        assertThat(workspace.directory().organisations())
                .filteredOn(one -> one.shortName().equals("LSN"))
                .singleElement()
                .satisfies(one -> assertThat(one.aliases()).contains("Lake Schools Network"));
        assertThatThrownBy(() -> names.isNew("Another", TestWorkspace.organisation("lsn", "")))
                .isInstanceOf(FieldError.class);
        assertThat(names.decision("Another")).isEmpty();
    }

    @Test
    void whatIsNoOrganisationIsNotAskedAgainUntilTheDecisionIsTakenBack() {
        names.isNone("LSN");
        assertThat(names.undecided()).extracting(UndecidedName::name).doesNotContain("LSN");

        names.takeBack("LSN");
        assertThat(names.undecided()).extracting(UndecidedName::name).contains("LSN");
    }
}
