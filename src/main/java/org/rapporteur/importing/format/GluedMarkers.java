package org.rapporteur.importing.format;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists whose dashes or numbers lost the blank behind them, "-IOM to print the map", "1.2IOM to print the map": two such lines are
 * a habit of the writer, one is none.
 */
final class GluedMarkers {
    private static final Pattern GLUED = Pattern.compile("(\\s*[-–])(?=\\p{Lu}[\\p{L}\\s])");
    private static final Pattern NUMBER = Pattern.compile("(\\s*\\d{1,2}\\.\\d{1,2})(?=(?![AP]M)\\p{Lu}[\\p{L}/]+\\s)");
    /** In a row of cells the list of the next one: "… was late / -IOM to print the map". */
    private static final Pattern IN_CELL = Pattern.compile("(\\s/\\s+[-–])(?=\\p{Lu}[\\p{L}\\s])");

    private static final int LEAST = 2;

    private GluedMarkers() {}

    /** The same lines, with a blank behind such dashes. */
    static List<String> parted(List<String> raw) {
        long glued = raw.stream().filter(GluedMarkers::isGlued).count();
        return glued < LEAST ? raw : raw.stream().map(GluedMarkers::parted).toList();
    }

    private static boolean isGlued(String line) {
        boolean dashed = (line.indexOf('-') >= 0 || line.indexOf('–') >= 0)
                && GLUED.matcher(line).lookingAt();
        return dashed || (line.indexOf('.') > 0 && NUMBER.matcher(line).lookingAt());
    }

    private static String parted(String line) {
        Pattern glued = GLUED.matcher(line).lookingAt() ? GLUED : NUMBER;
        String first = isGlued(line) ? glued.matcher(line).replaceFirst("$1 ") : line;
        return first.indexOf('/') < 0 ? first : IN_CELL.matcher(first).replaceAll("$1 ");
    }
}
