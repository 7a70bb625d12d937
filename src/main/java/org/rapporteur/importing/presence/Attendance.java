package org.rapporteur.importing.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Folding;

/**
 * Who was there, out of a list as typed: organisations ("UNHCR, IOM (2)"), people with their organisation in brackets, behind
 * a dash or a comma ("Ana Santos (WFP)", "UNICEF - Lia Moro", "Ben Cruz, UCL"), several people of one organisation. People are
 * kept beside, as they may be named as owners further down.
 */
public final class Attendance {
    private static final Pattern BRACKET =
            Pattern.compile("^(?<name>[^()]+?)\\s*\\((?<inside>[^()]*)\\)?\\s*(?<more>.*)$");
    private static final Pattern COUNT =
            Pattern.compile("(?:x\\s?)?(?<count>\\d{1,3})(?:\\s?(?:people|persons|pax|x|personnes|personas))?");
    private static final Pattern DASH = Pattern.compile("\\s[-–—:]\\s|\\s[-–—]|[-–—:]\\s");

    /** "… Port Office. Two of them are new": a sentence behind the list. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[\\p{Ll})\\p{Lu}]{2}|\\))\\.\\s+(?=\\p{Lu}[\\p{L}'’-]*\\s\\p{Ll})");

    /** "UNHCR [3]". */
    private static final Pattern SQUARE_COUNT = Pattern.compile("\\[(\\d{1,3})\\]");
    /** "Coordination Team (CT) (3)". */
    private static final Pattern COUNTED = Pattern.compile("^(?<name>[^()]+\\([^()]+\\))\\s*\\((?<count>\\d{1,3})\\)$");

    /** "Ana Santos, Port Office (minute taker)". */
    private static final Pattern NOTED =
            Pattern.compile("\\s*\\((?<note>\\p{Ll}[^()]*|(?i:chair|secretary|president|rapporteur))\\)$");

    /** "Daniel from WFP", "Ana Santos of the Port Office". */
    private static final Pattern FROM = Pattern.compile(
            "^(?<person>\\p{Lu}[^,;:()]*?)\\s+(?<word>from|of|representing|on behalf of|at)\\s+(?:the\\s+)?(?<body>\\p{Lu}.*)$");

    private static final int LEAST_GIVEN = 2;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 60;
    private final Vocabulary vocabulary;
    private final AttendanceNames names;
    private final List<PersonFound> people = new ArrayList<>();
    private final AttendanceLines lines;
    /** The list names people by their given names alone: "Ana (WFP), Ben (IOM)". */
    private boolean givenNames;

    /** Begins with nobody. */
    public Attendance(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new AttendanceNames(vocabulary);
        this.lines = new AttendanceLines(names, people);
    }

    /** Everybody named so far. */
    public List<PersonFound> people() {
        return List.copyOf(people);
    }

