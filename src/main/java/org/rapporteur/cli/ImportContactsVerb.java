package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Contact;
import org.rapporteur.importing.contacts.ContactImport;
import org.rapporteur.importing.contacts.ContactTable;
import org.rapporteur.importing.contacts.ImportPlan;
import org.rapporteur.importing.contacts.ImportPlan.Outcome;
import org.rapporteur.importing.contacts.TableReader;
import org.rapporteur.store.Access;
import org.rapporteur.store.Database;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import contacts}: lists of people into a workspace; a workspace that is not there yet is made. */
@Command(
        name = "contacts",
        mixinStandardHelpOptions = true,
        description = "Reads contacts from CSV, Excel or vCard files; a list that comes again updates.")
final class ImportContactsVerb implements Runnable {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "F", description = "Lists as .csv, .xlsx or .vcf.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Mixin
    private PasswordOption passwordOption = new PasswordOption();

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    @Option(names = "--json", description = "A JSON array, one object a file.")
    private boolean json;

    ImportContactsVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        List<List<ContactTable>> tables = files.stream()
                .map(file -> TableReader.read(file, passwordOption.password()))
                .toList();
        List<ImportPlan> plans = new ArrayList<>();
        Path file = workspaceOption.file(surroundings);
        boolean fresh = !Files.exists(file);
        Path worked = fresh && dryRun ? scratch() : file;
        try (Workspace workspace = fresh
                ? Workspace.create(worked, BuiltInOrganisations.load(), surroundings.clock())
                : Workspace.open(file, dryRun ? Access.READ_ONLY : Access.READ_WRITE, surroundings.clock())) {
            for (int i = 0; i < tables.size(); i++) {
                plans.add(bringIn(workspace.contactImport(), files.get(i), tables.get(i)));
            }
        } catch (RuntimeException refused) {
            if (fresh) {
                Database.discard(worked);
            }
            throw refused;
        }
        if (fresh && dryRun) {
            Database.discard(worked);
        }
        tell(plans);
    }

    /** What a new workspace would do is seen in one that goes again. */
    private static Path scratch() {
        try {
            Path folder = Files.createTempDirectory("rapporteur");
            folder.toFile().deleteOnExit();
            return folder.resolve("dry-run.rapporteur");
        } catch (java.io.IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    private ImportPlan bringIn(ContactImport imports, Path file, List<ContactTable> tables) {
        ImportPlan plan = imports.plan(tables, imports.remembered(), String.valueOf(file.getFileName()));
        if (!dryRun) {
            imports.apply(plan);
        }
        return plan;
    }

    private void tell(List<ImportPlan> plans) {
        if (json) {
            List<Map<String, @Nullable Object>> shapes = new ArrayList<>();
            for (int i = 0; i < plans.size(); i++) {
                shapes.add(shape(files.get(i), plans.get(i)));
            }
            surroundings.out().println(Json.pretty(shapes));
            return;
        }
        for (int i = 0; i < plans.size(); i++) {
            ImportPlan plan = plans.get(i);
            surroundings
                    .out()
                    .println((dryRun ? "Would import " : "Imported ")
                            + files.get(i).getFileName() + ": "
                            + plan.count(Outcome.CREATED) + " created, " + plan.count(Outcome.UPDATED) + " updated, "
                            + plan.count(Outcome.UNCHANGED) + " unchanged, "
                            + Lines.count(plan.doubles().size(), "likely double") + ", "
                            + plan.refused().size() + " refused");
            plan.refused()
                    .forEach(one ->
                            surroundings.out().println("  " + place(one.sheet(), one.line()) + ": " + one.reason()));
            plan.doubles().forEach(one -> surroundings
                    .out()
                    .println("  " + place(one.sheet(), one.line()) + ": "
                            + one.likely().other().name() + " may be "
                            + one.likely().one().name() + " (" + reason(one) + ")"));
        }
    }

    private static String reason(ImportPlan.DoubleAt one) {
        return switch (one.likely().why()) {
            case EMAIL -> "same e-mail";
            case NAME -> "same name and organisation";
            case SPELLING -> "accents or order of names";
        };
    }

    private static String place(String sheet, int line) {
        return sheet.isEmpty() ? "line " + line : "sheet " + sheet + ", line " + line;
    }

    private Map<String, @Nullable Object> shape(Path file, ImportPlan plan) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("file", file.toString());
        shape.put("dryRun", dryRun);
        shape.put("created", steps(plan, Outcome.CREATED));
        shape.put("updated", steps(plan, Outcome.UPDATED));
        shape.put("unchanged", steps(plan, Outcome.UNCHANGED));
        shape.put(
                "doubles",
                plan.doubles().stream()
                        .map(one -> {
                            Map<String, @Nullable Object> likely = at(one.sheet(), one.line());
                            likely.put("name", one.likely().other().name());
                            likely.put("like", one.likely().one().name());
                            likely.put("reason", reason(one));
                            return likely;
                        })
                        .toList());
        shape.put(
                "refused",
                plan.refused().stream()
                        .map(one -> {
                            Map<String, @Nullable Object> refused = at(one.sheet(), one.line());
                            refused.put("reason", one.reason());
                            return refused;
                        })
                        .toList());
        return shape;
    }

    private static List<Map<String, @Nullable Object>> steps(ImportPlan plan, Outcome outcome) {
        return plan.of(outcome).stream()
                .map(step -> {
                    Contact contact = step.after();
                    Map<String, @Nullable Object> shape = at(step.sheet(), step.line());
                    shape.put("name", contact.name());
                    shape.put("organisation", contact.organisation());
                    shape.put("email", contact.email().isEmpty() ? null : contact.email());
                    return shape;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> at(String sheet, int line) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("line", line);
        if (!sheet.isEmpty()) {
            shape.put("sheet", sheet);
        }
        return shape;
    }
}
