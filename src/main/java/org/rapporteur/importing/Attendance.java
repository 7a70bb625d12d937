package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Folding;

/**
 * Who was there, out of a list as typed: organisations ("UNHCR, IOM (2)"), people with their organisation in brackets, behind
 * a dash or a comma ("Ana Santos (WFP)", "UNICEF - Lia Moro", "Ben Cruz, UCL"), several people of one organisation. People are
 * kept beside, as they may be named as owners further down.
 */
final class Attendance {
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}[.)]|[-•*·])\\s+");
    private static final Pattern BRACKET =
            Pattern.compile("^(?<name>[^()]+?)\\s*\\((?<inside>[^()]*)\\)?\\s*(?<more>.*)$");
    private static final Pattern COUNT =
            Pattern.compile("(?:x\\s?)?(?<count>\\d{1,3})(?:\\s?(?:people|persons|pax|x|personnes|personas))?");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;.]+|[\\s,;.]+$");
    private static final Pattern DASH = Pattern.compile("\\s[-–—:]\\s|\\s[-–—]|[-–—]\\s");
    private static final Pattern INSIDE = Pattern.compile("\\s*[,;]\\s*|\\s+[-–]\\s+");
    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,3}|\\p{Lu}{2,3}");
    private static final Pattern FOR = Pattern.compile("(?i)(?:for|on behalf of|replacing|pour|por)\\s+(?<name>.+)");
    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Dr|Prof|Eng|M|Mme|Sr|Sra)\\.?\\s+)?\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:(?:de|van|von|der|da|di|bin|al|el|la|du|dos)\\s+)?\\p{Lu}[\\p{L}’'.-]*){1,3}");
    private static final Set<String> BODIES = Set.of(
            "cluster",
            "group",
            "ministry",
            "university",
            "team",
            "foundation",
            "committee",
            "office",
            "cross",
            "crescent",
            "organisation",
            "organization",
            "association",
            "society",
            "council",
            "commission",
            "agency",
            "network",
            "sector",
            "world",
            "relief",
            "international",
            "programme",
            "program",
            "fund",
            "bank",
            "department",
            "embassy",
            "save",
            "children",
            "action",
            "aid",
            "institute",
            "centre",
            "center",
            "authority",
            "union",
            "service",
            "services",
            "ministère",
            "ministerio",
            "croix",
            "cruz roja",
            "médecins",
            "government",
            "municipality",
            "district",
            "caritas",
            "church",
            "corps",
            "federation",
            "working",
            "health",
            "refugee",
            "migration",
            "data",
            "purse",
            "ngo",
            "forum");
    private static final Set<String> ROLES = Set.of(
            "chair",
            "co-chair",
            "cochair",
            "lead",
            "co-lead",
            "facilitator",
            "moderator",
            "rapporteur",
            "note taker",
            "note-taker",
            "secretary",
            "minutes",
            "observer",
            "guest",
            "remote",
            "remotely",
            "online",
            "by phone",
            "phone",
            "by skype",
            "skype",
            "president",
            "présidence",
            "colíder",
            "líder",
            "presidente",
            "im",
            "imo",
            "im officer");

    private static final int LONGEST = 60;

    private final Vocabulary vocabulary;
    private final List<PersonFound> people = new ArrayList<>();

    Attendance(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Everybody named so far. */
    List<PersonFound> people() {
        return List.copyOf(people);
    }

    List<Attendee> read(String value, Presence presence) {
        List<String> entries = parts(value).stream()
                .map(part -> EDGES.matcher(NUMBER.matcher(part.strip()).replaceFirst(""))
                        .replaceAll(""))
                .filter(entry -> entry.chars().anyMatch(Character::isLetter) && !entry.endsWith(":"))
                .toList();
        List<Attendee> byComma = personByComma(value, entries, presence);
        if (!byComma.isEmpty()) {
            return byComma;
        }
        List<Attendee> attendees = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (String entry : entries) {
            if (isPerson(entry)) {
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

    /** A row of an attendance table: who, of which organisation. */
    Attendee row(String name, String organisation, String note, Presence presence) {
        people.add(new PersonFound(name, "", organisation, note));
        return new Attendee(organisation, null, note.isEmpty() ? name : name + " (" + note + ")", presence);
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
                && isPerson(entries.getFirst())
                && entries.stream().filter(this::isPerson).count() == 1;
        if (!one) {
            return List.of();
        }
        List<String> rest = entries.subList(1, entries.size());
        String organisation = rest.stream()
                .filter(this::isOrganisation)
                .findFirst()
                .or(() -> rest.stream()
                        .map(Attendance::acronymIn)
                        .filter(found -> !found.isEmpty())
                        .findFirst())
                .orElse(rest.getLast());
        return List.of(person(entries.getFirst(), organisation, presence));
    }

    private static String acronymIn(String words) {
        return Arrays.stream(words.split("\\s+", -1))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(Attendance::isAcronym)
                .findFirst()
                .orElse("");
    }

    /** Cut at commas, semicolons and "and", but not inside brackets, and not inside a known name ("Humanity & Inclusion"). */
    private List<String> parts(String value) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            boolean bullet = c == '\uf0b7' || c == '•' || c == '·' || c == '\uf0a7';
            boolean bracketed = i > 0 && value.charAt(i - 1) == ')';
            boolean sentence = bracketed && (c == '.' || (c == ' ' && startsCapital(value, i)));
            if (bullet || sentence || (depth == 0 && (c == ',' || c == ';' || c == '\n'))) {
                parts.add(value.substring(start, i));
                start = i + 1;
                depth = 0;
            }
        }
        parts.add(value.substring(start));
        return parts.stream().flatMap(part -> atAnd(part).stream()).toList();
    }

    private static boolean startsCapital(String value, int blank) {
        String rest =
                value.substring(blank, Math.min(value.length(), blank + 4)).strip();
        return !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
    }

    private List<String> atAnd(String part) {
        if (vocabulary.find(part.strip()).isPresent()) {
            return List.of(part);
        }
        int bracket = part.indexOf('(');
        String head = bracket < 0 ? part : part.substring(0, bracket);
        String tail = bracket < 0 ? "" : part.substring(bracket);
        List<String> names =
                new ArrayList<>(List.of(head.split("(?:^\\s*(?:and|et|y)\\s+|\\s+(?:and|&|et|y)\\s+)", -1)));
        names.set(names.size() - 1, names.getLast() + tail);
        return names;
    }

    private @Nullable String bracketedOrganisation(String entry) {
        Matcher bracket = BRACKET.matcher(entry);
        boolean person = bracket.matches()
                && !COUNT.matcher(bracket.group("inside")).matches()
                && isPerson(bracket.group("name").strip());
        List<String> bodies = person ? bodies(bracket.group("inside"), bracket.group("name")) : List.of();
        return bodies.isEmpty() ? null : bodies.getFirst();
    }

    private List<Attendee> attendee(String entry, Presence presence) {
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
        if (isOrganisation(name) || !isPerson(name)) {
            noteOfPeople(name, inside);
            return List.of(new Attendee(name, null, inside, presence));
        }
        List<String> bodies = bodies(inside, name);
        String initials = initials(inside, name);
        Matcher represented = FOR.matcher(INSIDE.split(inside, 2)[0]);
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
        for (String part : INSIDE.split(inside, -1)) {
            if (isPerson(part)) {
                people.add(new PersonFound(part, "", organisation, ""));
            }
        }
    }

    /** The organisations that the words behind a person name: known ones, acronyms, else the first that is no role. */
    private List<String> bodies(String inside, String person) {
        List<String> others = Arrays.stream(INSIDE.split(inside, -1))
                .map(String::strip)
                .filter(part ->
                        !part.isEmpty() && !isRole(part) && !FOR.matcher(part).matches())
                .filter(part -> !part.equals(initials(inside, person)))
                .toList();
        List<String> sure = others.stream()
                .map(this::known)
                .filter(part -> isOrganisation(part) || isAcronymic(part))
                .distinct()
                .collect(Collectors.toList());
        return !sure.isEmpty() ? sure : others.isEmpty() ? List.of() : List.of(others.getFirst());
    }

    /** The known name that some words begin with ("GFDRR RDLS team"), or an organisation before its colleague's role ("OIM/Colíder"). */
    private String known(String part) {
        if (isOrganisation(part)) {
            return part;
        }
        String beforeSlash = part.split("/", 2)[0].strip();
        if (part.indexOf('/') > 0
                && isRole(part.substring(part.indexOf('/') + 1).strip())) {
            return beforeSlash;
        }
        String[] words = part.split("\\s+", -1);
        for (int n = words.length - 1; n > 0; n--) {
            String head = String.join(" ", List.of(words).subList(0, n));
            if (isOrganisation(head)) {
                return head;
            }
        }
        return words.length > 1 && isAcronym(words[0]) && !isAcronym(words[words.length - 1]) ? words[0] : part;
    }

    private static String initials(String inside, String name) {
        for (String part : INSIDE.split(inside, -1)) {
            String word = part.strip();
            boolean lower = word.equals(word.toLowerCase(Locale.ROOT));
            if (INITIALS.matcher(word).matches() && (lower || fits(word, name))) {
                return word;
            }
        }
        return "";
    }

    private static boolean fits(String initials, String name) {
        String made = Arrays.stream(name.split("[\\s-]+", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
        return made.equalsIgnoreCase(initials);
    }

    /** "Ana Santos World Vision", "UNICEF - Lia Moro", "Ana Santos – WFP": the organisation is the name that is known. */
    private Attendee named(String entry, Presence presence) {
        String[] dash = DASH.split(entry, 2);
        if (dash.length == 2) {
            String left = dash[0].strip();
            String right = dash[1].strip();
            boolean leftBody = isOrganisation(left) || isAcronym(left);
            if (leftBody || (isPerson(right) && !isPerson(left))) {
                noteOfPeople(left, right);
                return new Attendee(left, null, right, presence);
            }
            if (isPerson(left)) {
                List<String> bodies = bodies(right, left);
                return person(left, bodies.isEmpty() ? right : bodies.getFirst(), presence);
            }
        }
        String[] words = entry.split("\\s+", -1);
        for (int i = 1; i < words.length; i++) {
            String tail = String.join(" ", List.of(words).subList(i, words.length));
            if (isOrganisation(tail)) {
                String head = String.join(" ", List.of(words).subList(0, i));
                if (isPerson(head)) {
                    people.add(new PersonFound(head, "", tail, ""));
                }
                return new Attendee(tail, null, head, presence);
            }
        }
        return new Attendee(entry, null, "", presence);
    }

    private boolean isOrganisation(String name) {
        return vocabulary
                .find(name)
                .filter(found -> found.kind() == OwnerKind.ORGANISATION)
                .isPresent();
    }

    /** Two to four capitalised words, none of which names a body. */
    private boolean isPerson(String words) {
        return PERSON.matcher(words).matches()
                && !isOrganisation(words)
                && Arrays.stream(words.split("\\s+", -1))
                        .noneMatch(word -> isAcronym(word) || BODIES.contains(Folding.fold(word)));
    }

    private static boolean isRole(String words) {
        return ROLES.contains(Folding.fold(words)) || ROLES.contains(words.toLowerCase(Locale.ROOT));
    }

    private static boolean isAcronymic(String words) {
        return Arrays.stream(words.split("[\\s/]+", -1)).allMatch(Attendance::isAcronym);
    }

    /** More capitals than small letters: "WDC-RSAT", "DoRR", but not "Jean-Luc". */
    private static boolean isAcronym(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        long letters = word.chars().filter(Character::isLetter).count();
        return word.indexOf(' ') < 0 && capitals >= 2 && capitals * 2 >= letters;
    }
}
