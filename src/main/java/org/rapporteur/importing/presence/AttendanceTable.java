package org.rapporteur.importing.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.presence.AttendanceHead.Glued;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;

/** An attendance list as a table: a head that names columns for people and organisations, and a row for each person. */
public final class AttendanceTable {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CELLS = Pattern.compile("(?<=^|\\s)/(?=\\s|$)|\\s*\\|\\s*|\\t+");
    private static final Pattern ABSENT = Pattern.compile(
            "(?:a|abs\\.?|absente?|ausente|excus\\p{L}*|apolog\\p{L}*|non|not|no|n|✗|✘)(?![\\p{L}]).*", FLAGS);
    /** "x", "P", "oui" say no more than that somebody came; "online" does. */
    private static final int LONGEST_TICK = 3;

    private static final Pattern HERE =
            Pattern.compile("(?:attended|present|présente?|presente|asistió|yes|oui)", FLAGS);
    /** Words, or the figures of a telephone; the number of a row says nothing. */
    private static final Pattern SAYS = Pattern.compile("\\p{L}|\\d(?:[\\s()/.+-]*\\d){5}");

    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");
    private static final Pattern NOBODY = Pattern.compile("[-–—?/]*");

    private @Nullable AttendanceHead head;
    /** The head stands twice in its row. */
    private boolean doubled;
    /** A table has stood above. */
    private boolean seen;

    /** True for the cells of a head: a column of names and one of bodies, or one of what people do. */
    public static boolean isHead(List<String> cells) {
        return AttendanceHead.of(cells) != null;
    }

    /** True while the lines are a table of who attended; the head counts in. */
    public boolean isOpen() {
        return head != null;
    }

    /** The attendees of a row; none for the head and for what is no row. */
    public List<Attendee> rows(Line line, Attendance attendance, Presence here) {
        List<String> cells =
                line.cells().isEmpty() ? List.of(CELLS.split(line.text().strip(), -1)) : line.cells();
        if (cells.size() < 2 || line.isHeading()) {
            head = null;
            return List.of();
        }
        AttendanceHead twice = doubled(cells);
        if (twice != null || (doubled && head != null && cells.size() == head.columns() * 2)) {
            return halves(cells, twice, attendance, here);
        }
        doubled = false;
        Glued glued = line.cells().isEmpty() ? glued(cells, attendance) : null;
        AttendanceHead named = glued == null ? AttendanceHead.of(cells) : glued.head();
        if (named != null && !(named.hasNoBodies() && seen)) {
            head = named;
            seen = true;
            if (glued == null) {
                return List.of();
            }
        }
        AttendanceHead columns = head;
        List<String> row = glued == null ? cells : glued.row();
        List<String> whole = columns == null ? row : filled(columns, row, line);
        if (columns == null || whole.size() != columns.columns()) {
            head = null;
            return List.of();
        }
        return row(columns, whole, attendance, here);
    }

    /** "Name | Organisation | Name | Organisation": the head of two lists side by side; null for any other row. */
    private static @Nullable AttendanceHead doubled(List<String> cells) {
        int half = cells.size() / 2;
        boolean twice = half > 1
                && cells.size() == half * 2
                && IntStream.range(0, half).allMatch(i -> cells.get(i)
                        .strip()
                        .equalsIgnoreCase(cells.get(half + i).strip()));
        return twice ? AttendanceHead.of(cells.subList(0, half)) : null;
    }

    private List<Attendee> halves(
            List<String> cells, @Nullable AttendanceHead named, Attendance attendance, Presence here) {
        AttendanceHead columns = named == null ? head : named;
        head = columns;
        seen = true;
        doubled = true;
        return named != null || columns == null
                ? List.of()
                : Stream.of(cells.subList(0, columns.columns()), cells.subList(columns.columns(), cells.size()))
                        .flatMap(row -> row(columns, row, attendance, here).stream())
                        .toList();
    }

    /** A head with its first row behind it; null where no person stands in the column of people. */
    private static @Nullable Glued glued(List<String> cells, Attendance attendance) {
        Glued glued = AttendanceHead.glued(cells);
        boolean person = glued != null
                && !glued.head().counts()
                && attendance.isPerson(glued.row().get(glued.head().name()).strip());
        return person ? glued : null;
    }

    /** "7 / Ana Santos /": a row of mere text ends behind the last cell that says something. */
    private static List<String> filled(AttendanceHead head, List<String> cells, Line line) {
        boolean shorter = line.cells().isEmpty()
                && cells.size() < head.columns()
                && cells.size() > Math.max(head.name(), 1)
                && FIGURE.matcher(cells.getFirst().strip()).matches();
        List<String> whole = new ArrayList<>(cells);
        while (shorter && whole.size() < head.columns()) {
            whole.add("");
        }
        return whole;
    }

    private static List<Attendee> row(AttendanceHead head, List<String> cells, Attendance attendance, Presence here) {
        int name = head.name();
        boolean figure = !head.counts()
                && !head.hasNoBodies()
                && FIGURE.matcher(cells.get(name).strip()).matches();
        if (head.counts() || figure) {
            return counted(head.body(), cells, attendance, here);
        }
        if (head.hasNoBodies()) {
            String only = cells.get(name).strip();
            return only.isEmpty() ? List.of() : List.of(attendance.rowAlone(only, others(head, cells), here));
        }
        Presence presence = isAbsent(head, cells) ? Presence.APOLOGIES : here;
        String written = cells.get(head.body()).strip();
        String organisation = head.combined()
                ? written.substring(written.lastIndexOf('/') + 1).strip()
                : written;
        String person = NOBODY.matcher(cells.get(name).strip()).matches()
                ? ""
                : cells.get(name).strip();
        if (organisation.isEmpty() && person.isEmpty()) {
            return List.of();
        }
        if (person.isEmpty()) {
            return attendance.read(organisation, presence);
        }
        return List.of(
                organisation.isEmpty()
                        ? attendance.rowAlone(person, others(head, cells), presence)
                        : attendance.row(person, organisation, others(head, cells), presence));
    }

    private static List<Attendee> counted(int body, List<String> cells, Attendance attendance, Presence here) {
        List<Attendee> read = attendance.read(cells.get(body).strip(), here);
        Integer count = cells.stream()
                .map(String::strip)
                .filter(cell -> FIGURE.matcher(cell).matches())
                .map(Integer::valueOf)
                .reduce((first, last) -> last)
                .orElse(null);
        return read.size() == 1 && count != null
                ? List.of(new Attendee(
                        read.getFirst().name(),
                        count,
                        read.getFirst().people(),
                        read.getFirst().presence()))
                : read;
    }

    private static boolean isAbsent(AttendanceHead head, List<String> cells) {
        return head.came() >= 0
                && ABSENT.matcher(cells.get(head.came()).strip()).matches();
    }

    /** Position, address and the like. */
    private static String others(AttendanceHead head, List<String> cells) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            boolean said = i == head.came()
                    ? cell.length() > LONGEST_TICK && !HERE.matcher(cell).matches()
                    : SAYS.matcher(cell).find();
            if (i != head.name() && (i != head.body() || head.combined()) && said) {
                others.add(cell);
            }
        }
        return String.join("; ", others);
    }
}
