package org.rapporteur.recognition;

import static org.rapporteur.recognition.CalendarWords.MONTH;
import static org.rapporteur.recognition.CalendarWords.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Period.Part;

/** Weeks, months, quarters and counted stretches of French and Spanish: "la semaine prochaine", "finales de mes". */
final class RomanceRules {
    private static final String FR_PART = "(?:(?<part>d[ée]but|mi|fin)(?: de| du|-)?\\s?(?:la |le |l['’])?)?";
    private static final String ES_PART =
            "(?:(?:a )?(?<part>principios|mediados|finales|fines|fin|inicios)\\s(?:de |del )?)?";
    private static final String COUNT =
            "(?<count>\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|quelques|algun[oa]s|una?|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|veinte|treinta)";
    private static final List<List<String>> NUMBERS = List.of(
            List.of("un", "une", "una", "uno"),
            List.of("deux", "dos"),
            List.of("trois", "tres"),
            List.of("quatre", "cuatro"),
            List.of("cinq", "cinco"),
            List.of("six", "seis"),
            List.of("sept", "siete"),
            List.of("huit", "ocho"),
            List.of(),
            List.of("dix", "diez"));

    private static final int A_FEW = 3;
    private static final int FORTNIGHT = 15;
    /** "Huit jours". */
    private static final int WEEK = 8;

