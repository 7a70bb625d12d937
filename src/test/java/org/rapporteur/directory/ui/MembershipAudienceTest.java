package org.rapporteur.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Membership;
import org.rapporteur.directory.Organisation;
import org.rapporteur.followup.FilterQuery;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.fx.Kit;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.shared.query.QueryText;
import org.rapporteur.workspace.TestKit;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** Whom "all" reaches follows the days that are typed into the form of an organisation, meeting by meeting. */
class MembershipAudienceTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 9);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 14);

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Kit kit;
    private OrganisationsModel model;

    @BeforeEach
    void holdThree() {
        workspace = TestWorkspace.in(folder);
        for (LocalDate on : List.of(MARCH, APRIL, MAY)) {
            workspace
                    .meetings()
                    .add(
                            TestWorkspace.minutes(
                                    on,
                                    List.of(),
                                    Block.of("all" + on, BlockKind.ACTION, "All to share their lists."),
                                    Block.of("both" + on, BlockKind.ACTION, "IOM and WFP to draw the map.")),
                            MeetingState.CIRCULATED,
                            null);
        }
        kit = TestKit.in(folder);
        model = new OrganisationsModel(workspace, kit);
        model.start();
    }

    @AfterEach
    void close() {
        model.stop();
        workspace.close();
    }

    private void member(String name, @Nullable LocalDate since, @Nullable LocalDate until) {
        Organisation organisation = model.answerProperty().get().rows().stream()
                .filter(one -> one.shortName().equals(name))
                .findFirst()
                .orElseThrow();
        Membership known = model.membership(organisation);
        model.setMembership(organisation, new Membership(known == null ? 0 : known.id(), name, since, until));
    }

    private List<String> found(String query) {
        return workspace
                .followUps()
                .find(
                        new FilterQuery(MAY).filter(new QueryText(Set.of("agency", "is")).parse(query)),
                        TestWorkspace.TODAY)
                .stream()
                .map(FollowUp::blockUid)
                .sorted()
                .toList();
    }

    @Test
    void allAreTheMembersOfTheDayAndFollowTheDatesAndTheirUndo() {
        assertThat(found("agency:UNICEF")).isEmpty();

        member("UNICEF", APRIL, null);
        assertThat(found("agency:UNICEF")).containsExactly("all" + APRIL, "all" + MAY);
        assertThat(found("agency:UNICEF is:joint"))
                .as("only by name beside others")
                .isEmpty();

        member("UNICEF", APRIL, APRIL);
        assertThat(found("agency:UNICEF")).as("the last day counts").containsExactly("all" + APRIL);

        member("UNICEF", null, APRIL.minusDays(1));
        assertThat(found("agency:UNICEF")).containsExactly("all" + MARCH);

        kit.undo().undo();
        assertThat(found("agency:UNICEF")).containsExactly("all" + APRIL);
        kit.undo().undo();
        assertThat(found("agency:UNICEF")).containsExactly("all" + APRIL, "all" + MAY);
        kit.undo().undo();
        assertThat(found("agency:UNICEF")).isEmpty();
    }

    @Test
    void whatIsOwedByNameStaysWhateverTheDatesAre() {
        member("IOM", MAY, null);
        assertThat(found("agency:IOM")).containsExactly("all" + MAY, "both" + MARCH, "both" + APRIL, "both" + MAY);
        assertThat(found("agency:IOM is:joint")).containsExactly("both" + MARCH, "both" + APRIL, "both" + MAY);
        assertThat(found("agency:UNHCR,IOM is:joint")).hasSize(3);
        assertThat(found("agency:IOM is:alone")).isEmpty();
    }

    @Test
    void leavingEndsTodayAndLeavesEarlierTimesAsTheyWere() {
        member("WFP", null, MARCH);
        workspace.directory().saveMembership("Lake Basin IM Group", new Membership(0, "WFP", MAY, null));
        Organisation wfp = workspace.directory().organisations().stream()
                .filter(one -> one.shortName().equals("WFP"))
                .findFirst()
                .orElseThrow();
        model.setMembership(wfp, null);
        assertThat(workspace.directory().members("Lake Basin IM Group"))
                .extracting(Membership::since, Membership::until)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(null, MARCH),
                        org.assertj.core.api.Assertions.tuple(MAY, TestWorkspace.TODAY.minusDays(1)));
    }
}
