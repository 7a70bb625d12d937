package org.rapporteur.recognition;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.recognition.Period.Part;

/** The words dates are made of, as numbers: months and weekdays from the Java runtime's English, French and Spanish. */
final class CalendarWords {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"));
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ROMANCE_ORDINALS =
            List.of("premi.*|primer.*", "deuxi.*|second[e]|segund.*", "troisi.*|tercer.*", "quatri.*|cuart.*");
    private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth", "fifth");

    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, Integer> WEEKDAYS = weekdays();
    private static final Map<String, Part> PARTS = parts();

    static final String MONTH = alternation(MONTHS.keySet()) + "(?![\\p{L}])\\.?";
    static final String WEEKDAY = alternation(WEEKDAYS.keySet()) + "(?![\\p{L}])\\.?";
    private static final List<String> DAY_WORDS = dayWords();
    static final String DAY_WORD = DAY_WORDS.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|", "(?=\\p{L})(?:", ")"));
    static final String PART = "(?<part>early|(?:the )?beginning of|(?:the )?start of|(?:the )?middle of|mid|late"
            + "|(?:the )?(?:very )?end of|end|(?:the )?first half of|(?:the )?second half of"
            + "|début|debut|mi|fin|(?:a )?(?:finales|fines|mediados|principios|inicios) de|(?:a )?(?:finales|fines|mediados|principios|inicios)|finalizar|terminar)";
    static final String NUMBER = "(?<count>\\d{1,3}|(?=\\p{L})(?:"
            + String.join("|", NUMBERS.subList(1, NUMBERS.size())) + "|an?(?: couple of)?|the next))";
    static final String ORDINAL = "(?<ordinal>1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)";

    private CalendarWords() {}

    private static List<String> dayWords() {
        List<String> words = new ArrayList<>(List.of(
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
                "twentieth"));
        List.copyOf(words.subList(0, 9)).forEach(unit -> words.add("twenty-" + unit));
        words.add("thirtieth");
        words.add("thirty-first");
        return List.copyOf(words);
    }

    /** The day of a month in figures or as an ordinal in words; 0 for other words. */
    static int day(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : DAY_WORDS.indexOf(plain(word)) + 1;
    }

    /** 1 to 12, or 0 for no month. */
    static int month(String word) {
        return MONTHS.getOrDefault(plain(word), 0);
    }

    /** 1 (Monday) to 7, or 0 for no weekday. */
    static int weekday(String word) {
        return WEEKDAYS.getOrDefault(plain(word), 0);
    }

    /** The number a word or figure says; 0 when it says none. */
    static int number(String word) {
        String folded = plain(word);
        if (folded.startsWith("a couple") || folded.equals("couple of")) {
            return 2;
        }
        if (folded.equals("a") || folded.equals("an") || folded.equals("the next")) {
            return 1;
        }
        return folded.matches("\\d{1,9}") ? Integer.parseInt(folded) : Math.max(0, NUMBERS.indexOf(folded));
    }

    /** 1 to 5; -1 for "last". */
    static int ordinal(String word) {
        String folded = plain(word);
        if (folded.matches("last|dernie.*|ultim.*")) {
            return -1;
        }
        for (int i = 0; i < ROMANCE_ORDINALS.size(); i++) {
            if (folded.matches(ROMANCE_ORDINALS.get(i))) {
                return i + 1;
            }
        }
        return Character.isDigit(folded.charAt(0)) ? folded.charAt(0) - '0' : Math.max(0, ORDINALS.indexOf(folded));
    }

    static Part part(String words) {
        String folded = plain(words)
                .replaceFirst("^the ", "")
                .replaceFirst("^very ", "")
                .replaceFirst("^a ", "");
        return PARTS.getOrDefault(folded.replaceFirst(" (?:of|de)$", ""), Part.WHOLE);
    }

    /** True for words that a date may start with, so that most words of a line need no closer look. */
    static boolean mayStartDate(String folded) {
        return Character.isDigit(folded.charAt(0))
                || STARTERS.contains(plain(folded))
                || folded.startsWith("mid")
                || folded.startsWith("end-")
                || folded.startsWith("mi-")
                || month(firstPart(folded)) > 0;
    }

    /** Words that point at a time by themselves: "tomorrow", "next week", "within two weeks". */
    static boolean isRelative(String folded) {
        return RELATIVE.contains(folded);
    }

