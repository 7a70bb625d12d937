package org.rapporteur.importing.format;

import java.util.List;
import java.util.regex.Pattern;

/** Minutes that came in an answered or forwarded mail, every line behind "&gt;". */
final class Quotes {
    private static final Pattern MARK = Pattern.compile("^\\s?(?:>\\s?)+");
    private static final int LEAST = 3;

    private Quotes() {}

    /** The lines without such marks, where three of them or more have one, and half of all; fewer are items of a list. */
    static List<String> without(List<String> raw) {
        long quoted = raw.stream().filter(line -> line.startsWith(">")).count();
        long written = raw.stream().filter(line -> !line.isBlank()).count();
        return quoted < LEAST || quoted * 2 < written
                ? raw
                : raw.stream().map(line -> MARK.matcher(line).replaceFirst("")).toList();
    }
}
