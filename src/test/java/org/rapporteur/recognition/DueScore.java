package org.rapporteur.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Prints how many labelled date phrases the recogniser reads as labelled. Of other parsers' phrases only those count that may
 * be a deadline; a day they name agrees when it is our last day, or lies inside our range, as they mean the start of a period
 * where minutes mean its end. Their figures put the month first, so they are read with that habit. Arguments: the folder of
 * the TSV files, and "misses" to list the phrases read otherwise.
 */
public final class DueScore {
    private static final Recogniser RECOGNISER = new Recogniser(new Vocabulary(List.of()));
    private static final Recogniser MONTH_FIRST =
            RECOGNISER.with(new ReadingHabits(null, ReadingHabits.Order.MONTH_FIRST));

    private DueScore() {}

    /** How many phrases of how many. */
    record Score(int right, int all) {
        double share() {
            return all == 0 ? 1 : (double) right / all;
        }

        private Score plus(Score other) {
            return new Score(right + other.right, all + other.all);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/dates");
        boolean misses = arguments.length > 1;
        for (String language : List.of("en", "fr", "es")) {
            Score score = minutes(folder.resolve("minutes-hand-labelled.tsv"), language, misses);
            System.out.printf("minutes %s: %d of %d%n", language, score.right, score.all);
        }
        Score all = new Score(0, 0);
        for (String name : List.of("chrono", "natty", "chronic")) {
            for (String language : List.of("en", "fr", "es")) {
                Score score = peers(folder.resolve(name + ".tsv"), language, misses);
                if (score.all > 0) {
                    System.out.printf("%s %s: %d of %d, %.2f%n", name, language, score.right, score.all, score.share());
                    all = all.plus(score);
                }
            }
        }
        System.out.printf("peers in all: %d of %d, %.3f%n", all.right, all.all, all.share());
    }

    private static Score minutes(Path file, String language, boolean misses) throws IOException {
        int right = 0;
        int all = 0;
        for (String[] row : rows(file)) {
            if (row.length > 4 && row[1].equals(language) && !row[0].equals("phrase")) {
                String to = read(RECOGNISER, row[0], LocalDate.parse(row[2]))
                        .map(Due::to)
                        .map(LocalDate::toString)
                        .orElse("");
                boolean hit = to.equals(row[3])
                        || Arrays.asList(row[4].split("\\|", -1)).contains(to);
                right += hit ? 1 : 0;
                all++;
                if (!hit && misses) {
                    System.out.printf("  %s on %s: %s, not %s%n", row[0], row[2], to, row[3]);
                }
            }
        }
        return new Score(right, all);
    }

    /** Scores a file of another parser's phrases. */
    static Score peers(Path file, String language, boolean misses) throws IOException {
        int right = 0;
        int all = 0;
        for (String[] row : rows(file)) {
            if (row.length > 7
                    && row[1].equals(language)
                    && row[7].equals("y")
                    && (row[2].isEmpty() || row[2].length() == 10)) {
                LocalDate on = LocalDate.parse(row[2].isEmpty() ? row[3] : row[2]);
                Optional<Due> due = read(language.equals("en") ? MONTH_FIRST : RECOGNISER, row[0], on);
                LocalDate start = LocalDate.parse(row[3]);
                LocalDate to = row[4].isEmpty() ? start : LocalDate.parse(row[4]);
                boolean hit = due.isPresent() && agrees(due.get(), start, to);
                right += hit ? 1 : 0;
                all++;
                if (!hit && misses) {
                    System.out.printf(
                            "  %s on %s: %s, not %s%n",
                            row[0], row[2], due.map(Due::to).orElse(null), to);
                }
            }
        }
        return new Score(right, all);
    }

    private static boolean agrees(Due due, LocalDate start, LocalDate to) {
        boolean inside = due.from() != null && due.to() != null && !start.isBefore(due.from()) && !to.isAfter(due.to());
        return to.equals(due.to()) || inside;
    }

    /** As a due typed by hand, else as the end of a task. */
    private static Optional<Due> read(Recogniser recogniser, String phrase, LocalDate on) {
        Optional<Due> due = recogniser.due(phrase, on);
        return due.isPresent()
                ? due
                : Optional.ofNullable(recogniser.action("do it " + phrase, on).dueSaid());
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
