package org.rapporteur.importing.body;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that say what was decided that somebody does: "Il est décidé que le PAM imprime la carte", "Se acuerda que OIM envíe la
 * lista", "It was agreed that IOM will send the list". What stands behind the name may be said of anything, so that only the name
 * tells that it is an action.
 */
final class DecidedFor {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NAME = "(?-i:\\p{Lu})[\\p{L}.’'/-]*(?:\\s(?-i:\\p{Lu})[\\p{L}.’'/-]*){0,3}";
    private static final String ROLE =
            "(?:chaque|cada|tou(?:s|tes) les|tod[oa]s l[oa]s)\\s\\p{L}+|président|présidente|presidente|presidenta|secr[ée]taire|secretari[oa]|trésori[eè]re?|tesorer[oa]|coordinat(?:eur|rice)|coordinador|coordinadora|secrétariat|secretaría|équipe|equipo|cluster|membres|miembros";
    private static final String THAT =
            "(?:(?:il (?:est|a été)|(?:la réunion|le groupe|le comité|l['’]assemblée|le cluster) a) (?:décidé|convenu|entendu|retenu) qu(?:e\\s|['’])"
                    + "|se (?:acuerda|acordó|decide|decidió|conviene|convino|resuelve|resolvió) que\\s)";
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:^|(?<=[.!?;]\\s))" + THAT
                    + "(?:(?:l[ae]s?|el|los)\\s|l['’])?(?<who>(?:" + NAME + "|" + ROLE
                    + ")(?:(?:\\s?,\\s|\\s(?:et|y|e)\\s)(?:(?:l[ae]s?|el|los)\\s|l['’])?(?:"
                    + NAME + "|" + ROLE
                    + ")){0,3})\\s(?=(?:(?:l[aeo]s?|se|s['’]|y|en)\\s?)?\\p{Ll}{3,})[^.!?]*(?:[.!?](?=\\S)[^.!?]*)*[.!?]?",
            FLAGS);
    /** "It was agreed that Ana Santos and Ben will …"; "that partners should" only says what is good. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:^|(?<=[.!?;]\\s))it (?:was|is|has been) (?:further |also )?(?:agreed|decided) that (?:the\\s)?(?<who>"
                    + NAME
                    + "(?:(?:\\s?,\\s|\\s(?:and|&)\\s)(?:the\\s)?" + NAME
                    + "){0,3})\\s(?:will|would|shall|is to|are to)\\s(?!be(?![\\p{L}])|not(?![\\p{L}]))\\p{Ll}{2,}[^.!?]*(?:[.!?](?=\\S)[^.!?]*)*[.!?]?",
            FLAGS);

    private static final Pattern ANY_ROLE = Pattern.compile("(?:" + ROLE + ")", FLAGS);

    private DecidedFor() {}

    /**
     * Where such a sentence stands in a text.
     *
     * @param start of the sentence
     * @param who does it, as written
     * @param end behind its full stop
     */
    record Found(int start, String who, int end) {}

    /**
     * The first such sentence; null where there is none.
     *
     * @param known whether words are nothing but names that the minutes know
     */
    static @Nullable Found first(String text, Predicate<String> known) {
        Found romance = text.contains("qu") ? first(SENTENCE, text, known) : null;
        return romance == null && text.contains(" that ") ? first(ENGLISH, text, known) : romance;
    }

    private static @Nullable Found first(Pattern sentences, String text, Predicate<String> known) {
        Matcher sentence = sentences.matcher(text);
        while (sentence.find()) {
            String who = sentence.group("who");
            if (ANY_ROLE.matcher(who).lookingAt() || known.test(who)) {
                return new Found(sentence.start(), who, sentence.end());
            }
        }
        return null;
    }
}
