package org.rapporteur.importing.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.When;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.ReadingHabits;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;

/**
 * Writes down what the words of an action alone would not say: owners and due that a table gives in columns of their own,
 * owners whom only the document explains, and dates read by its habit. Later the words are read without the document.
 */
public final class CellCorrections {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/&+\\n]\\s*|\\s+(?:and|et|y)\\s+");

    /** "Ana Santos-WFP": somebody of an organisation, which owes it. */
    private static final Pattern OF_ORGANISATION = Pattern.compile(
            "(?<![\\p{L}])\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}[\\p{L}’'-]*?\\p{Ll}){1,2}\\s?[-–]\\s?(\\p{Lu}[\\p{L}&-]+)(?![\\p{L}])");

    /** Nobody yet. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?iu)(?:tb[cd]|to be (?:confirmed|determined|decided|identified|agreed|nominated)|à (?:désigner|définir|déterminer|confirmer)|por (?:definir|designar|confirmar)|n/?a|none|nobody|personne|nadie|[-–—?]+)\\.?");

    /** Without a sign that parts names from days no due is looked for, as in tables of thousands of rows. */
    private static final Pattern MAY_HOLD_DUE = Pattern.compile("[\\d,;:(–-]");

    private static final Pattern AROUND_DUE = Pattern.compile("[\\s,;:(–-]+$");
    private static final Pattern LAST = Pattern.compile("(?iu)\\s*(?:at the )?(?:latest)?[\\s.,;)]*");

    private static final Pattern YEAR = Pattern.compile("\\d{4}|['’]\\d{2}$|[/.-]\\d{1,2}[/.-]\\d{2}");
    private static final Pattern FIGURES = Pattern.compile("[\\P{L}]+");
    /** "7 May", which is read the same whatever a document's figures mean. */
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    /** Months: a day of an earlier action that would be further away was rather in the year before. */
    private static final int AHEAD = 8;

    /** "la DRAH", "de Welthungerhilfe" behind another name. */
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?iu:(?:de |à )?(?:la |le |les |el |los |las |l['’]|the )|du |des |del |de |d['’]|aux? )(?=\\p{Lu})");

    private final Recogniser recogniser;
    private final Recogniser later;
    private static final Pattern WHEN = Pattern.compile(
            "(?iu)(?:deadlines?|due|dates?|échéances?|délais?|plazos?|fechas?(?: l[íi]mite)?)\\s*:|(?:by|before|until|till|from|since|no later|avant|d['’]ici|dès|à partir|antes|hasta|desde|a partir)\\s");

    private final LocalDate on;
    /** What cells were read as; in long tables the same owners and days come again and again. */
    private final Map<String, List<String>> namesByCell = new HashMap<>();

    private final Map<String, Optional<Due>> dueByCell = new HashMap<>();

    /** Reads cells against the day of the meeting. */
    public CellCorrections(Recogniser recogniser, LocalDate on) {
        this.recogniser = recogniser;
        this.later = recogniser.plain();
        this.on = on;
    }

    /** What an action's words alone say. */
    public Recognition read(Block block) {
        return recogniser.action(block.text(), on);
    }

    /**
     * The action's block with corrections where it would be read differently without.
     *
     * @param earlier it was set at an earlier meeting, so that "30/01" in February is a day gone by
     */
    public Block of(Block block, Recognition read, ActionTable.@Nullable Entry entry, boolean earlier) {
        Corrections corrections = block.corrections();
        String who = entry == null || entry.who() == null ? "" : entry.who().strip();
        List<String> wanted = who.isEmpty() ? names(read.ownerNames()) : owners(who, read);
        if (!wanted.equals(names(later.ownersOf(block.text(), read.due())))) {
            corrections = corrections.withOwners(wanted);
        }
        corrections = due(block, read, entry == null ? null : entry.when(), corrections, earlier);
        return new Block(block.uid(), block.kind(), block.depth(), block.content(), corrections);
    }

    /** An acronym, or a name that is known: "Caritas". */
    private boolean isBody(String word) {
        return Character.isUpperCase(word.charAt(1)) || recogniser.knowsOwners(word);
    }

    private static List<String> names(List<Owner> owners) {
        return owners.stream().map(Owner::name).toList();
    }

    /** Those of a cell; those of the action's words where it names none. */
    private List<String> owners(String cell, Recognition read) {
        if (NOBODY.matcher(cell).matches()) {
            return List.of();
        }
        List<String> named = namesByCell.computeIfAbsent(cell, this::names);
        return named.isEmpty() ? names(read.ownerNames()) : named;
    }

    private Corrections due(
            Block block, Recognition read, @Nullable String when, Corrections corrections, boolean earlier) {
        Due said = read.dueSaid();
        Optional<Due> cell =
                when == null || when.isBlank() ? Optional.empty() : dueByCell.computeIfAbsent(when.strip(), this::due);
        Due wanted = cell.orElse(said);
        LocalDate ahead = wanted == null ? null : wanted.to();
        if (wanted == null || ahead == null) {
            return corrections;
        }
        // Without habits the words are read the same but for figures that give the month first.
        boolean monthFirst = recogniser.habits().order() == ReadingHabits.Order.MONTH_FIRST;
        Due again = monthFirst ? later.dueOf(block.text(), on) : said(read);
        if (on.equals(When.ANY_DAY) && !YEAR.matcher(wanted.phrase()).find()) {
            // The day of the meeting is not known yet: the words are read against it once it is.
            String words = monthFirst && FIGURES.matcher(wanted.phrase()).matches()
                    ? DAY_OF_YEAR.format(ahead)
                    : wanted.phrase();
            boolean same = again != null && again.phrase().equals(words);
            return same ? corrections : corrections.withDue(words);
        }
        boolean gone = earlier
                && ahead.isAfter(on.plusMonths(AHEAD))
                && !YEAR.matcher(wanted.phrase()).find();
        LocalDate day = gone ? ahead.minusYears(1) : ahead;
        return again != null && Objects.equals(again.to(), day)
                ? corrections
                : corrections.withDue(String.valueOf(day));
    }

    private Optional<Due> due(String cell) {
        return recogniser.due(cell, on).or(() -> Optional.ofNullable(recogniser.dueOf(cell, on)));
    }

    private static @Nullable Due said(Recognition read) {
        Mention<Due> due = read.due();
        return due == null ? null : due.what();
    }

    /** "Education cluster, April 6 latest": the day is not part of the names. */
    private String withoutDue(String cell) {
        if (!MAY_HOLD_DUE.matcher(cell).find()) {
            return cell;
        }
        Mention<Due> due = recogniser.action(cell, on).due();
        boolean atEnd = due != null
                && due.start() > 0
                && LAST.matcher(cell.substring(due.end())).matches();
        return due == null || !atEnd
                ? cell
                : AROUND_DUE.matcher(cell.substring(0, due.start())).replaceFirst("");
    }

    /** The lines of a cell without those below the names that only say by when. */
    private List<String> named(List<String> lines) {
        return lines.size() < 2
                ? lines
                : IntStream.range(0, lines.size())
                        .filter(i -> i == 0 || !saysWhen(lines.get(i).strip()))
                        .mapToObj(lines::get)
                        .toList();
    }

    private boolean saysWhen(String line) {
        return WHEN.matcher(line).lookingAt() || recogniser.due(line, on).isPresent();
    }

    private List<String> names(String cell) {
        String who = OF_ORGANISATION
                .matcher(named(cell.lines().toList()).stream()
                        .map(this::withoutDue)
                        .collect(Collectors.joining("; ")))
                .replaceAll(of -> isBody(of.group(1)) ? of.group(1) : Matcher.quoteReplacement(of.group()));
        List<String> dashed = DASH.splitAsStream(who).toList();
        boolean several = dashed.size() > 1 && dashed.stream().allMatch(recogniser::knowsOwners);
        List<Owner> owners = recogniser.owners(several ? String.join("; ", dashed) : who);
        return !owners.isEmpty()
                ? owners.stream().map(Owner::name).toList()
                : BETWEEN.splitAsStream(BRACKETS.matcher(who).replaceAll(" "))
                        .map(name -> ARTICLE.matcher(name.strip()).replaceFirst(""))
                        .filter(name -> name.chars().anyMatch(Character::isLetter))
                        .toList();
    }
}
