package org.rapporteur.directory.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.ContactService;
import org.rapporteur.directory.LikelyDouble;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.shared.Change;
import org.rapporteur.workspace.PeopleMerging;
import org.rapporteur.workspace.Workspace;

/** Contacts that may be one person; merged field by field, or told apart for good. */
public final class DoublesModel {
    private final I18n texts = I18n.beside(DoublesModel.class);
    private final Workspace workspace;
    private final ContactService service;
    private final Kit kit;
    private final LiveQuestion<List<LikelyDouble>> question;
    private final ReadOnlyObjectWrapper<List<LikelyDouble>> pairs = new ReadOnlyObjectWrapper<>(List.of());

    public DoublesModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.service = workspace.people().contacts();
        this.kit = kit;
        this.question = new LiveQuestion<>(
                kit, workspace.database().changes(), EnumSet.of(Change.DIRECTORY), () -> service::doubles, pairs::set);
    }

    public void start() {
        question.start();
    }

    public void stop() {
        question.stop();
    }

    public ReadOnlyObjectProperty<List<LikelyDouble>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    /**
     * What the merged contact would have by itself: the first one's value, the second one's where the first has none, both
     * where a contact may have several.
     */
    public static String proposed(LikelyDouble pair, ContactField field) {
        String one = field.of(pair.one());
        String other = field.of(pair.other());
        if (field == ContactField.MAILING_LIST) {
            return one.equals("yes") || other.equals("yes") ? "yes" : "no";
        }
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        return field.isSeveral() || field == ContactField.NOTES ? one + "; " + other : one;
    }

    /**
     * Makes one contact of two; undoable.
     *
     * @param values what the merged contact has in each field; fields that are missing are as proposed
     */
    public void merge(LikelyDouble pair, Map<ContactField, String> values) {
        Contact merged = pair.one();
        for (ContactField field : ContactField.KEPT) {
            merged = field.set(merged, values.getOrDefault(field, proposed(pair, field)));
        }
        Contact result = merged;
        PeopleMerging merging = new PeopleMerging(workspace);
        new Deed<>(
                        kit,
                        texts.text("did.mergePeople", pair.one().name()),
                        () -> merging.merge(pair.one(), pair.other(), result),
                        merging::undo)
                .start();
    }

    /** Says that the two are two people; undoable. */
    public void apart(LikelyDouble pair) {
        Deed.of(
                        kit,
                        texts.text("did.apart", pair.one().name(), pair.other().name()),
                        () -> service.setApart(pair.one(), pair.other(), true),
                        () -> service.setApart(pair.one(), pair.other(), false))
                .start();
    }
}
