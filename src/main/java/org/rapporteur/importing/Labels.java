package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The labels of a header ("Present:", "Location:"), in English, French and Spanish. */
public final class Labels {
    /** What a label announces. */
    public enum Field {
        PRESENT,
        APOLOGIES,
        PLACE,
        DATE,
        TIME,
        CHAIR,
        NOTE_TAKER,
        GROUP,
        NEXT,
        AGENDA
    }

    /** A label with the words behind it. */
    record Labelled(Field field, String value) {}

    private static final Map<Field, String> NAMES = new EnumMap<>(Map.of(
            Field.PRESENT,
            "present|participants?|attendees?|attendance|in attendance|attended by|members present|organi[sz]ations present"
                    + "|présents|participants présents|asistentes|presentes|participantes",
            Field.APOLOGIES,
            "apologies|apologies for absence|apologies received|excused|regrets|absent|absent with apologies|excusés|excusas",
            Field.PLACE,
            "location|venue|place|meeting location|meeting place|lieu|province-lieu|lugar",
            Field.DATE,
            "date|meeting date|date of meeting|date of the meeting|date and time|date/time|fecha",
            Field.TIME,
            "time|meeting time|hours?|horaire|hora",
            Field.CHAIR,
            "chair|chaired by|chairs|co-chairs|chairperson|facilitator|facilitated by|convened by|président|présidée par",
            Field.NOTE_TAKER,
            "note[- ]?takers?|notes by|notes taken by|minutes by|minutes taken by|minute[- ]taker|rapporteur|recorded by|secretary|secrétaire",
            Field.GROUP,
            "working group|group|name of meeting|meeting name|groupe de travail|grupo de trabajo",
            Field.NEXT,
            "next meeting|date of next meeting|date of the next meeting|next meeting date|date de la prochaine réunion"
                    + "|prochaine réunion|próxima reunión",
            Field.AGENDA,
            "agenda|agendas|ordre du jour|orden del día"));

    private static final String ANY = NAMES.values().stream()
            .flatMap(names -> List.of(names.split("\\|", -1)).stream())
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .collect(Collectors.joining("|"));
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FIRST = Pattern.compile("^\\s*(?<label>" + ANY + ")\\s*(?::|\\s[/|]\\s|\\t)", FLAGS);
    private static final Pattern FURTHER = Pattern.compile("(?<=[.;,\\s])(?<label>" + ANY + ")\\s?:", FLAGS);
    private static final Pattern ALONE = Pattern.compile("^\\s*(?<label>" + ANY + ")\\s*:?\\s*$", FLAGS);

    private Labels() {}

    /** True for "Present: …" and "Venue / …". */
    public static boolean startsWithLabel(String line) {
        return FIRST.matcher(line).find();
    }

    /** The field that a line or heading names without saying more, or null. */
    public static @Nullable Field alone(String line) {
        Matcher matcher = ALONE.matcher(line);
        return matcher.matches() ? field(matcher.group("label")) : null;
    }

    /** The labels of a line that starts with one: "Date: 3 May. Venue: UNHCR" has two. */
    static List<Labelled> of(String line) {
        Matcher matcher = FIRST.matcher(line);
        if (!matcher.find()) {
            return List.of();
        }
        List<Labelled> found = new ArrayList<>();
        Field field = field(matcher.group("label"));
        int start = matcher.end();
        Matcher further = FURTHER.matcher(line);
        while (field != Field.AGENDA && further.find(Math.max(start, 0))) {
            found.add(new Labelled(field, value(line.substring(start, further.start()))));
            field = field(further.group("label"));
            start = further.end();
        }
        found.add(new Labelled(field, value(line.substring(start))));
        return found;
    }

    private static String value(String raw) {
        String value = raw.strip();
        return value.endsWith(";") ? value.substring(0, value.length() - 1).strip() : value;
    }

    private static Field field(String label) {
        Pattern exact = Pattern.compile(Pattern.quote(label), FLAGS);
        for (Map.Entry<Field, String> entry : NAMES.entrySet()) {
            for (String name : entry.getValue().split("\\|", -1)) {
                if (exact.matcher(name).matches()
                        || Pattern.compile(name, FLAGS).matcher(label).matches()) {
                    return entry.getKey();
                }
            }
        }
        throw new IllegalStateException("no field for label " + label);
    }
}
