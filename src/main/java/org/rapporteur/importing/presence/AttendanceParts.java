package org.rapporteur.importing.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.recognition.Vocabulary;

/** Cuts a list of attendance, as typed in a line, into its entries. */
final class AttendanceParts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}[.)]|[-•*·])\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;.]+|[\\s,;.]+$");

    /** "22 organizations: Amel", "plus the coordinator": what counts and leads in. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "^(?:\\d{1,3}\\s+(?:personas|participants?|people|persons|personnes|participantes|asistentes|attendees)(?:\\s*\\([^)]*\\))?\\s+(?:de|of|from|des)\\s+|(?:apologies |excuses )?(?:were |had been |have been )?(?:received|accepted|noted)(?: and (?:received|accepted|noted))? from\\s+|\\d{1,3}\\s+[\\p{L}][\\p{L}\\s-]{2,40}:\\s*|(?:plus|including|also|ainsi que|además de)\\s+(?=\\S))",
            FLAGS);
    /** "Observer agencies: UNHCR, IOM": which part of the list follows. */
    private static final Pattern KIND = Pattern.compile(
            "^(?:[\\p{L}-]+\\s){0,2}(?:agencies|agences|agencias|organi[sz]ations|organizaciones|i?ngos?|ongs?|partners|partenaires|members|membres|miembros|observers|observateurs|observadores|donors|donateurs|donantes)\\s*:\\s+(?=\\S)",
            FLAGS);

    /** "30 participants", "list attached": no names. */
    private static final Pattern NO_NAMES = Pattern.compile(
            "n/?a|etc|none|nil|(?:the |la |le )?(?:meeting|session|r[ée]union|reuni[óo]n|s[ée]ance|sesi[óo]n) (?:was |is |opened|began|started|commenced|a |est |fue |se ).*|apologies (?:were )?received|aucun|ninguno|tbc|observ(?:ers|ateurs|adores)|(?:hommes|femmes|hombres|mujeres|men|women|male|female)\\s*:?\\s*\\d{1,3}|\\d{3,4}[.,]\\d{1,2}\\s.*|\\d{1,3} members of (?:the )?public|(?:(?:total )?(?:number|no\\.?|nombre|total|n°|número)(?: of| de| des| d['’])? ?(?:participants?|attendees|people|personnes|participantes|asistentes)?)\\s*[:=]?\\s*\\d{1,3}"
                    + "|\\d{1,3}\\s+(?:participants?|attendees|organi[sz]ations?|agencies|agences|people|persons|personnes|personas|members|membres|partners|ngos?|structures|institutions|instituciones|organizaciones|entidades|ongs?)"
                    + "|(?:the )?(?:full |attendance |participants? )*(?:list|sheet|annex|liste|lista)s?(?: (?:is|of participants|of attendees|de présence|des participants|de participantes))*"
                    + "\\s*(?:attached|annexed|in annex|en annexe|annexée?|ci-jointe?|adjunt[ao]|below|enclosed)\\s*\\.?"
                    + "|(?:(?:the |la |le |el )?(?:full )?(?:attendance )?(?:list|liste|lista)|participants?|attendees|participantes|asistentes)(?![\\p{L}]).{0,60}(?<![\\p{L}])(?:listed|attached|annexed|annex[eo]?|annexée?|jointe?|adjunt[ao]s?)(?![\\p{L}]).{0,40}"
                    + "|(?:\\p{L}{3,10}\\.?,?\\s)?\\d{1,2}(?:er|st|nd|rd|th)?\\s(?:de\\s)?\\p{L}{3,10}\\.?,?\\s(?:de\\s)?(?:19|20)\\d{2}"
                    + "|(?:please )?(?:see|as per|voir|ver|refer to)\\s(?:the |la |le |el )?[\\p{L}\\s-]{0,40}?(?:list|sheet|annex|annexe|liste|lista|anexo|last page|end of (?:the )?(?:minutes|document)|dernière page|última página)s?(?:\\s[\\p{L}\\d\\s-]{0,30})?\\.?",
            FLAGS);

    /** "l'OIM", "la Protection Civile". */
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:(?:[dD]e\\s)?(?:[lL]['’]|(?:[lL][ae]s?|[eE]l|[lL]os|[tT]he)\\s)|(?:[dD]u|[dD]es|[dD]el|de)\\s)(?=\\p{Lu}{2}|\\p{Lu}\\p{Ll}+\\s)");

    /** "UNHCR . IOM . WFP", "UNHCR | IOM | WFP": signs with blanks around them, where there are several. */
    private static final Pattern SPACED = Pattern.compile("\\s+[.|·•/]\\s+");

    /** "Others did not answer", "no one else came": said of people whom nothing names. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?:(?:y|et|and) )?(?:(?:the )?(?:others?|rest|remaining)|también|aussi|who|qui|que|some|many|most|no ?one|nobody|everybody|all|(?:les |d['’])?autres|(?:l[oa]s )?(?:demás|otr[oa]s))(?:\\s\\p{Ll}\\S*){2,}.*",
            Pattern.UNICODE_CASE);

    /** "UNHCR - IOM - WFP": the same of dashes, where several of the names are known. */
    private static final Pattern DASHED = Pattern.compile("\\s+[-–]\\s*|(?<=\\p{L})[-–]\\s+");

    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\d][\\w.-]{1,40},?");
    /** "@ana" is called "ana". */
    private static final Pattern AT = Pattern.compile("^@(?=[\\p{L}\\d])");

    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}{2,}");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
    /** "World Food Programme (WFP) and Lake Council (LC)". */
    private static final Pattern BEHIND_BRACKET = Pattern.compile("(?<=\\))\\s+(?:and|&|et|y)\\s+(?=\\p{Lu})");

    /** "Ministry of Labour and Social Welfare": what it is for, and no other body. */
    private static final Pattern MINISTRY = Pattern.compile(
            "(?iu)(?:ministry of|department of|ministère (?:de|du|des|de la)|direction (?:de|du|des|de la)|ministerio de|secretaría de|dirección de)\\s(?-i:\\p{Lu})[\\p{L}’'-]*(?:,?\\s[\\p{L}’'-]+){0,3}\\s(?:and|&|et|y)\\s(?:(?:de|du|des|la|l['’])\\s?)*(?-i:\\p{Lu})\\p{Ll}[\\p{L}’'-]*(?:\\s[\\p{L}’'-]+){0,2}(?:\\s\\([^()]*\\))?");

    private static final int MOST_SMALL = 7;
    private static final int LEAST_SPACED = 3;
    /** Of so many parts one alone tells nothing of the list. */
    private static final int FEW = 2;

    private AttendanceParts() {}

    /** The entries without numbers and punctuation around them; words that lead in others ("Members:") are none. */
    static List<String> entries(String value, Vocabulary vocabulary) {
        return parts(value, vocabulary).stream()
                .map(part -> EDGES.matcher(NUMBER.matcher(part.strip()).replaceFirst(""))
                        .replaceAll(""))
                .map(entry -> ARTICLE.matcher(LEAD_IN.matcher(unled(entry)).replaceFirst(""))
                        .replaceFirst(""))
                .map(entry -> AT.matcher(entry).replaceFirst(""))
                .filter(entry -> entry.chars().anyMatch(Character::isLetter)
                        && !entry.endsWith(":")
                        && !UNNAMED.matcher(entry.substring(0, 1).toLowerCase(Locale.ROOT) + entry.substring(1))
                                .matches()
                        && !NO_NAMES.matcher(entry).matches())
                .toList();
    }

    /** A list without the word before it for the bodies that it names. */
    static String unled(String list) {
        return KIND.matcher(list).replaceFirst("");
    }

    /** More words that begin small than the name of a body joins its own with. */
    static boolean isSentence(String entry) {
        return SMALL.matcher(BRACKETS.matcher(entry).replaceAll(""))
                        .results()
                        .limit(MOST_SMALL + 1)
                        .count()
                > MOST_SMALL;
    }

    /** "@ana @ben_c": names by which people are called on a platform, with nothing between them. */
    private static boolean areHandles(String written) {
        String[] words = written.strip().split("\\s+", -1);
        return words.length >= 2
                && Stream.of(words).allMatch(word -> HANDLE.matcher(word).matches());
    }

    /** Cut at commas, semicolons and "and", but not inside brackets, and not inside a known name ("Humanity & Inclusion"). */
    private static List<String> parts(String written, Vocabulary vocabulary) {
        if (SPACED.matcher(written).results().limit(LEAST_SPACED).count() == LEAST_SPACED) {
            return SPACED.splitAsStream(written)
                    .flatMap(part -> part.indexOf(": ") > 0 ? Stream.of(part) : cut(part, vocabulary).stream())
                    .toList();
        }
        List<String> dashed = DASHED.splitAsStream(written).toList();
        if (dashed.size() > LEAST_SPACED && areBodies(dashed, vocabulary)) {
            return dashed;
        }
        return areHandles(written) ? List.of(written.strip().split("\\s+", -1)) : cut(written, vocabulary);
    }

    /** Names without commas, most of them of known bodies. */
    private static boolean areBodies(List<String> parts, Vocabulary vocabulary) {
        AttendanceNames names = new AttendanceNames(vocabulary);
        long known = parts.stream()
                .filter(part -> names.isOrganisation(
                        BRACKETS.matcher(part).replaceAll("").strip()))
                .count();
        return known * 2 >= parts.size()
                && parts.stream()
                        .noneMatch(part -> BRACKETS.matcher(part).replaceAll("").matches(".*[,;:].*"));
    }

    private static List<String> cut(String value, Vocabulary vocabulary) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            boolean bullet = c == '\uf0b7' || c == '•' || c == '·' || c == '\uf0a7';
            boolean bracketed = i > 0 && value.charAt(i - 1) == ')';
            boolean inside = c == ',' && i + 1 < value.length() && Character.isLowerCase(value.charAt(i + 1));
            boolean sentence = bracketed && (c == '.' || (c == ' ' && startsCapital(value, i)));
            if (bullet || sentence || (depth == 0 && !inside && (c == ',' || c == ';' || c == '\n'))) {
                parts.add(value.substring(start, i));
                start = i + 1;
                depth = 0;
            }
        }
        parts.add(value.substring(start));
        AttendanceNames known = new AttendanceNames(vocabulary);
        boolean given = areGivenNames(parts, vocabulary);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> apart = atAnd(parts.get(i), vocabulary);
            // "UNHCR, Bread and Water, IOM": only the last two of a list have "and" between them.
            boolean joined = i + 1 < parts.size()
                    && !given
                    && !arePeople(apart, known)
                    && parts.size() > FEW
                    && apart.stream()
                            .noneMatch(name -> vocabulary.find(name.strip()).isPresent())
                    && !apart.stream().allMatch(AttendanceParts::isAcronym);
            names.addAll(joined ? List.of(parts.get(i)) : apart);
        }
        return names;
    }

    /** "Ana Santos & Ben Cruz (WFP)": the bracket behind the last of them is of all. */
    private static boolean arePeople(List<String> names, AttendanceNames known) {
        return names.size() > 1
                && names.getLast().endsWith(")")
                && names.stream()
                        .map(name -> name.replaceFirst("\\([^()]*\\)$", "").strip())
                        .allMatch(known::isPerson);
    }

    /** "Maite, Nuria y Chema (teachers)": a list of people by their given names alone. */
    private static boolean areGivenNames(List<String> parts, Vocabulary vocabulary) {
        return parts.stream()
                .flatMap(part -> atAnd(part, vocabulary).stream())
                .map(name -> BRACKETS.matcher(name).replaceAll("").strip())
                .filter(name -> !name.isEmpty())
                .allMatch(AttendanceNames::isGivenName);
    }

    private static boolean isAcronym(String name) {
        return name.strip().chars().noneMatch(Character::isLowerCase);
    }

    private static boolean startsCapital(String value, int blank) {
        String rest =
                value.substring(blank, Math.min(value.length(), blank + 4)).strip();
        return !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
    }

    private static List<String> atAnd(String part, Vocabulary vocabulary) {
        if (vocabulary.find(part.strip()).isPresent()) {
            return List.of(part);
        }
        List<String> bracketed = BEHIND_BRACKET.splitAsStream(part).toList();
        if (bracketed.size() > 1) {
            return bracketed.stream()
                    .flatMap(name -> atAnd(name, vocabulary).stream())
                    .toList();
        }
        if (MINISTRY.matcher(part.strip()).matches()) {
            return List.of(part);
        }
        int bracket = part.indexOf('(');
        String head = bracket < 0 ? part : part.substring(0, bracket);
        String tail = bracket < 0 ? "" : part.substring(bracket);
        List<String> names =
                new ArrayList<>(List.of(head.split("(?:^\\s*(?:and|et|y)\\s+|\\s+(?:and|&|et|y)\\s+)", -1)));
        names.set(names.size() - 1, names.getLast() + tail);
        return names;
    }
}
