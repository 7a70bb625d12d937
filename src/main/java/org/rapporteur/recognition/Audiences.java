package org.rapporteur.recognition;

import java.util.List;
import java.util.Set;

/**
 * Collective owners, told by rule and not from a list: a quantifier with a plural ("All IMs", "both agencies"), a word
 * that stands for everybody ("all"), or a collective noun with what qualifies it ("RIMWG organisations", "sector leads").
 */
final class Audiences {
    private static final int LONGEST = 6;
    static final int LONGEST_NARROWED = 12;
    private static final Set<String> ARTICLES = Set.of("the", "our", "les", "nos", "los", "las");
    /** Audiences of several words that no rule makes out. */
    private static final List<List<String>> PHRASES = List.of(
            List.of("tout", "le", "monde"),
            List.of("todo", "el", "mundo"),
            List.of("cada", "uno"),
            List.of("cada", "una"),
            List.of("secretariat", "technique"),
            List.of("secretaria", "tecnica"));
    /** "membres concernés", "organizaciones integrantes". */
    private static final Set<String> ADJECTIVES = Set.of(
            "concernes",
            "concernees",
            "interesses",
            "interessees",
            "presents",
            "presentes",
            "integrantes",
            "participantes",
            "interesados",
            "interesadas",
            "concerned");
    /** What narrows an audience down: "with a bakery", "except ICRC", "w/ funding". */
    private static final Set<String> NARROWING = Set.of(
            "with", "w", "except", "without", "that", "who", "which", "having", "active", "working", "in", "of", "avec",
            "sauf", "ayant", "qui", "con", "sin", "que", "salvo", "en", "de", "actives", "actifs", "not", "pas", "no",
            "present", "absent");

    private static final Set<String> AFTER_DEED =
            Set.of("les", "tous", "toutes", "aux", "los", "las", "todos", "todas");

    private static final Set<String> TEAMS = Set.of("team", "group", "committee", "unit", "desk", "staff");

    /** Words that are nothing but verbs, in front of what looks like a plural. */
    private static final Set<String> VERBS = Set.of(
            "send",
            "share",
            "provide",
            "prepare",
            "submit",
            "ensure",
            "inform",
            "confirm",
            "give",
            "verify",
            "identify",
            "complete",
            "bring",
            "take",
            "make",
            "collect");

    /** Before the first word of a sentence. */
    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", "•");

    /** "CARE + chair". */
    private static final Set<String> BESIDE = Set.of("+", "&", "and", "et", "y");

    private static final Set<String> COPULAS =
            Set.of("is", "are", "was", "were", "est", "sont", "sera", "seront", "es", "son", "seran");

    /** "Relecture par tous": what stands before is no part of whom it names. */
    private static final Set<String> PREPOSITIONS = Set.of("par", "por", "by", "pour", "para");

    /** "Secretaría de Salud" is a body, and no secretary. */
    private static final Set<String> OF = Set.of("de", "du", "del", "of", "d'");

    private Audiences() {}

    /** "relancer les deux bailleurs": a deed and to whom, and nobody who does it. */
    private static boolean isTold(Tokens tokens, int start) {
        return AFTER_DEED.contains(tokens.get(start + 1).folded())
                && Words.isRomanceInfinitive(tokens.get(start).folded());
    }

