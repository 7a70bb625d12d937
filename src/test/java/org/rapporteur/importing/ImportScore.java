package org.rapporteur.importing;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.importing.line.Review;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;

/**
 * Scores the importer on documents with labels (JSON, as in the shared folder) and prints a table with totals. Arguments: a
 * folder, and "dump" to print what was read. The folder holds documents in "minutes" (and "seeds") with labels in "truth", or
 * both together; {@code NAME.txt} goes with {@code NAME.truth.json}.
 */
public final class ImportScore {
    private static final Map<String, String> SEEDS =
            Map.of("seed-2018-03-27", "000_77a49cb66c82a15b.txt", "seed-2018-06-28", "001_f093956fab92719b.txt");
    private static final Set<String> ENDINGS = Set.of("txt", "md", "docx", "doc", "pdf", "html", "htm");

    private final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
    private final MinutesReader reader = Documents.minutes(Uids.of(Clock.systemUTC()));

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared");
        boolean dump = arguments.length > 1;
        ImportScore scorer = new ImportScore();
        System.out.println(Score.head());
        Score total = Score.NONE;
        for (Map.Entry<String, Path> entry : documents(folder).entrySet()) {
            try {
                Score score = scorer.score(entry.getValue(), truth(folder, entry.getKey()), dump);
                System.out.println(score.row(entry.getKey()));
                total = total.plus(score);
            } catch (UserError refused) {
                System.out.println(entry.getKey() + ": " + refused.getMessage());
            }
        }
        System.out.println(total.row("all"));
    }

    private static Path truth(Path folder, String name) {
        Path beside = folder.resolve(name + ".truth.json");
        return Files.exists(beside) ? beside : folder.resolve("truth").resolve(name + ".truth.json");
    }

    /** The documents with labels, by name. */
    private static Map<String, Path> documents(Path folder) throws IOException {
        Map<String, Path> documents = new TreeMap<>();
        SEEDS.forEach(
                (name, file) -> documents.put(name, folder.resolve("seeds").resolve(file)));
        for (Path place : List.of(folder, folder.resolve("minutes"))) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.list(place)) {
                    files.filter(file -> ENDINGS.contains(ending(file)))
                            .forEach(file -> documents.put(name(file), file));
                }
            }
        }
        documents.keySet().removeIf(name -> !Files.exists(truth(folder, name)));
        documents.values().removeIf(file -> !Files.exists(file));
        return documents;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "");
    }

    /** Scores one document against its labels. */
    Score score(Path document, Path truth, boolean dump) throws IOException {
        Map<String, Object> labels = JSON.std.mapFrom(Files.readString(truth));
        MinutesDraft draft = reader.read(document, recogniser);
        Minutes minutes = draft.minutes();
        ActionReader actionReader = new ActionReader(recogniser);
        LocalDate on = Objects.requireNonNullElse(minutes.header().date(), LocalDate.of(2000, 1, 1));
        Set<String> earlier =
                draft.findings().reviews().stream().map(Review::uid).collect(Collectors.toSet());
        List<LabelledDocument.Action> read = minutes.blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .map(block -> new LabelledDocument.Action(
                        block.text(), actionReader.read(block, on), earlier.contains(block.uid())))
                .toList();
        if (dump) {
            dump(draft, read);
        }
        return new LabelledDocument(recogniser, labels, draft, read, on).score();
    }

    private static void dump(MinutesDraft draft, List<LabelledDocument.Action> read) {
        System.out.println("== " + draft.sourceName() + " " + draft.minutes().header());
        draft.minutes().attendance().forEach(attendee -> System.out.println("   @ " + attendee));
        for (Block block : draft.minutes().blocks()) {
            System.out.printf("   %-9s %s%s%n", block.kind(), "  ".repeat(block.depth()), block.text());
        }
        read.forEach(action -> System.out.println("   -> "
                + Arrays.toString(action.recognition().ownerNames().toArray()) + " "
                + action.recognition().dueSaid()
                + " | " + action.recognition().topic() + " | "
                + action.recognition().task()));
        System.out.println("   ? " + draft.findings());
        draft.warnings().forEach(warning -> System.out.println("   ! " + warning));
    }
}
