package org.rapporteur.importing.presence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;
import org.rapporteur.shared.Folding;

/** An attendance list as a table: a head that names columns for people and organisations, and a row for each person. */
public final class AttendanceTable {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CELLS = Pattern.compile("(?<=^|\\s)/(?=\\s|$)|\\s*\\|\\s*|\\t+");
    private static final Pattern NAME = Pattern.compile(
            "(?:full )?names?(?: and surname)?|participants?|attendees?|person|representatives?|represented by|représentante?s?|repr[ée]sentant(?:[.·(]?e\\)?)?s?|représentée? par|representantes?|noms? et post-?noms?|noms?(?:\\(s\\))?(?: (?:et|&) prénoms?(?:\\(s\\))?)?|prénoms?(?:\\(s\\))?(?: (?:et|&) noms?(?:\\(s\\))?)?|nombres?(?:\\(s\\))?(?: (?:y|&) apellidos?(?:\\(s\\))?)?",
            FLAGS);
    private static final Pattern BODY = Pattern.compile(
            "organi[sz]ations?|agency|agencies|organi[sz]ation/agency|agency/organi[sz]ation|institutions?|entity|office|structure|org\\.?|partner|affiliation|company|companies|employer|société|entreprise|empresa|organismes?|services?|organisations?|agences?|structures?|organizaci[oó]n|entidad|instituci[oó]n|agencia",
            FLAGS);

    /** How many came of a body, or in which way. */
    private static final Pattern COUNT = Pattern.compile(
            "(?:n[°º.o]*|nb\\.?|no\\.?|nombre|number|n[uú]mero|cantidad|total|#)(?: (?:of|de|d['’]))?\\s?(?:persons?|people|participants?|personas?|personnes?|asistentes|pax)?|pax|présents?|pr[ée]sent[.·(]?e?[.·)]?s?|personas|personnes|persons|mode|modalit[ée]|modalidad",
            FLAGS);

    /** Columns that say something of a person, beside the name. */
    private static final Pattern PERSONAL = Pattern.compile(
            "#|no\\.?|n°|(?:job )?(?:position|title|function|designation|role)|poste|fonction|cargo|rol|funci[oó]n|e-?mail(?: address)?|phone(?: number)?|tel\\.?|téléphone|teléfono|contacts?|signature|firma|correo(?: electrónico)?",
            FLAGS);

    /** "Position/Organisation": the organisation stands behind the last slash. */
    private static final Pattern COMBINED = Pattern.compile(
            "(?:job )?(?:position|title|function|designation|role|poste|fonction|cargo)\\s*/\\s*(?:" + BODY.pattern()
                    + ")",
            FLAGS);

    /** A column that says of each whether he came. */
    private static final Pattern CAME = Pattern.compile(
            "présences?|presences?|présente?(?:\\(e\\))?|present|asistencia|attendance|asistió|p/a|present\\?|status|statut",
            FLAGS);

    private static final Pattern ABSENT = Pattern.compile(
            "(?:a|abs\\.?|absente?|ausente|excus\\p{L}*|apolog\\p{L}*|non|no|n|✗|✘)(?![\\p{L}]).*", FLAGS);
    /** "x", "P", "oui" say no more than that somebody came; "online" does. */
    private static final int LONGEST_TICK = 3;
    /** Words, or the figures of a telephone; the number of a row says nothing. */
    private static final Pattern SAYS = Pattern.compile("\\p{L}|\\d(?:[\\s()/.+-]*\\d){5}");

    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");
    private static final Pattern NOBODY = Pattern.compile("[-–—?/]*");

    private boolean combined;
    private int came = -1;
    private int name = -1;
    private int body = -1;
    private int columns;

    /** True for the cells of a head: a column of names and one of bodies, or one of what people do. */
    public static boolean isHead(List<String> cells) {
        int names = index(cells, NAME);
        return isCounted(cells)
                || (names >= 0
                        && (index(cells, BODY) >= 0 || index(cells, COMBINED) >= 0 || arePersonal(cells, names)));
    }

    /** True while the lines are a table of who attended; the head counts in. */
    public boolean isOpen() {
        return body >= 0;
    }

