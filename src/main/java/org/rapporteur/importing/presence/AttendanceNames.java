package org.rapporteur.importing.presence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Folding;

/** Tells people, organisations, initials and roles apart in a list of attendance. */
final class AttendanceNames {
    static final Pattern INSIDE = Pattern.compile("\\s*[,;]\\s*|\\s+[-–]\\s+");
    static final Pattern FOR = Pattern.compile("(?i)(?:for|on behalf of|replacing|pour|por)\\s+(?<name>.+)");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;.]+|[\\s,;.]+$");
    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,3}|\\p{Lu}{2,3}");
    private static final Pattern GIVEN_NAME = Pattern.compile("\\p{Lu}[\\p{Ll}'’]{1,14}(?:-\\p{Lu}\\p{Ll}+)?");
    private static final String TITLE =
            "(?:Mr|Mrs|Ms|Miss|Dr|Dra|Professor|Professeur|Profesora?|Prof|Madame|Monsieur|Mademoiselle|Señora?|Mg|Mag|Enf|Eng|Ing|Ab|Abg|Lic|Lcdo|Lcda|Arq|Econ|M|Mme|Mlle|Sr|Sra|Srta|Hna|Hno|Fr|Père|Capt|Cap|Col|Maj|Gen|Lt|Daw|U|Ko|Ma)\\.?\\s+";
    private static final Pattern TITLED = Pattern.compile("^" + TITLE);
    /** "Dr. A.B. Cruz". */
    private static final Pattern TITLED_INITIALS =
            Pattern.compile(TITLE + "(?:\\p{Lu}\\.){1,3}\\s?\\p{Lu}\\p{Ll}[\\p{L}’'-]*");

    private static final Pattern PERSON = Pattern.compile(
            "(?:" + TITLE
                    + ")?\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:(?:de|van|von|der|da|di|bin|al|el|la|du|dos)\\s+|d[’'])?\\p{Lu}[\\p{L}’'.-]*){1,3}");
    private static final String SHOUTED = "(?:(?:LE|LA|DE|DU|DES|VAN|EL|BEN) )?\\p{Lu}[\\p{Lu}'’-]{3,}";
    private static final Pattern SURNAME_SHOUTED = Pattern.compile(
            SHOUTED + "(?: " + GIVEN_NAME.pattern() + "){1,2}|(?:" + GIVEN_NAME.pattern() + " ){1,2}" + SHOUTED);
    /** "Représentante des usagers": of people, and of no body. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "(?iu:repr[ée]sentante?s?|representatives?)\\s(?:des?|du|de la|de los|de las|del|of(?: the)?)\\s\\p{Ll}[\\p{Ll}\\s’'-]*");
    /** Words that name a body and no person. */
    private static final Set<String> BODIES =
            Set.of(("cluster|group|ministry|university|team|foundation|committee|office|cross|crescent|organisation|"
                            + "organization|association|society|council|commission|agency|network|sector|world|relief|"
                            + "international|programme|program|fund|bank|department|embassy|save|children|action|aid|institute|"
                            + "centre|center|authority|union|service|services|ministere|ministerio|croix|cruz roja|medecins|"
                            + "government|municipality|district|caritas|church|corps|federation|working|health|refugee|"
                            + "migration|data|purse|ngo|forum|mairie|prefecture|universite|universidad|police|policia|alcaldia|institut|instituto|metropole")
                    .split("\\|", -1));
    /** What people do at a meeting. */
    private static final Set<String> ROLES =
            Set.of(("chair|co-chair|cochair|lead|co-lead|facilitator|moderator|rapporteur|note taker|note-taker|"
                            + "secretary|minutes|observer|guest|remote|remotely|online|by phone|phone|by skype|skype|president|"
                            + "présidence|chairperson|chairman|chairwoman|recorder|colíder|líder|presidente|im|imo|im officer|"
                            + "treasurer|host|scribe|director|directrice|directora|apologies|virtual|virtually|late|"
                            + "vice chair|vice-chair|vice chairman|vice president|vice-president|vicepresidente|vicepresidenta|"
                            + "vice-président|vice-présidente|président|présidente|trésorier|trésorière|tesorero|tesorera|"
                            + "secrétaire|secretario|secretaria|clerk|vocal")
                    .split("\\|", -1));

    /** What clusters and working groups are called by, as in "Shelter (IFRC)". */
    private static final Set<String> SECTORS = Set.of(
            ("shelter|wash|health|education|protection|nutrition|logistics|recovery|agriculture|livelihoods|camps|"
                            + "abris|sante|logistique|eau|hygiene|securite|alimentation|retablissement|"
                            + "albergues|salud|educacion|proteccion|nutricion|agua|logistica|alojamiento|recuperacion")
                    .split("\\|", -1));

    /** Two letters are as often those of a person. */
    private static final int LEAST_SHORT = 3;

    private final Vocabulary vocabulary;

    AttendanceNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The organisations that the words behind a person name: known ones, acronyms, else the first that is no role. */
    List<String> bodies(String inside, String person) {
        List<String> others = Arrays.stream(INSIDE.split(inside, -1))
                .map(String::strip)
                .filter(part ->
                        !part.isEmpty() && !isRole(part) && !FOR.matcher(part).matches())
                .filter(part -> !part.equals(initials(inside, person)))
                .toList();
        List<String> sure = others.stream()
                .map(this::known)
                .filter(part -> isOrganisation(part) || isAcronymic(part))
                .distinct()
                .collect(Collectors.toList());
        List<String> possible = others.stream()
                .filter(part -> !isGivenName(part) && !isNote(part))
                .toList();
        return !sure.isEmpty() ? sure : possible.isEmpty() ? List.of() : List.of(possible.getFirst());
    }

    /** True for a role, or words that begin small and hold neither a known name nor a word for a body: "note taker", "animateur". */
    boolean isNoBody(String words) {
        boolean small = !words.isEmpty()
                && isNote(words)
                && words.equals(words.toLowerCase(Locale.ROOT))
                && words.chars().noneMatch(c -> c == '.' || c == '@' || Character.isDigit(c));
        return isRole(words)
                || OF_PEOPLE.matcher(words).matches()
                || (small && !isOrganisation(words) && !saysBody(words));
    }

    /** "work experience student": words that begin small are said of a person, and name no body. */
    private static boolean isNote(String part) {
        return Character.isLowerCase(part.codePointAt(0));
    }

    /** The known name that some words begin with ("GFDRR RDLS team"), or an organisation before its colleague's role ("OIM/Colíder"). */
    private String known(String part) {
        if (isOrganisation(part)) {
            return part;
        }
        String beforeSlash = part.split("/", 2)[0].strip();
        if (part.indexOf('/') > 0
                && isRole(part.substring(part.indexOf('/') + 1).strip())) {
            return beforeSlash;
        }
        boolean project = part.indexOf('/') > 0 && beforeSlash.indexOf(' ') > 0 && isOrganisation(beforeSlash);
        if (project) {
            return beforeSlash;
        }
        String[] words = part.split("\\s+", -1);
        for (int n = words.length - 1; n > 0; n--) {
            String head = String.join(" ", List.of(words).subList(0, n));
            if (isOrganisation(head)) {
                return head;
            }
        }
        boolean described = words.length > 1 && !words[1].isEmpty() && Character.isLowerCase(words[1].codePointAt(0));
        return described && isAcronym(words[0]) ? words[0] : part;
    }

    static String initials(String inside, String name) {
        for (String part : INSIDE.split(inside, -1)) {
            String word = part.strip();
            boolean lower = word.equals(word.toLowerCase(Locale.ROOT));
            boolean shortened = name.indexOf(' ') < 0
                    && inside.indexOf(',') > 0
                    && name.regionMatches(true, 0, word, 0, 1)
                    && !word.equals(name);
            if (INITIALS.matcher(word).matches() && (lower || fits(word, name) || shortened)) {
                return word;
            }
        }
        return "";
    }

    private static boolean fits(String initials, String name) {
        String made = Arrays.stream(name.split("[\\s-]+", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
        return made.equalsIgnoreCase(initials);
    }

    /** "GAC" of "Canada Global Affairs": three first letters or more, in whichever order another language has them. */
    static boolean isShortForm(String acronym, String name) {
        String made = Arrays.stream(name.split("[\\s-]+", -1))
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)))
                .map(part -> part.substring(0, 1))
                .sorted()
                .collect(Collectors.joining());
        return acronym.length() >= LEAST_SHORT
                && made.equals(
                        acronym.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining()));
    }

    static String acronymIn(String words) {
        return Arrays.stream(words.split("\\s+", -1))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(AttendanceNames::isAcronym)
                .findFirst()
                .orElse("");
    }

    /** "University", "Office", "WFP": a word that bodies are called by. */
    boolean isBodyWord(String word) {
        return BODIES.contains(Folding.fold(word)) || isOrganisation(word);
    }

    /** True for two names of one known body. */
    boolean areSame(String one, String other) {
        return isOrganisation(one) && vocabulary.find(one).equals(vocabulary.find(other));
    }

    boolean isOrganisation(String name) {
        return vocabulary
                .find(name)
                .filter(found -> found.kind() == OwnerKind.ORGANISATION)
                .isPresent();
    }

    /** "OCHA ROP", "UNICEF Pacific", "NDMO": an acronym or a known name, alone or with more words behind it. */
    boolean beginsWithBody(String words) {
        String first = words.split("\\s+", 2)[0];
        return isAcronym(first.split("/", 2)[0]) || (isOrganisation(first) && !isPerson(words));
    }

    /** True for words with a common word for a body among them: "Port Office". */
    static boolean saysBody(String words) {
        return Stream.of(words.split("\\s+", -1)).anyMatch(word -> BODIES.contains(Folding.fold(word)));
    }

    /** Two to four capitalised words, none of which names a body. */
    boolean isPerson(String words) {
        List<String> parts = List.of(words.split("\\s+", -1));
        return PERSON.matcher(words).matches()
                && !isOrganisation(words)
                && !saysBody(words)
                && (parts.stream().noneMatch(AttendanceNames::isAcronym)
                        || hasShoutedSurname(words)
                        || TITLED_INITIALS.matcher(words).matches());
    }

    /** The name without "Dr" or "Mme" before it. */
    static String untitled(String person) {
        return TITLED.matcher(person).replaceFirst("");
    }

    /** "Ana SANTOS", "DIALLO Awa", "Mme LE GOFF Lia": as names are written in French, the surname in capitals, and no body. */
    private boolean hasShoutedSurname(String words) {
        String name = untitled(words);
        // Three words may as well be a body and its country: "Plan International NEPAL".
        boolean sure = !name.equals(words) || name.indexOf(' ') == name.lastIndexOf(' ');
        return sure
                && SURNAME_SHOUTED.matcher(name).matches()
                && Stream.of(name.split(" ", -1)).noneMatch(word -> isOrganisation(word) || isRole(word));
    }

    /** One capitalised word that is no acronym, no role and no sector: "Hannah". */
    static boolean isGivenName(String word) {
        return GIVEN_NAME.matcher(word).matches() && !isRole(word) && !SECTORS.contains(Folding.fold(word));
    }

    static boolean isRole(String words) {
        return ROLES.contains(Folding.fold(words)) || ROLES.contains(words.toLowerCase(Locale.ROOT));
    }

    private static boolean isAcronymic(String words) {
        return Arrays.stream(words.split("[\\s/]+", -1)).allMatch(AttendanceNames::isAcronym);
    }

    /** More capitals than small letters: "WDC-RSAT", "DoRR", but not "Jean-Luc". */
    static boolean isAcronym(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        long letters = word.chars().filter(Character::isLetter).count();
        return word.indexOf(' ') < 0 && capitals >= 2 && capitals * 2 >= letters;
    }
}
