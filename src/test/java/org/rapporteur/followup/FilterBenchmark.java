package org.rapporteur.followup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.benchmark.Spread;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Organisation;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.store.Tx;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** Filters 100,000 follow-ups by agency, and asks the sqlite3 shell the same; prints both and their ratio. */
public final class FilterBenchmark {
    private static final int ROWS = 100_000;
    private static final int MEETINGS = 120;
    private static final int ROUNDS = 15;
    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 20);
    private static final Pattern REAL = Pattern.compile("real ([0-9.]+)");

    private FilterBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("filter");
        Path file = folder.resolve("large.rapporteur");
        List<Organisation> organisations = BuiltInOrganisations.load();
        try (Workspace workspace = Workspace.create(file, organisations, Clock.systemUTC())) {
            fill(workspace, organisations);
            for (OwnerMode mode : OwnerMode.values()) {
                for (String agency : List.of("UNICEF", "Lumos")) {
                    FollowUpFilter filter = FollowUpFilter.ALL
                            .withAgencies(List.of(agency))
                            .withMode(mode)
                            .withState(FollowUpFilter.State.OPEN);
                    measure(workspace, file, filter);
                }
            }
            measure(workspace, file, FollowUpFilter.ALL.withState(FollowUpFilter.State.OVERDUE));
            measure(workspace, file, FollowUpFilter.ALL.withWords("factsheet"));
        }
    }

    private static void measure(Workspace workspace, Path file, FollowUpFilter filter)
            throws IOException, InterruptedException {
        long[] ours = new long[ROUNDS];
        int found = 0;
        for (int i = -5; i < ROUNDS; i++) {
            long start = System.nanoTime();
            found = workspace.followUps().find(filter, AS_OF).size();
            if (i >= 0) {
                ours[i] = System.nanoTime() - start;
            }
        }
        Spread here = new Spread(ours);
        double shell = shell(file, writtenOut(filter));
        System.out.printf(
                Locale.ROOT,
                "%s %s %s '%s': %d rows; ours %s; sqlite3 shell %.2f ms; ratio %.2f%n",
                filter.agencies(),
                filter.mode(),
                filter.state(),
                filter.words(),
                found,
                here,
                shell,
                here.median() / shell);
    }

    /** The program's own query, with its values written out. */
    private static String writtenOut(FollowUpFilter filter) {
        FilterSql sql = new FilterSql(filter, AS_OF);
        String text = FollowUpRepository.query(sql, FollowUpOrder.BY_DUE);
        for (Object value : sql.parameters()) {
            String literal = value instanceof Number
                    ? value.toString()
                    : "'" + value.toString().replace("'", "''") + "'";
            text = text.replaceFirst("\\?", Matcher.quoteReplacement(literal));
        }
        return text;
    }

    /** Median of the shell's own timer, rows written to nowhere. */
    private static double shell(Path file, String sql) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder(".timer on\n.output /dev/null\n");
        for (int i = 0; i < ROUNDS; i++) {
            script.append(sql).append(";\n");
        }
        Path input = Files.writeString(file.resolveSibling("query.sql"), script);
        Process process = new ProcessBuilder("sqlite3", "-readonly", file.toString())
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        List<Long> nanos = new ArrayList<>();
        Matcher real = REAL.matcher(printed);
        while (real.find()) {
            nanos.add(Math.round(Double.parseDouble(real.group(1)) * 1e9));
        }
        if (nanos.isEmpty()) {
            throw new UncheckedIOException(new IOException("the sqlite3 shell said: " + printed));
        }
        return new Spread(nanos.stream().mapToLong(Long::longValue).toArray()).median();
    }

    private static void fill(Workspace workspace, List<Organisation> organisations) {
        for (int i = 0; i < MEETINGS; i++) {
            workspace
                    .meetings()
                    .add(
                            TestWorkspace.minutes(LocalDate.of(2016, 6, 1).plusMonths(i), List.of("UNICEF", "IOM")),
                            MeetingState.PUBLISHED,
                            null);
        }
        workspace.database().write(tx -> {
            for (int i = 0; i < ROWS; i++) {
                row(tx, i, organisations.size());
            }
            return tx.update("ANALYZE");
        });
    }

    private static void row(Tx tx, int i, int organisations) {
        LocalDate due = LocalDate.of(2016, 7, 1).plusDays(i % 3_700);
        tx.update(
                """
                INSERT INTO follow_up (id, uid, number, meeting_id, block_uid, text, due_phrase, due_from, due_to,
                                       due_precision, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'DAY', ?)
                """,
                i + 1,
                "f" + i,
                i + 1,
                i % MEETINGS + 1,
                "b" + i,
                i % 50 == 0 ? "Share the factsheet no " + i : "Check the list of places no " + i,
                "by " + due,
                due,
                due,
                i % 4 == 0 ? Status.OPEN : Status.DONE);
        for (int owner = 0; owner <= i % 3; owner++) {
            boolean all = i % 20 == 0;
            tx.update(
                    "INSERT INTO follow_up_owner (follow_up_id, position, kind, name, organisation_id) VALUES (?, ?, ?, ?, ?)",
                    i + 1,
                    owner,
                    all ? "AUDIENCE" : "ORGANISATION",
                    all ? "all" : "somebody",
                    all ? null : (i + owner * 7) % organisations + 1);
        }
    }
}
