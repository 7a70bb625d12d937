package org.rapporteur.importing.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/** Puts words and their marks together, run by run; runs of white space become one blank, both ends are trimmed. */
public final class RichTextBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    /** Letters so far. */
    public int length() {
        return text.length();
    }

    /** True when nothing but blanks was added. */
    public boolean isBlank() {
        return text.toString().isBlank();
    }

    /** Adds words. */
    public void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank =
                    c == '\n' ? endsWith('\n') : isSpace(c) && (text.isEmpty() || endsWith(' ') || endsWith('\n'));
            if (c == '\n' || !isSpace(c)) {
                if (!blank) {
                    text.append(c);
                }
            } else if (!blank) {
                text.append(' ');
            }
        }
    }

    /** Marks what was appended since the given length; marks of one kind that touch become one. */
    public void mark(int from, BiFunction<Integer, Integer, Mark> kind) {
        if (from >= text.length()) {
            return;
        }
        Mark mark = kind.apply(from, text.length());
        Mark last = marks.isEmpty() ? null : marks.getLast();
        boolean touches = last != null
                && last.kind() == mark.kind()
                && last.end() >= mark.start()
                && mark.kind() != Mark.Kind.LINK;
        if (last != null && touches) {
            marks.removeLast();
            marks.add(new Mark(last.start(), mark.end(), mark.kind(), null));
        } else {
            marks.add(mark);
        }
    }

    /** What was put together. */
    public RichText build() {
        String all = text.toString();
        int start = all.length() - all.stripLeading().length();
        String stripped = all.strip();
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int from = Math.max(0, mark.start() - start);
            int to = Math.min(stripped.length(), mark.end() - start);
            if (from < to) {
                kept.add(new Mark(from, to, mark.kind(), mark.href()));
            }
        }
        return new RichText(stripped, kept);
    }

    /** The part of a rich text from a character on, with its marks. */
    public static RichText from(RichText whole, int start) {
        return part(whole, start, whole.text().length());
    }

    /** The part of a rich text between two characters, with its marks. */
    public static RichText part(RichText whole, int start, int end) {
        RichTextBuilder builder = new RichTextBuilder();
        builder.text.append(whole.text(), start, end);
        for (Mark mark : whole.marks()) {
            if (mark.end() > start && mark.start() < end) {
                builder.marks.add(new Mark(
                        Math.max(0, mark.start() - start),
                        Math.min(mark.end(), end) - start,
                        mark.kind(),
                        mark.href()));
            }
        }
        return builder.build();
    }

    /** Two rich texts as one, with words between them. */
    public static RichText joined(RichText first, String between, RichText second) {
        int from = first.text().length() + between.length();
        List<Mark> marks = new ArrayList<>(first.marks());
        second.marks()
                .forEach(mark -> marks.add(new Mark(mark.start() + from, mark.end() + from, mark.kind(), mark.href())));
        return new RichText(first.text() + between + second.text(), marks);
    }

    private boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
