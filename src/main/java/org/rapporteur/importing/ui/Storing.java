package org.rapporteur.importing.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.DirectoryAdditions;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.importing.ImportService;
import org.rapporteur.importing.Imported;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.shared.Folding;

/** Puts read files into the workspace, in one step that can be undone and done again. */
final class Storing {
    private final I18n texts = I18n.beside(ImportModel.class);
    private final ImportService imports;
    private final Kit kit;

    Storing(ImportService imports, Kit kit) {
        this.imports = imports;
        this.kit = kit;
    }

    /**
     * Stores all of the files or none.
     *
     * @param names what was decided about names; the people of the files come with them
     * @param done called once they are stored
     */
    void store(List<ImportItem> chosen, DirectoryAdditions names, Consumer<Imported> done) {
        DirectoryAdditions additions = names.withContacts(people(chosen));
        kit.background()
                .runInOrder(
                        () -> imports.store(
                                chosen.stream().map(ImportItem::order).toList(), additions),
                        stored -> {
                            Imported imported = Objects.requireNonNull(stored);
                            remember(imported, chosen);
                            done.accept(imported);
                        },
                        kit.notices()::failed);
    }

    /** Each person once, whoever names her. */
    private static List<Contact> people(List<ImportItem> chosen) {
        return List.copyOf(chosen.stream()
                .flatMap(item -> item.choices().people().stream())
                .collect(Collectors.toMap(
                        person -> Folding.fold(person.name()),
                        PersonFound::contact,
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values());
    }

    private void remember(Imported imported, List<ImportItem> chosen) {
        String name = chosen.size() == 1
                ? texts.text("did.one", chosen.getFirst().name())
                : texts.text("did.several", chosen.size());
        kit.undo()
                .push(
                        name,
                        () -> write(() -> imports.undo(imported), texts.text("undone", name)),
                        () -> write(() -> imports.redo(imported), name));
        kit.notices().done(name, kit.undo());
    }

    private void write(Runnable work, String told) {
        kit.background()
                .runInOrder(
                        () -> {
                            work.run();
                            return told;
                        },
                        kit.notices()::say,
                        kit.notices()::failed);
    }
}
