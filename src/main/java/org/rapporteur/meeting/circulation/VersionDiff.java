package org.rapporteur.meeting.circulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.meeting.circulation.VersionChange.In;
import org.rapporteur.meeting.circulation.VersionChange.Kind;
import org.rapporteur.meeting.circulation.VersionChange.Piece;

/** How two versions of minutes differ, line by line, and inside a line word by word. Pure. */
public final class VersionDiff {
    private static final String ABOVE = "HEAD";
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    private VersionDiff() {}

    /** The differences, in the order of the newer version; what is gone stands where it was. */
    public static List<VersionChange> between(Version.Content older, Version.Content newer) {
        List<VersionChange> changes = new ArrayList<>(head(older.head(), newer.head()));
        changes.addAll(lines(older.lines(), newer.lines()));
        return changes;
    }

    /** Lines above the text are the same line when they have the same label. */
    private static List<VersionChange> head(List<String> older, List<String> newer) {
        return lines(labelled(older), labelled(newer));
    }

    private static List<Version.Line> labelled(List<String> lines) {
        return lines.stream()
                .map(line -> new Version.Line(line.substring(0, Math.max(0, line.indexOf(':'))), ABOVE, line))
                .toList();
    }

    private static List<VersionChange> lines(List<Version.Line> older, List<Version.Line> newer) {
        Map<String, Version.Line> before = new HashMap<>();
        older.forEach(line -> before.put(line.uid(), line));
        Set<String> now = new HashSet<>();
        newer.forEach(line -> now.add(line.uid()));
        List<String> olderUids = older.stream().map(Version.Line::uid).toList();
        List<String> newerUids = newer.stream().map(Version.Line::uid).toList();
        Set<String> inPlace = new HashSet<>();
        List<int[]> common = Sequences.common(olderUids, newerUids);
        common.forEach(pair -> inPlace.add(newerUids.get(pair[1])));

        List<VersionChange> changes = new ArrayList<>();
        int at = 0;
        for (Version.Line line : newer) {
            if (inPlace.contains(line.uid())) {
                int place = olderUids.indexOf(line.uid());
                removed(older.subList(at, place), now, changes);
                at = place + 1;
            }
            Version.Line was = before.get(line.uid());
            if (was == null) {
                changes.add(whole(Kind.ADDED, line, In.NEWER));
            } else if (!was.text().equals(line.text()) || !was.kind().equals(line.kind())) {
                changes.add(new VersionChange(Kind.CHANGED, line.kind(), uid(line), words(was.text(), line.text())));
            } else if (!inPlace.contains(line.uid())) {
                changes.add(whole(Kind.MOVED, line, In.BOTH));
            }
        }
        removed(older.subList(at, older.size()), now, changes);
        return changes;
    }

    private static void removed(List<Version.Line> passed, Set<String> now, List<VersionChange> changes) {
        passed.stream()
                .filter(line -> !now.contains(line.uid()) && !line.text().isBlank())
                .forEach(line -> changes.add(whole(Kind.REMOVED, line, In.OLDER)));
    }

    private static VersionChange whole(Kind kind, Version.Line line, In in) {
        return new VersionChange(kind, line.kind(), uid(line), List.of(new Piece(in, line.text())));
    }

    private static String uid(Version.Line line) {
        return line.kind().equals(ABOVE) ? "" : line.uid();
    }

    private static List<Piece> words(String was, String now) {
        List<String> older = tokens(was);
        List<String> newer = tokens(now);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] pair : Sequences.common(older, newer)) {
            add(pieces, In.OLDER, older.subList(i, pair[0]));
            add(pieces, In.NEWER, newer.subList(j, pair[1]));
            add(pieces, In.BOTH, newer.subList(pair[1], pair[1] + 1));
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        add(pieces, In.OLDER, older.subList(i, older.size()));
        add(pieces, In.NEWER, newer.subList(j, newer.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, In in, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().in() == in) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(in, text));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            tokens.add(words.group());
        }
        return tokens;
    }
}