    static final List<PeriodRule> ALL = List.of(
            PeriodRule.of(
                    FR_PART
                            + "(?:la |le |l['’])?(?<unit>semaine|mois|trimestre|ann[ée]e) (?<which>prochaine?|suivante?|en cours)",
                    RomanceRules::which),
            PeriodRule.of(FR_PART + "(?<which>cette|ce) (?<unit>semaine|mois|trimestre|ann[ée]e)", RomanceRules::which),
            PeriodRule.of(
                    "(?<part>fin|d[ée]but) (?:de la |de |du |d['’])(?<unit>semaine|mois|trimestre|ann[ée]e)",
                    RomanceRules::which),
            PeriodRule.of(
                    ES_PART + "(?:la |el )?(?<which>pr[oó]xim[oa]|siguiente) (?<unit>semana|mes|trimestre|a[ñn]o)",
                    RomanceRules::which),
            PeriodRule.of(
                    ES_PART
                            + "(?:la |el )?(?<unit>semana|mes|trimestre|a[ñn]o) (?<which>pr[oó]xim[oa]|siguiente|que viene|entrante|en curso)",
                    RomanceRules::which),
            PeriodRule.of(ES_PART + "(?<which>esta|este) (?<unit>semana|mes|trimestre|a[ñn]o)", RomanceRules::which),
            PeriodRule.of(
                    "(?<part>principios|mediados|finales|fines|fin|(?:el )?cierre) (?:de |del )(?:la |el )?(?<unit>semana|mes|trimestre|a[ñn]o)",
                    RomanceRules::which),
            PeriodRule.of(
                    "(?:le |el )?(?<weekday>" + WEEKDAY + ")\\s(?:prochain|suivant|pr[oó]ximo|siguiente|que viene)",
                    RomanceRules::weekday),
            PeriodRule.of("(?:el )?pr[oó]ximo\\s(?<weekday>" + WEEKDAY + ")", RomanceRules::weekday),
            PeriodRule.of(
                    "demain(?: (?:matin|midi|soir|" + WEEKDAY
                            + "))?|(?:el d[ií]a de )?ma[ñn]ana(?: mismo| por la (?:ma[ñn]ana|tarde)| " + WEEKDAY + ")?",
                    (match, on) -> Period.day(on.plusDays(1))),
            PeriodRule.of("ce soir|cet apr[èe]s[- ]midi|esta (?:noche|tarde|ma[ñn]ana)", (match, on) -> Period.day(on)),
            PeriodRule.of(
                    "(?:(?:au cours|dans le courant|courant|durante|en el transcurso) (?:du |de |del |d['’]|el )?(?:(?:mois|mes) (?:de |d['’])?)?|(?:mois|mes) (?:de |d['’]))(?<name>"
                            + MONTH + ")(?: (?:de |del )?(?<year>(?:19|20)\\d{2}))?",
                    RomanceRules::month),
            PeriodRule.of(
                    "(?:within|in|dans|sous|en|dentro de|(?:en un )?plazo de|d[ée]lai de)\\s(?:les |las )?(?<hours>12|24|36|48|72|96) ?(?:hours?|hrs?|h|heures|horas)",
                    (match, on) -> new Period(
                            on, on.plusDays((Integer.parseInt(match.group("hours")) + 12) / 24), DuePrecision.DAY)),
            PeriodRule.of("apr[èe]s[- ]demain|pasado ma[ñn]ana", (match, on) -> Period.day(on.plusDays(2))),
            PeriodRule.of(
                    "(?:sous|dans (?:la|une)) huitaine",
                    (match, on) -> new Period(on, on.plusDays(WEEK), DuePrecision.WEEK)),
            PeriodRule.of(
                    "(?:sous|dans(?: la| une)?|en una) (?:quinzaine|quincena)",
                    (match, on) -> new Period(on, on.plusDays(FORTNIGHT), DuePrecision.WEEK)),
            PeriodRule.of("aujourd['’]hui(?: m[êe]me)?|hoy(?: mismo)?", (match, on) -> Period.day(on)),
            PeriodRule.of(
                    "(?<how>dans|sous|d['’]ici|en|dentro de|(?:en (?:un|el) )?plazo(?: (?:máximo )?(?:de|no mayor (?:a|de)))?(?:\\s?:)?|(?:dans un )?d[ée]lai(?: de|\\s?:)?|les|los|las)\\s(?:les |los |las )?(?:prochaine?s |pr[oó]xim[oa]s )?"
                            + COUNT
                            + "\\s(?:prochaine?s |pr[oó]xim[oa]s )?(?<unit>jours?(?: ouvr(?:abl|é)e?s)?|semaines?|mois|ann[ée]es?|ans?|d[ií]as?(?: (?:h[áa]biles|calendario|naturales|laborables))?|semanas?|mes(?:es)?|a[ñn]os?)",
                    RomanceRules::counted),
            PeriodRule.of(
                    "(?<ordinal>1er|premier|deuxi[èe]me|2e|2[èe]me|2d[oe]|2nd|2[º°]|1[º°]|troisi[èe]me|3e|3[èe]me|3er|3[º°]|quatri[èe]me|4e|4[èe]me|4to|4[º°]|dernier|primer|segundo|tercer|cuarto|[úu]ltimo)"
                            + "\\strimestre(?:\\s(?:de\\s|del\\s)?(?:a[ñn]o\\s)?(?<year>(?:19|20)\\d{2}))?",
                    RomanceRules::quarter),
            PeriodRule.of(
                    "(?:la )?(?<half>1[èe]re|premi[èe]re|2e|2[èe]me|deuxi[èe]me|seconde|primera|segunda|1ra|2da) (?:quinzaine|quincena)"
                            + "(?: (?:de |d['’]|du mois de |del mes de )(?<name>" + MONTH
                            + "))(?: (?:de |del )?(?<year>(?:19|20)\\d{2}))?",
                    RomanceRules::halfMonth),
            PeriodRule.of("T(?<quarter>[1-4])(?:\\s?/?(?:de )?(?<year>(?:19|20)\\d{2}))?", RomanceRules::quarter));

    private RomanceRules() {}

    private static Part part(Matcher match) {
        boolean named = match.pattern().namedGroups().containsKey("part") && match.group("part") != null;
        return named ? CalendarWords.part(match.group("part")) : Part.WHOLE;
    }

    private static Period month(Matcher match, LocalDate on) {
        int month = CalendarWords.month(match.group("name"));
        boolean dated = match.group("year") != null;
        YearMonth said = YearMonth.of(dated ? Integer.parseInt(match.group("year")) : on.getYear(), month);
        boolean gone = !dated && said.isBefore(YearMonth.from(on));
        return Period.month(gone ? said.plusYears(1) : said, Part.WHOLE);
    }

