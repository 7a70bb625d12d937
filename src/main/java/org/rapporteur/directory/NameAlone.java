package org.rapporteur.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.directory.PersonalWords.Stretch;
import org.rapporteur.shared.Folding;

/**
 * One name of a person where it stands alone: "Okoro said", "Ms Okoro", "D. Okoro", "Daniel agreed". Whether a family name
 * means this person is sure only when nobody and nothing else is called so, and when no other name stands beside it ("Okoro
 * Street"); of a given name it is never sure.
 *
 * @param found prefix and name, over folded text; without a match for people with one name
 * @param certain folded family names that are nobody else's
 */
record NameAlone(Pattern found, List<String> certain) {
    private static final int SHORTEST = 3;
    private static final String TITLES = "(?:mr|mrs|ms|miss|dr|prof|mme|mlle|sr|sra)\\.?\\s+";
    private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*[ \\u00a0]$");
    /** "12 May", "April 2026". */
    private static final Set<String> MONTHS =
            Set.of("april", "avril", "abril", "may", "mai", "mayo", "june", "juin", "junio", "august", "agosto");

    private static final Pattern NUMBER_BEFORE = Pattern.compile("\\d[ \\u00a0]$");
    private static final Pattern NUMBER_AFTER = Pattern.compile("^[ \\u00a0]\\d");
    private static final Pattern NAME_AFTER = Pattern.compile("^[ \\u00a0]\\p{Lu}");

    NameAlone {
        certain = List.copyOf(certain);
    }

    /**
     * A place where the name stands.
     *
     * @param sure it means this person; else it may be somebody or something else
     */
    record Mention(Stretch stretch, boolean sure) {}

    /**
     * The names of a person.
     *
     * @param isTheirsOnly tells of a folded family name whether nobody and nothing else has it
     */
    static NameAlone of(PersonName person, Predicate<String> isTheirsOnly) {
        if (person.given().isEmpty() || person.family().isEmpty()) {
            return new NameAlone(Pattern.compile("(?!)"), List.of());
        }
        List<String> family = parts(person.family());
        String any = Stream.concat(family.stream(), parts(person.given()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        String initial = Folding.fold(person.given());
        String prefix = initial.isEmpty() ? TITLES : TITLES + "|" + Pattern.quote(initial.substring(0, 1)) + "\\.\\s*";
        return new NameAlone(
                Pattern.compile(
                        any.isEmpty()
                                ? "(?!)"
                                : "(?<![\\p{L}\\p{N}@._/-])(" + prefix + ")?(" + any
                                        + ")(?![\\p{L}\\p{N}@_/]|[.-]\\p{L})"),
                family.stream().filter(isTheirsOnly).toList());
    }

    /** A name, and each of several that it is made of ("García Márquez"), without "de" and "van"; folded. */
    private static List<String> parts(String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split(" ", -1)))
                .filter(part -> part.length() >= SHORTEST && (!isSmall(part) || part.equals(name)))
                .map(Folding::fold)
                .distinct()
                .toList();
    }

    List<Mention> in(String text, FoldedText folded) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = found.matcher(folded.folded());
        while (matcher.find()) {
            Stretch whole = folded.written(matcher.start(), matcher.end());
            Stretch name = folded.written(matcher.start(2), matcher.end(2));
            // Names of scripts without case count as written large; "rose" in small letters is no name.
            if (!isSmall(text.substring(name.start(), name.end())) && !isMonth(text, name)) {
                boolean apart = (matcher.group(1) != null
                                || !NAME_BEFORE
                                        .matcher(text.substring(0, whole.start()))
                                        .find())
                        && !NAME_AFTER.matcher(text.substring(whole.end())).find();
                mentions.add(new Mention(whole, apart && certain.contains(Folding.fold(matcher.group(2)))));
            }
        }
        return mentions;
    }

    private static boolean isMonth(String text, Stretch name) {
        return MONTHS.contains(Folding.fold(text.substring(name.start(), name.end())))
                && (NUMBER_BEFORE.matcher(text.substring(0, name.start())).find()
                        || NUMBER_AFTER.matcher(text.substring(name.end())).find());
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }
}
