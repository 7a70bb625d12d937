package org.rapporteur.directory.ui;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.ContactFilter;
import org.rapporteur.directory.ContactService;
import org.rapporteur.directory.FieldError;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.PersonHistory;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Lane;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.meeting.AttendanceChange;
import org.rapporteur.meeting.Participant;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.query.Query;
import org.rapporteur.views.SavedView;
import org.rapporteur.workspace.Workspace;

/** The people: to add, edit, filter, confirm and give out. */
public final class PeopleModel {
    /** What views of the people are kept under. */
    public static final String SCREEN = "people";

    private static final String MONTHS = "people.unconfirmedMonths";

    private final I18n texts = I18n.beside(PeopleModel.class);
    private final Workspace workspace;
    private final ContactService service;
    private final Kit kit;
    private final LiveQuestion<Found> question;
    private final Lane historyLane;
    private final ObjectProperty<Query> filter = new SimpleObjectProperty<>(Query.ALL);
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final ReadOnlyObjectWrapper<PersonHistory> history = new ReadOnlyObjectWrapper<>(PersonHistory.NONE);
    private Found found = Found.NONE;

    /**
     * Who is there.
     *
     * @param rows what the filter finds
     * @param organisations short names of all organisations
     * @param countries where anybody works or what anybody covers
     */
    public record Answer(
            List<Contact> rows,
            int total,
            List<String> organisations,
            List<String> countries,
            List<String> profiles,
            List<String> languages) {
        static final Answer NONE = new Answer(List.of(), 0, List.of(), List.of(), List.of(), List.of());
    }

