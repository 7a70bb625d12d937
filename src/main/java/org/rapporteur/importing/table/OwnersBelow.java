package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.table.ActionTable.Entry;

/** Cells in which a paragraph of its own below each action says who owes it and by when: "Share the form" / "IOM, 3 May". */
final class OwnersBelow {
    private static final int LONGEST = 80;
    private static final Pattern END = Pattern.compile("(?<=[^.])\\.$");
    /** "IOM, every Friday", "IOM; ongoing": what no day ends. */
    private static final Pattern ALWAYS = Pattern.compile(
            "(?iu)[\\s,;–-]+(?:every|each|ongoing|continuous|chaque|tous les|toutes les|en continu|cada|todos los|todas las|permanente)(?![\\p{L}]).*$");

    private static final Pattern SEPARATOR = Pattern.compile("^[\\s,;–-]+|[\\s,;:–(/-]+$");

    private final OwedTables owed;

    OwnersBelow(OwedTables owed) {
        this.owed = owed;
    }

    /** A paragraph that is nothing but these. */
    private record Owed(String who, @Nullable String when) {}

    /** The actions of a cell with what stands below them; empty for a cell without such paragraphs. */
    List<Entry> of(Line row, String cell) {
        List<String> lines = CellLines.bareLines(cell);
        List<Entry> entries = new ArrayList<>();
        // Where one of them is known, the others need not be.
        boolean known = lines.stream().anyMatch(words -> owed.isNames(who(words)));
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            String what = lines.get(i);
            Owed below = known && i + 1 < lines.size() ? below(what, lines.get(i + 1)) : null;
            if (below == null) {
                entries.add(new Entry(row.saying(what), null, null, null));
            } else {
                found = true;
                Line line = row.saying(END.matcher(what).replaceFirst("") + " (" + lines.get(++i) + ")");
                entries.add(new Entry(line, below.who(), below.when(), null));
            }
        }
        return found ? entries : List.of();
    }

    private @Nullable Owed below(String what, String words) {
        if (words.length() > LONGEST || owed.isTold(what) || owed.isTold(words)) {
            return null;
        }
        int due = due(words);
        if (due < 0) {
            return owed.isNames(words) ? new Owed(words, null) : null;
        }
        String who = who(words);
        boolean names = !who.isEmpty() && (owed.isNames(who) || !owed.beginsWithDeed(who));
        return names ? new Owed(who, SEPARATOR.matcher(words.substring(due)).replaceAll("")) : null;
    }

    private String who(String words) {
        int due = due(words);
        return due < 0 ? words : SEPARATOR.matcher(words.substring(0, due)).replaceFirst("");
    }

    /** Where the words begin that say until when; -1 where none do. */
    private int due(String words) {
        Matcher always = ALWAYS.matcher(words);
        return always.find() ? always.start() : owed.dueAtEnd(words);
    }
}
