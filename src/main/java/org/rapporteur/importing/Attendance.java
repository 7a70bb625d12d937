package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.Vocabulary;

/**
 * Who was there, out of a list as typed: organisations ("UNHCR, IOM (2)"), people with their organisation in brackets, behind
 * a dash or a comma ("Ana Santos (WFP)", "UNICEF - Lia Moro", "Ben Cruz, UCL"), several people of one organisation. People are
 * kept beside, as they may be named as owners further down.
 */
final class Attendance {
    private static final Pattern BRACKET =
            Pattern.compile("^(?<name>[^()]+?)\\s*\\((?<inside>[^()]*)\\)?\\s*(?<more>.*)$");
    private static final Pattern COUNT =
            Pattern.compile("(?:x\\s?)?(?<count>\\d{1,3})(?:\\s?(?:people|persons|pax|x|personnes|personas))?");
    private static final Pattern DASH = Pattern.compile("\\s[-–—:]\\s|\\s[-–—]|[-–—:]\\s");

    /** "UNHCR [3]". */
    private static final Pattern SQUARE_COUNT = Pattern.compile("\\[(\\d{1,3})\\]");
    /** "AS - Ana Santos, Ministry of Works [MoW], chair": how somebody is called in the minutes, and whose he is. */
    private static final Pattern INITIALS = Pattern.compile(
            "^(?<initials>\\p{Lu}\\p{L}{1,3})\\s+[-–:]\\s+(?<person>\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*)+),\\s*(?<rest>.+)$");

    /** "Ana Santos (AS), WFP", "Ben Cruz (BC) UCL*": the same, the other way round. */
    private static final Pattern ABBREVIATED = Pattern.compile(
            "^(?<person>\\p{Lu}[^(),:]+?)\\s*\\((?<initials>\\p{Lu}\\p{L}{1,3})\\)\\s*[,:–-]?\\s*(?<rest>\\p{L}[^()]*?)\\*?$");
    /** "Ana Santos: WFP, Port Alma". */
    private static final Pattern BEFORE_COLON = Pattern.compile("^(?<person>[^(),:;]+?)\\s*:\\s+(?<rest>[^:;\\n]+)$");
    /** A line that names one person, and behind a sign the organisation. */
    private static final Pattern ONE_A_LINE =
            Pattern.compile("^(?<person>\\p{Lu}[^(),:;/]+?)\\s*(?:[,:(]|\\s[-–—/]\\s).*\\p{L}.*$");

    /** "Coordination Team (CT) (3)". */
    private static final Pattern COUNTED = Pattern.compile("^(?<name>[^()]+\\([^()]+\\))\\s*\\((?<count>\\d{1,3})\\)$");

    private static final Pattern SQUARE = Pattern.compile("\\[([^\\]\\[]+)\\]");

    /** "[AS] Ana Santos (chair)". */
    private static final Pattern SQUARE_INITIALS = Pattern.compile(
            "^[\\[(](?<initials>\\p{Lu}\\p{L}{1,3})[\\])]\\s+(?<person>\\p{Lu}[^(),:;]+?)\\s*(?:\\((?<note>[^()]*)\\))?$");

    /** "Port Office – Ana, Ben (host)": a body, and who came for it. */
    private static final Pattern BODY_FIRST = Pattern.compile(
            "^(?<body>[^,;–—:()]{2,60}(?:\\([^()]*\\))?)(?:\\s+[-–—]\\s*|\\s*[–—:]\\s+)(?<people>(?:\\p{Lu}|[\\w.-]+@).*)$");

