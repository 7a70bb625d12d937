package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.MinutesDraft;
import org.rapporteur.importing.MinutesReader;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Access;
import org.rapporteur.store.Database;
import org.rapporteur.workspace.Intake;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: minutes from files into a workspace, all or none; a workspace that is not there yet is made. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads minutes from text, Markdown or Word files into a workspace; all of them or none.")
final class ImportVerb implements Runnable {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Minutes as .txt, .md or .docx.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(names = "--dry-run", description = "Only say what would be imported.")
    private boolean dryRun;

    @Option(names = "--json", description = "A JSON array, one object a file.")
    private boolean json;

    ImportVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Path file = workspaceOption.file(surroundings);
        Recogniser recogniser = new Recogniser(vocabulary(file));
        MinutesReader reader = Documents.minutes(Uids.of(surroundings.clock()));
        List<MinutesDraft> drafts =
                files.stream().map(each -> reader.read(each, recogniser)).toList();
        if (!dryRun) {
            store(file, drafts);
        }
        if (json) {
            surroundings.out().println(Json.pretty(shapes(drafts, new DraftJson(recogniser))));
        } else {
            drafts.forEach(this::tell);
        }
    }

    /** The names that the workspace knows, or those that the program does where there is none. */
    private Vocabulary vocabulary(Path file) {
        if (!Files.exists(file)) {
            return Names.vocabulary(BuiltInOrganisations.load(), List.of());
        }
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            return workspace.directory().vocabulary();
        }
    }

    private void store(Path file, List<MinutesDraft> drafts) {
        boolean fresh = !Files.exists(file);
        try (Workspace workspace =
                fresh ? create(file) : Workspace.open(file, Access.READ_WRITE, surroundings.clock())) {
            Intake.add(workspace, drafts, MeetingState.DRAFT);
        } catch (RuntimeException refused) {
            if (fresh) {
                // Nothing came in, so the workspace that was made for it goes.
                Database.discard(file);
            }
            throw refused;
        }
    }

    private Workspace create(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && file.equals(surroundings.workspace())) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UserError("The folder of “" + file + "” cannot be made; name another place with --workspace.", e);
        }
        return Workspace.create(file, BuiltInOrganisations.load(), surroundings.clock());
    }

    private List<Map<String, @Nullable Object>> shapes(List<MinutesDraft> drafts, DraftJson shape) {
        List<Map<String, @Nullable Object>> shapes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            shapes.add(shape.shape(files.get(i), drafts.get(i)));
        }
        return shapes;
    }

    private void tell(MinutesDraft draft) {
        Header header = draft.minutes().header();
        List<Block> blocks = draft.minutes().blocks();
        long sections =
                blocks.stream().filter(block -> block.kind().isHeading()).count();
        long actions = blocks.stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .count();
        surroundings
                .out()
                .println((dryRun ? "Would import " : "Imported ") + draft.sourceName() + ": "
                        + (header.group().isBlank() ? "" : header.group() + ", ")
                        + (header.date() == null ? "no date" : header.date()) + ", "
                        + Lines.count((int) sections, "section") + ", " + Lines.count((int) actions, "action"));
        draft.warnings().forEach(warning -> surroundings
                .out()
                .println("  " + (warning.line() == 0 ? "" : "line " + warning.line() + ": ") + warning.message()));
    }
}