    /** The attendees of a row; none for the head and for what is no row. */
    public List<Attendee> rows(Line line, Attendance attendance, Presence here) {
        List<String> cells =
                line.cells().isEmpty() ? List.of(CELLS.split(line.text().strip(), -1)) : line.cells();
        if (cells.size() < 2 || line.isHeading()) {
            body = -1;
            return List.of();
        }
        int names = index(cells, NAME);
        int alone = index(cells, BODY);
        int bodies = alone >= 0 ? alone : index(cells, COMBINED);
        if (isCounted(cells)) {
            name = -1;
            body = alone;
            columns = cells.size();
            combined = false;
            came = -1;
            return List.of();
        }
        if (names >= 0 && bodies < 0 && columns == 0 && arePersonal(cells, names)) {
            // People of one house, or of none: their names and what they do.
            name = names;
            body = names;
            columns = cells.size();
            combined = false;
            return List.of();
        }
        if (names >= 0 && bodies >= 0) {
            name = names;
            body = bodies;
            combined = alone < 0;
            came = index(cells, CAME);
            columns = cells.size();
            return List.of();
        }
        if (body < 0 || cells.size() != columns) {
            body = -1;
            return List.of();
        }
        if (name < 0 || (name != body && FIGURE.matcher(cells.get(name).strip()).matches())) {
            return counted(cells, attendance, here);
        }
        if (body == name) {
            String only = cells.get(name).strip();
            return only.isEmpty() ? List.of() : List.of(attendance.rowAlone(only, others(cells), here));
        }
        Presence presence = isAbsent(cells) ? Presence.APOLOGIES : here;
        String written = cells.get(body).strip();
        String organisation =
                combined ? written.substring(written.lastIndexOf('/') + 1).strip() : written;
        String person = NOBODY.matcher(cells.get(name).strip()).matches()
                ? ""
                : cells.get(name).strip();
        if (organisation.isEmpty() && person.isEmpty()) {
            return List.of();
        }
        return person.isEmpty()
                ? attendance.read(organisation, presence)
                : List.of(attendance.row(
                        person, organisation.isEmpty() ? person : organisation, others(cells), presence));
    }

    /** "Organisation | Number of people": bodies, and how many came of each. */
    private static boolean isCounted(List<String> cells) {
        int bodies = index(cells, BODY);
        if (bodies < 0 || index(cells, NAME) >= 0) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            String head = cells.get(i).strip();
            boolean counts = COUNT.matcher(head).matches() && !head.isEmpty();
            if (i != bodies && !counts) {
                return false;
            }
        }
        return cells.size() > 1;
    }

    private List<Attendee> counted(List<String> cells, Attendance attendance, Presence here) {
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

    private boolean isAbsent(List<String> cells) {
        return came >= 0 && ABSENT.matcher(cells.get(came).strip()).matches();
    }

    /** Position, address and the like. */
    private String others(List<String> cells) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            boolean said = i == came
                    ? cell.length() > LONGEST_TICK
                    : SAYS.matcher(cell).find();
            if (i != name && (i != body || combined) && said) {
                others.add(cell);
            }
        }
        return String.join("; ", others);
    }

    private static boolean arePersonal(List<String> cells, int names) {
        for (int i = 0; i < cells.size(); i++) {
            if (i != names && !PERSONAL.matcher(cells.get(i).strip()).matches()) {
                return false;
            }
        }
        return true;
    }

    private static int index(List<String> cells, Pattern pattern) {
        for (int i = 0; i < cells.size(); i++) {
            if (pattern.matcher(cells.get(i).strip()).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Attendees of one name and presence as one, people after one another. */
    public static List<Attendee> together(List<Attendee> attendees) {
        Map<String, Attendee> byName = new LinkedHashMap<>();
        for (Attendee attendee : attendees) {
            String key = attendee.presence() + Folding.fold(attendee.name());
            Attendee known = byName.get(key);
            byName.put(key, known == null ? attendee : joined(known, attendee));
        }
        return new ArrayList<>(byName.values());
    }

    private static Attendee joined(Attendee known, Attendee more) {
        String people = known.people().isEmpty() || more.people().isEmpty()
                ? known.people() + more.people()
                : known.people().contains(more.people()) ? known.people() : known.people() + ", " + more.people();
        Integer count = known.count() == null ? more.count() : known.count();
        return new Attendee(known.name(), count, people, known.presence());
    }
}
