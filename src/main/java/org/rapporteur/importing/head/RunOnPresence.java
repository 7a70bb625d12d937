package org.rapporteur.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Labels.Labelled;
import org.rapporteur.importing.line.Line;

/** Lists of who was there that run on into the text: "Present: WFP, IOM, Port Office. 1. Wells Two are dry." */
public final class RunOnPresence {
    /** A number with a title, or a sentence that begins, behind a full stop; "Dr." and "Assoc. of" end nothing. */
    private static final Pattern END = Pattern.compile(
            "(?<=[\\p{L})]{2})\\.\\s+(?=[12](?:\\.\\d)?[.):]\\s*\\p{Lu}\\p{L}|\\p{Lu}[\\p{L}'’-]*\\s(?!(?:de|del|la|van|von|der|da|di|bin|al|el|du|dos)\\s)\\p{Ll}+\\s\\p{L})");

    private static final Pattern ENUMERATED = Pattern.compile("^1\\s*[.)]");
    private static final Pattern PARTS = Pattern.compile("[,;]");

    /** Another label or another number: more than one list ran together. */
    private static final Pattern OTHER = Pattern.compile(":\\s|\\s\\d{1,2}[.)]\\s");

    /** A longer entry is a sentence. */
    private static final int LONGEST_ENTRY = 80;

    private static final int LEAST_ENTRIES = 3;
    /** A shorter remark behind a list belongs to it. */
    private static final int LEAST_TEXT = 80;

    private RunOnPresence() {}

    /** The lines, with the text behind such a list on a line of its own. */
    public static List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        for (Line line : lines) {
            int end = line.cells().isEmpty() ? end(line.text()) : 0;
            if (end > 0) {
                apart.add(line.saying(line.text().substring(0, end)));
                apart.add(line.saying(line.text().substring(end)));
            } else {
                apart.add(line);
            }
        }
        return apart;
    }

    /** Where the list of a line ends that goes on behind it; 0 for any other line. */
    private static int end(String text) {
        if (text.length() < LEAST_TEXT || !Labels.startsWithLabel(text)) {
            return 0;
        }
        Labelled first = Labels.of(text).getFirst();
        boolean listed = first.field() == Field.PRESENT || first.field() == Field.APOLOGIES;
        if (!listed || ENUMERATED.matcher(first.value()).find()) {
            return 0;
        }
        Matcher end = END.matcher(text);
        boolean ends = end.find(text.indexOf(first.value()))
                && isList(text.substring(text.indexOf(first.value()), end.start()))
                && text.length() - end.end() >= LEAST_TEXT;
        return ends ? end.end() : 0;
    }

    private static boolean isList(String words) {
        List<String> parts = PARTS.splitAsStream(words).toList();
        return parts.size() >= LEAST_ENTRIES
                && !OTHER.matcher(words).find()
                && parts.stream().allMatch(part -> part.length() <= LONGEST_ENTRY);
    }
}
