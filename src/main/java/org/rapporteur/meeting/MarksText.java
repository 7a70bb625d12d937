package org.rapporteur.meeting;

import java.util.List;
import java.util.stream.Collectors;

/** Marks as text for the store: one a line, "BOLD 0 5" or "LINK 9 12 https://…". */
final class MarksText {
    private MarksText() {}

    static String encode(List<Mark> marks) {
        return marks.stream().map(MarksText::encode).collect(Collectors.joining("\n"));
    }

    /** The marks again; those that reach past the text (a file written by another hand) are left out. */
    static List<Mark> decode(String text, int length) {
        return text.lines()
                .map(MarksText::decode)
                .filter(mark -> mark.end() <= length)
                .toList();
    }

    private static String encode(Mark mark) {
        String place = mark.kind() + " " + mark.start() + " " + mark.end();
        return mark.href() == null ? place : place + " " + mark.href().replaceAll("\\R", "%0A");
    }

    private static Mark decode(String line) {
        String[] parts = line.split(" ", 4);
        return new Mark(
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Mark.Kind.valueOf(parts[0]),
                parts.length > 3 ? parts[3] : null);
    }
}