    /** Index after the audience that starts at the token, or -1. A leading article belongs to no audience. */
    static int end(Tokens tokens, int start) {
        for (List<String> phrase : PHRASES) {
            if (isAt(tokens, start, phrase)) {
                return start + phrase.size();
            }
        }
        boolean quantified = Words.QUANTIFIERS.contains(tokens.get(start).folded());
        if (!quantified && Words.ADDRESSING.contains(tokens.get(start).folded()) && !isNamedTeam(tokens, start)) {
            return -1;
        }
        if (isTold(tokens, start)) {
            return -1;
        }
        int found = Words.ALONE.contains(tokens.get(start).folded()) || isRole(tokens, start) ? start + 1 : -1;
        int from = quantified ? afterOfThe(tokens, start + 1) : afterCount(tokens, start);
        for (int i = from; i < start + LONGEST && isPart(tokens.get(i)); i++) {
            String word = tokens.get(i).folded();
            if (COPULAS.contains(word) || PREPOSITIONS.contains(word) || (found > 0 && isRomanceVerb(tokens, i))) {
                break;
            }
            // "UNICEF encourage les partenaires": whom it speaks to.
            boolean spokenTo = found < 0
                    && i > from
                    && ARTICLES.contains(word)
                    && !OF.contains(tokens.get(i - 1).folded());
            boolean verb = !quantified && i > start && tokens.get(i).isLowerCase() && Words.isParticiple(word);
            // "All partners send names": the names are no part of it.
            boolean deed = found > start + 1 && VERBS.contains(tokens.get(i).text());
            if (deed || spokenTo || (verb && tokens.get(i - 1).isCapitalised())) {
                break;
            }
            if (Words.COLLECTIVE.contains(word)
                    || (quantified && (isPlural(tokens.get(i)) || Words.SINGULAR.contains(word)))) {
                found = i + 1;
            }
        }
        return found > 0 && ADJECTIVES.contains(tokens.get(found).folded()) ? found + 1 : found;
    }

    /** "Les membres font parvenir au secrétariat …": what they do, and whom they do it for. */
    private static boolean isRomanceVerb(Tokens tokens, int i) {
        String word = tokens.get(i).folded();
        boolean french = tokens.mayBe(Language.FRENCH) && (word.equals("font") || word.equals("vont"));
        return french || RomanceMarkers.at(tokens, i).exists();
    }

    /** "Support team to …": with a capital, and right before a single body, the word is its name; "Remind the team to …" is not. */
    private static boolean isNamedTeam(Tokens tokens, int start) {
        return tokens.get(start).isCapitalised()
                && TEAMS.contains(tokens.get(start + 1).folded())
                && Marker.at(tokens, start + 2).exists();
    }

    /** "the coordinator", "le président": in small letters, and not as part of a name. */
    private static boolean isRole(Tokens tokens, int start) {
        boolean article = start == 0
                || ENDS.contains(tokens.get(start - 1).text())
                || Words.ARTICLES.contains(tokens.get(start - 1).folded())
                || BESIDE.contains(tokens.get(start - 1).folded());
        return article
                && Words.ROLES.contains(tokens.get(start).folded())
                && !tokens.get(start + 1).isCapitalised()
                && !(OF.contains(tokens.get(start + 1).folded())
                        && tokens.get(start).isCapitalised()
                        && tokens.get(start + 2).isCapitalised());
    }

    /** True where an audience and what narrows it down fill the tokens: "every agency with a bakery". */
    static boolean isNarrowed(Tokens tokens, int start, int end) {
        int found = end - start <= LONGEST_NARROWED ? end(tokens, start) : -1;
        return found > start
                && found < end
                && NARROWING.contains(tokens.get(found).folded());
    }

    /** "partners working in the north", "agencies building schools": what they are or do follows. */
    static boolean isQualified(Tokens tokens, int index) {
        Token next = tokens.get(index);
        boolean doing = next.isLowerCase() && next.folded().endsWith("ing");
        return doing || Words.QUALIFYING.contains(next.folded());
    }

    /** "with", "qui", "en": what narrows an audience down begins; "operations of partners to …" is no audience. */
    static boolean isNarrowing(Tokens tokens, int index) {
        String word = tokens.get(index).folded();
        return NARROWING.contains(word) && !word.equals("of") && !word.equals("de");
    }

    private static boolean isAt(Tokens tokens, int start, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(start + i).folded().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "los 27 miembros": how many they are, behind an article. */
    private static int afterCount(Tokens tokens, int index) {
        boolean counted = index > 0
                && ARTICLES.contains(tokens.get(index - 1).folded())
                && tokens.get(index).text().matches("\\d{1,3}");
        return counted ? index + 1 : index;
    }

    private static int afterOfThe(Tokens tokens, int index) {
        int next = tokens.get(index).is("of") ? index + 1 : index;
        return ARTICLES.contains(tokens.get(next).folded()) ? next + 1 : next;
    }

    private static boolean isPart(Token token) {
        return token.isWord() && !Words.FUNCTION.contains(token.folded());
    }

    private static boolean isPlural(Token token) {
        String word = token.text();
        return word.length() > 2 && (word.endsWith("s") || word.endsWith("S"));
    }
}
