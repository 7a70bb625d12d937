package org.rapporteur.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.FieldError;
import org.rapporteur.directory.ui.ContactImportModel.Fate;
import org.rapporteur.fx.I18n;
import org.rapporteur.importing.contacts.Target;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Presence;
import org.rapporteur.workspace.TestWorkspace;

class PeopleModelTest extends DirectoryOnScreen {
    @Test
    void aPersonOfAnUnknownOrganisationIsRefusedBesideThatField() {
        List<FieldError.Field> refused = new ArrayList<>();
        people.save(null, contact("A. Example", "Nobody's"), id -> {}, error -> refused.add(error.field()));
        people.save(null, contact(" ", "IOM"), id -> {}, error -> refused.add(error.field()));

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
            people.save(null, one, id -> {}, refused -> {});
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
        people.save(null, contact("A. Example", "IOM"), id -> {}, refused -> {});
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
        new PeopleFiles(workspace, kit).export(people.answerProperty().get().rows(), target);
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
        people.save(null, contact("A. Example", "IOM"), id -> {}, refused -> {});
        people.save(null, contact("B. Example", "IOM"), id -> {}, refused -> {});
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
        people.save(null, contact("A. Example", "IOM"), id -> {}, refused -> {});
        people.delete(people.answerProperty().get().rows());
        assertThat(people.answerProperty().get().rows()).isEmpty();

        kit.undo().undo();

        assertThat(people.answerProperty().get().rows())
                .singleElement()
                .extracting(Contact::name)
                .isEqualTo("A. Example");
    }

    @Test
    void nothingIsCountedWhereNobodyIs() {
        I18n texts = I18n.beside(PeopleModel.class);
        assertThat(texts.text("count", 0, 0)).isEmpty();
        assertThat(texts.text("count", 0, 12)).isEqualTo("0 of 12");
        assertThat(texts.text("count", 1_200, 3_400)).isEqualTo("1,200 of 3,400");
    }
}
