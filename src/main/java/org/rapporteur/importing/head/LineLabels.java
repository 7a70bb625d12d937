package org.rapporteur.importing.head;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Labels.Labelled;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.presence.Enumerations;
import org.rapporteur.meeting.BlockKind;

/** Which fields of a header a line names: by itself, and where the lines around it or the names behind it make it a label. */
final class LineLabels {
    /** Beside "When:" and "Where:" it names those present. */
    private static final Pattern WHO = Pattern.compile("^(?i:who|qui|qui[eé]n(?:es)?)\\s*:\\s+(?=\\S)");

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int LONGEST_LABEL = 4;
    private static final int LONGEST_LIST = 1500;
    /** "Present" before a capital may be any title; "Participants" and "Etaient présents" may not. */
    private static final int LONGEST_WORD = 8;

    private final Enumerations names;
    /** Numbered items above other numbered items, as in an agenda: "1. Attendance", "2. Minutes". */
    private final Set<Line> enumerated = Collections.newSetFromMap(new IdentityHashMap<>());

    LineLabels(Enumerations names) {
        this.names = names;
    }

    /** Looks at the lines of a document before they are asked for. */
    void look(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isNumbered(lines.get(i)) && isNumbered(lines.get(i + 1))) {
                enumerated.add(lines.get(i));
            }
        }
    }

    /** The field that a line names; an item only where it is numbered and announces who was there: "0. Attendance". */
    @Nullable
    Field alone(Line line) {
        Field alone = Labels.alone(line.text());
        boolean numbered = line.item() != null && line.item().kind() == BlockKind.NUMBERED;
        boolean announces = numbered && alone == Field.PRESENT && !enumerated.contains(line);
        return line.item() == null || announces ? alone : null;
    }

    /** The labels of a line with their values. */
    List<Labelled> of(String text) {
        List<Labelled> labels = Labels.of(text);
        Matcher who = WHO.matcher(text);
        if (labels.isEmpty() && who.find()) {
            return List.of(new Labelled(Field.PRESENT, text.substring(who.end()).strip()));
        }
        List<Labelled> loose = labels.isEmpty() ? Labels.loose(text) : labels;
        return loose.isEmpty() ? bare(text) : loose;
    }

    /** "Participants Port Office (PO), WFP, UNHCR, …": the names speak for themselves. */
    List<Labelled> bare(String text) {
        String[] words = text.length() > LONGEST_LIST ? new String[0] : BLANK.split(text.strip(), LONGEST_LABEL + 1);
        for (int n = words.length - 1; n > 0; n--) {
            // Names begin with a capital; most words of a sentence do not, and need no closer look.
            if (!Character.isUpperCase(words[n].codePointAt(0))) {
                continue;
            }
            Field field = Labels.alone(String.join(" ", List.of(words).subList(0, n)));
            String rest = String.join(" ", List.of(words).subList(n, words.length));
            boolean people = (n > 1 || words[0].length() > LONGEST_WORD) && names.areCapitalised(rest);
            if ((field == Field.PRESENT || field == Field.APOLOGIES) && (people || names.areBodies(rest))) {
                return List.of(new Labelled(field, rest));
            }
        }
        return List.of();
    }

    private static boolean isNumbered(Line line) {
        return line.item() != null && !line.isHeading() && line.item().kind() == BlockKind.NUMBERED;
    }
}