    /** Those whom a list names, all of one presence; in its order. */
    public List<Attendee> read(String written, Presence presence) {
        List<Attendee> line = lines.read(written.strip(), presence);
        if (!line.isEmpty()) {
            return line;
        }
        Matcher more = SENTENCE.matcher(written);
        String list =
                more.find() && more.start() * 2 >= written.length() ? written.substring(0, more.start()) : written;
        String value = SQUARE_COUNT.matcher(list).replaceAll("($1)");
        List<String> entries = AttendanceParts.entries(value, vocabulary);
        Matcher noted = NOTED.matcher(value);
        boolean note = noted.find() && !names.isOrganisation(noted.group("note"));
        List<Attendee> byComma = note
                ? personByComma(
                        value.substring(0, noted.start()),
                        AttendanceParts.entries(value.substring(0, noted.start()), vocabulary),
                        noted.group("note"),
                        presence)
                : personByComma(value, entries, "", presence);
        if (!byComma.isEmpty()) {
            return byComma;
        }
        givenNames = entries.stream().filter(this::isGivenNameOfKnown).count() >= LEAST_GIVEN;
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

    /** One who stands below the name of the body that he came for: "Ana Santos (chair)". */
    public List<Attendee> readBelow(String body, String written, Presence presence) {
        Matcher bracket = BRACKET.matcher(written.strip());
        boolean noted = bracket.matches() && bracket.group("more").isBlank();
        String name = noted ? bracket.group("name").strip() : written.strip();
        boolean person = names.isPerson(name) || AttendanceNames.isGivenName(name);
        return person
                ? List.of(row(name, body, noted ? bracket.group("inside").strip() : "", presence))
                : read(written, presence);
    }

    /** The forms of single lines, which are learned from the whole list. */
    public AttendanceLines lines() {
        return lines;
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

    private Attendee alone(String name, Presence presence) {
        people.add(new PersonFound(name, "", null, ""));
        return new Attendee(name, null, "", presence);
    }

    /** "Peace Winds of Japan" and "Friends of the Lake" are bodies: what "of" joins must name one. */
    private boolean isFrom(String name, String word, String body) {
        boolean who = names.isPerson(name) || (AttendanceNames.isGivenName(name) && !names.isBodyWord(name));
        boolean sure = !word.equals("of") && !word.equals("at");
        return who && (sure || names.isOrganisation(body) || AttendanceNames.isAcronym(body));
    }

    private Attendee person(String name, String organisation, Presence presence) {
        people.add(new PersonFound(name, "", organisation, ""));
        return new Attendee(organisation, null, name, presence);
    }

    /** "Ben Cruz, Professor of Geology, UCL": a line about one person; the organisation is the known name, or the acronym, or the last. */
    private List<Attendee> personByComma(String value, List<String> entries, String note, Presence presence) {
        boolean one = entries.size() >= 2
                && entries.size() <= 4
                && value.indexOf('(') < 0
                && value.indexOf(';') < 0
                && value.indexOf('\n') < 0
                && names.isPerson(entries.getFirst())
                && (entries.stream().filter(names::isPerson).count() == 1
                        || (entries.size() == 2 && lines.haveBodiesBehindComma()));
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
        String person = entries.getFirst();
        people.add(new PersonFound(person, "", organisation, note));
        return List.of(
                new Attendee(organisation, null, note.isEmpty() ? person : person + " (" + note + ")", presence));
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
        boolean given = givenNames && AttendanceNames.isGivenName(name);
        if (names.isOrganisation(name) || (!names.isPerson(name) && !given)) {
            lines.noteOfPeople(name, inside);
            return List.of(new Attendee(name, null, inside, presence));
        }
        List<String> bodies = bodiesInBrackets(inside, name);
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
                        .map(body -> new Attendee(body, null, isSaid(body, inside) ? name : entry, presence))
                        .toList();
    }

    /** "Ana Santos (WFP)" of WFP is Ana Santos; what else the bracket says of her stays. */
    private static boolean isSaid(String body, String inside) {
        return Folding.fold(body).equals(Folding.fold(inside));
    }

    private List<String> bodiesInBrackets(String inside, String person) {
        List<String> bodies = names.bodies(inside, person);
        boolean oneWord = bodies.isEmpty() && AttendanceNames.isGivenName(inside);
        return oneWord && lines.haveBodiesInBrackets() ? List.of(inside) : bodies;
    }

    private boolean isGivenNameOfKnown(String entry) {
        Matcher bracket = BRACKET.matcher(entry);
        return bracket.matches()
                && AttendanceNames.isGivenName(bracket.group("name").strip())
                && !names.isOrganisation(bracket.group("name").strip())
                && Stream.of(bracket.group("inside").split("\\s*,\\s*", -1)).anyMatch(names::isOrganisation);
    }

    /** "Ana Santos World Vision", "UNICEF - Lia Moro", "Ana Santos – WFP": the organisation is the name that is known. */
    private Attendee named(String entry, Presence presence) {
        String[] dash = DASH.split(entry, 2);
        if (dash.length == 2) {
            String left = dash[0].strip();
            String right = dash[1].strip();
            boolean leftBody = names.isOrganisation(left) || names.beginsWithBody(left);
            if (leftBody || (names.isPerson(right) && !names.isPerson(left))) {
                lines.noteOfPeople(left, right);
                return new Attendee(left, null, right, presence);
            }
            if (names.isPerson(left) && names.isNoBody(right)) {
                people.add(new PersonFound(left, "", null, right));
                return new Attendee(left, null, right, presence);
            }
            if (names.isPerson(left)) {
                List<String> bodies = names.bodies(right, left);
                return person(left, bodies.isEmpty() ? right : bodies.getFirst(), presence);
            }
        }
        Matcher from = FROM.matcher(entry);
        if (from.matches() && isFrom(from.group("person"), from.group("word"), from.group("body"))) {
            return person(from.group("person"), from.group("body"), presence);
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
