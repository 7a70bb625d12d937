package org.rapporteur.directory.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rapporteur.directory.FieldError;
import org.rapporteur.directory.NameService;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.OrganisationKind;
import org.rapporteur.directory.UndecidedName;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;

/** Names that nobody knows, each decided once: another name of an organisation, a new one, or none. */
public final class NamesModel {
    private final I18n texts = I18n.beside(NamesModel.class);
    private final Workspace workspace;
    private final NameService service;
    private final Kit kit;
    private final LiveQuestion<List<UndecidedName>> question;
    private final ReadOnlyObjectWrapper<List<UndecidedName>> names = new ReadOnlyObjectWrapper<>(List.of());

    public NamesModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.service = workspace.people().names();
        this.kit = kit;
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.of(Change.DIRECTORY, Change.FOLLOW_UPS, Change.MEETINGS),
                () -> service::undecided,
                names::set);
    }

    public void start() {
        question.start();
    }

    public void stop() {
        question.stop();
    }

    public ReadOnlyObjectProperty<List<UndecidedName>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /** From now on the name is one more of an organisation, given by any of its names; undoable. */
    public void isAlias(UndecidedName name, String organisation) {
        decide(texts.text("did.alias", name.name(), organisation), name, () -> {
            Organisation known = workspace.directory().organisations().stream()
                    .filter(one -> one.shortName().equalsIgnoreCase(organisation.strip())
                            || one.name().equalsIgnoreCase(organisation.strip()))
                    .findFirst()
                    .orElseThrow(() -> new UserError(texts.text("merge.unknown", organisation)));
            service.isAlias(name.name(), known.id());
        });
    }

    /** Makes a new organisation of the name; undoable. */
    public void isNew(UndecidedName name, String shortName) {
        Organisation made = new Organisation(0, shortName.strip(), name.name(), OrganisationKind.OTHER, List.of());
        decide(texts.text("did.newName", name.name(), shortName), name, () -> service.isNew(name.name(), made));
    }

    /** Says that the name stands for no organisation; undoable. */
    public void isNone(UndecidedName name) {
        decide(texts.text("did.none", name.name()), name, () -> service.isNone(name.name()));
    }

    private void decide(String words, UndecidedName name, Runnable work) {
        Consumer<Throwable> refused = problem ->
                kit.notices().failed(problem instanceof FieldError error ? new UserError(error.sentence()) : problem);
        Deed<Boolean> deed = Deed.of(kit, words, work, () -> {
            service.takeBack(name.name());
            workspace.followUps().forgetName(name.name());
            workspace.meetings().attendance().forgetName(name.name());
        });
        deed.start(done -> deed.tell(), refused);
    }
}
