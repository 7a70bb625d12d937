package org.rapporteur.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.ui.DoublesModel;
import org.rapporteur.directory.ui.NamesModel;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Kit;
import org.rapporteur.importing.contacts.SkillForm;
import org.rapporteur.meeting.AttendanceList;
import org.rapporteur.meeting.AttendanceYear;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.shared.UserError;
import org.rapporteur.shared.query.Query;
import org.rapporteur.shared.query.QueryText;
import org.rapporteur.workspace.TestKit;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class WhoIsWhoTest {
    private static final String GROUP = "Lake Basin IM Group";

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        workspace
                .meetings()
                .add(
                        TestWorkspace.minutes(
                                LocalDate.of(2026, 5, 14),
                                List.of("UNHCR"),
                                Block.of(
                                        "00000000-0000-7000-8000-000000000001",
                                        BlockKind.ACTION,
                                        "LSN to share the list.")),
                        MeetingState.DRAFT,
                        null);
        workspace.directory().saveMembership(GROUP, new Membership(0, "UNHCR", null, null));
        workspace.directory().saveMembership(GROUP, new Membership(0, "WFP", null, LocalDate.of(2026, 5, 15)));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aContactComesBackWithAllItsFields() {
        Contact full = Contact.of("Ana Example", "HCR");
        for (Map.Entry<ContactField, String> one : Map.of(
                        ContactField.PROFILES, "GIS; Data analysis",
                        ContactField.COVERS, "Lakeland; Highland",
                        ContactField.EMAILS, "ana@example.org; private: a@example.org",
                        ContactField.PHONES, "+41 22 000 00 00; mobile: 0041 79",
                        ContactField.LINKS, "https://example.org/ana",
                        ContactField.LANGUAGES, "English; عربي",
                        ContactField.MEMBER_SINCE, "2025-01-31",
                        ContactField.MAILING_LIST, "yes",
                        ContactField.CONFIRMED_ON, "31/12/2025",
                        ContactField.NOTES, "two\nlines")
                .entrySet()) {
            full = one.getKey().set(full, one.getValue());
        }
        workspace.people().contacts().save(full);

        Contact stored = all().getFirst();
        Contact expected = full.with(stored.key()).with(full.post().withOrganisation("UNHCR"));
        assertThat(stored).isEqualTo(expected);
        assertThat(stored.standing().confirmedOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThatThrownBy(() -> ContactField.LEFT_ON.set(stored, "soon")).isInstanceOf(FieldError.class);
    }

    @Test
    void namesOfOneWordAndOfAnyScriptAreKept() {
        for (String name : List.of("Suharto", "ليلى حداد", "Иван Петрович Пример")) {
            workspace.people().contacts().save(Contact.of(name, null));
        }
        assertThat(all())
                .extracting(Contact::name)
                .containsExactlyInAnyOrder("Suharto", "ليلى حداد", "Иван Петрович Пример");
        assertThat(PersonName.of("Suharto")).isEqualTo(new PersonName("", "Suharto"));
    }

    @Test
    void theFilterUnderstandsKeysWordsAndTheirOpposites() {
        workspace
                .people()
                .contacts()
                .take(List.of(
                        ContactField.COVERS.set(Contact.of("Ana Example", "UNHCR"), "Highland"),
                        ContactField.COUNTRY.set(Contact.of("Bo Sample", "IOM"), "Highland"),
                        ContactField.LEFT_ON.set(Contact.of("Cy Gone", "IOM"), "2026-01-01"),
                        Contact.of("Di Strange", "Lake Schools Network")));

        assertThat(found("country:highland")).containsExactly("Ana Example", "Bo Sample");
        assertThat(found("country:highland -agency:IOM")).containsExactly("Ana Example");
        assertThat(found("exam")).containsExactly("Ana Example");
        assertThat(found("is:left")).containsExactly("Cy Gone");
        assertThat(found("is:unknown")).containsExactly("Di Strange");
        assertThat(found("")).doesNotContain("Cy Gone").hasSize(3);
    }

    @Test
    void doublesAreMergedFieldByFieldAndPartedAgain() {
        Kit kit = TestKit.in(folder);
        DoublesModel model = new DoublesModel(workspace, kit);
        workspace
                .people()
                .contacts()
                .take(List.of(
                        ContactField.EMAILS.set(Contact.of("José García", "UNHCR"), "jose@example.org"),
                        ContactField.POSITION.set(Contact.of("Garcia Jose", "UNHCR"), "Officer")));
        model.start();
        List<Contact> before = all();
        LikelyDouble pair = model.pairsProperty().get().getFirst();
        assertThat(pair.why()).isEqualTo(Likeness.SPELLING);

        model.merge(pair, Map.of(ContactField.GIVEN_NAME, "José", ContactField.FAMILY_NAME, "García"));
        assertThat(all())
                .extracting(Contact::name, Contact::position, Contact::email)
                .containsExactly(tuple("José García", "Officer", "jose@example.org"));
        kit.undo().undo();
        assertThat(all()).isEqualTo(before);

        model.apart(pair);
        assertThat(model.pairsProperty().get()).isEmpty();
        kit.undo().undo();
        assertThat(model.pairsProperty().get()).hasSize(1);
        model.stop();
    }

    @Test
    void aDecisionAboutANameIsTakenBackWithAllThatFollowedFromIt() {
        Kit kit = TestKit.in(folder);
        NamesModel names = new NamesModel(workspace, kit);
        names.start();
        UndecidedName lsn = names.namesProperty().get().getFirst();
        assertThat(lsn.name()).isEqualTo("LSN");

        names.isAlias(lsn, "UNHCR");
        assertThat(owner().kind()).isEqualTo(OwnerKind.ORGANISATION);
        assertThat(names.namesProperty().get()).isEmpty();

        kit.undo().undo();
        assertThat(owner().kind()).isEqualTo(OwnerKind.UNKNOWN);
        assertThat(names.namesProperty().get()).containsExactly(lsn);
        names.stop();
    }

    @Test
    void theMatrixShowsWhoIsWhereAndTheGapsOfMembers() {
        workspace
                .people()
                .contacts()
                .take(List.of(
                        ContactField.COUNTRY.set(Contact.of("Ana Example", "UNHCR"), "Lakeland"),
                        ContactField.COUNTRY.set(Contact.of("Bo Sample", "IOM"), "Highland")));

        WhoIsWhere matrix = workspace.directory().whoIsWhere();

        assertThat(matrix.countries()).containsExactly("Highland", "Lakeland");
        assertThat(matrix.rows()).extracting(WhoIsWhere.Row::organisation).containsExactly("UNHCR", "IOM");
        assertThat(matrix.rows().getFirst().isGap(0)).isTrue();
        assertThat(matrix.rows().getFirst().people().get(1)).containsExactly("Ana Example");
        assertThat(matrix.rows().getLast().isGap(1)).isFalse();
    }

    @Test
    void attendanceKnowsMembersOfTheDay() {
        AttendanceList list = workspace.meetings().attendance().on(LocalDate.of(2026, 5, 14));
        assertThat(list.lines())
                .extracting(AttendanceList.Line::organisation, AttendanceList.Line::standing)
                .containsExactly(
                        tuple("UNHCR", AttendanceList.Standing.PRESENT), tuple("WFP", AttendanceList.Standing.ABSENT));

        workspace
                .meetings()
                .add(TestWorkspace.minutes(LocalDate.of(2026, 5, 19), List.of("IOM")), MeetingState.DRAFT, null);
        AttendanceYear year = workspace.meetings().attendance().between(LocalDate.of(2026, 1, 1), TestWorkspace.TODAY);
        assertThat(year.rows())
                .extracting(AttendanceYear.Row::organisation, AttendanceYear.Row::marks)
                .containsExactly(
                        tuple("IOM", List.of(AttendanceYear.Mark.NONE, AttendanceYear.Mark.PRESENT)),
                        tuple("UNHCR", List.of(AttendanceYear.Mark.PRESENT, AttendanceYear.Mark.ABSENT)),
                        tuple("WFP", List.of(AttendanceYear.Mark.ABSENT, AttendanceYear.Mark.NONE)));
        assertThatThrownBy(() -> workspace.meetings().attendance().on(LocalDate.of(2020, 1, 1)))
                .isInstanceOf(UserError.class);
    }

    @Test
    void skillsGoOutAsAFormAndComeBack() throws IOException {
        workspace.people().contacts().take(List.of(Contact.of("Ana Example", "UNHCR"), Contact.of("Bo Sample", "IOM")));
        SkillService skills = workspace.people().skills();
        skills.addDefaults();
        Path form = folder.resolve("form.xlsx");
        SkillForm.write(skills.matrix(), workspace.issue(), form);
        Path filled = folder.resolve("filled.xlsx");
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(form));
                var out = Files.newOutputStream(filled)) {
            workbook.getSheetAt(0).getRow(4).getCell(3).setCellValue("3 advanced");
            workbook.getSheetAt(0).getRow(5).getCell(3).setCellValue("1");
            workbook.write(out);
        }

        SkillForm.Filled back = SkillForm.read(filled, skills.matrix());
        List<SkillService.Level> before = skills.set(back.levels());

        SkillMatrix matrix = skills.matrix();
        Skill first = matrix.skills().getFirst();
        assertThat(back.people()).isEqualTo(2);
        assertThat(matrix.count(first, 3)).isEqualTo(1);
        assertThat(matrix.isGap(first)).isFalse();
        assertThat(matrix.isGap(matrix.skills().get(1))).isTrue();
        skills.set(before);
        assertThat(skills.matrix().count(first, 3)).isZero();
        assertThatThrownBy(() -> SkillForm.read(Files.writeString(folder.resolve("no.xlsx"), "text"), matrix))
                .isInstanceOf(UserError.class);
    }

    private Owner owner() {
        return workspace
                .followUps()
                .find(FollowUpFilter.ALL, TestWorkspace.TODAY)
                .getFirst()
                .owners()
                .getFirst();
    }

    private List<Contact> all() {
        return workspace.people().contacts().all();
    }

    private List<String> found(String words) {
        Query query = new QueryText(ContactFilter.KEYS).parse(words);
        List<ContactFilter.Entry> entries = all().stream()
                .map(one -> ContactFilter.Entry.of(one, java.util.Set.of("UNHCR", "IOM")))
                .toList();
        return new ContactFilter(query, TestWorkspace.TODAY, TestWorkspace.TODAY)
                .of(entries).stream().map(Contact::name).toList();
    }
}