    private static final Pattern INSIDE = Pattern.compile("\\s*[,;&/]\\s*|\\s+(?:and|et|y)\\s+");
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^()]*\\)?.*$");
    private static final int LEAST_ENTRIES = 5;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 60;
    private static final int LONGEST_ENTRY = 100;

    private final Vocabulary vocabulary;
    private final AttendanceNames names;
    private final List<PersonFound> people = new ArrayList<>();
    /** How many more lines of the list begin with a body than with a person. */
    private int bodiesFirst;

    Attendance(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new AttendanceNames(vocabulary);
    }

    /** Everybody named so far. */
    List<PersonFound> people() {
        return List.copyOf(people);
    }

    List<Attendee> read(String written, Presence presence) {
        Matcher initials = INITIALS.matcher(written);
        if (initials.matches() && names.isPerson(initials.group("person"))) {
            return List.of(initialled(initials, presence));
        }
        Matcher abbreviated = ABBREVIATED.matcher(written.strip());
        if (abbreviated.matches() && isAbbreviated(abbreviated)) {
            return List.of(initialled(abbreviated, presence));
        }
        Matcher colon = BEFORE_COLON.matcher(written.strip());
        if (colon.matches() && names.isPerson(colon.group("person"))) {
            return List.of(beforeColon(colon, presence));
        }
        Matcher square = SQUARE_INITIALS.matcher(written.strip());
        if (square.matches() && names.isPerson(square.group("person"))) {
            return List.of(initialsFirst(square, presence));
        }
        Matcher first = BODY_FIRST.matcher(written.strip());
        if (first.matches() && isBodyFirst(first.group("body").strip(), first.group("people"))) {
            noteOfPeople(first.group("body").strip(), first.group("people"));
            return List.of(new Attendee(
                    first.group("body").strip(), null, first.group("people").strip(), presence));
        }
        String value = SQUARE_COUNT.matcher(written).replaceAll("($1)");
        List<String> entries = AttendanceParts.entries(value, vocabulary);
        List<Attendee> byComma = personByComma(value, entries, presence);
        if (!byComma.isEmpty()) {
            return byComma;
        }
        List<Attendee> attendees = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (String entry : entries) {
            if (names.isPerson(entry)) {
                waiting.add(entry);
                continue;
            }
            String organisation = bracketedOrganisation(entry);
            if (organisation == null) {
                waiting.forEach(name -> attendees.add(alone(name, presence)));
            } else {
                waiting.forEach(name -> attendees.add(person(name, organisation, presence)));
            }
            waiting.clear();
            attendees.addAll(attendee(entry, presence));
        }
        waiting.forEach(name -> attendees.add(alone(name, presence)));
        return attendees;
    }

    /** True for a line that is surely an entry of a list of people, wherever it stands: "Ana Santos (AS), WFP", "Lia Moro: UNICEF". */
    boolean isEntry(String line) {
        Matcher one = ONE_A_LINE.matcher(line);
        return line.length() <= LONGEST_ENTRY && one.matches() && names.isPerson(one.group("person"));
    }

    /** True for bodies one after another that no label announces: "WFP, IOM, Lake Council, UNHCR, Port Office". */
    boolean isEnumeration(String line) {
        List<String> entries = AttendanceParts.entries(line, vocabulary);
        long known = entries.stream()
                .filter(entry -> names.isOrganisation(BRACKETED.matcher(entry).replaceFirst("")))
                .count();
        boolean brief = entries.stream().allMatch(entry -> entry.split("\\s+", -1).length <= MOST_WORDS);
        return entries.size() >= LEAST_ENTRIES
                && brief
                && known >= 2
                && !line.strip().endsWith(".");
    }

    private boolean isAbbreviated(Matcher line) {
        return names.isPerson(line.group("person"))
                && line.group("person").charAt(0) == line.group("initials").charAt(0);
    }

    /** A row of an attendance table: who, of which organisation. */
    Attendee row(String name, String organisation, String note, Presence presence) {
        people.add(new PersonFound(name, "", organisation, note));
        return new Attendee(organisation, null, note.isEmpty() ? name : name + " (" + note + ")", presence);
    }

    /** A row of an attendance table without organisations. */
    Attendee rowAlone(String name, String note, Presence presence) {
        people.add(new PersonFound(name, "", null, note));
        return new Attendee(name, null, note, presence);
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
        people.add(new PersonFound(line.group("person"), line.group("initials"), organisation, rest));
        return new Attendee(organisation, null, line.group("person") + " (" + rest + ")", presence);
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
    void learn(List<String> lines) {
        for (String line : lines) {
            Matcher first = BODY_FIRST.matcher(line);
            if (line.length() <= LONGEST_ENTRY && first.matches()) {
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

    private Attendee alone(String name, Presence presence) {
        people.add(new PersonFound(name, "", null, ""));
        return new Attendee(name, null, "", presence);
    }

    private Attendee person(String name, String organisation, Presence presence) {
        people.add(new PersonFound(name, "", organisation, ""));
        return new Attendee(organisation, null, name, presence);
    }

    /** "Ben Cruz, Professor of Geology, UCL": a line about one person; the organisation is the known name, or the acronym, or the last. */
    private List<Attendee> personByComma(String value, List<String> entries, Presence presence) {
        boolean one = entries.size() >= 2
                && entries.size() <= 4
                && value.indexOf('(') < 0
                && value.indexOf(';') < 0
                && value.indexOf('\n') < 0
                && names.isPerson(entries.getFirst())
                && entries.stream().filter(names::isPerson).count() == 1;
        if (!one) {
            return List.of();
        }
        List<String> rest = entries.subList(1, entries.size());
        boolean name =
                rest.size() == 1 && rest.getFirst().split("\\s+", -1).length <= MOST_WORDS && isTitled(rest.getFirst());
        String organisation = rest.stream()
                .filter(part -> name || names.isOrganisation(part))
                .findFirst()
                .or(() -> rest.stream()
                        .map(AttendanceNames::acronymIn)
                        .filter(found -> !found.isEmpty())
                        .findFirst())
                .orElse(rest.getLast());
        return List.of(person(entries.getFirst(), organisation, presence));
    }

    /** All of its words have capitals, as a name has. */
    private static boolean isTitled(String words) {
        return Stream.of(words.split("\\s+", -1))
                .allMatch(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)));
    }

    private @Nullable String bracketedOrganisation(String entry) {
        Matcher bracket = BRACKET.matcher(entry);
        boolean person = bracket.matches()
                && !COUNT.matcher(bracket.group("inside")).matches()
                && names.isPerson(bracket.group("name").strip());
        List<String> bodies = person ? names.bodies(bracket.group("inside"), bracket.group("name")) : List.of();
        return bodies.isEmpty() ? null : bodies.getFirst();
    }

    private List<Attendee> attendee(String entry, Presence presence) {
        Matcher counted = COUNTED.matcher(entry);
        if (counted.matches()) {
            return List.of(new Attendee(counted.group("name"), Integer.valueOf(counted.group("count")), "", presence));
        }
        Matcher bracket = BRACKET.matcher(entry);
        if (!bracket.matches()) {
            return List.of(named(entry, presence));
        }
        if (!bracket.group("more").isBlank()) {
            return entry.length() > LONGEST ? List.of() : List.of(new Attendee(entry, null, "", presence));
        }
        String name = bracket.group("name").strip();
        String inside = bracket.group("inside").strip();
        Matcher count = COUNT.matcher(inside);
        if (count.matches()) {
            return List.of(new Attendee(name, Integer.valueOf(count.group("count")), "", presence));
        }
        if (names.isOrganisation(name) || !names.isPerson(name)) {
            noteOfPeople(name, inside);
            return List.of(new Attendee(name, null, inside, presence));
        }
        List<String> bodies = names.bodies(inside, name);
        String initials = AttendanceNames.initials(inside, name);
        Matcher represented = AttendanceNames.FOR.matcher(AttendanceNames.INSIDE.split(inside, 2)[0]);
        String bearer = represented.matches() && !initials.isEmpty()
                ? represented.group("name").strip()
                : name;
        people.add(new PersonFound(bearer, initials, bodies.isEmpty() ? null : bodies.getFirst(), inside));
        if (!bearer.equals(name)) {
            people.add(new PersonFound(name, "", bodies.isEmpty() ? null : bodies.getFirst(), inside));
        }
        return bodies.isEmpty()
                ? List.of(new Attendee(name, null, inside, presence))
                : bodies.stream()
                        .map(body -> new Attendee(body, null, entry, presence))
                        .toList();
    }

    /** "UNHCR (Ana Santos, Ben Cruz)". */
    private void noteOfPeople(String organisation, String inside) {
        for (String part : AttendanceNames.INSIDE.split(inside, -1)) {
            if (names.isPerson(part)) {
                people.add(new PersonFound(part, "", organisation, ""));
            }
        }
    }

    /** "Ana Santos World Vision", "UNICEF - Lia Moro", "Ana Santos – WFP": the organisation is the name that is known. */
    private Attendee named(String entry, Presence presence) {
        String[] dash = DASH.split(entry, 2);
        if (dash.length == 2) {
            String left = dash[0].strip();
            String right = dash[1].strip();
            boolean leftBody = names.isOrganisation(left) || AttendanceNames.isAcronym(left);
            if (leftBody || (names.isPerson(right) && !names.isPerson(left))) {
                noteOfPeople(left, right);
                return new Attendee(left, null, right, presence);
            }
            if (names.isPerson(left)) {
                List<String> bodies = names.bodies(right, left);
                return person(left, bodies.isEmpty() ? right : bodies.getFirst(), presence);
            }
        }
        String[] words = entry.split("\\s+", -1);
        for (int i = 1; i < words.length; i++) {
            String tail = String.join(" ", List.of(words).subList(i, words.length));
            if (names.isOrganisation(tail)) {
                String head = String.join(" ", List.of(words).subList(0, i));
                if (names.isPerson(head)) {
                    people.add(new PersonFound(head, "", tail, ""));
                }
                return new Attendee(tail, null, head, presence);
            }
        }
        return new Attendee(entry, null, "", presence);
    }
}
