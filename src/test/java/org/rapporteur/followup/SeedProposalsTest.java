package org.rapporteur.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.importing.ImportOrder;
import org.rapporteur.importing.MinutesReader;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** The two real minutes: what June seems to say about the promises of March. Prints the table of what is proposed. */
class SeedProposalsTest {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 27);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 28);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void importBoth() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "the two real minutes are not here");
        workspace =
                Workspace.create(folder.resolve("seeds.rapporteur"), BuiltInOrganisations.load(), TestWorkspace.CLOCK);
        Recogniser recogniser = new Recogniser(workspace.directory().vocabulary());
        MinutesReader reader = Documents.minutes(Uids.of(TestWorkspace.CLOCK));
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                workspace.imports().store(List.of(ImportOrder.add(reader.read(file, recogniser))));
            }
        }
    }

    @AfterEach
    void close() {
        if (workspace != null) {
            workspace.close();
        }
    }

    private long meeting(LocalDate date) {
        return workspace.meetings().on(date).getFirst();
    }

    /** The user takes the sentence on Italy and Spain over, as Ctrl+Enter does. */
    private FollowUp takeOverTheReports() {
        Meeting march = workspace.meetings().meeting(meeting(MARCH)).orElseThrow();
        Minutes before = march.minutes();
        List<Block> blocks = before.blocks().stream()
                .map(block -> block.text().contains("Italy and Spain are being")
                        ? new Block(block.uid(), BlockKind.ACTION, 0, block.content(), block.corrections())
                        : block)
                .toList();
        workspace
                .meetings()
                .save(new MinutesChange(march.id(), before, new Minutes(before.header(), before.attendance(), blocks)));
        return workspace
                .followUps()
                .find(FollowUpFilter.ALL.withWords("Italy Spain"), JUNE)
                .getFirst();
    }

    @Test
    void theReportsOnItalyAndSpainAreTheSameFollowUpAndSlipped() {
        FollowUp reports = takeOverTheReports();
        Proposal proposal = workspace.proposals().of(reports).getFirst();
        assertThat(proposal.kind()).isEqualTo(Proposal.Kind.ASKED_AGAIN);
        assertThat(proposal.line().said().on()).isEqualTo(JUNE);
        assertThat(proposal.reasons().stream().map(Proposal.Reason::ground))
                .contains(Proposal.Ground.SAME_TOPIC, Proposal.Ground.SAME_WORDS, Proposal.Ground.OTHER_DATE);
        assertThat(workspace.proposals().ofMeeting(meeting(JUNE)))
                .anyMatch(found -> found.followUp().id() == reports.id());

        Proposals.Taken taken =
                workspace.proposals().takeAsRepeat(proposal.line().blockUid(), reports.id());

        List<Slip> slips = Slip.of(workspace.followUps().events(reports.id()));
        assertThat(slips).hasSize(1);
        assertThat(slips.getFirst().movedOn()).isEqualTo(JUNE);
        assertThat(slips.getFirst().daysGained()).isEqualTo(153);
        FollowUp moved = workspace.followUps().numbered(reports.number());
        assertThat(slips.getFirst().now()).isNotNull().isEqualTo(moved.due());
        assertThat(workspace.proposals().of(moved))
                .noneMatch(
                        again -> again.line().blockUid().equals(proposal.line().blockUid()));

        workspace.proposals().undo(taken);
        assertThat(workspace.followUps().numbered(reports.number())).isEqualTo(reports);
        workspace.proposals().dismiss(proposal.line().blockUid(), reports.id());
        assertThat(workspace.proposals().of(reports))
                .noneMatch(
                        again -> again.line().blockUid().equals(proposal.line().blockUid()));
    }

    @Test
    void aSentenceThatNobodyTookOverIsNoFollowUpAndSoIsNeverProposed() {
        assertThat(workspace.proposals().ofMeeting(meeting(JUNE)))
                .noneMatch(found -> found.followUp().text().contains("Italy"));
        FollowUp reports = takeOverTheReports();
        assertThat(workspace.followUps().events(reports.id()))
                .singleElement()
                .satisfies(event -> assertThat(event.kind()).isEqualTo(Event.Kind.RAISED));
        assertThat(workspace.proposals().ofMeeting(meeting(JUNE)).getFirst().followUp())
                .isEqualTo(reports);
    }

    @Test
    void weakLikenessesAreNotShown() {
        List<FollowUp> march = workspace.followUps().find(FollowUpFilter.ALL.withMeeting(meeting(MARCH)), JUNE);
        assertThat(march).hasSize(8);
        assertThat(march.stream().flatMap(one -> workspace.proposals().of(one).stream()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.followUp().number()).isEqualTo(1);
                    assertThat(found.kind()).isEqualTo(Proposal.Kind.ANSWER);
                });
    }

    @Test
    void printsWhatIsProposedForEachActionOfMarch() {
        takeOverTheReports();
        List<FollowUp> march = workspace.followUps().find(FollowUpFilter.ALL.withMeeting(meeting(MARCH)), JUNE);
        assertThat(march).hasSize(9);
        StringBuilder table = new StringBuilder();
        for (FollowUp one : march.stream()
                .sorted(java.util.Comparator.comparingInt(FollowUp::number))
                .toList()) {
            table.append("%d %s%n".formatted(one.number(), one.text()));
            List<Proposal> found = workspace.proposals().of(one);
            for (Proposal proposal : found) {
                table.append("    %.2f %s: %.90s%n        %s%n"
                        .formatted(
                                proposal.score(),
                                proposal.kind(),
                                proposal.line().text(),
                                proposal.reasons().stream()
                                        .map(reason -> reason.ground() + " " + reason.words())
                                        .collect(Collectors.joining("; "))));
            }
            if (found.isEmpty()) {
                table.append("    nothing\n");
            }
        }
        System.out.println(table);
    }
}
