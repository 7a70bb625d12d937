package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.DocumentFolder;
import org.rapporteur.importing.MinutesDraft;
import org.rapporteur.importing.MinutesReader;
import org.rapporteur.importing.NameRule;
import org.rapporteur.importing.UnknownName;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Access;
import org.rapporteur.store.Database;
import org.rapporteur.workspace.Intake;
import org.rapporteur.workspace.Intake.Result;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code import}: minutes from files and folders into a workspace; a workspace that is not there yet is made. What cannot
 * be read, or is there already, is said on standard error and stops nothing else; the exit code is then 1.
 */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads minutes from Word, PDF, web pages and text into a workspace.")
final class ImportVerb implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    /** One at least; not said to picocli, which would ask for it before {@code import contacts} too. */
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Minutes as .docx, .doc, .pdf, .html, .md or .txt, or a folder of them.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(names = "--dry-run", description = "Only say what would be imported.")
    private boolean dryRun;

    @Option(names = "--json", description = "A JSON array, one object a file.")
    private boolean json;

    @Option(
            names = "--copies",
            defaultValue = "SKIP",
            paramLabel = "skip|keep|replace",
            description = "What to do with minutes of a meeting that is there already; skip without it.")
    private Intake.Copies copies = Intake.Copies.SKIP;

    @Option(
            names = "--state",
            paramLabel = "draft|circulated|published",
            description = "How the minutes stand; without it those of days gone by are circulated.")
    private @Nullable MeetingState state;

    ImportVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A file with what was read of it. */
    private record Read(Path file, MinutesDraft draft) {}

    @Override
    public Integer call() {
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
        }
        Path file = workspaceOption.file(surroundings);
        Known known = known(file);
        Recogniser recogniser = new Recogniser(known.vocabulary());
        MinutesReader reader = Documents.minutes(Uids.of(surroundings.clock()));
        List<String> refusals = new ArrayList<>();
        List<Read> read = new ArrayList<>();
        for (Path each : files(refusals)) {
            try {
                read.add(new Read(each, known.decided(reader.read(each, recogniser), recogniser)));
            } catch (UserError refused) {
                refusals.add(refused.sentence());
            }
        }
        if (!dryRun && !read.isEmpty()) {
            Result result = store(file, read.stream().map(Read::draft).toList());
            refusals.addAll(result.refusals());
            read.removeIf(one -> !result.taken().contains(one.draft()));
        }
        if (json && !read.isEmpty()) {
            DraftJson shape = new DraftJson(recogniser);
            surroundings
                    .out()
                    .println(Json.pretty(read.stream()
                            .map(one -> shape.shape(one.file(), one.draft()))
                            .toList()));
        } else if (!json) {
            read.forEach(one -> tell(one.draft()));
            tellUnknown(read.stream().map(Read::draft).toList(), known, recogniser);
        }
        refusals.forEach(surroundings.err()::println);
        return refusals.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Path> files(List<String> refusals) {
        List<Path> found = new ArrayList<>();
        for (Path each : files) {
            try {
                found.addAll(DocumentFolder.files(each));
            } catch (UserError refused) {
                refusals.add(refused.sentence());
            }
        }
        return found.stream().distinct().toList();
    }

    /**
     * The names that the workspace knows, or those that the program does where there is none.
     *
     * @param nobodies names that were decided to be no organisation
     */
    private record Known(Vocabulary vocabulary, List<NameRule> nobodies) {
        /** The draft without owners that are nobody, as on the screen. */
        MinutesDraft decided(MinutesDraft draft, Recogniser recogniser) {
            Minutes minutes = NameRule.left(nobodies, draft.minutes(), draft.recogniser(recogniser));
            return new MinutesDraft(draft.source(), minutes, draft.warnings(), draft.findings());
        }
    }

    private Known known(Path file) {
        if (!Files.exists(file)) {
            return new Known(Names.vocabulary(BuiltInOrganisations.load(), List.of()), List.of());
        }
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            return new Known(
                    workspace.directory().vocabulary(), workspace.imports().nobodies());
        }
    }

    private Result store(Path file, List<MinutesDraft> drafts) {
        boolean fresh = !Files.exists(file);
        boolean stored = false;
        try (Workspace workspace =
                fresh ? create(file) : Workspace.open(file, Access.READ_WRITE, surroundings.clock())) {
            Result result = Intake.add(workspace, drafts, copies, state);
            stored = !result.taken().isEmpty();
            return result;
        } finally {
            if (fresh && !stored) {
                // Nothing came in, so the workspace that was made for it goes.
                Database.discard(file);
            }
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

    /** The names that the window would ask about. */
    private void tellUnknown(List<MinutesDraft> drafts, Known known, Recogniser recogniser) {
        UnknownName.in(drafts, recogniser).stream()
                .filter(name -> known.nobodies().stream().noneMatch(rule -> rule.isThis(name.name())))
                .map(name -> "“" + name.name() + "” is no known organisation or person; it stands "
                        + (name.times() == 1 ? "once" : name.times() + " times") + " in "
                        + Lines.count(name.files(), "file") + ".")
                .forEach(surroundings.out()::println);
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
