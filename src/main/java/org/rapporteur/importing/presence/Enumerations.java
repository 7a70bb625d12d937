package org.rapporteur.importing.presence;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.recognition.Vocabulary;

/** Tells names one after another, which may be those who were there, from sentences and other lists. */
public final class Enumerations {
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^()]*\\)?.*$");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern PEOPLE = Pattern.compile("\\s*[,;&]\\s*|\\s+(?:and|et|y)\\s+");
    private static final Pattern END = Pattern.compile("[\\s,;]+$");
    private static final Pattern NOTED = Pattern.compile("[^()]+\\([^()]+\\)\\.?");
    private static final int LEAST_ENTRIES = 5;
    /** So many known ones may stand with others of any length. */
    private static final int MANY_KNOWN = 5;

    private static final int MOST_WORDS = 5;
    /** Words of a body's name. */
    private static final int LONGEST_NAME = 10;
    /** All of them but one in so many. */
    private static final int MOST_OF = 3;
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
                && (brief || areMostlyBodies(entries))
                && known >= 2
                && (!line.strip().endsWith(".") || areMostlyBodies(entries));
    }

    /** Many known ones, with whom others of any length may stand, but no sentence. */
    private boolean areMostlyBodies(List<String> entries) {
        return entries.stream().filter(this::isBody).count() >= MANY_KNOWN
                && entries.stream().filter(this::isLikeBody).count() * MOST_OF >= entries.size() * (MOST_OF - 1L)
                && entries.stream().noneMatch(AttendanceParts::isSentence);
    }

    private boolean isLikeBody(String entry) {
        return isBody(entry) || AttendanceNames.isAcronym(entry) || AttendanceNames.saysBody(entry);
    }

    /** True for people one after another, each with more about him in a bracket: "Ana Santos (WFP), Ben Cruz (chair, IOM)". */
    public boolean arePeople(String line) {
        List<String> entries = AttendanceParts.entries(END.matcher(line.strip()).replaceFirst(""), vocabulary);
        return entries.size() >= LEAST_ENTRIES
                && entries.stream().allMatch(entry -> NOTED.matcher(entry).matches() && names.isPerson(plain(entry)));
    }

    /** True for names that words announced which name those present: some are known, few are long, none is a sentence. */
    public boolean areBodies(String names) {
        List<String> entries = AttendanceParts.entries(names, vocabulary);
        long known = entries.stream().filter(this::isBody).count();
        long lengthy = entries.stream()
                .filter(entry -> words(entry) > MOST_WORDS && !isBody(entry))
                .count();
        return entries.size() >= LEAST_ENTRIES
                && known >= 2
                && lengthy * 3 <= entries.size()
                && entries.stream().allMatch(entry -> words(entry) <= LONGEST_NAME);
    }

    /** True for names of which most are acronyms or say that they are bodies, known or not; words must have announced them. */
    public boolean areLikeBodies(String written) {
        List<String> entries = AttendanceParts.entries(written, vocabulary);
        long like = entries.stream().filter(this::isLikeBody).count();
        return entries.size() >= LEAST_ENTRIES
                && like * MOST_OF >= entries.size() * (MOST_OF - 1L)
                && entries.stream().allMatch(entry -> words(entry) <= LONGEST_NAME && entry.indexOf(':') < 0);
    }

    /** True for lines most of which are nothing but names: their words have capitals, but for what joins them. */
    public boolean areNames(List<String> entries) {
        long named = entries.stream()
                .filter(entry -> !entry.endsWith(".") && !entry.endsWith(";"))
                .filter(entry -> isBody(entry) || isCapitalised(entry))
                .count();
        return named * 2 >= entries.size();
    }

    /** True for names one after another of which each word has a capital, but for what joins them; words must have announced them. */
    public boolean areCapitalised(String written) {
        List<String> entries = AttendanceParts.entries(written, vocabulary);
        return entries.size() >= LEAST_ENTRIES
                && entries.stream()
                        .allMatch(entry -> words(entry) <= MOST_WORDS
                                && isCapitalised(BRACKETED.matcher(entry).replaceFirst("")));
    }

    /** How many entries of a list are known bodies. */
    public long known(String names) {
        return AttendanceParts.entries(names, vocabulary).stream()
                .filter(this::isBody)
                .count();
    }

    /** True for two known bodies or more, each perhaps with its people behind a colon, as no title names them. */
    public boolean namesBodies(String line) {
        long known = AttendanceParts.entries(line, vocabulary).stream()
                .filter(entry -> isBody(COLON.split(entry, 2)[0]))
                .count();
        return known >= 2;
    }

    /** True for a body by its form or by its name, and people behind a colon: "NLPO: Ana Santos, Ben Cruz". */
    public boolean isBodyWithPeople(String line) {
        String[] parts = COLON.split(line.strip(), 2);
        return parts.length == 2
                && (isBody(parts[0]) || AttendanceNames.isAcronym(parts[0]))
                && PEOPLE.splitAsStream(parts[1]).allMatch(person -> this.names.isPerson(plain(person)));
    }

    /** True for a line that is nothing but a person or a body, with a note in brackets perhaps. */
    public boolean isName(String line) {
        String name = plain(line);
        return names.isPerson(name) || names.isOrganisation(name) || names.beginsWithBody(name) || isUnknownBody(name);
    }

    /** True for a line that is a known body, or two of which the first is known: "WFP/Logistics". */
    public boolean isKnown(String line) {
        String name = plain(line);
        return names.isOrganisation(name) || names.isOrganisation(SLASH.split(name, 2)[0]);
    }

    /** "Port Office": words with capitals, one of which says that it is a body. */
    private static boolean isUnknownBody(String name) {
        return words(name) > 1 && words(name) <= MOST_WORDS && AttendanceNames.saysBody(name) && isCapitalised(name);
    }

    /** True where all words begin with a capital but those that join them. */
    private static boolean isCapitalised(String words) {
        return WORDS.splitAsStream(words)
                .allMatch(word -> word.isEmpty()
                        || Character.isUpperCase(word.codePointAt(0))
                        || word.length() <= LONGEST_JOINING);
    }

    private static String plain(String line) {
        return END.matcher(BRACKETED.matcher(line.strip()).replaceFirst("")).replaceFirst("");
    }

    /** True for a body that is known. */
    public boolean isBody(String entry) {
        return this.names.isOrganisation(BRACKETED.matcher(entry).replaceFirst(""));
    }

    /** So many words, the short form in brackets behind them not counted. */
    private static int words(String entry) {
        return BRACKETED.matcher(entry).replaceFirst("").split("\\s+", -1).length;
    }
}
