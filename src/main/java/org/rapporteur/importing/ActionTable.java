package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.meeting.RichText;

/**
 * Rows of a table of actions: a head row names its columns (action, who, when), the rows below it with as many cells are
 * actions, written the way the group's own minutes write them: "what by when (who)".
 */
final class ActionTable {
    private static final Pattern CELLS = Pattern.compile("\\s+/\\s+|\\s*\\|\\s*");
    private static final Pattern WHAT = Pattern.compile(
            "(?:new |agreed |follow[- ]up )?(?:actions?|action points?|action items?|tasks?|what|action à prendre)");
    private static final Pattern WHO = Pattern.compile(
            ".*(?:responsible|agency|agencies|organi[sz]ation|who|owner|lead|focal point|responsable).*");
    private static final Pattern WHEN =
            Pattern.compile(".*(?:deadline|due|when|timeline|time ?frame|target date|date|échéance|echeance|plazo).*");

    private List<Column> columns = List.of();

    private enum Column {
        WHAT,
        WHO,
        WHEN,
        OTHER
    }

    /** The line as an action when it is a row of such a table. */
    Optional<Line> action(Line line) {
        List<String> cells = List.of(CELLS.split(line.text().strip(), -1));
        if (line.isHeading() || line.item() != null || cells.size() < 2) {
            columns = List.of();
            return Optional.empty();
        }
        List<Column> head = cells.stream().map(ActionTable::column).toList();
        if (head.contains(Column.WHAT) && (head.contains(Column.WHO) || head.contains(Column.WHEN))) {
            columns = head;
            return Optional.empty();
        }
        return cells.size() == columns.size() ? Optional.of(row(line, cells)) : Optional.empty();
    }

    private Line row(Line line, List<String> cells) {
        StringBuilder text = new StringBuilder();
        append(text, cells, Column.WHAT, "", "");
        append(text, cells, Column.WHEN, " – ", "");
        append(text, cells, Column.OTHER, " – ", "");
        append(text, cells, Column.WHO, " (", ")");
        return new Line(line.number(), RichText.plain(text.toString().strip()), 0, null, line.afterGap());
    }

    private void append(StringBuilder text, List<String> cells, Column column, String before, String after) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i) == column && !cells.get(i).isBlank()) {
                found.add(cells.get(i).strip());
            }
        }
        if (!found.isEmpty()) {
            text.append(before)
                    .append(String.join(before.isEmpty() ? " " : before, found))
                    .append(after);
        }
    }

    private static Column column(String cell) {
        String name = cell.strip().toLowerCase(Locale.ROOT);
        if (WHAT.matcher(name).matches()) {
            return Column.WHAT;
        }
        boolean shortName = name.length() <= 40;
        return shortName && WHO.matcher(name).matches()
                ? Column.WHO
                : shortName && WHEN.matcher(name).matches() ? Column.WHEN : Column.OTHER;
    }
}
