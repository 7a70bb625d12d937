package org.rapporteur.directory.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.directory.FieldError;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.export.ContactCsv;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.meeting.AttendanceChange;
import org.rapporteur.meeting.MeetingService;
import org.rapporteur.meeting.Participant;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.workspace.Workspace;

/** The people: to add, edit, filter, bring in and give out. */
public final class PeopleModel {
    private final I18n texts = I18n.beside(PeopleModel.class);
    private final Workspace workspace;
    private final DirectoryService service;
    private final Kit kit;
    private final LiveQuestion<Found> question;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private List<Contact> all = List.of();
    private List<String> organisations = List.of();

    /**
     * Who is there.
     *
     * @param rows what the words find
     * @param organisations short names of all organisations
     */
    public record Answer(List<Contact> rows, int total, List<String> organisations) {
        static final Answer NONE = new Answer(List.of(), 0, List.of());
    }

    private record Found(List<Contact> contacts, List<String> organisations) {}

    /** What came of an import. */
    private record Imported(List<Long> ids, int known, int strange) {}

    public PeopleModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.service = workspace.directory();
        this.kit = kit;
        this.question = new LiveQuestion<>(
                kit, workspace.database().changes(), EnumSet.of(Change.DIRECTORY), () -> this::find, this::arrived);
        words.addListener((property, old, now) -> publish());
    }

    /** Begins to follow the workspace. */
    public void start() {
        question.start();
    }

    public void stop() {
        question.stop();
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /**
     * Stores a new or changed person; undoable.
     *
     * @param before what was stored; null for a new one
     * @param refused gets what is wrong with a field
     */
    public void save(@Nullable Contact before, Contact after, Consumer<FieldError> refused) {
        String name = texts.text("did.save", after.name());
        Deed<Long> deed = before == null
                ? new Deed<>(kit, name, () -> service.save(after), service::deleteContact)
                        .again(service::restoreContact)
                : new Deed<>(kit, name, () -> service.save(after), id -> service.save(before));
        deed.start(id -> kit.notices().say(name), FieldError.or(refused, kit.notices()::failed));
    }

    /** Notes people as present at the latest meeting whose minutes are a draft; undoable. */
    public void present(List<Contact> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        kit.background()
                .runInOrder(
                        () -> workspace.meetings().present(Participant.of(chosen, service.organisations())),
                        changed -> noted(chosen, changed),
                        kit.notices()::failed);
    }

    private void noted(List<Contact> chosen, AttendanceChange changed) {
        String day = Days.full(changed.date());
        if (changed.after().equals(changed.before())) {
            kit.notices().say(texts.text("already.present", day));
            return;
        }
        String name = texts.text("did.present", chosen.size(), chosen.getFirst().name(), day);
        MeetingService meetings = workspace.meetings();
        kit.undo()
                .push(
                        name,
                        () -> change(() -> meetings.setAttendance(changed.meetingId(), changed.before())),
                        () -> change(() -> meetings.setAttendance(changed.meetingId(), changed.after())));
        kit.notices().say(name, texts.text("undo"), kit.undo()::undo);
    }

    /** Takes people away; undoable. */
    public void delete(List<Contact> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        List<Long> ids = chosen.stream().map(Contact::id).toList();
        String name = texts.text("did.delete", chosen.size(), chosen.getFirst().name());
        Deed.of(kit, name, () -> ids.forEach(service::deleteContact), () -> ids.forEach(service::restoreContact))
                .start();
    }

    /**
     * Brings in the people of a CSV file; undoable as one. Who is there already, by name and e-mail, is left out. An
     * organisation that is not known is kept in the notes.
     */
    public void bringIn(Path file) {
        kit.background()
                .runInOrder(
                        () -> read(file),
                        imported -> undoable(
                                texts.text("did.import", imported.ids().size(), imported.known(), imported.strange()),
                                imported.ids()),
                        kit.notices()::failed);
    }

    /** Writes the people on show to a CSV file. */
    public void export(Path target) {
        List<Contact> rows = answer.get().rows();
        kit.background()
                .runLong(
                        progress -> {
                            new ContactCsv().write(rows, target);
                            return target;
                        },
                        fraction -> {},
                        written -> kit.notices().say(texts.text("exported", rows.size(), written.getFileName())),
                        kit.notices()::failed);
    }

    private Imported read(Path file) {
        Set<String> there =
                service.contacts().stream().map(PeopleModel::identity).collect(Collectors.toSet());
        Set<String> known = new HashSet<>();
        for (Organisation one : service.organisations()) {
            known.add(Folding.fold(one.shortName()));
            known.add(Folding.fold(one.name()));
            one.aliases().forEach(alias -> known.add(Folding.fold(alias)));
        }
        List<Long> ids = new ArrayList<>();
        int alreadyThere = 0;
        int strange = 0;
        for (Contact contact : new ContactCsv().read(file)) {
            String organisation = contact.organisation();
            if (!there.add(identity(contact))) {
                alreadyThere++;
            } else if (organisation == null || known.contains(Folding.fold(organisation))) {
                ids.add(service.save(contact));
            } else {
                ids.add(service.save(withoutOrganisation(contact, organisation)));
                strange++;
            }
        }
        return new Imported(ids, alreadyThere, strange);
    }

    private Contact withoutOrganisation(Contact contact, String organisation) {
        String kept = texts.text("import.organisation", organisation);
        return new Contact(
                0,
                contact.name(),
                null,
                contact.position(),
                contact.dutyStation(),
                contact.country(),
                contact.email(),
                contact.phone(),
                contact.notes().isBlank() ? kept : contact.notes() + "; " + kept);
    }

    private static String identity(Contact contact) {
        return Folding.fold(contact.name() + "|" + contact.email());
    }

    private void undoable(String what, List<Long> ids) {
        kit.undo()
                .push(
                        what,
                        () -> change(() -> ids.forEach(service::deleteContact)),
                        () -> change(() -> ids.forEach(service::restoreContact)));
        kit.notices().say(what, texts.text("undo"), kit.undo()::undo);
    }

    private void change(Runnable work) {
        kit.background()
                .runInOrder(
                        () -> {
                            work.run();
                            return work;
                        },
                        done -> {},
                        kit.notices()::failed);
    }

    private Found find() {
        return new Found(
                service.contacts(),
                service.organisations().stream().map(Organisation::shortName).toList());
    }

    private void arrived(Found found) {
        all = found.contacts();
        organisations = found.organisations();
        publish();
    }

    private void publish() {
        String folded = Folding.fold(words.get());
        List<Contact> rows = all.stream()
                .filter(one -> Folding.fold(String.join(
                                " ",
                                one.name(),
                                String.valueOf(one.organisation()),
                                one.position(),
                                one.dutyStation(),
                                one.country(),
                                one.email(),
                                one.notes()))
                        .contains(folded))
                .toList();
        answer.set(new Answer(rows, all.size(), organisations));
    }
}
