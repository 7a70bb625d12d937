package org.rapporteur.importing.presence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;
import org.rapporteur.shared.Folding;

/** One entry of a list of attendance: a body, a person, or both with a bracket, a dash or nothing between. */
final class EntryReader {
    private static final Pattern BRACKET =
            Pattern.compile("^(?<name>[^()]+?)\\s*\\((?<inside>[^()]*)\\)?\\s*(?<more>.*)$");
    private static final Pattern COUNT =
            Pattern.compile("(?:x\\s?)?(?<count>\\d{1,3})(?:\\s?(?:people|persons|pax|x|personnes|personas))?");
    private static final Pattern DASH = Pattern.compile("\\s[-–—:]\\s|\\s[-–—]|[-–—:]\\s");
    /** "Coordination Team (CT) (3)". */
    private static final Pattern COUNTED = Pattern.compile("^(?<name>[^()]+\\([^()]+\\))\\s*\\((?<count>\\d{1,3})\\)$");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)$");
    /** A list of bodies has one that is known in so many at least. */
    private static final int LEAST_SHARE = 3;

    private static final int LEAST_GIVEN = 2;
    private static final int LONGEST = 60;

    private final AttendanceNames names;
    private final AttendanceLines lines;
    private final List<PersonFound> people;
    /** The list names people by their given names alone: "Ana (WFP), Ben (IOM)". */
    private boolean givenNames;
    /** The list is of bodies, as many of them are known. */
    private boolean bodies;
    /** The same of lists with one of them a line. */
    private boolean givenNamesInLines;

    /** @param people those found are added to it */
    EntryReader(AttendanceNames names, AttendanceLines lines, List<PersonFound> people) {
        this.names = names;
        this.lines = lines;
        this.people = people;
    }

    /** Learns from a whole list how it names people, and whether it names bodies. */
    void learn(List<String> entries) {
        long known = entries.stream()
                .filter(entry -> names.isOrganisation(IN_BRACKETS.matcher(entry).replaceFirst("")))
                .count();
        bodies = known >= LEAST_GIVEN && known * LEAST_SHARE >= entries.size();
        givenNames = givenNamesInLines
                || entries.stream().filter(this::isGivenNameOfKnown).count() >= LEAST_GIVEN;
    }

    /** Learns the same from the lines of a document. */
    void learnLines(List<String> document) {
        givenNamesInLines = document.stream()
                        .filter(line -> line.length() <= LONGEST && line.endsWith(")"))
                        .filter(this::isGivenNameOfKnown)
                        .limit(LEAST_GIVEN)
                        .count()
                == LEAST_GIVEN;
    }

    /** Somebody who came for a body. */
    Attendee person(String name, String organisation, Presence presence) {
        people.add(new PersonFound(name, "", organisation, ""));
        return new Attendee(organisation, null, name, presence);
    }

    /** The body in the bracket behind a person; null where there is none. */
    @Nullable
    String bracketedOrganisation(String entry) {
        Matcher bracket = BRACKET.matcher(entry);
        boolean person = bracket.matches()
                && !COUNT.matcher(bracket.group("inside")).matches()
                && names.isPerson(bracket.group("name").strip());
        List<String> bodies = person ? names.bodies(bracket.group("inside"), bracket.group("name")) : List.of();
        return bodies.isEmpty() ? null : bodies.getFirst();
    }

    /** Reads an entry; a person with several bodies is an attendee of each. */
    List<Attendee> read(String entry, Presence presence) {
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
        boolean shortened = bodies && AttendanceNames.isShortForm(inside, name);
        if (names.isOrganisation(name) || shortened || (!names.isPerson(name) && !given)) {
            lines.noteOfPeople(name, inside);
            Attendee body = new Attendee(name, null, inside, presence);
            List<String> members = List.of(AttendanceNames.INSIDE.split(inside, -1));
            // "Lake Consortium (IOM, UNHCR)": whoever is named in the bracket was there as well.
            boolean consortium = members.size() > 1 && members.stream().allMatch(names::isOrganisation);
            Stream<Attendee> others = members.stream().map(member -> new Attendee(member, null, "", presence));
            return Stream.concat(Stream.of(body), consortium ? others : Stream.empty())
                    .toList();
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

    /** "UNHCR Protection Officer": a known body, and what the one does whom it sent; null for anything else. */
    private @Nullable Attendee worker(String entry, Presence presence) {
        String[] words = entry.split("\\s+", -1);
        for (int i = words.length - 1; i > 0; i--) {
            String body = String.join(" ", List.of(words).subList(0, i));
            String work = String.join(" ", List.of(words).subList(i, words.length));
            if (names.isOrganisation(body) && PeopleRow.isWork(work)) {
                return new Attendee(body, null, work, presence);
            }
        }
        return null;
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
        FromBody from = FromBody.of(entry, names);
        if (from != null) {
            return person(from.person(), from.body(), presence);
        }
        Attendee worker = worker(entry, presence);
        if (worker != null) {
            return worker;
        }
        String[] words = names.isOrganisation(entry) ? new String[0] : entry.split("\\s+", -1);
        for (int i = 1; i < words.length; i++) {
            String tail = String.join(" ", List.of(words).subList(i, words.length));
            if (names.isOrganisation(tail)) {
                String head = String.join(" ", List.of(words).subList(0, i));
                if (names.isPerson(head)) {
                    people.add(new PersonFound(head, "", tail, ""));
                }
                boolean body = !names.isPerson(head) && names.beginsWithBody(head);
                return body ? new Attendee(entry, null, "", presence) : new Attendee(tail, null, head, presence);
            }
        }
        return new Attendee(entry, null, "", presence);
    }
}
