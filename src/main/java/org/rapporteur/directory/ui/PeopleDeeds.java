package org.rapporteur.directory.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.ContactFilter;
import org.rapporteur.directory.FieldError;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.query.Query;
import org.rapporteur.shared.query.Term;

/** What can be done with people, with the questions that it takes. */
final class PeopleDeeds {
    private static final List<ContactField> BULK = List.of(
            ContactField.ORGANISATION,
            ContactField.POSITION,
            ContactField.PROFILES,
            ContactField.DUTY_STATION,
            ContactField.COUNTRY,
            ContactField.COVERS,
            ContactField.LANGUAGES,
            ContactField.MEMBER_SINCE,
            ContactField.MEMBER_UNTIL,
            ContactField.MAILING_LIST,
            ContactField.LEFT_ON);

    private final I18n texts = I18n.beside(PeopleDeeds.class);
    private final PeopleModel model;
    private final Kit kit;
    private final Supplier<List<Contact>> selected;
    private final ObservableBooleanValue one;

    PeopleDeeds(PeopleModel model, Kit kit, Supplier<List<Contact>> selected, ObservableBooleanValue one) {
        this.model = model;
        this.kit = kit;
        this.selected = selected;
        this.one = one;
    }

    /** What can be done with the selected rows. */
    List<Command> ofRows(ObservableBooleanValue some) {
        return List.of(
                Command.of(texts, "person.present", "user-check", null, some, () -> model.present(selected.get())),
                Command.of(texts, "person.set", "edit-3", null, some, this::set),
                Command.of(texts, "person.confirm", "check", null, some, () -> model.confirm(selected.get())),
                Command.of(texts, "person.emails", "at-sign", null, some, () -> copyEmails(selected.get())),
                Command.of(texts, "person.page", "file-text", null, one, this::page),
                Command.of(texts, "person.erase", "user-x", null, one, this::erase),
                Command.of(texts, "person.delete", "trash-2", "Delete", some, () -> model.delete(selected.get())));
    }

    /** What can be done with all of them. */
    List<Command> ofAll() {
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of(texts, "person.export", "upload", "Shortcut+E", this::export));
        commands.add(Command.of(texts, "person.exportFull", "lock", null, this::exportFull));
        commands.add(Command.of(texts, "person.mailingList", "mail", null, this::copyMailingList));
        commands.add(Command.of(texts, "person.review", "clock", null, this::review));
        return commands;
    }

    /** "Country: Lakeland" sets the field of all selected people. */
    private void set() {
        String known = BULK.stream().map(field -> texts.text("field." + field)).collect(Collectors.joining(", "));
        kit.dialogs()
                .askText(
                        texts.text("set.ask", selected.get().size(), known),
                        texts.text("set.example"),
                        texts.text("set.do"))
                .ifPresent(this::set);
    }

    private void set(String words) {
        String[] parts = words.split(":", 2);
        try {
            ContactField field = BULK.stream()
                    .filter(each -> Folding.fold(texts.text("field." + each)).startsWith(Folding.fold(parts[0])))
                    .findFirst()
                    .filter(each -> parts.length == 2)
                    .orElseThrow(() -> new FieldError(FieldError.Field.CONTACT_NAME, texts.text("set.unknown", words)));
            model.set(selected.get(), field, parts[1]);
        } catch (FieldError wrong) {
            kit.notices().failed(wrong);
        }
    }

    private void copyEmails(List<Contact> people) {
        Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, PeopleModel.emails(people)));
        long with = people.stream().filter(person -> !person.email().isEmpty()).count();
        kit.notices().say(texts.text("did.emails", with, people.size() - with));
    }

    private void copyMailingList() {
        ask(ContactFilter.State.LISTED);
        copyEmails(model.answerProperty().get().rows());
    }

    private void review() {
        kit.dialogs()
                .askText(texts.text("review.ask"), String.valueOf(model.unconfirmedMonths()), texts.text("review.do"))
                .map(String::strip)
                .filter(months -> months.matches("\\d{1,3}"))
                .ifPresent(months -> {
                    model.setUnconfirmedMonths(Integer.parseInt(months));
                    ask(ContactFilter.State.UNCONFIRMED);
                });
    }

    private void ask(ContactFilter.State state) {
        model.filterProperty().set(Query.of(Term.of(ContactFilter.IS, state.word())));
    }

    private void erase() {
        Contact person = selected.get().getFirst();
        if (kit.dialogs()
                .confirm(
                        texts.text("erase.question", person.name()),
                        texts.text("erase.explanation"),
                        texts.text("erase.do"),
                        texts.text("erase.keep"))) {
            model.erase(person);
        }
    }

    private void page() {
        Contact person = selected.get().getFirst();
        kit.dialogs()
                .saveFile(
                        texts.text("page.title", person.name()),
                        person.name().replaceAll("[\\\\/:*?\"<>|]", "-") + ".docx",
                        FileKind.of(texts.text("kind.word"), "docx"))
                .ifPresent(target -> model.exportPage(person, target));
    }

    private void export() {
        List<FileKind> kinds = Arrays.asList(
                FileKind.of(texts.text("kind.excel"), "xlsx"),
                FileKind.of(texts.text("kind.csv"), "csv"),
                FileKind.of(texts.text("kind.cards"), "vcf"),
                FileKind.of(texts.text("kind.word"), "docx"));
        kit.dialogs()
                .saveFile(texts.text("export"), texts.text("export.name"), kinds.toArray(FileKind[]::new))
                .ifPresent(model::export);
    }

    private void exportFull() {
        kit.dialogs().askText(texts.text("full.ask"), "", texts.text("full.do")).ifPresent(password -> kit.dialogs()
                .saveFile(
                        texts.text("export.full"),
                        texts.text("export.fullName"),
                        FileKind.of(texts.text("kind.excel"), "xlsx"))
                .ifPresent(target -> model.exportFull(target, password)));
    }
}
