package org.rapporteur.directory.ui;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.directory.FieldError;
import org.rapporteur.directory.Membership;
import org.rapporteur.directory.Organisation;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.workspace.Merging;
import org.rapporteur.workspace.Workspace;

/** The organisations with their names, and which of them are members of the group. */
public final class OrganisationsModel {
    private final I18n texts = I18n.beside(OrganisationsModel.class);
    private final Workspace workspace;
    private final DirectoryService service;
    private final Kit kit;
    private final LiveQuestion<Found> question;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private List<Organisation> all = List.of();
    private List<Membership> memberships = List.of();
    private String group = "";

    /**
     * What is there.
     *
     * @param rows what the words find
     * @param members short names of the group's present members
     */
    public record Answer(List<Organisation> rows, int total, Set<String> members, String group) {
        static final Answer NONE = new Answer(List.of(), 0, Set.of(), "");
    }

    private record Found(List<Organisation> organisations, List<Membership> members, String group) {}

    public OrganisationsModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.service = workspace.directory();
        this.kit = kit;
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.of(Change.DIRECTORY, Change.MEETINGS),
                () -> this::find,
                this::arrived);
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
     * Stores a new or changed organisation; undoable.
     *
     * @param before what it was; null for a new one
     * @param stored gets its key
     * @param refused gets what is wrong with a field
     */
    public void save(
            @Nullable Organisation before, Organisation after, LongConsumer stored, Consumer<FieldError> refused) {
        Deed<Long> deed = before == null
                ? new Deed<>(kit, name(after), () -> service.save(after), service::deleteOrganisation)
                        .again(service::restoreOrganisation)
                : new Deed<>(kit, name(after), () -> service.save(after), id -> service.save(before));
        deed.start(stored::accept, FieldError.or(refused, kit.notices()::failed));
    }

    /** Takes organisations away; undoable. Follow-ups keep their owners. */
    public void delete(List<Organisation> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        String name = texts.text("did.delete", chosen.size(), chosen.getFirst().shortName());
        Deed.of(
                        kit,
                        name,
                        () -> chosen.forEach(one -> service.deleteOrganisation(one.id())),
                        () -> chosen.forEach(one -> service.restoreOrganisation(one.id())))
                .start();
    }

    /** Makes an organisation a member of the group, or ends that; undoable. */
    public void setMember(Organisation organisation, boolean member) {
        if (group.isEmpty() || answer.get().members().contains(organisation.shortName()) == member) {
            return;
        }
        String inGroup = group;
        LocalDate today = workspace.followUps().today();
        if (member) {
            Membership joined = new Membership(0, organisation.shortName(), today, null);
            new Deed<>(
                            kit,
                            texts.text("did.join", organisation.shortName()),
                            () -> service.saveMembership(inGroup, joined),
                            service::removeMembership)
                    .start();
            return;
        }
        // Times that ended before stay as they were.
        List<Membership> running = memberships.stream()
                .filter(one -> one.organisation().equals(organisation.shortName()) && one.isMemberOn(today))
                .toList();
        Deed.of(
                        kit,
                        texts.text("did.leave", organisation.shortName()),
                        () -> running.forEach(one -> service.saveMembership(
                                inGroup,
                                new Membership(one.id(), one.organisation(), one.since(), today.minusDays(1)))),
                        () -> running.forEach(one -> service.saveMembership(inGroup, one)))
                .start();
    }

    /** An organisation's latest time in the group; null when it never was a member. */
    public @Nullable Membership membership(Organisation organisation) {
        return memberships.stream()
                .filter(one -> one.organisation().equals(organisation.shortName()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /**
     * Says from when to when an organisation is a member; undoable. Without a first day it always was, without a last one it
     * still is.
     *
     * @param wanted null: no member any more; those that lie in the past stay
     */
    public void setMembership(Organisation organisation, @Nullable Membership wanted) {
        if (wanted == null) {
            setMember(organisation, false);
            return;
        }
        Membership before = memberships.stream()
                .filter(one -> one.id() == wanted.id())
                .findFirst()
                .orElse(null);
        if (group.isEmpty() || wanted.equals(before)) {
            return;
        }
        String inGroup = group;
        String name = texts.text("did.membership", organisation.shortName());
        if (before == null) {
            new Deed<>(kit, name, () -> service.saveMembership(inGroup, wanted), service::removeMembership).start();
        } else {
            Deed.of(
                            kit,
                            name,
                            () -> service.saveMembership(inGroup, wanted),
                            () -> service.saveMembership(inGroup, before))
                    .start();
        }
    }

    /** Makes one organisation of two: the first one's names, follow-ups and people become the second one's; undoable. */
    public void merge(Organisation from, Organisation into) {
        Merging merging = new Merging(workspace);
        String name = texts.text("did.merge", from.shortName(), into.shortName());
        new Deed<>(kit, name, () -> merging.merge(from, into), merging::undo).start();
    }

    private String name(Organisation saved) {
        return texts.text("did.save", saved.shortName());
    }

    private Found find() {
        String main = service.mainGroup().orElse("");
        return new Found(service.organisations(), main.isEmpty() ? List.of() : service.members(main), main);
    }

    private void arrived(Found found) {
        all = found.organisations();
        memberships = found.members();
        group = found.group();
        publish();
    }

    private void publish() {
        String folded = Folding.fold(words.get());
        List<Organisation> rows = all.stream()
                .filter(one -> Folding.fold(one.shortName() + " " + one.name() + " " + one.aliases())
                        .contains(folded))
                .toList();
        var today = workspace.followUps().today();
        Set<String> members = memberships.stream()
                .filter(one -> one.until() == null
                        || !Objects.requireNonNull(one.until()).isBefore(today))
                .map(Membership::organisation)
                .collect(Collectors.toUnmodifiableSet());
        answer.set(new Answer(rows, all.size(), members, group));
    }
}
