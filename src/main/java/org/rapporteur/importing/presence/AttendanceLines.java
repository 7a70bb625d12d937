package org.rapporteur.importing.presence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;

/**
 * Lines of a list of attendance that say by their form whom they name: one person with initials, or behind a colon, or a body
 * and the people who came for it.
 */
public final class AttendanceLines {
    /** "AS - Ana Santos, Ministry of Works [MoW], chair": how somebody is called in the minutes, and whose he is. */
    private static final Pattern INITIALS = Pattern.compile(
            "^(?<initials>\\p{Lu}\\p{L}{1,3})\\s+[-–:]\\s+(?<person>\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*)+),\\s*(?<rest>.+)$");

    /** "Ana Santos (AS), WFP", "Ben Cruz (BC) UCL*": the same, the other way round. */
    private static final Pattern ABBREVIATED = Pattern.compile(
            "^(?<person>\\p{Lu}[^(),:]+?)\\s*\\((?<initials>\\p{Lu}\\p{L}{1,3})\\)\\s*(?:\\([^()]{2,20}\\)\\s*)?[,:–-]?\\s*(?<rest>\\p{L}[^()]*?)\\*?$");
    /** "Ana Santos: WFP, Port Alma". */
    private static final Pattern BEFORE_COLON = Pattern.compile("^(?<person>[^(),:;]+?)\\s*:\\s+(?<rest>[^:;\\n]+)$");
    /** A line that names one person, and behind a sign the organisation. */
    private static final Pattern ONE_A_LINE =
            Pattern.compile("^(?<person>\\p{Lu}[^(),:;/]+?)\\s*(?:[,:(]|\\s[-–—/]\\s).*\\p{L}.*$");

    private static final Pattern SQUARE = Pattern.compile("\\[([^\\]\\[]+)\\]");

    /** "[AS] Ana Santos (chair)". */
    private static final Pattern SQUARE_INITIALS = Pattern.compile(
            "^[\\[(](?<initials>\\p{Lu}\\p{L}{1,3})[\\])]\\s+(?<person>\\p{Lu}[^(),:;]+?)\\s*(?:\\((?<note>[^()]*)\\))?$");

    /** "Port Office – Ana, Ben (host)": a body, and who came for it. */
    private static final Pattern BODY_FIRST = Pattern.compile(
            "^(?<body>[^,;–—:()]{2,60}(?:\\([^()]*\\))?)(?:\\s+[-–—]\\s*|\\s*[–—:]\\s+)(?<people>(?:\\p{Lu}|[\\w.-]+@).*)$");

    /** "Ana Santos – Port Office (chair)": one person in a line. */
    private static final Pattern PERSON_FIRST = Pattern.compile(
            "^(?<person>\\p{Lu}[^,;–—:()]{2,60}?)\\s+[–—-]\\s+(?<rest>[^,;]{2,120}?)(?:\\s*\\((?<note>[^()]{1,40})\\))?$");

    private static final Pattern DASHES = Pattern.compile("\\s+[–—-]\\s+");
    private static final Pattern INSIDE = Pattern.compile("\\s*[,;&/]\\s*|\\s+(?:and|et|y)\\s+");
    private static final int LONGEST_ENTRY = 100;
    private static final int MOST_WORDS = 5;

