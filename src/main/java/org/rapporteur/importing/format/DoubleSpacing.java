package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text whose every line is followed by a blank one, wrapped lines too, as copying out of a viewer leaves it. There a single
 * blank line says nothing, and several are a gap.
 */
final class DoubleSpacing {
    private static final int LEAST_LINES = 12;
    private static final int LEAST_WRAPS = 3;
    /** Shorter lines are cells or names; one of wrapped text has more letters. */
    private static final int SHORTEST = 40;

    /** No line ends with such a word on purpose. */
    private static final Pattern OPEN_END = Pattern.compile(
            "(?iu).*\\s(?:the|a|an|of|to|and|or|in|on|at|for|with|by|from|as|de|du|des|la|le|les|et|ou|à|au|aux|en|sur|pour|par|avec|del|el|los|las|y|o|al|con|para|por)$");

    private DoubleSpacing() {}

    /** True for lines across such a blank one that were wrapped; a capital may begin a cell or a label. */
    static boolean joins(String line, String next) {
        return Wrapping.startsSmall(next)
                || OPEN_END.matcher(line.stripTrailing()).matches();
    }

    /** Indices of the blank lines that are no gaps; none for text whose blank lines part its paragraphs. */
    static Set<Integer> of(List<String> lines) {
        List<Integer> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                written.add(i);
            }
        }
        Set<Integer> single = new HashSet<>();
        int close = 0;
        int wraps = 0;
        for (int i = 1; i < written.size(); i++) {
            int above = written.get(i - 1);
            int distance = written.get(i) - above;
            close += distance == 1 ? 1 : 0;
            if (distance == 2) {
                single.add(above + 1);
                wraps += Wrapping.goesOn(lines.get(above), lines.get(written.get(i)))
                                && lines.get(above).strip().length() >= SHORTEST
                        ? 1
                        : 0;
            }
        }
        boolean doubled = written.size() >= LEAST_LINES
                && close * 5 <= written.size()
                && wraps >= LEAST_WRAPS
                && wraps * 10 >= written.size();
        return doubled ? single : Set.of();
    }
}
