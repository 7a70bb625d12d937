package org.rapporteur.importing;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.importing.line.Review;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.EventDue;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;

/**
 * Scores the importer on documents with labels (JSON, as in the shared folder) and prints a table with totals. Arguments: a
 * folder, and "dump" to print what was read. The folder holds documents in "minutes" (and "seeds") with labels in "truth", or
 * both together; {@code NAME.txt} goes with {@code NAME.truth.json}.
 *
 * <p>A labelled action is found when an action was read whose words are the same, or begin the same for at least twenty
 * letters as far as the shorter goes (labels are cut), or hold the label's, or share four fifths of them; each read action
 * counts once. Owners
 * count when they are the same set, names and aliases alike; dues when the last day is the labelled or an accepted one.
 * Present organisations are compared as sets, one by one. What a document looks back on may be labelled or not, and is never
 * wrong.
 */
public final class ImportScore {
    private static final Map<String, String> SEEDS =
            Map.of("seed-2018-03-27", "000_77a49cb66c82a15b.txt", "seed-2018-06-28", "001_f093956fab92719b.txt");
    private static final Set<String> ENDINGS = Set.of("txt", "md", "docx", "doc", "pdf", "html", "htm");

    private final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
    private final MinutesReader reader = Documents.minutes(Uids.of(Clock.systemUTC()));

    /** So many of so many. */
    record Share(int right, int all) {
        static final Share NONE = new Share(0, 0);

        static Share of(boolean right) {
            return new Share(right ? 1 : 0, 1);
        }

        Share plus(Share other) {
            return new Share(right + other.right, all + other.all);
        }

        @Override
        public String toString() {
            return all == 0 ? "-" : right + "/" + all;
        }
    }

