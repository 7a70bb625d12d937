package org.rapporteur.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.directory.PersonalWords.Stretch;
import org.rapporteur.shared.Folding;

/**
 * A person's family name where it stands alone: "Okoro said", "Ms Okoro", "D. Okoro". Whether it means this person is sure
 * only when nobody and nothing else is called so, and when no other name stands beside it ("Okoro Street").
 *
 * @param found prefix and name, over folded text; without a match for people with one name
 * @param certain folded names that are nobody else's
 */
record FamilyName(Pattern found, List<String> certain) {
    private static final int SHORTEST = 3;
    private static final String TITLES = "(?:mr|mrs|ms|miss|dr|prof|mme|mlle|sr|sra)\\.?\\s+";
    private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*[ \\u00a0]$");
    private static final Pattern NAME_AFTER = Pattern.compile("^[ \\u00a0]\\p{Lu}");

    FamilyName {
        certain = List.copyOf(certain);
    }

    /**
     * A place where the name stands.
     *
     * @param sure it means this person; else it may be somebody or something else
     */
    record Mention(Stretch stretch, boolean sure) {}

    /**
     * The family name of a person.
     *
     * @param isTheirsOnly tells of a folded name whether nobody and nothing else has it
     */
    static FamilyName of(PersonName person, Predicate<String> isTheirsOnly) {
        List<String> names = names(person);
        String any = names.stream()
                .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        String initial = Folding.fold(person.given());
        String prefix = initial.isEmpty() ? TITLES : TITLES + "|" + Pattern.quote(initial.substring(0, 1)) + "\\.\\s*";
        return new FamilyName(
                Pattern.compile(
                        names.isEmpty()
                                ? "(?!)"
                                : "(?<![\\p{L}\\p{N}@._/-])(" + prefix + ")?(" + any
                                        + ")(?![\\p{L}\\p{N}@_/]|[.-]\\p{L})"),
                names.stream().filter(isTheirsOnly).toList());
    }

    /** The family name, and each of several that it is made of ("García Márquez"), without "de" and "van"; folded. */
    private static List<String> names(PersonName person) {
        if (person.given().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(person.family()), Stream.of(person.family().split(" ", -1)))
                .filter(name -> name.length() >= SHORTEST && (!isSmall(name) || name.equals(person.family())))
                .map(Folding::fold)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    List<Mention> in(String text, FoldedText folded) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = found.matcher(folded.folded());
        while (matcher.find()) {
            Stretch whole = folded.written(matcher.start(), matcher.end());
            Stretch name = folded.written(matcher.start(2), matcher.end(2));
            // Names of scripts without case count as written large; "rose" in small letters is no name.
            if (!isSmall(text.substring(name.start(), name.end()))) {
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

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }
}
