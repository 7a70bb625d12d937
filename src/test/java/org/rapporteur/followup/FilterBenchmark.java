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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.benchmark.Spread;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Organisation;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.shared.query.QueryText;
import org.rapporteur.store.Tx;
import org.rapporteur.views.SavedView;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/**
 * Filters, groups and sorts 100,000 follow-ups of 120 meetings, and asks the sqlite3 shell the same; prints both and their
 * ratio, and the heap before and after.
 */
public final class FilterBenchmark {
    private static final int ROWS = 100_000;
    private static final int MEETINGS = 120;
    private static final int ROUNDS = 7;
    private static final int TOPICS = 200;
    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 20);
    private static final Pattern REAL = Pattern.compile("real ([0-9.]+)");

    private static final QueryText LANGUAGE =
            new QueryText(Set.of("agency", "is", "due", "topic", "raised", "owner", "slipped"));
    private static final List<String> QUERIES = List.of(
            "agency:UNICEF is:open",
            "agency:UNICEF is:open is:alone",
            "agency:Lumos is:open is:joint",
            "agency:UNICEF,UNHCR,IOM is:open",
            "-agency:UNICEF is:open",
            "is:overdue",
            "owner:nobody is:open",
            "due:2026-05",
            "due:none",
            "topic:\"Topic 7\"",
            "raised:2024-06",
            "raised:2024 is:open",
            "slipped:2",
            "slipped:no is:open",
            "factsheet");

    private FilterBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("filter");
        Path file = folder.resolve("large.rapporteur");
        List<Organisation> organisations = BuiltInOrganisations.load();
        try (Workspace workspace = Workspace.create(file, organisations, Clock.systemUTC())) {
            fill(workspace, organisations);
            for (int i = 0; i < 3; i++) {
                QUERIES.forEach(query -> workspace.followUps().groups(filter(query), FollowUpOrder.BY_DUE, AS_OF));
            }
            long before = used();
            for (String query : QUERIES) {
                measure(workspace, file, query, FollowUpOrder.BY_DUE);
            }
            for (FollowUpOrder.Grouping grouping : FollowUpOrder.Grouping.values()) {
                measure(workspace, file, "is:open", FollowUpOrder.BY_DUE.withGrouping(grouping));
            }
            for (FollowUpOrder.Sort sort : FollowUpOrder.Sort.values()) {
                measure(workspace, file, "is:open", FollowUpOrder.BY_DUE.withSort(sort, true));
            }
            views(workspace, file);
            long after = used();
            for (int i = 0; i < 300; i++) {
                String query = QUERIES.get(i % QUERIES.size()) + " word" + i;
                workspace.followUps().find(filter(query), AS_OF);
            }
            System.out.printf(
                    Locale.ROOT,
                    "heap in use: %d MB before, %d MB after these, %d MB after 300 further filters%n",
                    before >> 20,
                    after >> 20,
                    used() >> 20);
        }
    }

    /** Views are kept, read back from the file, and asked as the side bar does: a query with its groups and order. */
    private static void views(Workspace workspace, Path file) throws IOException, InterruptedException {
        List.of(
                        view("Overdue, by agency", "is:overdue", "AGENCY", "DUE"),
                        view("Overdue of one agency", "agency:UNICEF is:overdue", "TOPIC", "DUE"),
                        view("Moved twice", "slipped:2 is:open", "AGENCY", "RAISED DESC"),
                        view("Nobody's", "owner:nobody is:open", "MEETING", "NUMBER"),
                        view("Of one month", "due:2026-05 is:open", "AGENCY", "DUE"),
                        view("A topic's", "topic:\"Topic 7\"", "MEETING", "RAISED"),
                        view("Done in a year", "is:done raised:2025", "DUE_MONTH", "DUE"))
                .forEach(workspace.views()::add);
        for (SavedView view : workspace.views().views()) {
            String[] sort = view.sort().split(" ", -1);
            System.out.print("kept view “" + view.name() + "”: ");
            measure(
                    workspace,
                    file,
                    view.query(),
                    new FollowUpOrder(
                            FollowUpOrder.Grouping.valueOf(view.grouping()),
                            FollowUpOrder.Sort.valueOf(sort[0]),
                            sort.length > 1));
        }
    }

    private static SavedView view(String name, String query, String grouping, String sort) {
        return new SavedView(0, "follow-ups", name, query, grouping, sort, "");
    }

    private static FollowUpFilter filter(String query) {
        return new FilterQuery(AS_OF).filter(LANGUAGE.parse(query));
    }

    /** After collections, so that only what is held on to counts. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void measure(Workspace workspace, Path file, String query, FollowUpOrder order)
            throws IOException, InterruptedException {
        FollowUpFilter filter = filter(query);
        long[] ours = new long[ROUNDS];
        int found = 0;
        for (int i = -5; i < ROUNDS; i++) {
            long start = System.nanoTime();
            found = workspace.followUps().groups(filter, order, AS_OF).stream()
                    .mapToInt(group -> group.followUps().size())
                    .sum();
            if (i >= 0) {
                ours[i] = System.nanoTime() - start;
            }
        }
        Spread here = new Spread(ours);
        double shell = shell(file, writtenOut(filter, order));
        System.out.printf(
                Locale.ROOT,
                "%-44s %-9s %-7s %6d rows; ours %s; sqlite3 shell %.2f ms; ratio %.2f%n",
                query,
                order.grouping(),
                order.sort(),
                found,
                here,
                shell,
                here.median() / shell);
    }

    /** The program's own query, with its values written out. */
    private static String writtenOut(FollowUpFilter filter, FollowUpOrder order) {
        FilterSql sql = new FilterSql(filter, AS_OF);
        String text = FollowUpRepository.query(sql, order);
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
            for (int i = 0; i < TOPICS; i++) {
                tx.update(
                        "INSERT INTO topic (id, uid, name, folded) VALUES (?, ?, ?, ?)",
                        i + 1,
                        "t" + i,
                        "Topic " + i,
                        "topic " + i);
            }
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
                INSERT INTO follow_up (id, uid, number, meeting_id, topic_id, block_uid, text, due_phrase, due_from, due_to,
                                       due_precision, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DAY', ?)
                """,
                i + 1,
                "f" + i,
                i + 1,
                i % MEETINGS + 1,
                i % TOPICS + 1,
                "b" + i,
                i % 50 == 0 ? "Share the factsheet no " + i : "Check the list of places no " + i,
                "by " + due,
                due,
                due,
                i % 4 == 0 ? Status.OPEN : Status.DONE);
        for (int slip = 0; slip < (i % 10 == 0 ? 2 : 0); slip++) {
            tx.update(
                    "INSERT INTO follow_up_event (uid, follow_up_id, at, kind, slip) VALUES (?, ?, '2024-06-01T09:00:00Z', 'DUE', 1)",
                    "e" + i + "-" + slip,
                    i + 1);
        }
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
