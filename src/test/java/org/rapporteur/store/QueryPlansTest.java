package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Contact;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.FollowUpFilter.State;
import org.rapporteur.followup.OwnerMode;
import org.rapporteur.followup.Status;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.workspace.Sample;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** What is asked and written while somebody works reads no large table from end to end, unless it has to. */
class QueryPlansTest {
    private static final LocalDate TODAY = TestWorkspace.TODAY;
    private static final FollowUpFilter IOM = FollowUpFilter.ALL.withAgencies(List.of("IOM"));
    private static final Set<String> LARGE =
            Set.of("follow_up", "follow_up_owner", "follow_up_event", "block", "contact", "minutes_version_block");
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:FROM|JOIN|UPDATE)\\s+(\\w+)(?:\\s+(?:AS\\s+)?(\\w+))?");

    /** A scan; one over an index that holds only what is wanted, or that stops at a LIMIT, is none. */
    private static final Pattern SCAN = Pattern.compile("SCAN (\\w+)(?! USING (?:COVERING )?INDEX)");

    @TempDir
    static Path folder;

    private static Path file = Path.of("unused");

    /**
     * Something a user does.
     *
     * @param scans large tables that it reads from end to end, because it has to
     */
    record Deed(String name, Consumer<Workspace> ask, List<String> scans) {
        Deed(String name, Consumer<Workspace> ask, String... scans) {
            this(name, ask, List.of(scans));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Deed> deeds() {
        return Stream.of(
                new Deed("what an agency owes", with -> find(with, IOM)),
                new Deed("what it owes alone", with -> find(with, IOM.withMode(OwnerMode.OWN))),
                new Deed("what is open", with -> find(with, FollowUpFilter.ALL.withState(State.OPEN))),
                new Deed("what is overdue", with -> find(with, FollowUpFilter.ALL.withState(State.OVERDUE))),
                new Deed("what is due soon", with -> find(with, FollowUpFilter.ALL.withDue(TODAY, TODAY.plusDays(9)))),
                new Deed("follow-ups of a topic", with -> find(with, FollowUpFilter.ALL.withTopic("Factsheet"))),
                new Deed("the longest overdue", with -> with.followUps()
                        .first(FollowUpFilter.ALL.withState(State.OVERDUE), TODAY, 4)),
                // All of them are shown.
                new Deed("all follow-ups", with -> find(with, FollowUpFilter.ALL), "follow_up"),
                // "list" is found inside of "checklist": no index knows that, and what is found is mostly much.
                new Deed(
                        "words in the filter",
                        with -> find(with, FollowUpFilter.ALL.withWords("list")),
                        "follow_up",
                        "follow_up_owner"),
                new Deed("open and overdue by agency", with -> with.followUps().counts(TODAY)),
                new Deed("whom to chase", with -> with.followUps().owed(TODAY)),
                new Deed("figures", with -> with.followUps().figures(TODAY)),
                new Deed("a follow-up by its number", with -> with.followUps().numbered(1)),
                new Deed("its ledger", with -> with.followUps().events(1)),
                new Deed("how often dues were moved", with -> with.followUps().slips()),
                new Deed("search as typed", with -> with.search().find("fact", 40)),
                new Deed("a topic's page", with -> with.topics().said("Factsheet")),
                new Deed("the list of topics", with -> with.topics().topics()),
                new Deed("the last time", with -> with.topics().lastBefore("Factsheet", TODAY)),
                // The latest 2,000 blocks tell which words are common; the vocabulary holds everybody's name.
                new Deed("what new minutes say of old", with -> with.proposals().ofMeeting(6), "block", "contact"),
                new Deed("what was said of one", with -> with.proposals().of(first(with)), "block", "contact"),
                new Deed(
                        "the attendance matrix",
                        with -> with.meetings().attendance().between(TODAY.minusYears(1), TODAY)),
                new Deed("minutes", with -> with.meetings().meeting(6)),
                new Deed("the list of meetings", with -> with.meetings().meetings(TODAY)),
                new Deed("what was decided", with -> with.meetings().decisions()),
                new Deed("the list of organisations", with -> with.directory().organisations()),
                new Deed("names nobody knows", with -> with.people().names().undecided()),
                new Deed(
                        "what a person did",
                        with -> with.people().contacts().history(Contact.of("Amina Okello", "UNHCR"))),
                // These show, or know, everybody.
                new Deed("the list of people", with -> with.people().contacts().all(), "contact"),
                new Deed("who is where", with -> with.directory().whoIsWhere(), "contact"),
                new Deed("skills", with -> with.people().skills().matrix(), "contact"),
                new Deed(
                        "the names that recognition knows",
                        with -> with.directory().vocabulary(),
                        "contact"),
                new Deed("a status", with -> with.followUps().setStatus(List.of(1L), Status.OPEN, "")),
                // What is typed is read with everybody's name.
                new Deed("saving what was typed", QueryPlansTest::save, "contact"));
    }

    private static List<FollowUp> find(Workspace with, FollowUpFilter filter) {
        return with.followUps().find(filter, TODAY);
    }

    private static FollowUp first(Workspace with) {
        return with.followUps().numbered(1);
    }

    private static void save(Workspace with) {
        Minutes before = with.meetings().meeting(6).orElseThrow().minutes();
        Minutes after = new Minutes(
                before.header(), before.attendance(), before.blocks().subList(0, 20));
        with.meetings().save(new MinutesChange(6, before, after));
        with.meetings().save(new MinutesChange(6, after, before));
    }

    @BeforeAll
    static void fill() {
        file = folder.resolve("test.rapporteur");
        try (Workspace workspace = Workspace.create(file, BuiltInOrganisations.load(), TestWorkspace.CLOCK)) {
            Sample.fill(workspace, TestWorkspace.CLOCK);
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void readsNoLargeTableFromEndToEnd(Deed deed) throws SQLException {
        Set<String> asked;
        try (Workspace workspace = Workspace.open(file, Access.READ_WRITE, TestWorkspace.CLOCK)) {
            Set<String> before = workspace.database().asked();
            deed.ask().accept(workspace);
            asked = new HashSet<>(workspace.database().asked());
            asked.removeAll(before);
        }
        assertThat(asked).isNotEmpty();
        Map<String, String> scans = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String sql : asked) {
                scanned(connection, sql).forEach(table -> scans.put(table, sql));
            }
        }
        assertThat(scans.keySet()).as(scans.toString()).containsExactlyInAnyOrderElementsOf(deed.scans());
    }

    private static Set<String> scanned(Connection connection, String sql) throws SQLException {
        Map<String, String> tables = new HashMap<>();
        Matcher named = TABLE.matcher(sql);
        while (named.find()) {
            tables.put(named.group(2) == null ? named.group(1) : named.group(2), named.group(1));
            tables.put(named.group(1), named.group(1));
        }
        Set<String> scanned = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
            while (plan.next()) {
                Matcher scan = SCAN.matcher(plan.getString("detail"));
                if (scan.find() && LARGE.contains(tables.getOrDefault(scan.group(1), scan.group(1)))) {
                    scanned.add(tables.getOrDefault(scan.group(1), scan.group(1)));
                }
            }
        }
        return scanned;
    }
}
