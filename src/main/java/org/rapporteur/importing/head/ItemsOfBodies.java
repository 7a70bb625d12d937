package org.rapporteur.importing.head;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;

/** Items of a list that lead in those a step further in: "For Port Office:", and below it who came for it. */
final class ItemsOfBodies {
    private static final Pattern HEAD = Pattern.compile(
            "^(?<lead>(?i:pour|for|from|por)\\s+(?:(?:the|la|le|el)\\s+)?)?(?<body>\\S[^:]{1,60}?)\\s*:$");

    private final Set<Line> heads = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Line, String> bodies = new IdentityHashMap<>();

    /** Finds them in a document; without "for" before it, an unknown name may be any title of a part: "Officials:". */
    void look(List<Line> lines, Predicate<String> isBody) {
        Line head = null;
        String body = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (head != null && isBelow(line, head)) {
                if (body != null) {
                    bodies.put(line, body);
                }
            } else {
                head = null;
            }
            Matcher matcher = HEAD.matcher(line.text());
            boolean leads = i + 1 < lines.size() && isBelow(lines.get(i + 1), line) && matcher.matches();
            if (leads && Labels.of(line.text()).isEmpty() && Labels.alone(line.text()) == null) {
                head = line;
                String name = matcher.group("body");
                body = matcher.group("lead") != null || isBody.test(name) ? name : null;
                heads.add(line);
            }
        }
    }

    /** True for an item that leads in others. */
    boolean isHead(Line line) {
        return heads.contains(line);
    }

    /** The body for which the person of an item came; null where none is named above it. */
    @Nullable
    String of(Line line) {
        return bodies.get(line);
    }

    private static boolean isBelow(Line line, Line head) {
        return line.item() != null
                && head.item() != null
                && !head.isHeading()
                && line.item().depth() > head.item().depth();
    }
}
