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
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.presence.AttendanceTable;
import org.rapporteur.meeting.BlockKind;

/** A list of who was there that stands behind the agenda or at the end, where the header has none. */
public final class LateAttendance {
    private static final int LONGEST = 200;
    /** Organisations one after another, with at least so many commas, may be many. */
    private static final int LEAST_COMMAS = 4;

    private static final int LONGEST_LIST = 1500;

    private static final int FIRST_LINES = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}{2})\\.\\s+(?=\\p{Lu})");
    private static final Pattern SAID = Pattern.compile(
            "(?:participaron|asistieron|estuvieron presentes|[ée]tai(?:en)?t (?:présents|représentés|presents|representes)|ont (?:participé|pris part)(?: à la réunion)?|a réuni|ont réuni|reunió a|brought together"
                    + "|nous étions[^:.]{0,20},? avec|we were[^:.]{0,20},? with|attended by|représentants? (?:des organisations|des structures|de|des|du)|representantes? de(?: las (?:organizaciones|instituciones))?|delegad[oa]s de(?: las (?:organizaciones|instituciones))?|délégués (?:des|de|du)|representatives? (?:of|from)|en (?:la )?pr[ée]sen(?:ce|cia) (?:de|du|des|del)|(?:with|avec|con) (?:the |la |l['’])?(?:participation|attendance|presence|présence|participación|asistencia|presencia) (?:of|de|des|du)|attended were|present were|were present|in attendance(?: were)?|(?:se conectaron|participaron|asistieron|ont pris part|ont participé|étaient connectés|joined|connected|attended)(?![\\p{L}])[^.:]{0,60}:)\\s*:?\\s+(?<list>.+?)(?=\\.\\s|\\.?$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Elle a regroupé les structures ci-après : …", "organisations that I noted: …": names behind a colon. */
    private static final Pattern LISTED = Pattern.compile(
            "(?<![\\p{L}])(?:pr[ée]sen[ct]|particip|attend|assist|asist|regroup|r[ée]uni|rassembl|repr[ée]sent|in the room|on the call|joined|conn?ect|structures?(?![\\p{L}])|organi[sz]a|institu[ct]ion|partners|partenaires)[^:.]{0,80}:\\s+(?<list>[^:]+?)(?=\\.\\s|[,;]? se proced|\\.?$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern INTRODUCES = Pattern.compile(
            "(?<![\\p{L}])(?:pr[ée]sen[ct]|particip|attend|asist|assist|r[ée]uni|regroup|rassembl|repr[ée]sent)(?:[^:.]|\\.(?!\\s)){0,160}:$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LEAST_ITEMS = 3;

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
        List<Line> behind = introduced(body, above, header);
        if (behind != null) {
            return behind;
        }
        List<Line> left = new ArrayList<>();
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            boolean listed = i + 1 < body.size() && areNumbered(body.get(i), body.get(i + 1));
            boolean list = (!listed && field(body.get(i)) == Field.PRESENT)
                    || header.namesPresent(body.get(i))
                    || AttendanceTable.isHead(body.get(i).cells());
            int end = list ? end(body, i, header, kept) : i;
            if (end > i && !header.attendees().isEmpty()) {
                left.addAll(kept);
                left.addAll(body.subList(end, body.size()));
                return left;
            }
            left.add(body.get(i));
        }
        behindChair(header);
        Stream.concat(above.stream(), body.stream().limit(FIRST_LINES)).forEach(line -> said(line.text(), header));
        return body;
    }

    /** "Se reunieron los integrantes que a continuación se indican:", and a list of them: the body without the list; null where there is none. */
    private static @Nullable List<Line> introduced(List<Line> body, List<Line> above, HeaderReader header) {
        for (int i = above.isEmpty() ? 0 : -1; i < Math.min(FIRST_LINES, body.size()); i++) {
            Line intro = i < 0 ? above.getLast() : body.get(i);
            List<Line> items = items(body.subList(i + 1, body.size()));
            List<String> names = items.stream().map(Line::text).toList();
            if (items.size() < LEAST_ITEMS
                    || field(intro) != null
                    || !INTRODUCES.matcher(intro.text()).find()
                    || !header.fields().enumerations().areNames(names)) {
                continue;
            }
            boolean all = true;
            for (String name : names) {
                all &= header.fields().set(Field.PRESENT, name);
            }
            List<Line> left = new ArrayList<>(body.subList(0, i + 1));
            int end = i + 1 + items.size();
            left.addAll(body.subList(all ? end : i + 1, end));
            boolean absent = end < body.size() && field(body.get(end)) == Field.APOLOGIES;
            int behind = absent ? end(body, end, header, left) : end;
            left.addAll(body.subList(behind, body.size()));
            return left;
        }
        return null;
    }

    /** The list that begins here. */
    private static List<Line> items(List<Line> lines) {
        Line.Item first = lines.isEmpty() ? null : lines.getFirst().item();
        return first == null
                ? List.of()
                : lines.stream()
                        .takeWhile(line -> line.item() != null
                                && line.item().kind() == first.kind()
                                && line.text().length() <= LONGEST)
                        .toList();
    }

    /** "Participaron WFP, IOM, …", "We were eight, with: …": a sentence that names everybody, and stays where it is. */
    private static void said(String text, HeaderReader header) {
        for (Pattern pattern : List.of(SAID, LISTED)) {
            Matcher said = pattern.matcher(text);
            if (header.attendees().isEmpty() && said.find()) {
                header.fields().enumerated(said.group("list"));
            }
        }
    }

    /** "Présidée par le Préfet. Etaient représentés : …" was taken for the chair as a whole. */
    private static void behindChair(HeaderReader header) {
        String chair = header.header().chair();
        Matcher end = SENTENCE_END.matcher(chair);
        if (header.attendees().isEmpty() && end.find()) {
            said(chair.substring(end.end()), header);
            if (!header.attendees().isEmpty()) {
                header.fields().header(header.header().withChair(chair.substring(0, end.start())));
            }
        }
    }

    /** The line after the list that starts here. */
    private static int end(List<Line> body, int start, HeaderReader header, List<Line> kept) {
        int i = start;
        while (i < body.size() && (goesOn(body.get(i), header) || (i == start + 1 && opens(body.get(i))))) {
            if (i == start + 1 && opens(body.get(i))) {
                kept.add(body.get(i).withLevel(0));
                i++;
                continue;
            }
            boolean title = i == start && body.get(i).item() != null;
            Outcome outcome = header.take(title ? body.get(i).withLevel(1) : body.get(i));
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

    /** "The meeting begins on Tuesday, 14 May 2019 at 15:04": a sentence between the title and the list, which stays. */
    private static boolean opens(Line line) {
        When when = When.in(line.text(), null);
        return line.item() == null && line.cells().isEmpty() && when.date() != null && when.from() != null;
    }

    private static boolean goesOn(Line line, HeaderReader header) {
        Field field = field(line);
        if (field == Field.PRESENT || field == Field.APOLOGIES || header.namesPresent(line)) {
            return true;
        }
        boolean enumerated = line.text().length() <= LONGEST_LIST && line.text().split(",", -1).length > LEAST_COMMAS;
        boolean entry = line.item() != null
                || !line.cells().isEmpty()
                || enumerated
                || (line.text().length() <= LONGEST && !line.text().endsWith("."));
        // Names without a full stop behind them look like a heading where gaps stand around.
        boolean heading = line.isHeading()
                && !(enumerated && header.fields().enumerations().isEnumeration(line.text()));
        return field == null && !heading && entry;
    }

    /** "1. Attendance" above "2. Minutes" is an item of an agenda; above people a step further in it is not. */
    private static boolean areNumbered(Line line, Line next) {
        return line.item() != null
                && next.item() != null
                && !line.isHeading()
                && !next.isHeading()
                && line.item().kind() == BlockKind.NUMBERED
                && next.item().kind() == BlockKind.NUMBERED
                && next.item().depth() <= line.item().depth();
    }

    private static @Nullable Field field(Line line) {
        boolean numbered = line.item() != null && line.item().kind() == BlockKind.NUMBERED;
        Field alone = line.item() == null || numbered ? Labels.alone(line.text()) : null;
        List<Labelled> labels = alone == null ? Labels.of(line.text()) : List.of();
        return labels.isEmpty() ? alone : labels.getFirst().field();
    }
}
