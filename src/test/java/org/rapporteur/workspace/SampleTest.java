package org.rapporteur.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Skill;
import org.rapporteur.directory.SkillMatrix;
import org.rapporteur.directory.WhoIsWhere;
import org.rapporteur.followup.Event;
import org.rapporteur.followup.Figures;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.meeting.AttendanceYear;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

class SampleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @TempDir
    Path folder;

    private @Nullable Workspace open;

    @BeforeEach
    void fill() {
        Workspace made =
                Workspace.create(folder.resolve("sample.rapporteur"), BuiltInOrganisations.load(), TestWorkspace.CLOCK);
        Sample.fill(made, TestWorkspace.CLOCK);
        open = made;
    }

    @AfterEach
    void close() {
        workspace().close();
    }

    private Workspace workspace() {
        return Objects.requireNonNull(open);
    }

    @Test
    void holdsSixMeetingsWithTheirNextOnes() {
        List<MeetingSummary> meetings = workspace().meetings().meetings(TODAY);

        assertThat(meetings)
                .extracting(meeting -> meeting.date().toString())
                .containsExactly("2026-05-14", "2026-04-09", "2026-02-12", "2026-01-15", "2025-12-11", "2025-10-16");
        assertThat(meetings).allSatisfy(meeting -> {
            assertThat(meeting.group()).isEqualTo("Lake Basin IM Group");
            assertThat(meeting.next()).isNotNull();
            assertThat(meeting.present()).isGreaterThan(3);
            assertThat(meeting.actions()).isGreaterThan(4);
        });
    }

    @Test
    void showsEveryKindOfFollowUp() {
        List<FollowUp> all = workspace().followUps().find(FollowUpFilter.ALL, TODAY);

        assertThat(all).as("two of 36 ask again for the same").hasSize(34);
        assertThat(all).anyMatch(followUp -> followUp.owners().isEmpty());
        assertThat(all).anyMatch(followUp -> followUp.owners().size() == 3);
        assertThat(all).anyMatch(followUp -> followUp.isOverdueOn(TODAY));
        assertThat(all.stream()
                        .flatMap(followUp -> followUp.owners().stream())
                        .filter(owner -> owner.kind() == OwnerKind.UNKNOWN))
                .extracting(Owner::name)
                .containsExactly("UNCHR");
        assertThat(all.stream().flatMap(followUp -> followUp.owners().stream()).map(Owner::kind))
                .contains(OwnerKind.AUDIENCE);
        assertThat(all.stream().filter(followUp -> followUp.due() == null)).hasSizeLessThan(9);
    }

    @Test
    void itsFiguresTellHowPromisesWereKeptFromMeetingToMeeting() {
        Figures figures = workspace().followUps().figures(TODAY);

        assertThat(figures.meetings())
                .extracting(one -> one.date() + " " + one.created() + " " + one.closed())
                .containsExactly(
                        "2025-10-16 6 0",
                        "2025-12-11 5 5",
                        "2026-01-15 5 2",
                        "2026-02-12 5 3",
                        "2026-04-09 6 6",
                        "2026-05-14 7 3");
        assertThat(figures.slips())
                .containsExactly(
                        new Figures.OfTopic("", 4),
                        new Figures.OfTopic("Workshop", 2),
                        new Figures.OfTopic("Factsheet", 1));
    }

    @Test
    void itsLedgersBeginWhenTheRequestWasMade() {
        List<Event> profiles = workspace()
                .followUps()
                .events(workspace().followUps().numbered(1).id());

        assertThat(profiles)
                .extracting(event -> LocalDate.ofInstant(event.at(), TestWorkspace.CLOCK.getZone())
                        .toString())
                .as("raised, asked again with another date twice, begun")
                .containsExactly("2025-10-16", "2025-12-11", "2025-12-11", "2026-02-12", "2026-02-12", "2026-02-12");
    }

    @Test
    void itsMatricesShowAbsencesAndGaps() {
        assertThat(workspace()
                        .meetings()
                        .attendance()
                        .between(TODAY.minusYears(1), TODAY)
                        .rows())
                .filteredOn(row -> row.marks().contains(AttendanceYear.Mark.ABSENT))
                .extracting(AttendanceYear.Row::organisation)
                .containsExactly("NRC");
        WhoIsWhere where = workspace().directory().whoIsWhere();
        assertThat(where.countries()).contains("Lakeland", "Highland", "Rivermark");
        assertThat(where.rows())
                .anyMatch(row -> row.isGap(where.countries().indexOf("Highland")))
                .anyMatch(row ->
                        !row.people().get(where.countries().indexOf("Highland")).isEmpty());
    }

    @Test
    void itsPeopleSaidWhatTheyCanDo() {
        SkillMatrix skills = workspace().people().skills().matrix();

        assertThat(skills.skills()).hasSize(14);
        assertThat(skills.rows())
                .filteredOn(row -> row.levels().isEmpty())
                .extracting(row -> row.person().name())
                .containsExactly("Tomasz Wrona");
        assertThat(skills.rows()).anyMatch(row -> row.levels().size() == 13);
        assertThat(skills.rows().stream()
                        .flatMap(row -> row.levels().values().stream())
                        .distinct())
                .contains(0, 1, 2, 3, 4);
        assertThat(skills.skills())
                .filteredOn(skills::isGap)
                .extracting(Skill::name)
                .as("what nobody can do alone")
                .containsExactly("Programming");
    }

    @Test
    void namesNobodyWhoExists() {
        assertThat(workspace().directory().contacts()).hasSize(11).allSatisfy(contact -> {
            assertThat(contact.notes()).startsWith("Invented person");
            assertThat(contact.email()).matches("|.*\\.example\\.org");
        });
    }
}