    private record Found(
            List<ContactFilter.Entry> entries,
            List<String> organisations,
            List<String> countries,
            List<String> profiles,
            List<String> languages) {
        static final Found NONE = new Found(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public PeopleModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.service = workspace.people().contacts();
        this.kit = kit;
        this.historyLane = kit.background().lane();
        this.question = new LiveQuestion<>(
                kit, workspace.database().changes(), EnumSet.of(Change.DIRECTORY), () -> this::find, this::arrived);
        filter.addListener((property, old, now) -> publish());
    }

    /** Begins to follow the workspace. */
    public void start() {
        question.start();
    }

    public void stop() {
        question.stop();
        historyLane.drop();
    }

    public ObjectProperty<Query> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Meetings and follow-ups of the person asked for last. */
    public ReadOnlyObjectProperty<PersonHistory> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Asks for a person's meetings and follow-ups. */
    public void select(@Nullable Contact contact) {
        if (contact == null) {
            historyLane.drop();
            history.set(PersonHistory.NONE);
        } else {
            historyLane.run(() -> service.history(contact), history::set, kit.notices()::failed);
        }
    }

    /**
     * Stores a new or changed person; undoable.
     *
     * @param before what was stored; null for a new one
     * @param refused gets what is wrong with a field
     */
    public void save(@Nullable Contact before, Contact after, Consumer<Long> saved, Consumer<FieldError> refused) {
        String name = texts.text("did.save", after.name());
        Deed<Long> deed = before == null
                ? new Deed<>(kit, name, () -> service.save(after), id -> service.delete(List.of(id)))
                        .again(id -> service.restore(List.of(id)))
                : new Deed<>(kit, name, () -> service.save(after), id -> service.take(List.of(before)));
        deed.start(
                id -> {
                    kit.notices().say(name);
                    saved.accept(id);
                },
                FieldError.or(refused, kit.notices()::failed));
    }

    /**
     * Sets one field of several people; undoable as one.
     *
     * @throws FieldError when the text is no value of that field
     */
    public void set(List<Contact> chosen, ContactField field, String value) {
        List<Contact> after = chosen.stream().map(one -> field.set(one, value)).toList();
        if (!after.equals(chosen)) {
            String name = texts.text("did.set", texts.text("field." + field), chosen.size());
            Deed.of(kit, name, () -> service.take(after), () -> service.take(chosen))
                    .start();
        }
    }

    /** Says that all that is known of these people was confirmed today; undoable. */
    public void confirm(List<Contact> chosen) {
        if (!chosen.isEmpty()) {
            LocalDate today = service.today();
            List<Contact> after = chosen.stream()
                    .map(one -> one.with(one.standing().withConfirmedOn(today)))
                    .toList();
            String name =
                    texts.text("did.confirm", chosen.size(), chosen.getFirst().name());
            Deed.of(kit, name, () -> service.take(after), () -> service.take(chosen))
                    .start();
        }
    }

    /** Notes people as present at the latest meeting whose minutes are a draft; undoable. */
    public void present(List<Contact> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        kit.background()
                .runInOrder(
                        () -> workspace
                                .meetings()
                                .attendance()
                                .present(Participant.of(
                                        chosen, workspace.directory().organisations())),
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
        // Noted already; the deed that is pushed writes the same once more, which changes nothing.
        Deed.of(
                        kit,
                        name,
                        () -> workspace.meetings().attendance().set(changed.meetingId(), changed.after()),
                        () -> workspace.meetings().attendance().set(changed.meetingId(), changed.before()))
                .start();
    }

    /** Takes people away; undoable. */
    public void delete(List<Contact> chosen) {
        if (!chosen.isEmpty()) {
            List<Long> ids = chosen.stream().map(Contact::id).toList();
            String name =
                    texts.text("did.delete", chosen.size(), chosen.getFirst().name());
            Deed.of(kit, name, () -> service.delete(ids), () -> service.restore(ids))
                    .start();
        }
    }

    /** Keeps what is asked for and how it is sorted under a name; undoable. */
    public void keepView(String name, String asked, String sort) {
        SavedView view = new SavedView(0, SCREEN, name, asked, "", sort, "");
        new Deed<>(kit, texts.text("did.view", name), () -> workspace.views().add(view), workspace.views()::remove)
                .start();
    }

    /** The e-mail addresses of people, as a mail's To field takes them; people without one are left out. */
    public static String emails(List<Contact> chosen) {
        return chosen.stream()
                .filter(one -> !one.email().isEmpty())
                .map(one -> "\"" + one.name().replace("\"", "") + "\" <" + one.email() + ">")
                .collect(Collectors.joining("; "));
    }

    /** After how many months without confirmation a contact is to be reviewed. */
    public int unconfirmedMonths() {
        return (int) kit.settings().number(MONTHS, 12);
    }

    public void setUnconfirmedMonths(int months) {
        kit.settings().put(MONTHS, Math.clamp(months, 1, 120));
        publish();
    }

    private Found find() {
        List<Contact> contacts = service.all();
        List<Organisation> organisations = workspace.directory().organisations();
        Set<String> known = organisations.stream().map(Organisation::shortName).collect(Collectors.toUnmodifiableSet());
        return new Found(
                contacts.stream().map(one -> ContactFilter.Entry.of(one, known)).toList(),
                organisations.stream().map(Organisation::shortName).toList(),
                sorted(contacts, one -> Stream.concat(Stream.of(one.country()), one.post().covers().stream())),
                sorted(contacts, one -> one.post().profiles().stream()),
                sorted(contacts, one -> one.reach().languages().stream()));
    }

    private static List<String> sorted(List<Contact> contacts, Function<Contact, Stream<String>> values) {
        return contacts.stream()
                .flatMap(values)
                .filter(value -> !value.isBlank())
                .distinct()
                .sorted(java.util.Comparator.comparing(value -> value.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void arrived(Found now) {
        found = now;
        publish();
    }

    private void publish() {
        LocalDate today = service.today();
        List<Contact> rows =
                new ContactFilter(filter.get(), today, today.minusMonths(unconfirmedMonths())).of(found.entries());
        answer.set(new Answer(
                rows,
                found.entries().size(),
                found.organisations(),
                found.countries(),
                found.profiles(),
                found.languages()));
    }
}
