package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.recognition.Vocabulary;

/** Cuts a list of attendance, as typed in a line, into its entries. */
final class AttendanceParts {
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}[.)]|[-•*·])\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;.]+|[\\s,;.]+$");

    private AttendanceParts() {}

    /** The entries without numbers and punctuation around them; words that lead in others ("Members:") are none. */
    static List<String> entries(String value, Vocabulary vocabulary) {
        return parts(value, vocabulary).stream()
                .map(part -> EDGES.matcher(NUMBER.matcher(part.strip()).replaceFirst(""))
                        .replaceAll(""))
                .filter(entry -> entry.chars().anyMatch(Character::isLetter) && !entry.endsWith(":"))
                .toList();
    }

    /** Cut at commas, semicolons and "and", but not inside brackets, and not inside a known name ("Humanity & Inclusion"). */
    private static List<String> parts(String value, Vocabulary vocabulary) {
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
        return parts.stream().flatMap(part -> atAnd(part, vocabulary).stream()).toList();
    }

    private static boolean startsCapital(String value, int blank) {
        String rest =
                value.substring(blank, Math.min(value.length(), blank + 4)).strip();
        return !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
    }

    private static List<String> atAnd(String part, Vocabulary vocabulary) {
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
}
