package org.rapporteur.importing.presence;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.recognition.Vocabulary;

/** Tells names one after another, which may be those who were there, from sentences and other lists. */
public final class Enumerations {
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^()]*\\)?.*$");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int LEAST_ENTRIES = 5;
    private static final int MOST_WORDS = 5;
    /** Words of a body's name. */
    private static final int LONGEST_NAME = 9;
    /** "de", "del", "and". */
    private static final int LONGEST_JOINING = 3;

    private final Vocabulary vocabulary;
    private final AttendanceNames names;

    /** Knows bodies by the vocabulary. */
    public Enumerations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new AttendanceNames(vocabulary);
    }

    /** True for bodies one after another that no label announces: "WFP, IOM, Lake Council, UNHCR, Port Office". */
    public boolean isEnumeration(String line) {
        List<String> entries = AttendanceParts.entries(line, vocabulary);
        long known = entries.stream().filter(this::isBody).count();
        boolean brief = entries.stream().allMatch(entry -> words(entry) <= MOST_WORDS);
        return entries.size() >= LEAST_ENTRIES
                && brief
                && known >= 2
                && !line.strip().endsWith(".");
    }

    /** True for names that words announced which name those present: some are known, few are long, none is a sentence. */
    public boolean areBodies(String names) {
        List<String> entries = AttendanceParts.entries(names, vocabulary);
        long known = entries.stream().filter(this::isBody).count();
        long lengthy =
                entries.stream().filter(entry -> words(entry) > MOST_WORDS).count();
        return entries.size() >= LEAST_ENTRIES
                && known >= 2
                && lengthy * 3 <= entries.size()
                && entries.stream().allMatch(entry -> words(entry) <= LONGEST_NAME);
    }

    /** True for lines most of which are nothing but names: their words have capitals, but for what joins them. */
    public boolean areNames(List<String> entries) {
        long named = entries.stream()
                .filter(entry -> !entry.endsWith(".") && !entry.endsWith(";"))
                .filter(entry -> isBody(entry)
                        || WORDS.splitAsStream(entry)
                                .allMatch(word -> word.isEmpty()
                                        || Character.isUpperCase(word.codePointAt(0))
                                        || word.length() <= LONGEST_JOINING))
                .count();
        return named * 2 >= entries.size();
    }

    /** True for a body that is known. */
    public boolean isBody(String entry) {
        return this.names.isOrganisation(BRACKETED.matcher(entry).replaceFirst(""));
    }

    private static int words(String entry) {
        return entry.split("\\s+", -1).length;
    }
}
