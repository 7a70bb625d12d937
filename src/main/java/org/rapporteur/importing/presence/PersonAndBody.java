package org.rapporteur.importing.presence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;

/**
 * Lines of a list that name one person and say more of the body than its name: "Ana Santos (AS), Port Office (PO) – chair",
 * "Ben Cruz (BC) of the Lake Council", "Lia Moro, Wells Service (WS)".
 */
final class PersonAndBody {
    private static final Pattern LINE = Pattern.compile("^(?<person>\\p{Lu}[^(),:;]{2,60}?)\\s*"
            + "(?:\\((?<initials>\\p{Lu}\\p{L}{1,3})\\)\\s*(?:[,:–-]\\s*)?|,\\s*)"
            + "(?<rest>\\p{L}[^()\\[\\]]*(?:[(\\[][^()\\[\\]]{2,12}[)\\]][^()\\[\\]]*)?)$");
    /** "Anna Lind, WHO (AL)": not the body's short form but hers. */
    private static final Pattern INITIALS = Pattern.compile("(?<body>[^()]+?)\\s*\\((?<initials>\\p{Lu}{2,4})\\)");

    private static final Pattern INSIDE = Pattern.compile("\\s*[,;&/]\\s*|\\s+(?:and|et|y)\\s+");
    private static final int LONGEST = 200;
    /** So many lines with a body that is surely none of the people show what stands behind the comma in the others. */
    private static final int LEAST_SURE = 2;

    private final AttendanceNames names;
    private final List<PersonFound> people;
    private int sure;

    /** @param people those found are added to it */
    PersonAndBody(AttendanceNames names, List<PersonFound> people) {
        this.names = names;
        this.people = people;
    }

    /** Learns from the lines of a whole list what stands behind its people: "Peace Winds (PW)" may be a body or a person. */
    void learn(String line) {
        Matcher matcher = LINE.matcher(line);
        if (line.length() <= LONGEST && mayFit(line) && matcher.matches() && isPerson(matcher)) {
            Affiliation of = Affiliation.of(matcher.group("rest"));
            sure += !of.acronym().isEmpty() && !isLikePeople(of.body()) ? 1 : 0;
        }
    }

    /** Behind the person stands a bracket or a comma. */
    private static boolean mayFit(String line) {
        return line.indexOf('(') >= 0 || line.indexOf(',') >= 0;
    }

    /** Reads a line of such a form; empty for any other. */
    List<Attendee> read(String line, Presence presence) {
        Matcher matcher = LINE.matcher(line);
        if (line.length() > LONGEST || !matcher.matches() || !isPerson(matcher)) {
            return List.of();
        }
        String initials = matcher.group("initials") == null ? "" : matcher.group("initials");
        Matcher own = INITIALS.matcher(matcher.group("rest"));
        PersonFound called = new PersonFound(matcher.group("person"), "", own.matches() ? own.group("body") : null, "");
        if (initials.isEmpty() && own.matches() && called.isCalled(own.group("initials"))) {
            people.add(new PersonFound(called.name(), own.group("initials"), own.group("body"), ""));
            return List.of(new Attendee(own.group("body"), null, called.name(), presence));
        }
        Affiliation of = Affiliation.of(matcher.group("rest"));
        boolean telling = initials.isEmpty() ? !of.acronym().isEmpty() : of.isTelling();
        boolean others = !of.joined() && sure < LEAST_SURE && isLikePeople(of.body());
        if (!telling || others || of.body().indexOf(',') >= 0 || names.isOrganisation(of.role())) {
            return List.of();
        }
        String person = matcher.group("person");
        people.add(new PersonFound(person, initials, of.named(), of.role()));
        return List.of(new Attendee(
                of.named(), null, of.role().isEmpty() ? person : person + " (" + of.role() + ")", presence));
    }

    private boolean isPerson(Matcher line) {
        String person = line.group("person");
        String initials = line.group("initials");
        return names.isPerson(person)
                && (initials == null || AttendanceNames.untitled(person).charAt(0) == initials.charAt(0));
    }

    private boolean isLikePeople(String words) {
        return INSIDE.splitAsStream(words).anyMatch(names::isPerson);
    }
}
