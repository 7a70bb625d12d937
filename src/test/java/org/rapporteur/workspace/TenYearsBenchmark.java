package org.rapporteur.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rapporteur.benchmark.Spread;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Organisation;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;

/**
 * Ten years of a busy group: 120 meetings whose minutes hold 100,000 actions, a quarter of them open. Prints how long the
 * questions take that a person asks of it: what is proposed, a topic's page, the round of review, the next meeting.
 */
public final class TenYearsBenchmark {
    private static final int MEETINGS = 120;
    private static final int ACTIONS = 834;
    private static final int SAID = 60;
    private static final int WORDS = 4_000;
    private static final int ROUNDS = 9;
    private static final LocalDate FIRST = LocalDate.of(2016, 6, 1);
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 5, 20).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Random random = new Random(7);
    private final List<Organisation> organisations = BuiltInOrganisations.load();
    private int uid;

    private TenYearsBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempDirectory("ten-years").resolve("large.rapporteur");
        new TenYearsBenchmark().run(file);
    }

    private void run(Path file) {
        try (Workspace workspace = Workspace.create(file, organisations, CLOCK)) {
            long start = System.nanoTime();
            long last = 0;
            for (int i = 0; i < MEETINGS; i++) {
                last = workspace
                        .meetings()
                        .add(minutes(i), i + 1 < MEETINGS ? MeetingState.PUBLISHED : MeetingState.DRAFT, null);
            }
            workspace.database().write(tx -> {
                tx.update("UPDATE follow_up SET status = 'DONE' WHERE id % 4 <> 0");
                return tx.update("ANALYZE");
            });
            System.out.printf(Locale.ROOT, "made in %.0f s%n", (System.nanoTime() - start) / 1e9);
            questions(workspace, last);
        }
    }

    private void questions(Workspace workspace, long last) {
        LocalDate today = workspace.followUps().today();
        List<FollowUp> open =
                workspace.followUps().find(FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN), today);
        System.out.printf("%d open of %d%n", open.size(), MEETINGS * ACTIONS);
        FollowUp early = open.stream()
                .filter(one -> one.raisedOn().equals(FIRST))
                .findFirst()
                .orElseThrow();
        FollowUp late = open.stream()
                .filter(one -> one.raisedOn().isAfter(today.minusDays(60)))
                .findFirst()
                .orElseThrow();
        long ordinary = workspace.meetings().add(ordinary(), MeetingState.DRAFT, null);
        print("proposals of one meeting of 90 lines, first after a change", () -> {
            workspace.followUps().takeBack(workspace.followUps().addNote(List.of(early.id()), "x"));
            workspace.proposals().ofMeeting(ordinary);
        });
        print(
                "proposals of one meeting of 90 lines, again",
                () -> workspace.proposals().ofMeeting(ordinary));
        print(
                "proposals of one meeting of 894 lines, again",
                () -> workspace.proposals().ofMeeting(last));
        print(
                "proposals for one follow-up of ten years ago",
                () -> workspace.proposals().of(early));
        print(
                "proposals for one follow-up of last month",
                () -> workspace.proposals().of(late));
        print("topic page", () -> workspace.topics().said("Topic 7"));
        print("list of topics", () -> workspace.topics().topics());
        print("last time before a day", () -> workspace.topics().lastBefore("Topic 7", today));
        print(
                "round of review",
                () -> workspace.followUps().find(FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN), today));
        FollowUpFilter overdue = FollowUpFilter.ALL.withState(FollowUpFilter.State.OVERDUE);
        print(
                "the four that are late for the longest time",
                () -> workspace.followUps().first(overdue, today, 4));
        print("list of meetings", () -> workspace.meetings().meetings(today));
        print("what was decided", () -> workspace.meetings().decisions());
        print("open and overdue per agency", () -> workspace.followUps().counts(today));
        print("figures of the overview", () -> workspace.followUps().figures(today));
        print("next meeting from the last", () -> {
            long made =
                    workspace.planning().next(FIRST.plusMonths(MEETINGS - 1)).meetingId();
            workspace.meetings().delete(made);
        });
    }

    private static void print(String what, Runnable question) {
        long[] nanos = new long[ROUNDS];
        for (int i = -2; i < ROUNDS; i++) {
            long start = System.nanoTime();
            question.run();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        System.out.printf(Locale.ROOT, "%-58s %s%n", what, new Spread(nanos));
    }

    private Minutes minutes(int month) {
        LocalDate on = FIRST.plusMonths(month);
        return new Minutes(
                Header.of("Lake Basin IM Group", on)
                        .withNext(new NextMeeting(on.plusMonths(1), LocalTime.of(10, 0), null, "Port Alma")),
                List.of(),
                blocks(ACTIONS, SAID));
    }

    private Minutes ordinary() {
        return new Minutes(
                Header.of("Lake Basin IM Group", FIRST.plusMonths(MEETINGS - 1).plusDays(10)),
                List.of(),
                blocks(30, 60));
    }

    private List<Block> blocks(int actions, int said) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < actions + said; i++) {
            if (i % 45 == 0) {
                blocks.add(block(BlockKind.HEADING_2, "Topic " + random.nextInt(200)));
            }
            boolean promise = i % (actions + said) < actions;
            blocks.add(block(
                    promise ? BlockKind.ACTION : BlockKind.TEXT,
                    promise ? owner() + " to " + words(7) + " by " + (1 + i % 28) + " June" : words(35)));
        }
        return blocks;
    }

    private Block block(BlockKind kind, String text) {
        return Block.of("b" + uid++, kind, text);
    }

    private String owner() {
        return organisations.get(random.nextInt(organisations.size())).shortName();
    }

    /** Words as languages have them: few that are frequent, many that are rare. */
    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int rank = (int) (WORDS * Math.pow(random.nextDouble(), 3));
            text.append(i == 0 ? "" : " ").append(word(rank));
        }
        return text.toString();
    }

    private static String word(int rank) {
        String letters = "abdegilmnoprtu";
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 200; rest > 0; rest /= letters.length()) {
            word.append(letters.charAt(rest % letters.length())).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
