package org.rapporteur.meeting.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fxmisc.richtext.SelectionImpl;

/** Marks what was found, as selections of their own: document and undo do not notice. */
final class Found {
    /** More marks than anybody looks at would slow the drawing down. */
    private static final int MOST_MARKS = 200;

    private final MinutesArea area;
    private final List<SelectionImpl<ParStyle, String, InlineStyle>> marks = new ArrayList<>();

    Found(MinutesArea area) {
        this.area = area;
    }

    /** Marks all places, selects the next one in the direction; gives how many there are. */
    int find(String words, boolean forward) {
        clear();
        List<Integer> places = places(area.getText(), words);
        if (!places.isEmpty()) {
            int next = forward
                    ? after(places, area.getSelection().getEnd())
                    : before(places, area.getSelection().getStart());
            places.stream().limit(MOST_MARKS).forEach(start -> mark(start, start + words.length()));
            area.selectRange(next, next + words.length());
            area.requestFollowCaret();
        }
        return places.size();
    }

    void clear() {
        marks.forEach(mark -> {
            mark.deselect();
            area.removeSelection(mark);
        });
        marks.clear();
    }

    private void mark(int start, int end) {
        var mark = new SelectionImpl<>(
                "found-" + marks.size(), area, path -> path.getStyleClass().add("found"));
        if (area.addSelection(mark)) {
            mark.selectRange(start, end);
            marks.add(mark);
        }
    }

    static List<Integer> places(String text, String words) {
        List<Integer> places = new ArrayList<>();
        String where = text.toLowerCase(Locale.ROOT);
        String what = words.toLowerCase(Locale.ROOT);
        for (int at = what.isEmpty() ? -1 : where.indexOf(what);
                at >= 0;
                at = where.indexOf(what, at + what.length())) {
            places.add(at);
        }
        return places;
    }

    private static int after(List<Integer> places, int position) {
        return places.stream().filter(place -> place >= position).findFirst().orElse(places.getFirst());
    }

    private static int before(List<Integer> places, int position) {
        return places.reversed().stream()
                .filter(place -> place < position)
                .findFirst()
                .orElse(places.getLast());
    }
}
