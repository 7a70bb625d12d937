package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;

/** "Qui ? Ana", "Quoi ? print the map", "Quand ? 3 June", one below the other in whatever order: put into one line. */
public final class Triples {
    private static final Pattern ASKED = Pattern.compile(
            "(?iu)^[-*•\\s]*¿?(?:(?<who>who|qui|qui[eé]n(?:es)?)|(?<what>what|quoi|qu[eé])|(?<when>(?:by |pour )?when|(?:pour )?quand|(?:para )?cu[aá]ndo))\\s*[?:]+\\s*(?<words>\\S.*)$");

    /** The three questions, in the order of the line. */
    private enum Asked {
        WHO("Who"),
        WHAT("What"),
        WHEN("When");

        private final String label;

        Asked(String label) {
            this.label = label;
        }
    }

    private final List<Line> result = new ArrayList<>();
    private final Map<Asked, String> said = new EnumMap<>(Asked.class);
    private final List<Line> held = new ArrayList<>();

    private Triples() {}

    /** The lines with such blocks as one line each; a block without who and what stays as it is. */
    public static List<Line> joined(List<Line> lines) {
        Triples triples = new Triples();
        lines.forEach(triples::take);
        triples.settle();
        return triples.result;
    }

    private void take(Line line) {
        List<String> parts = line.cells().isEmpty() ? line.text().lines().toList() : List.of();
        List<Matcher> asked =
                parts.stream().map(ASKED::matcher).filter(Matcher::matches).toList();
        if (asked.isEmpty() || asked.size() < parts.size()) {
            settle();
            result.add(line);
            return;
        }
        for (Matcher answer : asked) {
            Asked which = which(answer);
            if (said.containsKey(which)) {
                settle();
            }
            said.put(which, answer.group("words").strip());
        }
        held.add(line);
    }

    private static Asked which(Matcher answer) {
        return answer.group("who") != null ? Asked.WHO : answer.group("what") != null ? Asked.WHAT : Asked.WHEN;
    }

    private void settle() {
        @Nullable Line first = held.isEmpty() ? null : held.getFirst();
        if (first != null && said.containsKey(Asked.WHO) && said.containsKey(Asked.WHAT)) {
            StringBuilder words = new StringBuilder();
            said.forEach((which, answer) -> words.append(words.isEmpty() ? "" : " – ")
                    .append(which.label)
                    .append(": ")
                    .append(answer));
            String when = said.containsKey(Asked.WHEN) ? "" : " – When: -";
            result.add(first.saying(words + when).withLevel(0));
        } else {
            result.addAll(held);
        }
        held.clear();
        said.clear();
    }
}
