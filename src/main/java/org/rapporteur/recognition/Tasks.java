package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.OwnerReading.Span;

/** The words of an action that say what is to be done: without owners, topic and a due set by hand. */
final class Tasks {
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\t\\n\\x0B\\f\\r]");
    private static final String EDGES = " ,;:–—-";
    private static final Pattern BLANK_BEFORE_SIGN = Pattern.compile(" (?=[.,;])");

    private Tasks() {}

    static String of(String text, OwnerReading reading, @Nullable Mention<Due> due) {
        List<Span> cut = new ArrayList<>(reading.cut());
        boolean byHand = due != null && text.regionMatches(true, due.start(), "due:", 0, 4);
        if (due != null && byHand) {
            cut.add(new Span(due.start(), due.end()));
        }
        cut.sort(Comparator.comparingInt(Span::start));
        StringBuilder task = new StringBuilder();
        int at = reading.from();
        for (Span span : cut) {
            if (span.start() >= at && span.end() <= reading.to()) {
                task.append(text, at, span.start());
                at = span.end();
            }
        }
        task.append(text, Math.min(at, reading.to()), reading.to());
        String tidy = BLANKS.matcher(task).replaceAll(" ").strip();
        return withoutEdges(BLANK_BEFORE_SIGN.matcher(tidy).replaceAll(""));
    }

    /** Signs at both ends gone, and full stops at the last. */
    private static String withoutEdges(String task) {
        int from = 0;
        int to = task.length();
        while (from < to && EDGES.indexOf(task.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (EDGES.indexOf(task.charAt(to - 1)) >= 0 || task.charAt(to - 1) == '.')) {
            to--;
        }
        return task.substring(from, to);
    }
}
