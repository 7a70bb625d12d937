package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A narrow column on the right that says who acts, below the word "ACTION", as British minutes have it. The names are put in
 * brackets behind the paragraph that they stand beside. The number of lines stays.
 */
final class MarginColumn {
    private static final Pattern HEAD = Pattern.compile(
            "^\\s{30,}(?:actions?|action by|by whom|responsible|responsables?|par qui|acci[oó]n)\\s*:?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BESIDE =
            Pattern.compile("^(?<text>.*?\\S)??\\s{3,}(?<margin>\\S+(?:\\s{1,2}\\S+){0,5})\\s*$");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[()]\\s*");
    /** Columns that a name may begin to the left of the head. */
    private static final int SLACK = 8;
    /** Paragraphs with a name beside them at least. */
    private static final int LEAST = 2;

    private MarginColumn() {}

    /** The same lines, the names of the margin at the end of their paragraphs. */
    static List<String> inlined(List<String> raw) {
        int head = 0;
        while (head < raw.size() && !HEAD.matcher(raw.get(head)).matches()) {
            head++;
        }
        if (head == raw.size()) {
            return raw;
        }
        int column = raw.get(head).length() - raw.get(head).stripLeading().length() - SLACK;
        List<String> lines = new ArrayList<>(raw);
        lines.set(head, "");
        int found = 0;
        int start = head + 1;
        while (start < lines.size()) {
            int end = start;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            found += paragraph(lines, start, end, column) ? 1 : 0;
            start = end + 1;
        }
        return found < LEAST ? raw : lines;
    }

    /** Takes the names beside a paragraph out of its lines and puts them behind the last of its words. */
    private static boolean paragraph(List<String> lines, int start, int end, int column) {
        List<String> names = new ArrayList<>();
        int last = -1;
        for (int i = start; i < end; i++) {
            Matcher beside = BESIDE.matcher(lines.get(i));
            boolean named = beside.matches() && beside.start("margin") >= column;
            if (named) {
                names.add(beside.group("margin"));
                lines.set(i, beside.group("text") == null ? "" : beside.group("text"));
            }
            last = lines.get(i).isBlank() ? last : i;
        }
        if (names.isEmpty() || last < 0) {
            return false;
        }
        String who = BRACKETS.matcher(String.join(" ", names)).replaceAll(", ").replaceAll("(?:^,\\s)|(?:,\\s*$)", "");
        lines.set(last, lines.get(last) + " (Action: " + who + ")");
        return true;
    }
}