    /**
     * One document's score, or the sum of several.
     *
     * @param recall labelled actions that were found
     * @param precision read actions that are labelled
     * @param owners found actions with exactly the labelled owners, of all labelled
     * @param dues found actions with the labelled last day, of all labelled
     * @param present labelled organisations that were read
     * @param presentRead read organisations that are labelled
     * @param promises labelled promises of the body that were suggested
     * @param wrong suggestions that are not labelled, of so many paragraphs; counted where promises are labelled
     */
    record Score(
            Share recall,
            Share precision,
            Share owners,
            Share dues,
            Share date,
            Share group,
            Share present,
            Share presentRead,
            Share next,
            Share promises,
            Share wrong) {
        static final Score NONE = new Score(
                Share.NONE,
                Share.NONE,
                Share.NONE,
                Share.NONE,
                Share.NONE,
                Share.NONE,
                Share.NONE,
                Share.NONE,
                Share.NONE,
                Share.NONE,
                Share.NONE);

        Score plus(Score o) {
            return new Score(
                    recall.plus(o.recall),
                    precision.plus(o.precision),
                    owners.plus(o.owners),
                    dues.plus(o.dues),
                    date.plus(o.date),
                    group.plus(o.group),
                    present.plus(o.present),
                    presentRead.plus(o.presentRead),
                    next.plus(o.next),
                    promises.plus(o.promises),
                    wrong.plus(o.wrong));
        }

        /** True when nothing was missed and nothing made up, promises of the body aside. */
        boolean isPerfect() {
            return Stream.of(recall, precision, owners, dues, date, group, present, presentRead, next)
                    .allMatch(share -> share.right == share.all);
        }

        private double f1() {
            int sum = recall.all + precision.all;
            return sum == 0 ? 1 : 2.0 * recall.right / sum;
        }

        private String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-44s %7s %7s %5.2f %7s %7s %6s %6s %8s %8s %6s %8s %7s",
                    name,
                    precision,
                    recall,
                    f1(),
                    owners,
                    dues,
                    date,
                    group,
                    present,
                    presentRead,
                    next,
                    promises,
                    wrong);
        }
    }

    /** An action as read; {@code earlier} where the document only looks back on it. */
    private record Action(String text, Recognition recognition, boolean earlier) {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared");
        boolean dump = arguments.length > 1;
        ImportScore scorer = new ImportScore();
        System.out.printf(
                "%-44s %7s %7s %5s %7s %7s %6s %6s %8s %8s %6s %8s %7s%n",
                "document",
                "P",
                "R",
                "F1",
                "owners",
                "dues",
                "date",
                "group",
                "present",
                "(read)",
                "next",
                "promises",
                "wrong");
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
        ActionReader actionReader = new ActionReader(draft.recogniser(recogniser));
        LocalDate on = Objects.requireNonNullElse(minutes.header().date(), LocalDate.of(2000, 1, 1));
        Set<String> earlier =
                draft.findings().reviews().stream().map(Review::uid).collect(Collectors.toSet());
        List<Action> read = minutes.blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .map(block -> new Action(block.text(), actionReader.read(block, on), earlier.contains(block.uid())))
                .toList();
        if (dump) {
            dump(draft, read);
        }
        return new Labelled(labels, draft, read, on).score();
    }

    /** A document beside its labels. */
    private final class Labelled {
        private final Map<String, Object> labels;
        private final MinutesDraft draft;
        private final List<Action> read;
        private final LocalDate on;

        Labelled(Map<String, Object> labels, MinutesDraft draft, List<Action> read, LocalDate on) {
            this.labels = labels;
            this.draft = draft;
            this.read = read;
            this.on = on;
        }

        Score score() {
            Minutes minutes = draft.minutes();
            List<Action> left = new ArrayList<>(read);
            List<?> labelled = list("actions");
            int owners = 0;
            int dues = 0;
            for (Object entry : labelled) {
                Map<?, ?> label = (Map<?, ?>) entry;
                Action match = match(left, text(label.get("text")));
                if (match != null) {
                    left.remove(match);
                    owners += owners(match).equals(names((List<?>) label.get("agencies"))) ? 1 : 0;
                    dues += isDue(match, label) ? 1 : 0;
                }
            }
            int found = read.size() - left.size();
            left.removeIf(Action::earlier);
            Set<String> here = names(
                    minutes.present().stream().map(attendee -> attendee.name()).toList());
            Set<String> there = names(list("present"));
            int both = (int) here.stream().filter(there::contains).count();
            NextMeeting meeting = minutes.header().next();
            String next = meeting == null || meeting.date() == null ? "" : String.valueOf(meeting.date());
            Share[] promises = promises();
            return new Score(
                    new Share(found, labelled.size()),
                    new Share(found, found + left.size()),
                    new Share(owners, labelled.size()),
                    new Share(dues, labelled.size()),
                    Share.of(text(labels.get("date"))
                            .equals(String.valueOf(minutes.header().date()))),
                    Share.of(words(text(labels.get("group")))
                            .equals(words(minutes.header().group()))),
                    new Share(both, there.size()),
                    new Share(both, here.size()),
                    Share.of(text(labels.get("next_meeting")).equals(next)),
                    promises[0],
                    promises[1]);
        }

        private List<?> list(String key) {
            return labels.get(key) instanceof List<?> list ? list : List.of();
        }

        private @Nullable Action match(List<Action> left, String label) {
            return left.stream()
                    .filter(action -> words(action.text).equals(words(label)))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(action -> isSame(action.text, label))
                            .findFirst())
                    .orElse(null);
        }

        /** Names by what the directory and the document itself say they stand for. */
        private Set<String> names(@Nullable List<?> written) {
            return ImportScore.names(written, draft.recogniser(recogniser).vocabulary());
        }

        private Set<String> owners(Action action) {
            return names(action.recognition.ownerNames().stream()
                    .map(owner -> owner.name())
                    .toList());
        }

        private boolean isDue(Action action, Map<?, ?> label) {
            var due = action.recognition.dueSaid();
            String to = due == null || due.to() == null ? "" : due.to().toString();
            boolean accepted = label.get("due_accept") instanceof List<?> others
                    && others.stream().map(ImportScore::text).anyMatch(to::equals);
            Due known = EventDue.known(due, draft.minutes().header());
            String next = known == null || known.to() == null ? to : known.to().toString();
            return to.equals(text(label.get("due_iso_or_null")))
                    || next.equals(text(label.get("due_iso_or_null")))
                    || accepted;
        }

        /**
         * Suggestions in the paragraphs that are no actions, where the labels say which promises the body holds; one that was
         * taken for an action outright is found as well.
         */
        private Share[] promises() {
            List<String> labelled = list("implied_actions_not_in_list").stream()
                    .map(ImportScore::text)
                    .toList();
            Recogniser known = draft.recogniser(recogniser);
            List<Block> body = draft.minutes().blocks().stream()
                    .filter(block ->
                            block.kind() != BlockKind.ACTION && !block.kind().isHeading())
                    .toList();
            List<String> suggested = body.stream()
                    .flatMap(block -> known.promises(block.text(), on).stream()
                            .map(promise -> block.text().substring(promise.start(), promise.end())))
                    .toList();
            long hit = labelled.stream()
                    .filter(label -> Stream.concat(
                                    suggested.stream(), read.stream().map(Action::text))
                            .anyMatch(text -> isPart(label, text)))
                    .count();
            long right = suggested.stream()
                    .filter(text -> labelled.stream().anyMatch(label -> isPart(label, text)))
                    .count();
            boolean counts = !labelled.isEmpty();
            return new Share[] {
                new Share((int) hit, labelled.size()),
                counts ? new Share((int) (suggested.size() - right), body.size()) : Share.NONE
            };
        }

        /** The label's parts around its dots all stand in the sentence. */
        private boolean isPart(String label, String sentence) {
            String said = String.join(" ", words(sentence));
            return Stream.of(label.split("\\.\\.\\.", -1))
                    .allMatch(part -> said.contains(String.join(" ", words(part))));
        }
    }

    private static boolean isSame(String read, String label) {
        List<String> a = words(read);
        List<String> b = words(label);
        String one = String.join(" ", a);
        String two = String.join(" ", b);
        int shorter = Math.min(one.length(), two.length());
        if (shorter >= 20 && one.regionMatches(0, two, 0, shorter)) {
            return true;
        }
        if (b.size() >= 4 && (" " + one + " ").contains(" " + two + " ")) {
            return true;
        }
        Set<String> shared = new TreeSet<>(a);
        shared.retainAll(b);
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return shared.size() * 5 >= all.size() * 4;
    }

    private static List<String> words(String text) {
        return Stream.of(Folding.fold(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Names by the short names of the directory; one that joins several with a comma is those. */
    private static Set<String> names(@Nullable List<?> written, Vocabulary vocabulary) {
        Set<String> names = new TreeSet<>();
        for (Object name : written == null ? List.of() : written) {
            for (String part : text(name).split(",", -1)) {
                String known = vocabulary.find(part).map(term -> term.name()).orElse(part);
                names.add(String.join(" ", words(known)));
            }
        }
        return names;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void dump(MinutesDraft draft, List<Action> read) {
        System.out.println("== " + draft.sourceName() + " " + draft.minutes().header());
        draft.minutes().attendance().forEach(attendee -> System.out.println("   @ " + attendee));
        for (Block block : draft.minutes().blocks()) {
            System.out.printf("   %-9s %s%s%n", block.kind(), "  ".repeat(block.depth()), block.text());
        }
        read.forEach(action -> System.out.println("   -> "
                + Arrays.toString(action.recognition.ownerNames().toArray()) + " " + action.recognition.dueSaid()
                + " | " + action.recognition.topic() + " | " + action.recognition.task()));
        System.out.println("   ? " + draft.findings());
        draft.warnings().forEach(warning -> System.out.println("   ! " + warning));
    }
}
