package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.OwnerReading.Span;

/** The words of an action that say what is to be done: without owners, topic and a due set by hand. */
final class Tasks {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:–—-]+|[\\s,;:.–—-]+$");
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
        return EDGES.matcher(BLANK_BEFORE_SIGN.matcher(tidy).replaceAll("")).replaceAll("");
    }
}
