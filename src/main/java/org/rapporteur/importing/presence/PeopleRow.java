package org.rapporteur.importing.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;

/**
 * A row of a table of attendance without a head: a person in its first cell, and in the others the body, what the person does,
 * an address, as in "Ana Santos / Engineer / Port Office / ana@example.org". The number of the row may stand in front.
 */
final class PeopleRow {
    private static final Pattern CELLS = Pattern.compile("(?<=\\s)[/|](?=\\s|$)|\\t+|\\s{3,}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");
    private static final Pattern NOTED = Pattern.compile("^(?<name>[^()]+?)\\s*\\((?<note>[^()]*)\\)$");
    /** An address, or a telephone. */
    private static final Pattern REACHED = Pattern.compile("\\S+@\\S*|[\\d\\s()/.+-]{5,}|(?i:n/?a|[-–—]+)");

    /** What people do: "Protection Officer" is no person, and "Head of Office" no body. */
    private static final Pattern WORK = Pattern.compile(
            "(?iu)(?:.*\\s)?(?:officer|engineer|coordinator|manager|assistant|specialist|advis[eo]r|leader|director|representative|delegate|nurse|doctor|consultant|expert|analyst|intern|volunteer|focal point|charg[ée]e?|coordinateur|coordinatrice|responsable|coordinador|coordinadora|oficial|t[ée]cnico)(?:\\s.*)?|(?:head|chief|chef|jefe|jefa)\\s.+");

    private static final int MOST = 5;
    private static final int LONGEST = 80;

    private final AttendanceNames names;
    private final List<PersonFound> people;

    /** @param people those found are added to it */
    PeopleRow(AttendanceNames names, List<PersonFound> people) {
        this.names = names;
        this.people = people;
    }

    /** Reads a row of such a form; empty for any other line. */
    List<Attendee> read(String line, Presence presence) {
        List<String> cells = cells(line);
        if (cells.size() < 2 || cells.size() > MOST || cells.stream().anyMatch(cell -> cell.length() > LONGEST)) {
            return List.of();
        }
        int who = person(cells);
        List<String> others = new ArrayList<>(cells);
        if (who < 0) {
            return List.of();
        }
        others.remove(who);
        if (others.stream().anyMatch(this::isPerson) && others.stream().noneMatch(this::tells)) {
            return List.of();
        }
        Matcher noted = NOTED.matcher(cells.get(who));
        String name = noted.matches() ? noted.group("name") : cells.get(who);
        Optional<String> body = body(others);
        List<String> notes = new ArrayList<>(noted.matches() ? List.of(noted.group("note")) : List.of());
        others.stream().filter(cell -> !body.equals(Optional.of(cell))).forEach(notes::add);
        String note = String.join("; ", notes);
        people.add(new PersonFound(name, "", body.orElse(null), note));
        String said = note.isEmpty() ? name : name + " (" + note + ")";
        return List.of(body.map(organisation -> new Attendee(organisation, null, said, presence))
                .orElseGet(() -> new Attendee(name, null, note, presence)));
    }

    /** True for words that say what somebody does. */
    static boolean isWork(String words) {
        return WORK.matcher(words).matches();
    }

    private boolean isPerson(String cell) {
        return names.isPerson(cell) && !WORK.matcher(cell).matches();
    }

    /** A body or an address, beside which any other cell may be what somebody does. */
    private boolean tells(String cell) {
        return names.isOrganisation(cell)
                || AttendanceNames.isAcronym(cell)
                || REACHED.matcher(cell).matches();
    }

    /** Which of the first two cells is a person; a given name is one where an address stands beside it; -1 for none. */
    private int person(List<String> cells) {
        for (int i = 0; i < 2; i++) {
            if (isPerson(NOTED.matcher(cells.get(i)).replaceFirst("${name}"))) {
                return i;
            }
        }
        boolean reached =
                cells.stream().skip(2).anyMatch(cell -> REACHED.matcher(cell).matches());
        boolean given = AttendanceNames.isGivenName(cells.getFirst()) && !names.isOrganisation(cells.getFirst());
        return reached && given ? 0 : -1;
    }

    /** The cells that say something, without the number of the row. */
    private static List<String> cells(String line) {
        List<String> cells = Stream.of(CELLS.split(line, -1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean numbered = cells.size() > 1 && NUMBER.matcher(cells.getFirst()).matches();
        return numbered ? cells.subList(1, cells.size()) : cells;
    }

    /** The body that is known, an acronym, a name with a word for a body, else the first cell that is no role and no address. */
    private Optional<String> body(List<String> cells) {
        List<String> said = cells.stream()
                .filter(cell -> !REACHED.matcher(cell).matches() && !names.isNoBody(cell))
                .filter(cell ->
                        names.isOrganisation(cell) || !WORK.matcher(cell).matches())
                .toList();
        return said.stream()
                .filter(names::isOrganisation)
                .findFirst()
                .or(() -> said.stream().filter(names::beginsWithBody).findFirst())
                .or(() -> said.stream().filter(AttendanceNames::saysBody).findFirst())
                .or(() -> said.stream().findFirst());
    }
}
