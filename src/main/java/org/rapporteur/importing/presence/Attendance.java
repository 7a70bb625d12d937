package org.rapporteur.importing.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.Vocabulary;

/**
 * Who was there, out of a list as typed: organisations ("UNHCR, IOM (2)"), people with their organisation in brackets, behind
 * a dash or a comma ("Ana Santos (WFP)", "UNICEF - Lia Moro", "Ben Cruz, UCL"), several people of one organisation. People are
 * kept beside, as they may be named as owners further down.
 */
public final class Attendance {
    private static final Pattern BRACKET =
            Pattern.compile("^(?<name>[^()]+?)\\s*\\((?<inside>[^()]*)\\)?\\s*(?<more>.*)$");

    /** "… Port Office. Two of them are new": a sentence behind the list. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<=[\\p{Ll})\\p{Lu}]{2}|\\))\\.\\s+(?=\\p{Lu}[\\p{L}'’-]*(?:\\s\\([^()]*\\))?\\s\\p{Ll})");

    /** "UNHCR [3]". */
    private static final Pattern SQUARE_COUNT = Pattern.compile("\\[(\\d{1,3})\\]");

    /** "WFP, (chair)": a comma before a bracket parts nothing. */
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*\\((?=[^()]+\\))");

    /** "Ana Santos, Port Office (minute taker)". */
    private static final Pattern NOTED =
            Pattern.compile("\\s*\\((?<note>\\p{Ll}[^()]*|(?i:chair|secretary|president|rapporteur))\\)$");

    /** "Ana Santos – (WFP)": the dash says that it is her body. */
    private static final Pattern DASHED = Pattern.compile("(?<=\\s[–—-]\\s)\\((?<body>[^()]+)\\)$");

    /** "Ben Cruz (IOM) / Lia Moro (UNHCR)". */
    private static final Pattern SLASHED = Pattern.compile("\\)\\s*/\\s*(?=\\p{Lu}[^(),;/]{2,60}\\()");

    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*|\\.$");
    private static final Pattern PERSON_AND_BODY =
            Pattern.compile("(?<person>\\p{Lu}[^,;()]+),\\s(?<body>[^,;()]+)(?:\\(\\p{Lu}{2,6}\\))?");
    /** "WFP, IOM 1. 2. 3.": numbers of a list below that the copy put behind this one. */
    private static final Pattern NUMBERS = Pattern.compile("(?:\\s+\\d{1,2}\\.){2,}\\s*$");
    /** "4 organisations (WFP, IOM)": the bracket is the list. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)^\\d{1,3}\\s+(?:organi[sz]a(?:tions?|ciones)|agenc(?:y|ies|ias?)|agences?|institu[ct]i?on(?:e?s)?|instituciones|structures|partners|partenaires|ngos|ongs?)\\s*\\((?<list>[^()]*,[^()]*)\\)\\.?$");

    private final Vocabulary vocabulary;
    private final AttendanceNames names;
    private final List<PersonFound> people = new ArrayList<>();
    private final AttendanceLines lines;
    private final EntryReader entry;
    private final OnePerson onePerson;
    private final PeopleRow row;
    private final TitledPerson titled;
    private final Unsigned unsigned;
    private final Roles roles;

    /** Begins with nobody. */
    public Attendance(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new AttendanceNames(vocabulary);
        this.lines = new AttendanceLines(names, people);
        this.entry = new EntryReader(names, lines, people);
        this.onePerson = new OnePerson(names, lines, people);
        this.row = new PeopleRow(names, people);
        this.titled = new TitledPerson(names, people);
        this.unsigned = new Unsigned(names, people);
        this.roles = new Roles(names, people);
    }

    /** Everybody named so far. */
    public List<PersonFound> people() {
        return List.copyOf(people);
    }

    /** Those whom a list names, all of one presence; in its order. */
    public List<Attendee> read(String list, Presence presence) {
        String written = plain(list);
        return Stream.<Supplier<List<Attendee>>>of(
                        () -> row.read(written, presence),
                        () -> titled.read(written, presence),
                        () -> lines.read(written, presence),
                        () -> apart(written, presence),
                        () -> listed(written, presence))
                .map(Supplier::get)
                .filter(attendees -> !attendees.isEmpty())
                .findFirst()
                .map(roles::apart)
                .orElse(List.of());
    }

