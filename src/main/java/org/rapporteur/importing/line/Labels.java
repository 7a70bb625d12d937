package org.rapporteur.importing.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    public record Labelled(Field field, String value) {}

    /** Where a label stands in a line, its colon or full stop included. */
    public record Place(Field field, int start, int end) {}

    private static final String ANY = LabelNames.PATTERN;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** "29 participants (see the list below): …", "Structures présentes à la réunion : …": what may stand around a label. */
    private static final String COUNT = "(?:\\d{1,3}\\s+(?=participants|attendees|organi|agenc|partner))?";

    private static final String MORE = "(?:\\s*\\([^():]{1,60}\\))?";
    private static final Pattern FIRST = Pattern.compile(
            "^\\s*" + COUNT + "(?<label>" + ANY + ")" + MORE + "\\s*(?::(?:\\s+[/|](?=\\s))?|\\s[/|]\\s|\\t|\\?\\s)",
            FLAGS);
    /** "The following organisations were present:", "Asisten los miembros del grupo:". */
    private static final Pattern WERE_PRESENT = Pattern.compile(
            "^\\s*(?:(?:the )?(?:following|participants?|organi[sz]ations?|agencies|members|partners)(?![\\p{L}])[^.:]{0,60}(?:were present|attended|participated|took part|were represented|are present)(?![\\p{L}])[^.:]{0,60}"
                    + "|(?:asist|particip)(?:en|an|ieron|aron|ió|ó)(?![\\p{L}])[^.:]{0,90}"
                    + "|(?:étai(?:en)?t|etai(?:en)?t|ont)\\s(?:présente?s?|presente?s?|représentée?s?|participé|pris part)(?![\\p{L}])[^.:]{0,90})\\s*:?\\s*$",
            FLAGS);

    /** Without a colon it is a short title. */
    private static final int LONGEST_ANNOUNCED = 60;

    /** "Attendance – UNHCR, IOM, WFP". */
    private static final Pattern DASHED =
            Pattern.compile("^\\s*" + COUNT + "(?<label>" + ANY + ")" + MORE + "\\s+[–—-]\\s+(?=\\S)", FLAGS);

    private static final Pattern FURTHER = Pattern.compile("(?<=[.;,\\s])(?<label>" + ANY + ")\\s?:", FLAGS);
    private static final Pattern ALONE = Pattern.compile(
            "^\\s*(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+)?" + COUNT + "(?<label>" + ANY + ")(?<more>" + MORE
                    + ")\\s*(?<colon>[:;,]?)\\s*$",
            FLAGS);
    /** Within a line a label has a capital and a colon; the agenda may go on with a full stop and its first item. */
    private static final Pattern INSIDE = Pattern.compile("(?<![\\p{L}\\p{N}/-])(?=\\p{Lu})(?<label>(?iu:" + ANY
            + "))(?:\\s?:|(?<=(?iu:agenda))\\.(?=\\s*1[.)]\\s)|(?<=(?iu:agenda))(?=\\s+(?:1|I)[.)]\\s+\\p{Lu}))");

    private static final Pattern BY = Pattern.compile(
            "^\\s*(?<label>(?:chaired|facilitated|convened|notes taken|minutes taken|recorded|attended) by|(?:présidée|convoquée|rédigé) par|presidida por|elaborado por)\\s+(?=\\p{Lu})",
            FLAGS);
    /** "CHAIR Ms. Ana Santos, Port Office": capitals stand for the colon where the value has small letters. */
    private static final Pattern SHOUTED =
            Pattern.compile("^\\s*(?<label>(?iu:" + ANY + "))\\s+(?=\\p{Lu}\\p{Ll}[\\p{L}'’-]*[.\\s]+\\p{Lu})");

    /** Between two such sentences. */
    private static final Pattern SAID_BY = Pattern.compile(
            "\\.\\s+(?=(?:chaired|facilitated|convened|notes taken|minutes taken|recorded|attended) by\\s)", FLAGS);

    private static final Pattern LOOSE = Pattern.compile(
            "^\\s*(?<label>date|meeting date|time|venue|location|lieu|province-lieu|horaire|heure|fecha|hora|lugar)\\s+(?=[\\p{Lu}\\d])",
            FLAGS);
    private static final int LONGEST_LOOSE = 120;
    /** At the end of a run of labels the last one may lack its colon. */
    private static final Pattern AT_END = Pattern.compile("\\s(?=\\p{Lu})(?<label>(?iu:" + ANY + "))\\s*$");
    /** In a torn form labels stand side by side without colons. */
    private static final Pattern BARE =
            Pattern.compile("(?<![\\p{L}\\p{N}/-])(?=\\p{Lu})(?<label>(?iu:" + ANY + "))(?![\\p{L}/-])");

    private static final String SEPARATORS = ":?/|\t";
    private static final int LEAST_BARE = 3;
    private static final int LONGEST_UNKNOWN = 24;

    private Labels() {}

    /** True for "Present: …" and "Venue / …". */
    public static boolean startsWithLabel(String line) {
        return maySeparate(line) && FIRST.matcher(line).lookingAt();
    }

    /** The field that a line or heading names without saying more, or null. */
    public static @Nullable Field alone(String line) {
        if (!mayBeAlone(line)) {
            return null;
        }
        if (WERE_PRESENT.matcher(line).matches()
                && (line.stripTrailing().endsWith(":") || line.length() <= LONGEST_ANNOUNCED)) {
            return Field.PRESENT;
        }
        Matcher matcher = ALONE.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        Field field = LabelNames.field(matcher.group("label"));
        // "Working Group (IMWG)" is a name, "Attendance (see the signed list)" none.
        boolean noted =
                !matcher.group("more").isEmpty() && matcher.group("colon").isEmpty();
        return noted && field != Field.PRESENT && field != Field.APOLOGIES ? null : field;
    }

    /**
     * Labels without a colon, where the value speaks for itself: "Date Tuesday 6 June 2017", "Venue UNHCR, Port Alma", "Chaired
     * by Ana Santos. Attended by UNHCR, IOM and WFP."; none in other lines.
     */
    public static List<Labelled> loose(String line) {
        List<Labelled> said = new ArrayList<>();
        for (String sentence : SAID_BY.split(line, -1)) {
            Matcher by = BY.matcher(sentence);
            if (!by.find()) {
                break;
            }
            said.add(new Labelled(LabelNames.field(by.group("label")), value(sentence.substring(by.end()))));
        }
        if (!said.isEmpty()) {
            return said;
        }
        if (line.length() > LONGEST_LOOSE) {
            return List.of();
        }
        Matcher loose = LOOSE.matcher(line);
        if (!loose.find()) {
            return shouted(line);
        }
        Field field = LabelNames.field(loose.group("label"));
        String value = value(line.substring(loose.end()));
        When when = When.in(value, null);
        boolean speaks =
                switch (field) {
                    case DATE -> when.date() != null && when.rest().size() <= 1;
                    case TIME -> when.from() != null;
                    default -> field == Field.PLACE;
                };
        return speaks ? List.of(new Labelled(field, value)) : List.of();
    }

    private static List<Labelled> shouted(String line) {
        Matcher shouted = SHOUTED.matcher(line);
        String label = shouted.lookingAt() ? shouted.group("label") : "";
        boolean capitals = label.length() > 1 && label.equals(label.toUpperCase(Locale.ROOT));
        Field field = capitals ? LabelNames.field(label) : null;
        boolean person = field == Field.CHAIR || field == Field.NOTE_TAKER;
        return field == null || !person
                ? List.of()
                : List.of(new Labelled(field, value(line.substring(shouted.end()))));
    }

    /** The field's plainest name. */
    public static String name(Field field) {
        return LabelNames.plainest(field);
    }

    /** All labels of a line; without colons only where three or more of them stand side by side. */
    public static List<Place> places(String line) {
        List<Place> found = new ArrayList<>();
        Matcher inside = INSIDE.matcher(line);
        while (inside.find()) {
            found.add(new Place(LabelNames.field(inside.group("label")), inside.start(), inside.end()));
        }
        if (found.isEmpty()) {
            return bareRun(line);
        }
        Matcher end = AT_END.matcher(line);
        if (end.find(found.getLast().end() - 1)
                && end.start() + 1 >= found.getLast().end()) {
            found.add(new Place(LabelNames.field(end.group("label")), end.start("label"), end.end()));
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
            run.add(new Place(LabelNames.field(bare.group("label")), bare.start(), bare.end()));
        }
        return run.size() >= LEAST_BARE ? run : List.of();
    }

    /** Nothing, or the few words of a label that is not known, between two that are. */
    private static boolean isShort(String between) {
        return between.isBlank() || (between.length() <= LONGEST_UNKNOWN && between.matches("[\\p{L}\\s/]+"));
    }

    /** The labels of a line that starts with one: "Date: 3 May. Venue: UNHCR" has two. */
    public static List<Labelled> of(String line) {
        Matcher matcher = FIRST.matcher(line);
        if (!maySeparate(line) || !matcher.lookingAt()) {
            return dashed(line);
        }
        List<Labelled> found = new ArrayList<>();
        Field field = LabelNames.field(matcher.group("label"));
        int start = matcher.end();
        Matcher further = FURTHER.matcher(line);
        int from = Math.max(start, 0);
        while (field != Field.AGENDA && further.find(from)) {
            from = further.end();
            if (Character.isLowerCase(line.codePointAt(further.start()))
                    && LabelNames.field(further.group("label")) == Field.GROUP) {
                // "14 organisations, 1 working group: UNHCR, IOM": one of those who came.
                continue;
            }
            found.add(new Labelled(field, value(line.substring(start, further.start()))));
            field = LabelNames.field(further.group("label"));
            start = further.end();
        }
        found.add(new Labelled(field, value(line.substring(start))));
        return found;
    }

    /** A dash may stand in place of the colon where several names follow. */
    private static List<Labelled> dashed(String line) {
        Matcher dashed = DASHED.matcher(line);
        boolean several = line.indexOf(',') != line.lastIndexOf(',') || line.indexOf('·') != line.lastIndexOf('·');
        boolean dash = line.indexOf('-') >= 0 || line.indexOf('–') >= 0 || line.indexOf('—') >= 0;
        if (!several || !dash || !dashed.lookingAt()) {
            return List.of();
        }
        Field field = LabelNames.field(dashed.group("label"));
        boolean list = field == Field.PRESENT || field == Field.APOLOGIES;
        return list ? List.of(new Labelled(field, value(line.substring(dashed.end())))) : List.of();
    }

    /** A label ends with its last letter, a bracket or a sign; a sentence, as most lines are, with a full stop. */
    private static boolean mayBeAlone(String line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end > 0
                && (Character.isLetterOrDigit(line.charAt(end - 1)) || ":;),".indexOf(line.charAt(end - 1)) >= 0);
    }

    /** A sign that parts a label from its value; most lines have none, and need not be compared with every label. */
    private static boolean maySeparate(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (SEPARATORS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String value(String raw) {
        String value = raw.strip();
        // A cell that is empty, or a sign between two values, stands behind it.
        return value.endsWith(";") || value.endsWith(" /")
                ? value.substring(0, value.length() - 1).strip()
                : value;
    }
}
