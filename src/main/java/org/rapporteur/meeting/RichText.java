package org.rapporteur.meeting;

import java.util.Comparator;
import java.util.List;

/**
 * The words of a block with their marks.
 *
 * @param text one paragraph; may hold line breaks ("\n", typed with Shift+Enter)
 * @param marks inside the text, sorted by start, then kind; marks of one kind do not overlap
 */
public record RichText(String text, List<Mark> marks) {
    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::start).thenComparing(Mark::kind).thenComparingInt(Mark::end);

    public RichText {
        int length = text.length();
        if (marks.stream().anyMatch(mark -> mark.end() > length)) {
            throw new IllegalArgumentException("a mark reaches past the text");
        }
        marks = marks.stream().sorted(ORDER).toList();
    }

    public static RichText plain(String text) {
        return new RichText(text, List.of());
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