    private static String plain(String list) {
        String counted =
                COUNTED.matcher(NUMBERS.matcher(list.strip()).replaceFirst("")).replaceFirst("${list}");
        String dashed = DASHED.matcher(AttendanceParts.unled(counted)).replaceFirst("${body}");
        return SLASHED.matcher(dashed).replaceAll("), ");
    }

    /** "Anna Lind, WHO (AL); Rob Hale, FAO": people with their bodies, and perhaps their initials. */
    private List<Attendee> apart(String written, Presence presence) {
        List<String> parts = SEMICOLON.splitAsStream(written).toList();
        boolean people = parts.size() > 1 && parts.stream().allMatch(this::isPersonAndBody);
        return people
                ? parts.stream().flatMap(part -> alone(part, presence).stream()).toList()
                : List.of();
    }

    private boolean isPersonAndBody(String part) {
        Matcher one = PERSON_AND_BODY.matcher(part);
        return one.matches() && names.isPerson(one.group("person")) && !names.isPerson(one.group("body"));
    }

    private List<Attendee> alone(String part, Presence presence) {
        Matcher one = PERSON_AND_BODY.matcher(part);
        return part.endsWith(")") || !one.matches()
                ? lines.read(part, presence)
                : List.of(row(one.group("person"), one.group("body"), "", presence));
    }

    private List<Attendee> listed(String written, Presence presence) {
        Matcher more = SENTENCE.matcher(written);
        String list =
                more.find() && more.start() * 2 >= written.length() ? written.substring(0, more.start()) : written;
        String value =
                COMMA.matcher(SQUARE_COUNT.matcher(list).replaceAll("($1)")).replaceAll(" (");
        List<String> entries = AttendanceParts.entries(value, vocabulary);
        List<Attendee> one = one(value, entries, presence);
        return one.isEmpty() ? entries(entries, presence) : one;
    }

    private List<Attendee> one(String value, List<String> entries, Presence presence) {
        Matcher noted = NOTED.matcher(value);
        if (!noted.find() || names.isOrganisation(noted.group("note"))) {
            return onePerson.read(value, entries, "", presence);
        }
        String plain = value.substring(0, noted.start());
        return onePerson.read(plain, AttendanceParts.entries(plain, vocabulary), noted.group("note"), presence);
    }

    /** People one after another are of the body in the bracket behind the last. */
    private List<Attendee> entries(List<String> entries, Presence presence) {
        entry.learn(entries);
        List<Attendee> attendees = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (String part : entries) {
            if (AttendanceParts.isSentence(part)) {
                continue;
            }
            List<Attendee> known = unsigned.read(part, presence);
            if (!known.isEmpty()) {
                attendees.addAll(known);
                continue;
            }
            if (names.isPerson(part)) {
                waiting.add(part);
                continue;
            }
            String organisation = entry.bracketedOrganisation(part);
            waiting.forEach(name -> attendees.add(
                    organisation == null ? rowAlone(name, "", presence) : entry.person(name, organisation, presence)));
            waiting.clear();
            attendees.addAll(entry.read(part, presence));
        }
        waiting.forEach(name -> attendees.add(rowAlone(name, "", presence)));
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

    /** "World Food Programme (WFP)" says one body twice: its short form is nobody who came for it. */
    public Attendee once(Attendee attendee) {
        boolean twice = names.areSame(attendee.name(), attendee.people());
        return twice ? new Attendee(attendee.name(), attendee.count(), "", attendee.presence()) : attendee;
    }

    /** Learns from the lines of a document how it names those present. */
    public void learn(List<String> document) {
        lines.learn(document);
        entry.learnLines(document);
    }

    /** The forms of single lines, which are learned from the whole list. */
    public AttendanceLines lines() {
        return lines;
    }

    /** True for words as people are called. */
    boolean isPerson(String words) {
        return names.isPerson(words);
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
}
