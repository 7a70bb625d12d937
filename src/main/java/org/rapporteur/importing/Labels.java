package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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

    /** Where a label stands in a line, its colon or full stop included. */
    record Place(Field field, int start, int end) {}

    private static final Map<Field, String> NAMES = new EnumMap<>(Map.of(
            Field.PRESENT,
            "present|participants?|attendees?|attending|attendance|in attendance|attended by|members present|organi[sz]ations present"
                    + "|list of attendees|attendees list|attendance list|meeting participants|meeting attendees|present organi[sz]ations|members attending"
                    + "|participating institutions|structures? présentes?|étaient présentes|liste des participants|lista de participantes|lista de asistentes"
                    + "|participants present|list of participants|participating organi[sz]ations|organi[sz]ations in attendance"
                    + "|présents?|étaient présents|participants présents|liste de présence|asistentes|presentes|participantes"
                    + "|lista de asistencia|asistencia"
                    + "|organi[sz]ations?[\\p{L}/ ]{1,30} présente?s?|agences? présentes?|membres? présents?|partenaires? présents?"
                    + "|agencies present|partners present|agencies attending|participating agencies|instituciones presentes|organizaciones presentes",
            Field.APOLOGIES,
            "apologies|apologies for absence|apologies received|excused|regrets|absent|absents|absentees|absent with apologies"
                    + "|not present|excusés|absents excusés|excusas|ausentes|excusados",
            Field.PLACE,
            "location|venue|place|meeting location|meeting place|meeting venue|where|lieu|lieu de la réunion|province-lieu|lugar",
            Field.DATE,
            "date|meeting date|date of meeting|date of the meeting|date and time|date/time|date & time|when|date de la réunion"
                    + "|date and location|date and venue|date and place|date/venue|lieu et date|date et lieu|date et heure|lugar y fecha|fecha y lugar"
                    + "|fecha|fecha de la reunión|fecha y hora",
            Field.TIME,
            "time|meeting time|meeting time and duration|time and duration|hours?|heure|horaire|horaires|hora|horario",
            Field.CHAIR,
            "chair|chaired by|chairs|co-chairs?|chairs?/co-chairs?|chairs? and co-chairs?|chairperson|chairman|moderator|facilitator|facilitators|facilitated by|convened by"
                    + "|président|présidée par|présidence|facilitateur|convoquée par|preside|presidida por|moderador|moderadora|facilitador|facilita",
            Field.NOTE_TAKER,
            "note[- ]?takers?|notes by|notes taken by|minutes by|minutes taken by|minute[- ]taker|rapporteur|recorded by|recorder|secretary"
                    + "|secrétaire|rapporteuse|rédigé par|relator|relatora|secretario|secretaria|elaborado por",
            Field.GROUP,
            "working group|group|name of meeting|name of the meeting|meeting name|meeting title|groupe de travail|grupo de trabajo",
            Field.NEXT,
            "next meeting|date of next meeting|date of the next meeting|next meeting date|date de la prochaine réunion"
                    + "|prochaine réunion|prochaine rencontre|próxima reunión|siguiente reunión|próxima sesión|fecha de la próxima reunión|fecha próxima reunión",
            Field.AGENDA,
            "agenda|agendas|agenda items?|proposed agenda|meeting agenda|ordre du jour|orden del día"));

    private static final String ANY = NAMES.values().stream()
            .flatMap(names -> List.of(names.split("\\|", -1)).stream())
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .collect(Collectors.joining("|"));
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** "29 participants (see the list below): …", "Structures présentes à la réunion : …": what may stand around a label. */
    private static final String COUNT = "(?:\\d{1,3}\\s+(?=participants|attendees|organi|agenc|partner))?";

    private static final String MORE =
            "(?:\\s+(?:à la réunion|at the meeting|in the meeting|en la reunión))?(?:\\s*\\([^():]{1,60}\\))?";
    private static final Pattern FIRST =
            Pattern.compile("^\\s*" + COUNT + "(?<label>" + ANY + ")" + MORE + "\\s*(?::|\\s[/|]\\s|\\t)", FLAGS);
    private static final Pattern FURTHER = Pattern.compile("(?<=[.;,\\s])(?<label>" + ANY + ")\\s?:", FLAGS);
    private static final Pattern ALONE =
            Pattern.compile("^\\s*" + COUNT + "(?<label>" + ANY + ")(?:" + MORE + "\\s*[:;]|\\s*)\\s*$", FLAGS);
    /** Within a line a label has a capital and a colon; the agenda may go on with a full stop and its first item. */
    private static final Pattern INSIDE = Pattern.compile("(?<![\\p{L}\\p{N}/-])(?=\\p{Lu})(?<label>(?iu:" + ANY
            + "))(?:\\s?:|(?<=(?iu:agenda))\\.(?=\\s*1[.)]\\s))");

    private static final Pattern BY = Pattern.compile(
            "^\\s*(?<label>(?:chaired|facilitated|convened|notes taken|minutes taken|recorded|attended) by|(?:présidée|convoquée|rédigé) par|presidida por|elaborado por)\\s+(?=\\p{Lu})",
            FLAGS);
    private static final Pattern LOOSE = Pattern.compile(
            "^\\s*(?<label>date|meeting date|time|venue|location|lieu|province-lieu|horaire|heure|fecha|hora|lugar)\\s+(?=[\\p{Lu}\\d])",
            FLAGS);
    private static final int LONGEST_LOOSE = 120;
    /** At the end of a run of labels the last one may lack its colon. */
    private static final Pattern AT_END = Pattern.compile("\\s(?=\\p{Lu})(?<label>(?iu:" + ANY + "))\\s*$");
    /** In a torn form labels stand side by side without colons. */
    private static final Pattern BARE =
            Pattern.compile("(?<![\\p{L}\\p{N}/-])(?=\\p{Lu})(?<label>(?iu:" + ANY + "))(?![\\p{L}/-])");

    private static final int LEAST_BARE = 3;
    private static final int LONGEST_UNKNOWN = 24;

    private static final Map<String, Pattern> NAME_PATTERNS = NAMES.values().stream()
            .flatMap(names -> List.of(names.split("\\|", -1)).stream())
            .distinct()
            .collect(Collectors.toUnmodifiableMap(name -> name, name -> Pattern.compile(name, FLAGS)));

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

    /**
     * A label without its colon, where the value speaks for itself: "Date Tuesday 6 June 2017", "Venue UNHCR, Port Alma",
     * "Chaired by Ana Santos"; null otherwise.
     */
    static @Nullable Labelled loose(String line) {
        Matcher by = BY.matcher(line);
        if (by.find()) {
            return new Labelled(field(by.group("label")), value(line.substring(by.end())));
        }
        Matcher loose = LOOSE.matcher(line);
        if (!loose.find() || line.length() > LONGEST_LOOSE) {
            return null;
        }
        Field field = field(loose.group("label"));
        String value = value(line.substring(loose.end()));
        When when = When.in(value, null);
        return switch (field) {
            case DATE -> when.date() != null && when.rest().size() <= 1 ? new Labelled(field, value) : null;
            case TIME -> when.from() != null ? new Labelled(field, value) : null;
            case PLACE -> new Labelled(field, value);
            default -> null;
        };
    }

    /** The field's plainest name. */
    static String name(Field field) {
        String first = NAMES.getOrDefault(field, "").split("\\|", 2)[0].replace("?", "");
        return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
    }

    /** All labels of a line; without colons only where three or more of them stand side by side. */
    static List<Place> places(String line) {
        List<Place> found = new ArrayList<>();
        Matcher inside = INSIDE.matcher(line);
        while (inside.find()) {
            found.add(new Place(field(inside.group("label")), inside.start(), inside.end()));
        }
        if (found.isEmpty()) {
            return bareRun(line);
        }
        Matcher end = AT_END.matcher(line);
        if (end.find(found.getLast().end() - 1)
                && end.start() + 1 >= found.getLast().end()) {
            found.add(new Place(field(end.group("label")), end.start("label"), end.end()));
        }
        return found;
    }

    private static List<Place> bareRun(String line) {
        List<Place> run = new ArrayList<>();
        Matcher bare = BARE.matcher(line);
        while (bare.find()) {
            boolean touches =
                    !run.isEmpty() && isShort(line.substring(run.getLast().end(), bare.start()));
            if (!touches && run.size() >= LEAST_BARE) {
                break;
            }
            if (!touches) {
                run.clear();
            }
            run.add(new Place(field(bare.group("label")), bare.start(), bare.end()));
        }
        return run.size() >= LEAST_BARE ? run : List.of();
    }

    /** Nothing, or the few words of a label that is not known, between two that are. */
    private static boolean isShort(String between) {
        return between.isBlank() || (between.length() <= LONGEST_UNKNOWN && between.matches("[\\p{L}\\s/]+"));
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
        for (Map.Entry<Field, String> entry : NAMES.entrySet()) {
            for (String name : entry.getValue().split("\\|", -1)) {
                Pattern pattern = NAME_PATTERNS.get(name);
                if (pattern != null && pattern.matcher(label).matches()) {
                    return entry.getKey();
                }
            }
        }
        throw new IllegalStateException("no field for label " + label);
    }
}
