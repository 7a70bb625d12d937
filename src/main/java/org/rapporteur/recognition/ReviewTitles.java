package org.rapporteur.recognition;

import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Titles that look back on what was promised earlier, told by their words in English, French and Spanish. */
final class ReviewTitles {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern REVIEW = Pattern.compile(
            "(?:minutes(?: of (?:the )?[\\p{L} ]{0,30}?)?(?:(?: and|,| &) | ?/ ?))?(?:(?:review|status|updates?|follow[- ]?ups?|progress|report)(?: (?:of|on|from|to|regarding))?(?:[ /]\\p{L}+){0,6}?[ /](?:actions?|recommendations?|decisions?|follow[- ]?ups?|tasks|aps|to-?dos)(?: (?:points?|items?))?"
                    + "|(?:actions?|recommendations?|tasks?|to-?dos?)(?: (?:points?|items?|list|log))? (?:reviews?|check(?:s| in|-in)?)(?: (?:of|from|and|&).*)?"
                    + "|(?:matters|business|issues|items|actions?|action points) arising"
                    + "|(?:left ?overs|carried[ -]over|carry[ -]overs?)(?:\\s*$|\\s(?:from|of|actions?|items?))|(?:previous|last|pending|outstanding|earlier|old|open)(?: \\p{L}+){0,3}? (?:actions?|recommendations?|follow[- ]?ups?)(?: (?:points?|items?))?"
                    + "|(?:actions?|recommendations?|decisions?|tasks?)(?: (?:points?|items?))? (?:from|of|since|agreed (?:at|in|on)) (?:the |our )?(?:last|previous)(?: \\p{L}+){0,3}"
                    + "|(?:actions?|action (?:points?|items?)) (?:from|of) (?:the )?(?:meeting|call|session) ?(?:no\\.?|n°|#)? ?\\d{1,3}"
                    + "|(?:actions?|points? d['’]action|décisions|recommandations|acciones|acuerdos|compromisos)(?: \\p{L}+){0,4}? (?:réunion|rencontre|séance|reunión|sesión) (?:précédente|anterior|pasada)"
                    + "|(?:.*\\s)?(?:actions?|points? d['’]actions?|décisions|recommandations|engagements|acciones|acuerdos|compromisos|recomendaciones|tareas)(?: \\p{L}+){0,3}? (?:précédente?s|antérieure?s|passée?s|anteriores|previ[oa]s|pasad[oa]s)"
                    + "|suivi (?:des? |du )?(?:recommandations?|actions?|points? d['’]action|décisions?|compte rendu)"
                    + "|état d['’]avancement|seguimiento (?:de |a )?(?:los |las )?(?:acuerdos|compromisos|acciones|recomendaciones)|(?:revisión|estado) de (?:los |las )?(?:acuerdos|compromisos|acciones))"
                    + "(?![\\p{L}]).*",
            FLAGS);

    private static final Pattern EARLIER = Pattern.compile(
            ".*(?<![\\p{L}])(?:previous|last|pending|outstanding|earlier|old|agreed at|arising|review of action|(?<=^)suivi d(?:es?|u)|(?<=\\s)(?:reviews?|checks?)|status|updates? on|(?:from|of) (?:the )?(?:meeting|call|session) ?(?:no\\.?|n°|#)? ?\\d{1,3}|précédente?s?|antérieure?s?|passée?s|anterior(?:es)?|previ[oa]s|pasad[oa]s)(?![\\p{L}]).*",
            FLAGS);

    /** "Welcome and follow up on action points", "Revision of action points from the previous meeting": looks back, among other things. */
    private static final Pattern LOOKS_BACK = Pattern.compile(
            ".*(?<![\\p{L}])(?:follow[- ]?ups?|reviews?|reviewing|revision|status|feedback|progress) (?:on|of) (?:the )?(?:\\p{L}+ ){0,2}?(?:actions?|recommendations?)(?: points?| items?)?(?![\\p{L}]).*",
            FLAGS);

    private ReviewTitles() {}

    /**
     * True for a title, without its number, that looks back.
     *
     * @param namesActions whether the title names the list of actions, which may be new ones where no word says that they are
     *     old; asked for few titles only
     */
    static boolean is(String title, BooleanSupplier namesActions) {
        return (mayLookBack(title) && LOOKS_BACK.matcher(title).matches())
                || (REVIEW.matcher(title).matches() && (saysEarlier(title) || !namesActions.getAsBoolean()));
    }

    /** Most lines have none of these letters, and need no closer look. */
    private static boolean mayLookBack(String title) {
        return title.contains("ction")
                || title.contains("ommenda")
                || title.contains("CTION")
                || title.contains("OMMENDA");
    }

    /** True for words among which one says that it was earlier: "previous", "outstanding". */
    static boolean saysEarlier(String words) {
        return EARLIER.matcher(words).matches();
    }
}
