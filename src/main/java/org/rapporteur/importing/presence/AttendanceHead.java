package org.rapporteur.importing.presence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of attendance: which of its columns names the people, which the bodies.
 *
 * @param name the column of people; -1 where only bodies are counted
 * @param body the column of bodies; the same as that of people where no column names bodies
 * @param came the column that says of each whether he came, or -1
 * @param combined the body stands behind what its people do: "Engineer/Port Office"
 * @param columns how many there are
 */
record AttendanceHead(int name, int body, int came, boolean combined, int columns) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NAME = Pattern.compile(
            "(?:full )?names?(?: and surname)?|asistentes?|asistencia|delegad[oa](?:\\(a\\))?s?|delegates?|délégué(?:\\(e\\)|e)?s?|presentes?|présents?|(?:full )?names? of (?:the )?\\p{L}+|participants?|attendees?|person|representatives?|represented by|représentante?s?|repr[ée]sentant(?:[.·(]?e\\)?)?s?|représentée? par|representantes?|noms? et post-?noms?|noms?(?:\\(s\\))?(?: (?:et|&) prénoms?(?:\\(s\\))?)?|prénoms?(?:\\(s\\))?(?: (?:et|&) noms?(?:\\(s\\))?)?|nombres?(?:\\(s\\))?(?: (?:y|&) apellidos?(?:\\(s\\))?)?",
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

    /** "Phone1": the number of the first row ran into the last name of the head. */
    private static final Pattern NUMBERED = Pattern.compile("(?<column>.*\\p{L}\\.?)\\s?(?<number>1)");

    private static final int LEAST_GLUED = 3;

    /** The columns that the cells name; null for cells that are no head. */
    static @Nullable AttendanceHead of(List<String> cells) {
        int names = index(cells, NAME);
        int alone = index(cells, BODY);
        if (isCounted(cells)) {
            return new AttendanceHead(-1, alone, -1, false, cells.size());
        }
        int bodies = alone >= 0 ? alone : index(cells, COMBINED);
        if (names >= 0 && bodies >= 0) {
            return new AttendanceHead(names, bodies, index(cells, CAME), alone < 0, cells.size());
        }
        return names >= 0 && arePersonal(cells, names)
                ? new AttendanceHead(names, names, -1, false, cells.size())
                : null;
    }

    /** People of one house, or of none: their names and what they do. */
    boolean hasNoBodies() {
        return name == body;
    }

    /** Bodies, and how many came of each. */
    boolean counts() {
        return name < 0;
    }

    /** A head, and its first row that stands in the same line. */
    record Glued(AttendanceHead head, List<String> row) {}

    /** The head that a line begins with and the row that follows in it, as copied tables have them; null for any other line. */
    static @Nullable Glued glued(List<String> cells) {
        int width = (int) cells.stream().takeWhile(AttendanceHead::isColumn).count();
        if (width < LEAST_GLUED || width == cells.size()) {
            return null;
        }
        Matcher numbered = NUMBERED.matcher(cells.get(width - 1).strip());
        boolean number = numbered.matches();
        AttendanceHead head = of(IntStream.range(0, width)
                .mapToObj(i -> i == width - 1 && number ? numbered.group("column") : cells.get(i))
                .toList());
        List<String> rest = cells.subList(width, cells.size());
        List<String> row = IntStream.range(number ? -1 : 0, rest.size())
                .mapToObj(i -> i < 0 ? numbered.group("number") : rest.get(i))
                .toList();
        return head == null || row.size() != width ? null : new Glued(head, row);
    }

    /** True for words that name a column of such a table, also where its cells came out one a line. */
    static boolean isColumn(String cell) {
        Matcher numbered = NUMBERED.matcher(cell.strip());
        String name = numbered.matches() ? numbered.group("column") : cell.strip();
        return NAME.matcher(name).matches()
                || BODY.matcher(name).matches()
                || COMBINED.matcher(name).matches()
                || PERSONAL.matcher(name).matches()
                || CAME.matcher(name).matches();
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
}
