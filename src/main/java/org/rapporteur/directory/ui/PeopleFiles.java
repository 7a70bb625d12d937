package org.rapporteur.directory.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.export.ContactLists;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.workspace.Workspace;

/** Writes people to files: what may be shared of them, everything under a password, or all of one on a page. */
public final class PeopleFiles {
    private final I18n texts = I18n.beside(PeopleFiles.class);
    private final Workspace workspace;
    private final Kit kit;

    public PeopleFiles(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.kit = kit;
    }

    /** Writes what may be shared of people, as the ending of the file says: xlsx, csv, vcf or docx. */
    public void export(List<Contact> people, Path target) {
        write(
                target,
                () -> ContactLists.write(people, workspace.issue(), target),
                (count, name) -> texts.text("exported", count, name));
    }

    /** Writes everything about people to an Excel file under a password. */
    public void exportFull(List<Contact> people, Path target, String password) {
        write(
                target,
                () -> ContactLists.writeFull(people, workspace.issue(), password, target),
                (count, name) -> texts.text("exported.full", count, name));
    }

    /** Writes all that is kept of one person on a page. */
    public void exportPage(Contact person, Path target) {
        write(
                target,
                () -> {
                    ContactLists.writePage(person, workspace.people().contacts().history(person), target);
                    return 1;
                },
                (count, name) -> texts.text("exported.page", count, name));
    }

    private void write(Path target, IntSupplier work, BiFunction<Integer, Path, String> words) {
        kit.background()
                .runLong(
                        progress -> work.getAsInt(),
                        fraction -> {},
                        written -> kit.notices().say(words.apply(written, target.getFileName())),
                        kit.notices()::failed);
    }
}
