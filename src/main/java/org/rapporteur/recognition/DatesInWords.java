package org.rapporteur.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.shared.Folding;

/**
 * Days written out in full, as formal records begin: "L'an deux mille dix-huit, le vingt-deux novembre", "a los cinco días del
 * mes de septiembre de dos mil diecinueve". Years from 2000 to 2099.
 */
public final class DatesInWords {
    private static final List<String> FRENCH = List.of(
            "",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix sept",
            "dix huit",
            "dix neuf",
            "vingt",
            "vingt et un",
            "vingt deux",
            "vingt trois",
            "vingt quatre",
            "vingt cinq",
            "vingt six",
            "vingt sept",
            "vingt huit",
            "vingt neuf",
            "trente",
            "trente et un");
    private static final List<String> SPANISH = List.of(
            "",
            "uno",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciseis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte",
            "veintiun",
            "veintidos",
            "veintitres",
            "veinticuatro",
            "veinticinco",
            "veintiseis",
            "veintisiete",
            "veintiocho",
            "veintinueve",
            "treinta",
            "treinta y un");
    private static final List<String> MONTHS = List.of(
            "",
            "janvier|enero",
            "fevrier|febrero",
            "mars|marzo",
            "avril|abril",
            "mai|mayo",
            "juin|junio",
            "juillet|julio",
            "aout|agosto",
            "septembre|septiembre|setiembre",
            "octobre|octubre",
            "novembre|noviembre",
            "decembre|diciembre");
    private static final String MONTH = String.join("|", MONTHS.subList(1, MONTHS.size()));
    /** Longest first, so that "treinta" does not hide "treinta y un". */
    private static final String DAY = SPANISH.stream()
            .filter(word -> !word.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(word -> word.endsWith("un") ? word + "o?" : word)
            .collect(Collectors.joining("|", "(?:", "|primero?)"));

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "l'?an deux mil(?:le)? (?<year>[a-z -]{2,50}?),? (?:et )?le (?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?(?<day>[a-z0-9 -]{1,50}?)(?:ieme)?(?: jour)?(?: du mois)?(?: de| d')? ?(?<month>"
                    + MONTH + ")\\b");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![a-z0-9])(?<day>" + DAY + "|\\d{1,2})(?: dias?)? (?:del mes )?de (?<month>" + MONTH
                    + ") (?:de |del )?(?:ano )?(?:dos mil (?<year>[a-z ]{2,50}?)(?=[,;.]| siendo| a las|$)|(?<figures>20\\d\\d))");

    /** "veintiun" is said "veintiun" before its noun. */
    private static final Pattern UNO = Pattern.compile("(?<=^|veinti|y )(un)o$");

    private static final Pattern BLANKS = Pattern.compile("[-\\s]+");

    private DatesInWords() {}

    /** The first day written out in a text; empty where there is none, or it cannot be. */
    public static Optional<LocalDate> in(String text) {
        String folded = Folding.fold(text);
        if (!folded.contains("mil") && !folded.contains("del mes")) {
            return Optional.empty();
        }
        String plain = BLANKS.matcher(folded).replaceAll(" ").replace(" ,", ",");
        return day(YEAR_FIRST.matcher(plain)).or(() -> day(YEAR_LAST.matcher(plain)));
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean figures = matcher.pattern().namedGroups().containsKey("figures") && matcher.group("figures") != null;
        int year = figures ? Integer.parseInt(matcher.group("figures")) : 2000 + number(matcher.group("year"));
        int day = number(matcher.group("day"));
        int month = month(matcher.group("month"));
        try {
            return day > 0 && (figures || year > 2000) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** 1 to 31 for a cardinal, or a French ordinal without its ending; 0 for other words. */
    private static int number(String words) {
        String word = UNO.matcher(words.strip()).replaceFirst("$1");
        if (word.matches("\\d{1,2}")) {
            return Integer.parseInt(word);
        }
        if (word.equals("premier") || word.equals("primer") || word.equals("primero")) {
            return 1;
        }
        int spanish = SPANISH.indexOf(word);
        int french = FRENCH.indexOf(word);
        int stem = (int) FRENCH.stream()
                .takeWhile(name -> !name.replaceFirst("e$", "").equals(word) && !(name + "u").equals(word))
                .count();
        return Math.max(spanish, Math.max(french, stem < FRENCH.size() ? stem : 0));
    }

    private static int month(String name) {
        for (int i = 1; i < MONTHS.size(); i++) {
            if (Arrays.asList(MONTHS.get(i).split("\\|", -1)).contains(name)) {
                return i;
            }
        }
        return 0;
    }
}
