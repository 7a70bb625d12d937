package org.rapporteur.importing;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.Uids;

/**
 * Scores the importer on documents with labels (JSON, as in the shared folder) and prints a table. Arguments: the folder
 * that holds "minutes", "seeds" and "truth", and "dump" to print what was read.
 */
public final class ImportScore {
    private static final int COMPARED = 60;
    private static final Map<String, String> SEEDS =
            Map.of("seed-2018-03-27", "000_77a49cb66c82a15b.txt", "seed-2018-06-28", "001_f093956fab92719b.txt");

    private final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
    private final MinutesReader reader = new MinutesReader(Uids.of(Clock.systemUTC()));

    /**
     * One document's score; of the labelled actions {@code found} were read among {@code read} in all, and of the found ones
     * so many have exactly the labelled owners and the labelled last day.
     */
    record Score(
            int labelled,
            int read,
            int found,
            int owners,
            int dues,
            boolean date,
            boolean group,
            boolean present,
            boolean next) {
        double precision() {
            return read == 0 ? 1 : (double) found / read;
        }

        double recall() {
            return labelled == 0 ? 1 : (double) found / labelled;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    private record Action(String text, Recognition recognition) {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared");
        boolean dump = arguments.length > 1;
        ImportScore scorer = new ImportScore();
        System.out.printf(
                "%-42s %5s %5s %5s  %6s %4s  %s%n",
                "document", "P", "R", "F1", "owners", "due", "date group present next");
        for (Map.Entry<String, Path> entry : documents(folder).entrySet()) {
            Path truth = folder.resolve("truth").resolve(entry.getKey() + ".truth.json");
            Score s = scorer.score(entry.getValue(), truth, dump);
            System.out.printf(
                    "%-42s %5.2f %5.2f %5.2f  %3d/%-2d %2d/%-2d %s %s %s %s%n",
                    entry.getKey(),
                    s.precision(),
                    s.recall(),
                    s.f1(),
                    s.owners,
                    s.labelled,
                    s.dues,
                    s.labelled,
                    s.date,
                    s.group,
                    s.present,
                    s.next);
        }
    }

    private static Map<String, Path> documents(Path folder) throws IOException {
        Map<String, Path> documents = new TreeMap<>();
        SEEDS.forEach(
                (name, file) -> documents.put(name, folder.resolve("seeds").resolve(file)));
        try (Stream<Path> files = Files.list(folder.resolve("minutes"))) {
            files.forEach(file -> documents.put(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""), file));
        }
        return documents;
    }

    /** Scores one document against its labels. */
    Score score(Path document, Path truth, boolean dump) throws IOException {
        Map<String, Object> labels = JSON.std.mapFrom(Files.readString(truth));
        MinutesDraft draft = reader.read(document, recogniser);
        Minutes minutes = draft.minutes();
        LocalDate on = Objects.requireNonNullElse(minutes.header().date(), LocalDate.of(2000, 1, 1));
        List<Action> read = minutes.blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .map(block -> new Action(block.text(), reader(draft).read(block, on)))
                .toList();
        if (dump) {
            dump(draft, read);
        }
        return score(labels, minutes, read);
    }

    private org.rapporteur.meeting.ActionReader reader(MinutesDraft draft) {
        return new org.rapporteur.meeting.ActionReader(draft.recogniser(recogniser));
    }

    private Score score(Map<String, Object> labels, Minutes minutes, List<Action> read) {
        List<Action> left = new ArrayList<>(read);
        int found = 0;
        int owners = 0;
        int dues = 0;
        List<?> labelled = (List<?>) Objects.requireNonNull(labels.get("actions"));
        for (Object entry : labelled) {
            Map<?, ?> label = (Map<?, ?>) entry;
            Action match = left.stream()
                    .filter(action -> isSame(action.text, text(label.get("text"))))
                    .findFirst()
                    .orElse(null);
            if (match != null) {
                left.remove(match);
                found++;
                owners += owners(match).equals(owners(label)) ? 1 : 0;
                dues += isDue(match.recognition.dueSaid(), label) ? 1 : 0;
            }
        }
        return new Score(
                labelled.size(),
                read.size(),
                found,
                owners,
                dues,
                text(labels.get("date")).equals(String.valueOf(minutes.header().date())),
                Folding.fold(text(labels.get("group")))
                        .equals(Folding.fold(minutes.header().group())),
                folded((List<?>) Objects.requireNonNull(labels.get("present")))
                        .equals(folded(
                                minutes.present().stream().map(Attendee::name).toList())),
                text(labels.get("next_meeting"))
                        .equals(
                                minutes.header().next() == null
                                        ? ""
                                        : String.valueOf(minutes.header().next().date())));
    }

    private static boolean isSame(String read, String label) {
        String a = Folding.fold(read);
        String b = Folding.fold(label);
        int compared = Math.min(COMPARED, Math.min(a.length(), b.length()));
        return compared > 10 && a.regionMatches(0, b, 0, compared);
    }

    private Set<String> owners(Action action) {
        Set<String> names = new HashSet<>();
        action.recognition.ownerNames().stream()
                .map(Owner::name)
                .map(this::canonical)
                .forEach(names::add);
        return names;
    }

    private Set<String> owners(Map<?, ?> label) {
        Set<String> names = new HashSet<>();
        ((List<?>) Objects.requireNonNull(label.get("agencies"))).forEach(name -> names.add(canonical(text(name))));
        return names;
    }

    private String canonical(String name) {
        return Folding.fold(
                recogniser.vocabulary().find(name).map(term -> term.name()).orElse(name));
    }

    private static boolean isDue(@Nullable Due due, Map<?, ?> label) {
        String to = due == null || due.to() == null ? "" : due.to().toString();
        boolean accepted = label.get("due_accept") instanceof List<?> others
                && others.stream().anyMatch(to::equals);
        return to.equals(text(label.get("due_iso_or_null"))) || accepted;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Set<String> folded(List<?> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(Folding.fold(String.valueOf(name))));
        return folded;
    }

    private static void dump(MinutesDraft draft, List<Action> read) {
        System.out.println("== " + draft.sourceName() + " " + draft.minutes().header());
        draft.minutes().attendance().forEach(attendee -> System.out.println("   @ " + attendee));
        for (Block block : draft.minutes().blocks()) {
            System.out.printf(
                    "   %-9s %s%s %s%n",
                    block.kind(),
                    "  ".repeat(block.depth()),
                    block.text(),
                    block.content().marks().isEmpty() ? "" : block.content().marks());
        }
        read.forEach(action -> System.out.println("   -> "
                + Arrays.toString(action.recognition.ownerNames().toArray()) + " " + action.recognition.dueSaid()
                + " | " + action.recognition.topic() + " | " + action.recognition.task()));
        draft.warnings().forEach(warning -> System.out.println("   ! " + warning));
    }
}
