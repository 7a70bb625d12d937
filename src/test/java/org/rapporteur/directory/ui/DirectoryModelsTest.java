package org.rapporteur.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.FieldError;
import org.rapporteur.directory.Membership;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.Skill;
import org.rapporteur.directory.ui.ContactImportModel.Fate;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Kit;
import org.rapporteur.importing.contacts.Target;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Presence;
import org.rapporteur.navigation.Route;
import org.rapporteur.recognition.Owner;
import org.rapporteur.workspace.TestKit;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class DirectoryModelsTest {
    @TempDir
    private Path folder;

    private Workspace workspace;
    private Kit kit;
    private OrganisationsModel organisations;
    private PeopleModel people;

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

    @Test
    void organisationsAreFoundByAnyOfTheirNames() {
        organisations.wordsProperty().set("oim");

        assertThat(organisations.answerProperty().get().rows().stream().map(Organisation::shortName))
                .containsExactly("IOM");
    }

    @Test
    void aNewOrganisationCanBeUndone() {
        organisations.save(
                null, TestWorkspace.organisation("NRC", "Norwegian Refugee Council"), id -> {}, refused -> {});
        assertThat(shortNames()).contains("NRC");

        kit.undo().undo();
        assertThat(shortNames()).doesNotContain("NRC");

        kit.undo().redo();
        assertThat(shortNames()).contains("NRC");
    }

    @Test
    void aTakenShortNameIsRefusedAndNothingChanges() {
        List<FieldError> refused = new ArrayList<>();
        organisations.save(null, TestWorkspace.organisation("unhcr", "Another"), id -> {}, refused::add);

        assertThat(refused).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(FieldError.Field.SHORT_NAME);
            assertThat(error.sentence()).contains("unhcr");
        });
        assertThat(kit.notices().shown()).isEmpty();
        assertThat(kit.undo().canUndoProperty().get()).isFalse();
        assertThat(shortNames()).hasSize(4);
    }

    @Test
    void joiningAndLeavingTheGroupCanBeUndone() {
        Organisation iom = organisation("IOM");

        organisations.setMember(iom, true);
        assertThat(organisations.answerProperty().get().members()).containsExactly("IOM");

        kit.undo().undo();
        assertThat(organisations.answerProperty().get().members()).isEmpty();
    }

    @Test
    void fromWhenToWhenAnOrganisationIsAMemberIsSetAndUndone() {
        Organisation iom = organisation("IOM");
        Membership spring =
                new Membership(0, "IOM", TestWorkspace.TODAY.minusMonths(3), TestWorkspace.TODAY.minusMonths(1));
        organisations.setMembership(iom, spring);
        assertThat(organisations.answerProperty().get().members()).isEmpty();
        Membership stored = Objects.requireNonNull(organisations.membership(iom));
        assertThat(stored.isMemberOn(TestWorkspace.TODAY.minusMonths(2))).isTrue();

        organisations.setMembership(iom, new Membership(stored.id(), "IOM", spring.since(), null));
        assertThat(organisations.answerProperty().get().members()).containsExactly("IOM");

        kit.undo().undo();
        assertThat(organisations.membership(iom)).isEqualTo(stored);
        kit.undo().undo();
        assertThat(organisations.membership(iom)).isNull();
    }

    @Test
    void skillsAreRenamedTurnedAndMovedWithUndo() {
        MatrixModel skills = new MatrixModel(workspace, kit, Route.Matrix.Kind.SKILLS);
        skills.start();
        skills.addSkill(Skill.Kind.PROFILE, "GIS");
        skills.addSkill(Skill.Kind.PROFILE, "Surveys");
        skills.addSkill(Skill.Kind.COMPETENCY, "Patience");
        Skill gis = skills.viewProperty().get().skills().getFirst();

        skills.moveSkill(gis.id(), 1);
        assertThat(names(skills)).containsExactly("Surveys", "GIS", "Patience");
        skills.moveSkill(gis.id(), 1);
        assertThat(names(skills)).as("profiles stay first").containsExactly("Surveys", "GIS", "Patience");
        skills.renameSkill(gis.id(), "Maps");
        skills.turnSkill(gis.id());
        assertThat(names(skills)).containsExactly("Surveys", "Maps", "Patience");
        assertThat(skills.viewProperty().get().skills().get(1).kind()).isEqualTo(Skill.Kind.COMPETENCY);

        skills.renameSkill(gis.id(), "patience");
        assertThat(kit.notices().shown()).anyMatch(notice -> notice.error());
        assertThat(names(skills)).contains("Maps");

        kit.undo().undo();
        kit.undo().undo();
        kit.undo().undo();
        assertThat(names(skills)).containsExactly("GIS", "Surveys", "Patience");
        skills.stop();
    }

    private static List<String> names(MatrixModel skills) {
        return skills.viewProperty().get().skills().stream().map(Skill::name).toList();
    }

    @Test
    void mergingMovesFollowUpsAndNames() {
        organisations.merge(organisation("WFP"), organisation("UNHCR"));

        FollowUp owed = workspace
                .followUps()
                .find(FollowUpFilter.ALL, TestWorkspace.TODAY)
                .getFirst();
        assertThat(owed.owners().stream().map(Owner::name)).containsExactly("UNHCR");
        assertThat(organisation("UNHCR").aliases()).contains("HCR", "WFP", "PAM", "World Food Programme");
        assertThat(shortNames()).doesNotContain("WFP");

        kit.undo().undo();
        assertThat(shortNames()).contains("WFP");
        assertThat(owners()).containsExactly("UNHCR", "WFP");

        kit.undo().redo();
        assertThat(owners()).containsExactly("UNHCR");
    }

    private List<String> owners() {
        return workspace.followUps().find(FollowUpFilter.ALL, TestWorkspace.TODAY).getFirst().owners().stream()
                .map(Owner::name)
                .toList();
    }

    @Test
    void aPersonOfAnUnknownOrganisationIsRefusedBesideThatField() {
        List<FieldError.Field> refused = new ArrayList<>();
        people.save(null, contact("A. Example", "Nobody's"), error -> refused.add(error.field()));
        people.save(null, contact(" ", "IOM"), error -> refused.add(error.field()));

        assertThat(refused).containsExactly(FieldError.Field.ORGANISATION, FieldError.Field.CONTACT_NAME);
        assertThat(kit.notices().shown()).isEmpty();
        assertThat(people.answerProperty().get().rows()).isEmpty();
    }

    @Test
    void peopleAreNotedAtTheLatestDraftMeetingWithTheirOrganisation() {
        long meeting = workspace.meetings().on(TestWorkspace.TODAY).getFirst();
        workspace
                .meetings()
                .add(TestWorkspace.minutes(TestWorkspace.TODAY.plusDays(7), List.of()), MeetingState.CIRCULATED, null);
        for (Contact one : List.of(contact("A. Example", "UNHCR"), contact("B. Example", "IOM"))) {
            people.save(null, one, refused -> {});
        }
        List<Attendee> before = workspace.meetings().attendance().of(meeting);

        people.present(people.answerProperty().get().rows());
        List<Attendee> noted = List.of(
                new Attendee("UNHCR", 1, "A. Example", Presence.PRESENT),
                new Attendee("IOM", 1, "B. Example", Presence.PRESENT));
        assertThat(workspace.meetings().attendance().of(meeting)).isEqualTo(noted);

        kit.undo().undo();
        assertThat(workspace.meetings().attendance().of(meeting)).isEqualTo(before);

        kit.undo().redo();
        assertThat(workspace.meetings().attendance().of(meeting)).isEqualTo(noted);
    }

    @Test
    void withoutADraftMeetingPeopleCannotBeNotedAsPresent() {
        workspace
                .meetings()
                .setState(workspace.meetings().on(TestWorkspace.TODAY).getFirst(), MeetingState.PUBLISHED);
        people.save(null, contact("A. Example", "IOM"), refused -> {});
        String undoable = kit.undo().undoNameProperty().get();

        people.present(people.answerProperty().get().rows());

        assertThat(kit.notices().shown().getLast().error()).isTrue();
        assertThat(kit.undo().undoNameProperty().get()).isEqualTo(undoable);
    }

    private static Contact contact(String name, String organisation) {
        return Contact.of(name, organisation);
    }

    @Test
    void peopleComeFromACsvFileAndGoIntoOne() throws Exception {
        Path source = folder.resolve("people.csv");
        Files.writeString(
                source,
                """
                Name;Organization;Email;Phone
                A. Example;UNHCR;a@example.org;+41 22 000 00 00
                B. Example;Lake Schools Network;b@example.org;
                ;WFP;;
                A. Example;UNHCR;a@example.org;
                """);
        ContactImportModel imports = new ContactImportModel(workspace, kit);

        imports.open(source);
        assertThat(imports.previewProperty().get().lines())
                .extracting(ContactImportModel.Line::place, ContactImportModel.Line::fate)
                .containsExactly(
                        tuple("4", Fate.REFUSED),
                        tuple("2", Fate.CREATED),
                        tuple("3", Fate.CREATED),
                        tuple("5", Fate.UNCHANGED));
        imports.bringIn(() -> {});

        assertThat(people.answerProperty().get().rows())
                .extracting(Contact::name, Contact::organisation, Contact::phone)
                .containsExactly(
                        tuple("A. Example", "UNHCR", "+41 22 000 00 00"),
                        tuple("B. Example", "Lake Schools Network", ""));

        Path target = folder.resolve("out.csv");
        new PeopleFiles(workspace.people().contacts(), kit)
                .export(people.answerProperty().get().rows(), target);
        assertThat(Files.readString(target))
                .startsWith("\uFEFFName,")
                .contains("A. Example,UNHCR")
                .doesNotContain("+41");

        kit.undo().undo();
        assertThat(people.answerProperty().get().rows()).isEmpty();
    }

    @Test
    void aFileWithoutNamesWaitsForTheUserToSayWhereTheyAre() throws Exception {
        Path source = folder.resolve("figures.csv");
        Files.writeString(source, "Site;Who\nNorth;A. Example\n");
        ContactImportModel imports = new ContactImportModel(workspace, kit);

        imports.open(source);
        assertThat(imports.previewProperty().get().plan()).isEmpty();

        imports.correct("Column 2", new Target(ContactField.FULL_NAME, Address.Kind.WORK));
        assertThat(imports.previewProperty().get().lines())
                .extracting(ContactImportModel.Line::name)
                .containsExactly("Who", "A. Example");
    }

    @Test
    void linesThatAreNotTakenGoToAFileToMend() throws Exception {
        Path source = folder.resolve("list.csv");
        Files.writeString(source, "Name;E-mail;Notes\nA. Example;a@example.org;\n;;\"says \"\"hello\"\"; left\"\n");
        ContactImportModel imports = new ContactImportModel(workspace, kit);
        imports.open(source);

        Path target = folder.resolve("mend.csv");
        imports.saveRefused(target);

        assertThat(Files.readAllLines(target)).hasSize(2);
        assertThat(Files.readString(target))
                .startsWith("\uFEFFName,E-mail,Notes,Line not taken,Reason")
                .contains(",,\"says \"\"hello\"\"; left\",3,")
                .doesNotContain("A. Example");
    }

    @Test
    void oneFieldOfSeveralPeopleIsSetAndUndoneAtOnce() {
        people.save(null, contact("A. Example", "IOM"), refused -> {});
        people.save(null, contact("B. Example", "IOM"), refused -> {});
        List<Contact> all = people.answerProperty().get().rows();
        BulkEdit plan = BulkEdit.of(all, ContactField.COUNTRY, "Lakeland");
        assertThat(plan.changes()).extracting(BulkEdit.Change::now).containsExactly("Lakeland", "Lakeland");
        assertThat(BulkEdit.of(all, ContactField.LEFT_ON, "soon").problem()).isNotEmpty();

        people.set(plan.people(), plan.field(), plan.value());
        List<Contact> now = people.answerProperty().get().rows();
        assertThat(now).extracting(Contact::country).containsOnly("Lakeland");
        assertThat(BulkEdit.of(now, ContactField.COUNTRY, "Lakeland").changes()).isEmpty();

        kit.undo().undo();
        assertThat(people.answerProperty().get().rows())
                .extracting(Contact::country)
                .containsOnly("");
    }

    @Test
    void aViewOfPeopleIsKeptAndTakenBack() {
        people.keepView("Who speaks French", "language:French", "organisation DESC");

        assertThat(workspace.views().views()).singleElement().satisfies(view -> assertThat(
                        List.of(view.screen(), view.query(), view.sort()))
                .containsExactly(PeopleModel.SCREEN, "language:French", "organisation DESC"));
        kit.undo().undo();
        assertThat(workspace.views().views()).isEmpty();
    }

    @Test
    void deletedPeopleComeBackWithUndo() {
        people.save(null, contact("A. Example", "IOM"), refused -> {});
        people.delete(people.answerProperty().get().rows());
        assertThat(people.answerProperty().get().rows()).isEmpty();

        kit.undo().undo();

        assertThat(people.answerProperty().get().rows())
                .singleElement()
                .extracting(Contact::name)
                .isEqualTo("A. Example");
    }

    private List<String> shortNames() {
        organisations.wordsProperty().set("");
        return organisations.answerProperty().get().rows().stream()
                .map(Organisation::shortName)
                .toList();
    }

    private Organisation organisation(String shortName) {
        return workspace.directory().organisations().stream()
                .filter(one -> one.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }
}
