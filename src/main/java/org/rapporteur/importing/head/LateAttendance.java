package org.rapporteur.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.head.HeaderReader.Outcome;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Labels.Labelled;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.presence.AttendanceTable;
import org.rapporteur.meeting.BlockKind;

/** A list of who was there that stands behind the agenda or at the end, where the header has none. */
public final class LateAttendance {
    private static final int LONGEST = 200;
    /** Organisations one after another, with at least so many commas, may be many. */
    private static final int LEAST_COMMAS = 4;

    private static final int LONGEST_LIST = 1500;

    private static final int FIRST_LINES = 12;
    private static final Pattern SAID = Pattern.compile(
            "(?:participaron|asistieron|estuvieron presentes|[ée]tai(?:en)?t (?:présents|représentés|presents|representes)|ont (?:participé|pris part)(?: à la réunion)?|a réuni|ont réuni|reunió a|brought together"
                    + "|nous étions[^:.]{0,20},? avec|we were[^:.]{0,20},? with|attended by|représentants? (?:des organisations|des structures|de|des|du)|representantes? de(?: las (?:organizaciones|instituciones))?|delegad[oa]s de(?: las (?:organizaciones|instituciones))?|délégués (?:des|de|du)|representatives? (?:of|from)|(?:with|avec|con) (?:the |la |l['’])?(?:participation|attendance|presence|présence|participación|asistencia|presencia) (?:of|de|des|du)|attended were|present were|were present|in attendance were|(?:se conectaron|participaron|asistieron|ont pris part|ont participé|étaient connectés|joined|connected|attended)(?![\\p{L}])[^.:]{0,60}:)\\s*:?\\s+(?<list>.+?)(?=\\.\\s|\\.?$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LateAttendance() {}

    /**
     * The lines of the body without such a list, which the header has taken.
     *
     * @param above lines that stand in the header and were kept as text
     */
    public static List<Line> taken(List<Line> body, List<Line> above, HeaderReader header) {
        if (!header.attendees().isEmpty()) {
            return body;
        }
        List<Line> left = new ArrayList<>();
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            boolean listed = i + 1 < body.size() && isNumbered(body.get(i)) && isNumbered(body.get(i + 1));
            boolean list = (!listed && field(body.get(i)) == Field.PRESENT)
                    || AttendanceTable.isHead(body.get(i).cells());
            int end = list ? end(body, i, header, kept) : i;
            if (end > i && !header.attendees().isEmpty()) {
                left.addAll(kept);
                left.addAll(body.subList(end, body.size()));
                return left;
            }
            left.add(body.get(i));
        }
        Stream.concat(above.stream(), body.stream().limit(FIRST_LINES)).forEach(line -> said(line.text(), header));
        return body;
    }

    /** "Participaron WFP, IOM, …", "We were eight, with: …": a sentence that names everybody, and stays where it is. */
    private static void said(String text, HeaderReader header) {
        Matcher said = SAID.matcher(text);
        if (said.find() && header.attendees().isEmpty()) {
            header.fields().enumerated(said.group("list"));
        }
    }

    /** The line after the list that starts here. */
    private static int end(List<Line> body, int start, HeaderReader header, List<Line> kept) {
        int i = start;
        while (i < body.size() && goesOn(body.get(i))) {
            Outcome outcome = header.take(body.get(i));
            if (outcome == Outcome.KEPT && field(body.get(i)) == null) {
                kept.add(body.get(i));
            }
            if (outcome == Outcome.BODY || outcome == Outcome.NOT_UNDERSTOOD) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean goesOn(Line line) {
        Field field = field(line);
        if (field == Field.PRESENT || field == Field.APOLOGIES) {
            return true;
        }
        boolean enumerated = line.text().length() <= LONGEST_LIST && line.text().split(",", -1).length > LEAST_COMMAS;
        boolean entry = line.item() != null
                || !line.cells().isEmpty()
                || enumerated
                || (line.text().length() <= LONGEST && !line.text().endsWith("."));
        return field == null && !line.isHeading() && entry;
    }

    /** "1. Attendance" above "2. Minutes" is an item of an agenda. */
    private static boolean isNumbered(Line line) {
        return line.item() != null && !line.isHeading() && line.item().kind() == BlockKind.NUMBERED;
    }

    private static @Nullable Field field(Line line) {
        boolean numbered = line.item() != null && line.item().kind() == BlockKind.NUMBERED;
        Field alone = line.item() == null || numbered ? Labels.alone(line.text()) : null;
        List<Labelled> labels = alone == null ? Labels.of(line.text()) : List.of();
        return labels.isEmpty() ? alone : labels.getFirst().field();
    }
}