    private static @Nullable Period which(Matcher match, LocalDate on) {
        boolean says = match.pattern().namedGroups().containsKey("which");
        String which = says ? Tokens.fold(match.group("which")) : "";
        boolean next = which.startsWith("proch")
                || which.startsWith("prox")
                || which.startsWith("suiv")
                || which.startsWith("sig")
                || which.startsWith("que")
                || which.startsWith("entr");
        Part part = part(match);
        String unit = Tokens.fold(match.group("unit"));
        int by = next ? 1 : 0;
        if (unit.startsWith("sem")) {
            Period week = Period.week(on, by);
            return part == Part.LATE
                    ? new Period(week.to(), week.to(), DuePrecision.WEEK)
                    : part == Part.EARLY
                            ? new Period(week.from(), week.to().with(DayOfWeek.TUESDAY), DuePrecision.WEEK)
                            : week;
        }
        if (unit.startsWith("m")) {
            return Period.month(YearMonth.from(on).plusMonths(by), part);
        }
        LocalDate day = unit.startsWith("t") ? on.plusMonths(3L * by) : on.plusYears(by);
        return unit.startsWith("t")
                ? Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3, part)
                : Period.year(day.getYear(), part);
    }

    private static Period weekday(Matcher match, LocalDate on) {
        DayOfWeek day = DayOfWeek.of(CalendarWords.weekday(match.group("weekday")));
        return Period.day(on.with(TemporalAdjusters.next(day)));
    }

    private static Period counted(Matcher match, LocalDate on) {
        int count = number(Tokens.fold(match.group("count")));
        String unit = Tokens.fold(match.group("unit"));
        boolean working = unit.contains("ouvr") || unit.contains("habil");
        LocalDate to = unit.startsWith("sem")
                ? on.plusWeeks(count)
                : unit.startsWith("m")
                        ? on.plusMonths(count)
                        : working ? SpanRules.workingDays(on, count) : on.plusDays(count);
        boolean exact = match.group("how").toLowerCase(Locale.ROOT).equals("dans");
        DuePrecision precision = unit.startsWith("sem")
                ? DuePrecision.WEEK
                : unit.startsWith("m")
                        ? DuePrecision.MONTH
                        : unit.startsWith("a") ? DuePrecision.YEAR : DuePrecision.DAY;
        return new Period(exact ? to : on, to, precision);
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        for (int i = 0; i < NUMBERS.size(); i++) {
            if (NUMBERS.get(i).contains(word)) {
                return i + 1;
            }
        }
        return switch (word.substring(0, 3)) {
            case "qui" -> 15;
            case "vin", "vei" -> 20;
            case "tre" -> 30;
            default -> A_FEW;
        };
    }

    /** The first "quinzaine" of a month ends on its 15th, the second on its last day. */
    private static Period halfMonth(Matcher match, LocalDate on) {
        boolean first = match.group("half").matches("(?iu)1.*|prem.*|prim.*");
        YearMonth month = SpanRules.yearMonth(match, "name", on);
        return Period.month(month, first ? Part.FIRST_HALF : Part.SECOND_HALF);
    }

    private static Period quarter(Matcher match, LocalDate on) {
        boolean figure = match.pattern().namedGroups().containsKey("quarter");
        int quarter = figure ? Integer.parseInt(match.group("quarter")) : ordinal(Tokens.fold(match.group("ordinal")));
        return SpanRules.forwardQuarter(quarter, match.group("year"), on, Part.WHOLE);
    }

    private static int ordinal(String word) {
        return switch (word.charAt(0)) {
            case '1', 'p' -> 1;
            case '2', 's' -> 2;
            case '3' -> 3;
            case 't' -> 3;
            case 'd' -> word.startsWith("deu") ? 2 : 4;
            default -> 4;
        };
    }
}
