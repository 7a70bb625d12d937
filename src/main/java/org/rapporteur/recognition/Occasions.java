package org.rapporteur.recognition;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dues that name no day and hang on something else: "before the next meeting", "once the names are in", "une semaine avant l’atelier". */
final class Occasions {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern OCCASION = Pattern.compile(
            "(?<![\\p{L}])(?:(?:(?:by|before|prior to|ahead of|in time for|until|for|at|in|during)\\s)?(?:(?:the|our|its)\\s)?next\\s"
                    + "(?:[\\p{L}-]+\\s){0,2}?(?:meeting|mtg|session|teleconference|telecon|call|workshop|(?-i:\\p{Lu}{2,6}))(?=\\s*[).\\]]*\\s*(?:\\([^()]*\\))?\\s*$)|(?:by|before|prior to|ahead of|in time for|until|for|at|in|during)\\s(?:the|our|its)\\snext\\s"
                    + "(?:[\\p{L}-]+\\s){0,2}?(?:meeting|mtg|session|teleconference|telecon|call|workshop|(?-i:\\p{Lu}{2,6}))(?![\\p{L}])"
                    + "|(?:\\d{1,2}|an?|one|two|three|four|une?|deux|trois|quatre|una|dos|tres|cuatro)\\s(?:(?:working\\s)?days?|weeks?|months?|jours?|semaines?|mois|d[ií]as?|semanas?|mes(?:es)?)\\s(?:before|prior to|ahead of|avant|antes del?)\\s[^.;:()–—]{3,60}(?=[.;)–—]|$)"
                    + "|(?:once|as soon as)\\s(?!possible|more(?![\\p{L}])|again|(?:an?|every|per|each)\\s)[^.;:()]{3,60}(?=[.;)]|$)"
                    + "|(?:(?:avant|pour|lors de|lors du|à|d['’]ici|d['’]ici à|jusqu['’]à|au)\\s)?(?:(?:la|le|l['’])\\s?)?prochaine?\\s(?:\\p{L}+\\s){0,2}?(?:réunion|rencontre|séance|session|groupe|cluster|comité|bureau|conseil|(?-i:\\p{Lu}{2,6}))(?![\\p{L}])"
                    + "|(?:(?:antes de|antes del|para|en|hasta|a más tardar en)\\s)?(?:(?:la|el)\\s)?(?:próxim[oa]|siguiente)\\s(?:reunión|sesión|encuentro|comité|junta|consejo|(?-i:\\p{Lu}{2,6}))(?![\\p{L}])|dès que possible|(?:lo antes posible|cuanto antes)"
                    + "|asap(?![\\p{L}])|as soon as possible)",
            FLAGS);

    /** One of them, in small letters, stands in every such event; most texts hold none. */
    private static final List<String> WORDS = List.of(
            "next",
            "once",
            "as soon as",
            "prochain",
            "próxim",
            "siguiente",
            "dès que",
            "antes",
            "asap",
            "before ",
            "prior to",
            "ahead of",
            "avant ");

    /** "to organise the next meeting": what is to be done, and not by when. */
    private static final Pattern ARRANGES = Pattern.compile(
            "(?<![\\p{L}])(?:organi[sz]e|host|hold|chair|convene|schedule|arrange|facilitate|lead|call|announce|plan|organi[sz]er|accueillir|pr[ée]sider|convoquer|animer|fixer|tenir|organizar|acoger|convocar|presidir|programar|agendar|fijar)\\s+$",
            FLAGS);

    private Occasions() {}

    /** True for words that are nothing but such a due. */
    static boolean is(String words) {
        return OCCASION.matcher(words).matches();
    }

    /** The first of a text; null where there is none, or where arranging it is what is to be done. */
    static @Nullable Mention<Due> find(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        Matcher matcher = OCCASION.matcher(text);
        if (WORDS.stream().noneMatch(small::contains)
                || !matcher.find()
                || ARRANGES.matcher(text.substring(0, matcher.start())).find()) {
            return null;
        }
        String phrase = matcher.group().strip();
        Due due = new Due(phrase, null, null, DuePrecision.EVENT);
        return new Mention<>(due, matcher.start(), matcher.start() + phrase.length());
    }
}
