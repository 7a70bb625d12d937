package org.rapporteur.directory.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.export.RefusedLines;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Lane;
import org.rapporteur.importing.contacts.ColumnMatching;
import org.rapporteur.importing.contacts.ContactImport;
import org.rapporteur.importing.contacts.ContactTable;
import org.rapporteur.importing.contacts.ImportPlan;
import org.rapporteur.importing.contacts.Reading.Refused;
import org.rapporteur.importing.contacts.TableReader;
import org.rapporteur.importing.contacts.Target;
import org.rapporteur.workspace.Workspace;

/** A list of contacts on its way in: what its columns mean, what would become of each line, and doing it. */
public final class ContactImportModel {
    private final I18n texts = I18n.beside(ContactImportModel.class);
    private final ContactImport imports;
    private final Kit kit;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);
    private ColumnMatching matching = ColumnMatching.BY_TITLE;

    /** What becomes of a line. */
    public enum Fate {
        CREATED,
        DOUBLE,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /**
     * A line.
     *
     * @param place "12", or "Lakeland 12" with the sheet
     * @param why what it is a double of, what changes, or why it is not taken
     */
    public record Line(long key, String place, Fate fate, String name, String organisation, String email, String why) {}

    /** A column: its title, values as an example, and what it means; null: left out. */
    public record Column(String title, String example, @Nullable Target target) {}

    /**
     * What would be done.
     *
     * @param source name of the file; empty while nothing was chosen
     */
    public record Preview(
            String source,
            List<ContactTable> tables,
            List<Column> columns,
            Optional<ImportPlan> plan,
            List<Line> lines) {
        static final Preview NONE = new Preview("", List.of(), List.of(), Optional.empty(), List.of());

        /** How many people it would add or change. */
        public long taken() {
            return plan.map(one -> one.count(ImportPlan.Outcome.CREATED) + one.count(ImportPlan.Outcome.UPDATED))
                    .orElse(0L);
        }
    }

    public ContactImportModel(Workspace workspace, Kit kit) {
        this.imports = workspace.contactImport();
        this.kit = kit;
        this.lane = kit.background().lane();
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Reads a file; asks for the password of a protected workbook. */
    public void open(Path file) {
        open(file, null);
    }

    private void open(Path file, @Nullable String password) {
        String name = String.valueOf(file.getFileName());
        lane.run(() -> read(name, TableReader.read(file, password)), this::arrived, problem -> {
            if (TableReader.wantsPassword(problem)) {
                kit.dialogs()
                        .askText(texts.text("import.password", name), "", texts.text("import.open"))
                        .ifPresentOrElse(
                                typed -> open(file, typed), () -> kit.notices().failed(problem));
            } else {
                kit.notices().failed(problem);
            }
        });
    }

    /** Reads pasted text: the To line of a mail, a signature, cells of a sheet. */
    public void paste(String text) {
        ask(() -> read(texts.text("import.clipboard"), List.of(TableReader.pasted(text))));
    }

    /** Says what a column means, now and from now on; null leaves it out. */
    public void correct(String title, @Nullable Target target) {
        Preview now = preview.get();
        matching = matching.with(title, Optional.ofNullable(target));
        ask(() -> {
            imports.remember(matching);
            return read(now.source(), now.tables());
        });
    }

    /** Brings the people in; undoable as one. */
    public void bringIn(Runnable then) {
        Preview now = preview.get();
        now.plan().filter(plan -> now.taken() > 0).ifPresent(plan -> {
            String name = texts.text(
                    "did.import",
                    plan.count(ImportPlan.Outcome.CREATED),
                    plan.count(ImportPlan.Outcome.UPDATED),
                    plan.refused().size());
            Deed<ContactImport.Done> deed =
                    new Deed<>(kit, name, () -> imports.apply(plan), imports::undo).again(imports::again);
            deed.start(
                    done -> {
                        deed.tell();
                        preview.set(Preview.NONE);
                        then.run();
                    },
                    kit.notices()::failed);
        });
    }

    /** Writes the lines that are not taken, with their number and the reason, as a file to mend. */
    public void saveRefused(Path target) {
        List<Refused> refused = preview.get().plan().map(ImportPlan::refused).orElse(List.of());
        kit.background()
                .run(
                        () -> {
                            RefusedLines.write(refused, target);
                            return refused.size();
                        },
                        count -> kit.notices().say(texts.text("import.saved", count, target.getFileName())),
                        kit.notices()::failed);
    }

    private void ask(Callable<Preview> question) {
        lane.run(question, this::arrived, kit.notices()::failed);
    }

    private void arrived(Preview now) {
        preview.set(now);
    }

    private Preview read(String source, List<ContactTable> tables) {
        ColumnMatching remembered = imports.remembered();
        matching = remembered;
        Map<String, Optional<Target>> meaning = new LinkedHashMap<>();
        tables.forEach(table -> {
            List<Optional<Target>> targets = remembered.of(table);
            for (int i = 0; i < targets.size(); i++) {
                meaning.putIfAbsent(table.titles().get(i), targets.get(i));
            }
        });
        List<Column> columns = ColumnMatching.examples(tables).entrySet().stream()
                .map(one -> new Column(
                        one.getKey(),
                        one.getValue(),
                        meaning.getOrDefault(one.getKey(), Optional.empty()).orElse(null)))
                .toList();
        try {
            ImportPlan plan = imports.plan(tables, remembered, source);
            return new Preview(source, tables, columns, Optional.of(plan), lines(plan));
        } catch (org.rapporteur.shared.UserError nameless) {
            // The user may say which column holds the names.
            return new Preview(source, tables, columns, Optional.empty(), List.of());
        }
    }

    private List<Line> lines(ImportPlan plan) {
        Map<String, String> doubles = new LinkedHashMap<>();
        plan.doubles()
                .forEach(one -> doubles.put(
                        place(one.sheet(), one.line()),
                        texts.text(
                                "why." + one.likely().why(), one.likely().one().name())));
        List<Line> lines = new ArrayList<>();
        plan.refused()
                .forEach(one -> lines.add(new Line(
                        lines.size(),
                        place(one.sheet(), one.line()),
                        Fate.REFUSED,
                        one.cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .limit(3)
                                .collect(Collectors.joining(" · ")),
                        "",
                        "",
                        one.reason())));
        plan.steps().forEach(step -> {
            String place = place(step.sheet(), step.line());
            String likely = doubles.get(place);
            Fate fate =
                    likely != null ? Fate.DOUBLE : Fate.valueOf(step.outcome().name());
            Contact after = step.after();
            lines.add(new Line(
                    lines.size(),
                    place,
                    fate,
                    after.name(),
                    Objects.requireNonNullElse(after.organisation(), ""),
                    after.email(),
                    likely != null ? likely : changes(step.before(), after)));
        });
        lines.sort(
                Comparator.comparingInt(line -> line.fate() == Fate.REFUSED ? 0 : line.fate() == Fate.DOUBLE ? 1 : 2));
        return List.copyOf(lines);
    }

    private String changes(@Nullable Contact before, Contact after) {
        if (before == null || before.equals(after)) {
            return "";
        }
        return org.rapporteur.directory.ContactField.KEPT.stream()
                .filter(field -> !field.of(before).equals(field.of(after)))
                .map(field -> texts.text("field." + field) + ": " + field.of(after))
                .collect(Collectors.joining(" · "));
    }

    private static String place(String sheet, int line) {
        return sheet.isEmpty() ? String.valueOf(line) : sheet + " " + line;
    }
}
