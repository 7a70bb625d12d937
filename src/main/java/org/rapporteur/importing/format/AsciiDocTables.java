package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables between two lines of "|===", as AsciiDoc writes them (AsciiDoc Language Documentation, "Build a Basic Table"): a cell
 * behind each "|", several a line or each on a line of its own, as many to a row as the first line has or "cols" says.
 */
final class AsciiDocTables {
    private static final Pattern EDGE = Pattern.compile("^\\|={3,}\\s*$");
    private static final Pattern ATTRIBUTES = Pattern.compile("^\\[.*\\]\\s*$");
    private static final Pattern COLUMNS = Pattern.compile("cols\\s*=\\s*\"?(?<cols>[^\"\\]]+)");
    private static final Pattern TIMES = Pattern.compile("^(\\d{1,2})\\*.*");
    private static final Pattern LINK = Pattern.compile("(?<address>https?://[^\\s\\[\\]]+)\\[(?<words>[^\\]]+)\\]");

    private AsciiDocTables() {}

    /** A cell and the line it begins in. */
    private record Cell(int line, StringBuilder words) {}

    /** The cells of such rows by the line they begin in; the other lines of a table have none. */
    static Map<Integer, List<String>> of(List<String> raw) {
        Map<Integer, List<String>> rows = new HashMap<>();
        for (int i = 0; i < raw.size(); i++) {
            int end = EDGE.matcher(raw.get(i)).matches() ? end(raw, i) : -1;
            if (end > 0) {
                boolean described = i > 0 && ATTRIBUTES.matcher(raw.get(i - 1)).matches();
                int first = described ? i - 1 : i;
                for (int line = first; line <= end; line++) {
                    rows.put(line, List.of());
                }
                rows(raw, i, end, described ? columns(raw.get(i - 1)) : 0, rows);
                i = end;
            }
        }
        return rows;
    }

    private static int end(List<String> raw, int start) {
        for (int i = start + 1; i < raw.size(); i++) {
            if (EDGE.matcher(raw.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static int columns(String attributes) {
        Matcher columns = COLUMNS.matcher(attributes);
        if (!columns.find()) {
            return 0;
        }
        Matcher times = TIMES.matcher(columns.group("cols"));
        return times.matches()
                ? Integer.parseInt(times.group(1))
                : columns.group("cols").split("[,;]", -1).length;
    }

    private static void rows(List<String> raw, int start, int end, int said, Map<Integer, List<String>> rows) {
        List<Cell> cells = new ArrayList<>();
        int columns = said;
        for (int i = start + 1; i < end; i++) {
            String line = raw.get(i).strip();
            if (line.startsWith("|")) {
                String[] parts = line.substring(1).split("(?<!\\\\)\\|", -1);
                columns = columns == 0 ? parts.length : columns;
                for (String part : parts) {
                    cells.add(new Cell(i, new StringBuilder(part.strip())));
                }
            } else if (!line.isEmpty() && !cells.isEmpty()) {
                cells.getLast().words.append(' ').append(line);
            }
        }
        for (int i = 0; columns > 0 && i < cells.size(); i += columns) {
            List<Cell> row = cells.subList(i, Math.min(cells.size(), i + columns));
            rows.merge(
                    row.getFirst().line,
                    row.stream().map(cell -> linked(cell.words.toString())).toList(),
                    AsciiDocTables::both);
        }
    }

    /** Rows that begin in one line are one: nothing is lost, whatever the number of columns. */
    private static List<String> both(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** "https://example.org[the list]" is the list, its address behind it. */
    private static String linked(String words) {
        return LINK.matcher(words).replaceAll("${words} (${address})");
    }
}
