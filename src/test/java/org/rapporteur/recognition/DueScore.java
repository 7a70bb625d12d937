package org.rapporteur.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Prints how many labelled date phrases the recogniser reads as labelled. Arguments: the folder of the TSV files, and
 * "misses" to list the phrases read otherwise.
 */
public final class DueScore {
    private static final Recogniser RECOGNISER = new Recogniser(new Vocabulary(List.of()));

    private DueScore() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/dates");
        boolean misses = arguments.length > 1;
        for (String language : List.of("en", "fr", "es")) {
            minutes(folder.resolve("minutes-hand-labelled.tsv"), language, misses);
        }
        for (String name : List.of("chrono", "natty", "chronic")) {
            peers(folder.resolve(name + ".tsv"), misses);
        }
    }

    private static void minutes(Path file, String language, boolean misses) throws IOException {
        int right = 0;
        int all = 0;
        for (String[] row : rows(file)) {
            if (row.length > 4 && row[1].equals(language) && !row[0].equals("phrase")) {
                Optional<Due> due = RECOGNISER.due(row[0], LocalDate.parse(row[2]));
                if (due.isEmpty()) {
                    due = Optional.ofNullable(RECOGNISER
                            .action("do it " + row[0], LocalDate.parse(row[2]))
                            .dueSaid());
                }
                String to = due.map(Due::to).map(LocalDate::toString).orElse("");
                boolean hit = to.equals(row[3])
                        || Arrays.asList(row[4].split("\\|", -1)).contains(to);
                right += hit ? 1 : 0;
                all++;
                if (!hit && misses) {
                    System.out.printf("  %s on %s: %s, not %s%n", row[0], row[2], to, row[3]);
                }
            }
        }
        System.out.printf("minutes %s: %d of %d%n", language, right, all);
    }

    private static void peers(Path file, boolean misses) throws IOException {
        int same = 0;
        int inside = 0;
        int unread = 0;
        int all = 0;
        for (String[] row : rows(file)) {
            if (row.length > 7 && row[1].equals("en") && row[7].equals("y") && row[2].length() == 10) {
                Optional<Due> due = RECOGNISER.due(row[0], LocalDate.parse(row[2]));
                LocalDate start = LocalDate.parse(row[3]);
                LocalDate to = row[4].isEmpty() ? start : LocalDate.parse(row[4]);
                boolean hit = due.isPresent() && to.equals(due.get().to());
                boolean within = due.isPresent()
                        && due.get().from() != null
                        && due.get().to() != null
                        && !start.isBefore(due.get().from())
                        && !to.isAfter(due.get().to());
                same += hit ? 1 : 0;
                inside += !hit && within ? 1 : 0;
                unread += due.isEmpty() ? 1 : 0;
                all++;
                if (!hit && !within && misses) {
                    System.out.printf(
                            "  %s on %s: %s, not %s%n",
                            row[0], row[2], due.map(Due::to).orElse(null), to);
                }
            }
        }
        System.out.printf(
                "%s: %d of %d the same last day, %d a day inside our range, %d not read%n",
                file.getFileName(), same, all, inside, unread);
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