    private static final Set<String> RELATIVE = Set.of(
            "d'ici",
            "today",
            "tomorrow",
            "tonight",
            "ce",
            "cet",
            "au",
            "courant",
            "durante",
            "en",
            "demain",
            "manana",
            "hoy",
            "aujourd'hui",
            "proxima",
            "proximo",
            "semana",
            "semaine",
            "dans",
            "sous",
            "dentro",
            "delai",
            "plazo",
            "la",
            "cette",
            "esta",
            "eod",
            "eow",
            "eom",
            "eoq",
            "eoy",
            "cob",
            "this",
            "next",
            "within",
            "in",
            "close");

    private static String firstPart(String folded) {
        int hyphen = folded.indexOf('-');
        return hyphen < 0 ? folded : folded.substring(0, hyphen);
    }

    private static final Set<String> STARTERS = starters();

    private static Set<String> starters() {
        Set<String> starters = List.of(
                        ("q1 q2 q3 q4 h1 h2 early beginning start middle end late first second third fourth"
                                        + " fifth last this next the today tomorrow eod eom eow eoq eoy cob within in debut fin"
                                        + " finales fines cierre finalizar terminar mediados principios spring summer autumn fall winter close following coming"
                                        + " one two three four five six seven eight nine ten year-end month-end year a week our"
                                        + " asap as once day before prior ahead month quarter a an after final tonight cet au courant durante tmr tmrw + weekend"
                                        + " les los las la le l' el proxima proximo semana semaine mois mes trimestre ano annee cette ce esta este"
                                        + " dans sous d'ici dentro en delai plazo a mi inicios demain manana dia du del from christmas noel navidad pasado apres apres-demain aujourd'hui hoy premier"
                                        + " deuxieme troisieme quatrieme dernier primer segundo tercer cuarto ultimo premiere derniere seconde primera segunda tercera cuarta ultima 1ere 1er t1 t2 t3 t4")
                                .split(" ", -1))
                .stream()
                .collect(Collectors.toSet());
        starters.addAll(MONTHS.keySet());
        starters.addAll(WEEKDAYS.keySet());
        starters.addAll(DAY_WORDS);
        return Set.copyOf(starters);
    }

    private static String plain(String word) {
        String folded = Tokens.fold(word);
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> names = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    names.put(plain(month.getDisplayName(style, language)), month.getValue());
                }
            }
        }
        names.put("sept", 9);
        // As in Peru and Uruguay.
        names.put("setiembre", 9);
        return Map.copyOf(names);
    }

    private static Map<String, Integer> weekdays() {
        Map<String, Integer> names = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                names.put(plain(day.getDisplayName(TextStyle.FULL, language)), day.getValue());
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            names.put(plain(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)), day.getValue());
        }
        names.putAll(Map.of("tues", 2, "weds", 3, "thur", 4, "thurs", 4));
        return Map.copyOf(names);
    }

    private static Map<String, Part> parts() {
        return Map.ofEntries(
                Map.entry("early", Part.EARLY),
                Map.entry("beginning", Part.EARLY),
                Map.entry("start", Part.EARLY),
                Map.entry("debut", Part.EARLY),
                Map.entry("principios", Part.EARLY),
                Map.entry("inicios", Part.EARLY),
                Map.entry("mid", Part.MID),
                Map.entry("mi", Part.MID),
                Map.entry("middle", Part.MID),
                Map.entry("mediados", Part.MID),
                Map.entry("late", Part.LATE),
                Map.entry("end", Part.LATE),
                Map.entry("fin", Part.LATE),
                Map.entry("finales", Part.LATE),
                Map.entry("fines", Part.LATE),
                Map.entry("cierre", Part.LATE),
                Map.entry("finalizar", Part.LATE),
                Map.entry("terminar", Part.LATE),
                Map.entry("el cierre", Part.LATE),
                Map.entry("first half", Part.FIRST_HALF),
                Map.entry("second half", Part.SECOND_HALF));
    }

    /**
     * Longest first, each letter that may bear an accent written either way. Words of one first letter stand together behind
     * it, so that most places of a text are told after a single letter.
     */
    private static String alternation(Set<String> folded) {
        Map<String, List<String>> byLetter = folded.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(word -> word.substring(0, 1), TreeMap::new, Collectors.toList()));
        return byLetter.entrySet().stream()
                .map(entry -> withAccents(entry.getKey())
                        + entry.getValue().stream()
                                .map(word -> withAccents(word.substring(1)))
                                .collect(Collectors.joining("|", "(?:", ")")))
                .collect(Collectors.joining("|", "(?=\\p{L})(?:", ")"));
    }

    private static String withAccents(String word) {
        return Pattern.compile("[aeiou]").matcher(word).replaceAll(vowel -> switch (vowel.group()) {
            case "a" -> "[aáà]";
            case "e" -> "[eéèê]";
            case "u" -> "[uúû]";
            case "i" -> "[ií]";
            default -> "[oó]";
        });
    }
}
