package org.rapporteur.importing.format;

import java.util.List;
import java.util.regex.Pattern;

/** Lists whose dashes lost the blank behind them, "-IOM to print the map": two such lines are a habit of the writer, one is none. */
final class GluedMarkers {
    private static final Pattern GLUED = Pattern.compile("^(\\s*[-–])(?=\\p{Lu}[\\p{L}\\s])");
    /** In a row of cells the list of the next one: "… was late / -IOM to print the map". */
    private static final Pattern IN_CELL = Pattern.compile("(\\s/\\s+[-–])(?=\\p{Lu}[\\p{L}\\s])");

    private static final int LEAST = 2;

    private GluedMarkers() {}

    /** The same lines, with a blank behind such dashes. */
    static List<String> parted(List<String> raw) {
        long glued = raw.stream().filter(line -> GLUED.matcher(line).find()).count();
        if (glued < LEAST) {
            return raw;
        }
        return raw.stream()
                .map(line ->
                        IN_CELL.matcher(GLUED.matcher(line).replaceFirst("$1 ")).replaceAll("$1 "))
                .toList();
    }
}
