package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.recognition.Vocabulary.Term;

/** Who was there, out of a list as typed: "UNHCR, IOM (2)", "Ana Santos (WFP)", "1. Ben Cruz UN OCHA". */
final class Attendance {
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}[.)]|[-•*·])\\s+");
    private static final Pattern BRACKET =
            Pattern.compile("^(?<name>[^()]+?)\\s*\\((?<inside>[^()]*)\\)?\\s*(?<more>.*)$");
    private static final Pattern COUNT =
            Pattern.compile("(?:x\\s?)?(?<count>\\d{1,3})(?:\\s?(?:people|persons|pax|x))?");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;.]+|[\\s,;.]+$");

    private final Vocabulary vocabulary;

    Attendance(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Attendee> read(String value, Presence presence) {
        List<Attendee> attendees = new ArrayList<>();
        for (String part : parts(value)) {
            String entry =
                    EDGES.matcher(NUMBER.matcher(part.strip()).replaceFirst("")).replaceAll("");
            if (!entry.isEmpty() && entry.chars().anyMatch(Character::isLetter)) {
                attendees.add(attendee(entry, presence));
            }
        }
        return attendees;
    }

    /** Cut at commas, semicolons and "and", but not inside brackets, and not inside a known name ("Humanity & Inclusion"). */
    private List<String> parts(String value) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (depth == 0 && (c == ',' || c == ';' || c == '\n' || c == '\uf0b7')) {
                parts.add(value.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(value.substring(start));
        return parts.stream().flatMap(part -> atAnd(part).stream()).toList();
    }

    private List<String> atAnd(String part) {
        if (vocabulary.find(part.strip()).isPresent()) {
            return List.of(part);
        }
        return List.of(part.split("(?<!\\([^)]{0,80})(?:^\\s*and\\s+|\\s+(?:and|&|et|y)\\s+)", -1));
    }

    private Attendee attendee(String entry, Presence presence) {
        Matcher bracket = BRACKET.matcher(entry);
        if (!bracket.matches()) {
            return named(entry, presence);
        }
        if (!bracket.group("more").isBlank()) {
            return new Attendee(entry, null, "", presence);
        }
        String name = bracket.group("name").strip();
        String inside = bracket.group("inside").strip();
        Matcher count = COUNT.matcher(inside);
        if (count.matches()) {
            return new Attendee(name, Integer.valueOf(count.group("count")), "", presence);
        }
        Term organisation = organisation(name);
        if (organisation != null || name.indexOf(' ') < 0) {
            return new Attendee(name, null, inside, presence);
        }
        String first = inside.split("[,;/]", 2)[0].strip();
        boolean body = organisation(first) != null || isAcronym(first);
        return body ? new Attendee(first, null, entry, presence) : new Attendee(entry, null, "", presence);
    }

    /** "Ana Santos World Vision", "UNICEF - Lia Moro": the organisation is the name that is known. */
    private Attendee named(String entry, Presence presence) {
        String[] dash = entry.split("\\s[-–:]\\s", 2);
        if (dash.length == 2 && (organisation(dash[0]) != null || isAcronym(dash[0].strip()))) {
            return new Attendee(dash[0].strip(), null, dash[1].strip(), presence);
        }
        String[] words = entry.split("\\s+", -1);
        for (int i = 1; i < words.length; i++) {
            String tail = String.join(" ", List.of(words).subList(i, words.length));
            if (organisation(tail) != null) {
                return new Attendee(tail, null, String.join(" ", List.of(words).subList(0, i)), presence);
            }
        }
        return new Attendee(entry, null, "", presence);
    }

    private @Nullable Term organisation(String name) {
        Optional<Term> term = vocabulary.find(name).filter(found -> found.kind() == OwnerKind.ORGANISATION);
        return term.orElse(null);
    }

    private static boolean isAcronym(String word) {
        return word.indexOf(' ') < 0
                && word.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
