package org.rapporteur.directory.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.directory.Contact;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.workspace.Erasing;
import org.rapporteur.workspace.Workspace;

/** Erases a person for good, after telling what would stay because it may mean somebody else. */
public final class ErasingModel {
    /** So many places are told in words, the rest as a number. */
    private static final int TOLD = 8;

    private final I18n texts = I18n.beside(ErasingModel.class);
    private final Erasing erasing;
    private final Kit kit;
    private final Runnable before;

    /**
     * @param logs folder of the program's log
     * @param before what happens first: minutes that are open are closed, they hold what would be written back
     */
    public ErasingModel(Workspace workspace, Path logs, Kit kit, Runnable before) {
        this.erasing = new Erasing(workspace, logs);
        this.kit = kit;
        this.before = before;
    }

    /**
     * Closes what is open and looks where a name of the person's that stands alone may mean somebody else.
     *
     * @param told gets what erasing does, and these places, in words
     */
    public void foresee(Contact person, Consumer<String> told) {
        before.run();
        kit.background()
                .runInOrder(
                        () -> erasing.unsure(person.uid()),
                        unsure -> told.accept(explanation(unsure)),
                        kit.notices()::failed);
    }

    private String explanation(List<Erasing.Place> unsure) {
        String all = texts.text("erase.explanation");
        if (unsure.isEmpty()) {
            return all;
        }
        String places = unsure.stream()
                .limit(TOLD)
                .map(place -> Days.full(place.date()) + ": “" + place.words() + "”")
                .collect(Collectors.joining("\n"));
        String more = unsure.size() > TOLD ? "\n" + texts.text("erase.more", unsure.size() - TOLD) : "";
        return all + "\n\n" + texts.text("erase.unsure", unsure.size()) + "\n" + places + more;
    }

    /** Erases a person for good; what could be undone until now cannot any more. */
    public void erase(Contact person) {
        kit.background()
                .runInOrder(
                        () -> erasing.erase(person.uid()),
                        erased -> {
                            kit.undo().clear();
                            String copies = erased.copies().stream()
                                    .map(copy -> String.valueOf(copy.getFileName()))
                                    .collect(Collectors.joining(", "));
                            kit.notices()
                                    .say(
                                            copies.isEmpty()
                                                    ? texts.text(
                                                            "did.erase",
                                                            erased.places(),
                                                            erased.unsure().size())
                                                    : texts.text(
                                                            "did.erase.copies",
                                                            erased.places(),
                                                            copies,
                                                            erased.unsure().size()));
                        },
                        kit.notices()::failed);
    }
}
