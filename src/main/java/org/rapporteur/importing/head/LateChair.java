package org.rapporteur.importing.head;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Line;

/** Who chaired, where that is told below the agenda and not in the header; its line stays in the text. */
public final class LateChair {
    private static final int FIRST_LINES = 15;
    private static final int LONGEST = 60;
    /** "WFP Secretariat: …": a word with a colon, whatever it says, begins something else. */
    private static final Pattern NEXT_LABEL = Pattern.compile("\\s+\\p{Lu}[\\p{L}-]*\\s?:.*$", Pattern.DOTALL);

    private LateChair() {}

    /** Takes over to the header what the first lines of the body say. */
    public static void notice(List<Line> body, HeaderFields fields) {
        if (!fields.header().chair().isEmpty()) {
            return;
        }
        body.stream()
                .limit(FIRST_LINES)
                .filter(line -> line.cells().isEmpty())
                .flatMap(line -> Labels.of(line.text()).stream())
                .filter(label -> label.field() == Field.CHAIR)
                .map(label -> NEXT_LABEL.matcher(label.value()).replaceFirst(""))
                .filter(value ->
                        value.length() <= LONGEST && fields.enumerations().isName(value))
                .forEach(value -> fields.set(Field.CHAIR, value));
    }
}
