package org.rapporteur.importing.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.recognition.Vocabulary.Term;
import org.rapporteur.shared.Folding;

/** The names that a document explains itself: the people of its list of attendance, the bodies that were there, and who chairs. */
public final class Explained {
    private static final int LONGEST = 60;
    /** Who chairs may be a body with a slash in its name, which else would be two. */
    private static final Pattern CHAIRS = Pattern.compile("\\p{Lu}[\\p{L}&-]*/\\p{Lu}[\\p{L}&-]*");

    /** Two words or three as people are called; no acronym among them. */
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?:\\s\\p{Lu}\\p{Ll}[\\p{L}’'-]*){1,2}");

    /** True for two or three words as people are called. */
    public static boolean isPerson(String words) {
        return PERSON.matcher(words).matches();
    }

    private static final Pattern NOTES = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern IN_NOTE = Pattern.compile("\\s*[,;/&]\\s*|\\s+(?:and|et|y)\\s+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((" + ACRONYM.pattern() + ")\\)$");
    /** Ends the first word of a name, or the acronym before a place. */
    private static final Pattern FIRST = Pattern.compile("\\s+|(?<=\\p{Lu}\\p{Lu})[-/](?=\\p{Lu})");

    /** A name may end with it: no "of", no comma. */
    private static final Pattern LAST_WORD = Pattern.compile("\\p{Lu}[\\p{L}’'-]+");

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private static final int LEAST_INITIALS = 3;
    private static final int LEAST = 4;
    /** First words that many bodies share, or that are plain words. */
    private static final Set<String> GENERAL = Set.of(
            "ministry",
            "ministere",
            "ministerio",
            "government",
            "gouvernement",
            "gobierno",
            "agence",
            "agency",
            "agencia",
            "comite",
            "committee",
            "save",
            "world",
            "international",
            "national",
            "direction",
            "department",
            "centre",
            "center",
            "office",
            "people",
            "other",
            "local",
            "first",
            "norwegian",
            "danish",
            "french",
            "american",
            "women",
            "state",
            "forum",
            "group",
            "groupe",
            "grupo",
            "mairie",
            "alcaldia",
            "municipalidad",
            "municipality");

    private Explained() {}

    /** As terms for a recogniser; what it knows already counts before them. */
    public static List<Term> terms(List<PersonFound> people, List<Attendee> attendees, Header header) {
        List<PersonFound> all = new ArrayList<>(people);
        Stream.of(header.chair(), header.noteTaker())
                .flatMap(IN_NOTE::splitAsStream)
                .map(name -> NOTES.matcher(name).replaceAll("").strip())
                .filter(PERSON.asMatchPredicate())
                .filter(name -> all.stream().noneMatch(known -> known.name().equals(name)))
                .map(name -> new PersonFound(name, "", null, ""))
                .forEach(all::add);
        List<Term> terms = new ArrayList<>(PersonFound.terms(all));
        Set<String> named =
                terms.stream().map(term -> Folding.fold(term.name())).collect(Collectors.toSet());
        Stream<String> chairs = Stream.of(header.chair().split("\\s*[,;]\\s*|\\s+(?:and|et|y)\\s+", -1))
                .filter(CHAIRS.asMatchPredicate());
        Stream.concat(attendees.stream().map(Attendee::name), chairs)
                .filter(name -> name.length() <= LONGEST && !named.contains(Folding.fold(name)))
                .distinct()
                .map(name -> Term.attended(name, shortForms(name, attendees)))
                .forEach(terms::add);
        attendees.stream()
                .flatMap(attendee ->
                        IN_NOTE.splitAsStream(NOTES.matcher(attendee.people()).replaceAll("")))
                .filter(AttendanceNames::isGivenName)
                .filter(name -> !named.contains(Folding.fold(name)))
                .distinct()
                .map(name -> Term.attended(name, List.of()))
                .forEach(terms::add);
        return terms;
    }

    /** "RHB" of "Regional Health Bureau". */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** "Port Authority" for "Port Authority of the Lake", "Good Lake" for "Good Lake Eighth Section", if no other begins so. */
    private static List<String> beginnings(String name, List<Attendee> attendees) {
        String[] words = name.split("\\s+", -1);
        List<String> found = new ArrayList<>();
        for (int n = 2; n < words.length; n++) {
            String beginning = String.join(" ", List.of(words).subList(0, n));
            boolean ends = LAST_WORD.matcher(words[n - 1]).matches();
            long others = attendees.stream()
                    .filter(attendee -> attendee.name().startsWith(beginning + " ")
                            || attendee.name().equals(beginning))
                    .map(Attendee::name)
                    .distinct()
                    .count();
            if (ends && others == 1) {
                found.add(beginning);
            }
        }
        return found;
    }

    /** "Croix-Rouge" for "Croix-Rouge du Lac", "KMSS" for "KMSS-Port Alma", "SEO" for "State Education Office (SEO)". */
    private static List<String> shortForms(String name, List<Attendee> attendees) {
        List<String> forms = new ArrayList<>();
        attendees.stream()
                .filter(attendee -> attendee.name().equals(name))
                .map(Attendee::people)
                .filter(ACRONYM.asMatchPredicate())
                .forEach(forms::add);
        Matcher bracket = IN_BRACKETS.matcher(name);
        if (bracket.find()) {
            forms.add(bracket.group(1));
            forms.add(name.substring(0, bracket.start()).strip());
        }
        int slash = name.indexOf('/');
        if (slash > 0 && name.lastIndexOf(' ', slash) > 0) {
            // "Good Hope Mission/Port Hospital": one body at two places, or two that came together.
            forms.add(name.substring(0, slash).strip());
        }
        String initials = initials(name);
        if (initials.length() >= LEAST_INITIALS) {
            forms.add(initials);
        }
        forms.addAll(beginnings(name, attendees));
        if (name.indexOf(',') > 0) {
            // "Ayuntamiento de Port Alma, Protección Civil": the house, and its part that came.
            COMMA.splitAsStream(name).filter(part -> part.length() >= LEAST).forEach(forms::add);
        }
        String first = FIRST.split(name, 2)[0];
        boolean only = attendees.stream()
                        .map(attendee -> FIRST.split(attendee.name(), 2)[0])
                        .distinct()
                        .filter(other -> Folding.fold(other).equals(Folding.fold(first)))
                        .count()
                == 1;
        boolean telling = first.length() >= LEAST && Character.isUpperCase(first.codePointAt(0));
        if (only && telling && !first.equals(name) && !GENERAL.contains(Folding.fold(first))) {
            forms.add(first);
        }
        return forms;
    }
}
