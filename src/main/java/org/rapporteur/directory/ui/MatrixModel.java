package org.rapporteur.directory.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Skill;
import org.rapporteur.directory.SkillMatrix;
import org.rapporteur.directory.SkillService;
import org.rapporteur.directory.export.WhoIsWhereSheet;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.importing.contacts.SkillForm;
import org.rapporteur.meeting.export.AttendanceSheet;
import org.rapporteur.navigation.Route.Matrix;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.SafeFile;
import org.rapporteur.workspace.Workspace;

/** One of the matrices of who is who: countries, attendance, skills. */
public final class MatrixModel {
    private final I18n texts = I18n.beside(MatrixModel.class);
    private final Workspace workspace;
    private final Kit kit;
    private final Matrix.Kind kind;
    private final LiveQuestion<MatrixView> question;
    private final ReadOnlyObjectWrapper<MatrixView> view = new ReadOnlyObjectWrapper<>(MatrixView.NONE);

    public MatrixModel(Workspace workspace, Kit kit, Matrix.Kind kind) {
        this.workspace = workspace;
        this.kit = kit;
        this.kind = kind;
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.of(Change.DIRECTORY, Change.MEETINGS),
                () -> this::find,
                view::set);
    }

    public void start() {
        question.start();
    }

    public void stop() {
        question.stop();
    }

    public Matrix.Kind kind() {
        return kind;
    }

    public ReadOnlyObjectProperty<MatrixView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Writes the matrix on show to an Excel file; skills as a form that can come back. */
    public void export(Path target) {
        inBackground(
                () -> {
                    switch (kind) {
                        case COUNTRIES ->
                            WhoIsWhereSheet.write(workspace.directory().whoIsWhere(), workspace.issue(), target);
                        case ATTENDANCE -> AttendanceSheet.write(year(), workspace.issue(), target);
                        case SKILLS -> SkillForm.write(skills().matrix(), workspace.issue(), target);
                    }
                    return target;
                },
                written -> kit.notices().say(texts.text("matrix.exported", written.getFileName())));
    }

    /** Writes a picture of the matrix. */
    public void writePicture(byte[] png, Path target) {
        inBackground(
                () -> {
                    SafeFile.write(target, out -> out.write(png));
                    return target;
                },
                written -> kit.notices().say(texts.text("matrix.exported", written.getFileName())));
    }

    /** Asks for the usual skills; undoable in that each can be dropped. */
    public void addDefaults() {
        inBackground(
                () -> {
                    skills().addDefaults();
                    return kind;
                },
                done -> {});
    }

    /** Asks for one more skill; undoable. */
    public void addSkill(Skill.Kind of, String name) {
        new Deed<>(kit, texts.text("did.skill", name), () -> skills().add(of, name), id -> skills().remove(id))
                .again(id -> skills().restore(id))
                .start();
    }

    /** Gives a skill another name; undoable. */
    public void renameSkill(long id, String name) {
        skill(id).map(was -> new Skill(id, was.kind(), name.strip())).ifPresent(now -> change(id, now));
    }

    /** Makes a competency of a profile, or the other way round; undoable. */
    public void turnSkill(long id) {
        skill(id)
                .map(was -> new Skill(
                        id, was.kind() == Skill.Kind.PROFILE ? Skill.Kind.COMPETENCY : Skill.Kind.PROFILE, was.name()))
                .ifPresent(now -> change(id, now));
    }

    private void change(long id, Skill now) {
        Skill was = skill(id).orElseThrow();
        if (!now.equals(was)) {
            Deed.of(kit, texts.text("did.skill.change", now.name()), () -> skills().change(now), () -> skills().change(
                                    was))
                    .start();
        }
    }

    /** Moves a skill among those of its kind; undoable. By -1 it comes earlier, by 1 later. */
    public void moveSkill(long id, int by) {
        List<Skill> known = view.get().skills();
        List<Long> before = known.stream().map(Skill::id).toList();
        int from = before.indexOf(id);
        int to = from + by;
        if (from >= 0
                && to >= 0
                && to < known.size()
                && known.get(to).kind() == known.get(from).kind()) {
            List<Long> after = new ArrayList<>(before);
            Collections.swap(after, from, to);
            Deed.of(
                            kit,
                            texts.text("did.skill.move", known.get(from).name()),
                            () -> skills().order(after),
                            () -> skills().order(before))
                    .start();
        }
    }

    private Optional<Skill> skill(long id) {
        return view.get().skills().stream().filter(one -> one.id() == id).findFirst();
    }

    /** Drops a skill by its name; undoable. */
    public void removeSkill(long id, String name) {
        Deed.of(kit, texts.text("did.noSkill", name), () -> skills().remove(id), () -> skills().restore(id))
                .start();
    }

    /** Sets a person's level; null takes it away; undoable. */
    public void setLevel(long person, long skill, @Nullable Integer level) {
        levels(texts.text("did.level"), List.of(new SkillService.Level(person, skill, level)), done -> {});
    }

    /** Takes in a form that came back filled in; undoable as one. */
    public void readForm(Path file) {
        inBackground(() -> SkillForm.read(file, skills().matrix()), filled -> {
            String name = texts.text("did.form", filled.people());
            levels(name, filled.levels(), done -> kit.notices()
                    .say(
                            filled.strangers().isEmpty()
                                    ? name
                                    : name + texts.text("form.strangers", String.join(", ", filled.strangers()))));
        });
    }

    private void levels(String name, List<SkillService.Level> levels, Consumer<Object> told) {
        new Deed<>(kit, name, () -> skills().set(levels), before -> skills().set(before))
                .start(told, kit.notices()::failed);
    }

    private SkillService skills() {
        return workspace.people().skills();
    }

    private org.rapporteur.meeting.AttendanceYear year() {
        LocalDate today = workspace.people().contacts().today();
        return workspace.meetings().attendance().between(today.minusYears(1).plusDays(1), today);
    }

    private MatrixView find() {
        return switch (kind) {
            case COUNTRIES -> MatrixView.of(workspace.directory().whoIsWhere(), texts);
            case ATTENDANCE -> MatrixView.of(year(), texts);
            case SKILLS -> {
                SkillMatrix matrix = skills().matrix();
                yield MatrixView.of(matrix, texts);
            }
        };
    }

    private <T> void inBackground(Callable<T> work, Consumer<T> done) {
        kit.background().runInOrder(work, done, kit.notices()::failed);
    }
}