    private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^()]*\\)?.*$");

    private final AttendanceNames names;
    private final PersonAndBody personAndBody;
    private final CommaHabit comma;
    private final BracketHabit bracket;
    private final List<PersonFound> people;
    /** How many more lines of the list begin with a body than with a person. */
    private int bodiesFirst;

    /** @param people those found are added to it */
    AttendanceLines(AttendanceNames names, List<PersonFound> people) {
        this.names = names;
        this.personAndBody = new PersonAndBody(names, people);
        this.comma = new CommaHabit(names);
        this.bracket = new BracketHabit(names);
        this.people = people;
    }

    /** Reads a line of such a form; empty for any other. */
    List<Attendee> read(String written, Presence presence) {
        Matcher initials = INITIALS.matcher(written);
        if (initials.matches() && names.isPerson(initials.group("person"))) {
            return List.of(initialled(initials, presence));
        }
        List<Attendee> ofBody = personAndBody.read(written, presence);
        if (!ofBody.isEmpty()) {
            return ofBody;
        }
        Matcher abbreviated = ABBREVIATED.matcher(written);
        if (abbreviated.matches() && isAbbreviated(abbreviated)) {
            return List.of(initialled(abbreviated, presence));
        }
        Matcher colon = BEFORE_COLON.matcher(written);
        if (colon.matches() && names.isPerson(colon.group("person"))) {
            return List.of(beforeColon(colon, presence));
        }
        Matcher square = SQUARE_INITIALS.matcher(written);
        if (square.matches() && names.isPerson(square.group("person"))) {
            return List.of(initialsFirst(square, presence));
        }
        Matcher first = BODY_FIRST.matcher(written);
        if (first.matches() && isBodyFirst(first.group("body").strip(), first.group("people"))) {
            noteOfPeople(first.group("body").strip(), first.group("people"));
            return List.of(new Attendee(
                    first.group("body").strip(), null, first.group("people").strip(), presence));
        }
        Matcher dashed = PERSON_FIRST.matcher(written);
        if (dashed.matches() && bodiesFirst <= 0 && isPersonFirst(dashed)) {
            return List.of(personFirst(dashed, presence));
        }
        return List.of();
    }

    /** True for a line that is surely an entry of a list of people, wherever it stands: "Ana Santos (AS), WFP", "Lia Moro: UNICEF". */
    public boolean isEntry(String line) {
        Matcher one = ONE_A_LINE.matcher(line);
        return line.length() <= LONGEST_ENTRY && one.matches() && names.isPerson(one.group("person"));
    }

    /** True for a name and nothing else, or with capitalised words behind it, among lines of people: "Ana Santos", "Ben Cruz UCL". */
    public boolean isName(String line) {
        String[] words = line.strip().split("\\s+", -1);
        return words.length >= 2
                && line.length() <= LONGEST_ENTRY
                && !line.endsWith(".")
                && !line.endsWith(":")
                && (names.isPerson(line.strip())
                        || (words.length <= MOST_WORDS && names.isPerson(words[0] + " " + words[1])));
    }

    /** True where the lines of the list have a person, a comma and a body. */
    boolean haveBodiesBehindComma() {
        return comma.isBody();
    }

    /** True where the lines of the list have a body in brackets behind the person. */
    boolean haveBodiesInBrackets() {
        return bracket.isBody();
    }

    private boolean isPersonFirst(Matcher line) {
        String rest = line.group("rest");
        // "Ana Santos – Project Officer – Port Office": two words with capitals in the middle are what she does.
        return names.isPerson(line.group("person")) && (DASHES.matcher(rest).find() || !names.isPerson(rest));
    }

    /** "Ana Santos – District Officer – Port Office (FH)": the known name, else the last that is no role. */
    private Attendee personFirst(Matcher line, Presence presence) {
        String person = line.group("person");
        String note = line.group("note") == null ? "" : line.group("note").strip();
        boolean abbreviated = AttendanceNames.isAcronym(note);
        List<String> parts = DASHES.splitAsStream(line.group("rest").strip()).toList();
        List<String> bodies =
                parts.stream().filter(part -> !names.isNoBody(part)).toList();
        if (bodies.isEmpty()) {
            people.add(new PersonFound(person, "", null, line.group("rest")));
            return new Attendee(person, null, line.group("rest"), presence);
        }
        String body = bodies.stream().filter(names::isOrganisation).findFirst().orElse(bodies.getLast());
        String organisation = abbreviated ? body + " (" + note + ")" : body;
        String others = Stream.concat(parts.stream().filter(part -> !part.equals(body)), Stream.of(note))
                .filter(part -> !part.isEmpty() && !(abbreviated && part.equals(note)))
                .collect(Collectors.joining(", "));
        people.add(new PersonFound(person, "", organisation, others));
        return new Attendee(organisation, null, others.isEmpty() ? person : person + " (" + others + ")", presence);
    }

    private boolean isAbbreviated(Matcher line) {
        return names.isPerson(line.group("person"))
                && AttendanceNames.untitled(line.group("person")).charAt(0)
                        == line.group("initials").charAt(0);
    }

    private Attendee initialled(Matcher line, Presence presence) {
        String rest = line.group("rest").strip();
        Matcher square = SQUARE.matcher(rest);
        String organisation = square.find()
                ? square.group(1).strip()
                : Stream.of(rest.split("\\s*,\\s*", -1))
                        .filter(names::isOrganisation)
                        .findFirst()
                        .orElse(rest.split("\\s*,\\s*", 2)[0]);
        String person = line.group("person");
        boolean all = organisation.equals(rest);
        people.add(new PersonFound(person, line.group("initials"), organisation, all ? "" : rest));
        return new Attendee(organisation, null, all ? person : person + " (" + rest + ")", presence);
    }

    private Attendee initialsFirst(Matcher line, Presence presence) {
        String note = line.group("note") == null ? "" : line.group("note");
        people.add(new PersonFound(line.group("person"), line.group("initials"), null, note));
        return new Attendee(line.group("person"), null, note, presence);
    }

    /**
     * Learns from a whole list whether its lines begin with the bodies or with the people, as a single line may not tell:
     * "Peace Winds – Yuko".
     */
    public void learn(List<String> lines) {
        lines.forEach(personAndBody::learn);
        lines.forEach(comma::learn);
        lines.forEach(bracket::learn);
        for (String line : lines) {
            if (line.length() > LONGEST_ENTRY || line.chars().noneMatch(c -> "-–—:".indexOf(c) >= 0)) {
                continue;
            }
            Matcher first = BODY_FIRST.matcher(line);
            if (first.matches()) {
                String left = first.group("body").strip();
                String right = BRACKETED
                        .matcher(first.group("people"))
                        .replaceFirst("")
                        .strip();
                bodiesFirst += isBody(left) ? 1 : 0;
                bodiesFirst -= isBody(right) ? 1 : 0;
            }
        }
    }

    private boolean isBody(String name) {
        return names.isOrganisation(name) || AttendanceNames.isAcronym(name);
    }

    private boolean isBodyFirst(String body, String people) {
        boolean named = INSIDE.splitAsStream(BRACKETED.matcher(people).replaceAll(""))
                .allMatch(part -> names.isPerson(part) || AttendanceNames.isGivenName(part) || part.indexOf('@') > 0);
        return named && (isBody(body) || (bodiesFirst > 0 && !isBody(people)));
    }

    private Attendee beforeColon(Matcher line, Presence presence) {
        String person = line.group("person");
        String rest = line.group("rest").strip();
        List<String> bodies = names.bodies(rest, person);
        String organisation = bodies.isEmpty() ? rest : bodies.getFirst();
        boolean all = organisation.equals(rest);
        people.add(new PersonFound(person, "", organisation, all ? "" : rest));
        return new Attendee(organisation, null, all ? person : person + " (" + rest + ")", presence);
    }

    /** "UNHCR (Ana Santos, Ben Cruz)". */
    void noteOfPeople(String organisation, String inside) {
        for (String part : AttendanceNames.INSIDE.split(inside, -1)) {
            if (names.isPerson(part)) {
                people.add(new PersonFound(part, "", organisation, ""));
            }
        }
    }
}
