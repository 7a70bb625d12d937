package org.rapporteur.recognition;

import java.util.regex.Pattern;

/** Headings whose meaning is the same in every group's minutes, in English, French and Spanish. */
public final class SectionTitles {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 100;
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\d+|[ivxIVX]+)?[.):]*\\s*");
    private static final Pattern ACTIONS = Pattern.compile(
            "(?:follow[- ]?ups?(?: on)?(?: actions?| points?| items?)?|(?:new |agreed |key |main |other )?actions?(?: points?| items?| list| to take| required| agreed)?"
                    + "|(?:summary|list) of (?:the )?(?:new |agreed )?(?:actions?|action (?:points?|items?))"
                    + "|next steps|to[- ]?do(?: list)?|action plan|agreed actions?|way forward|tasks|commitments"
                    + "|(?:points?|plan) d['’]action|(?:actions?|points?) (?:de suivi|à (?:suivre|prendre|mener|entreprendre))|suivi|prochaines étapes|engagements"
                    + "|recommandations(?: et actions?)?|tâches|puntos de acci[oó]n|acciones(?: de seguimiento| a tomar)?|seguimiento|pr[oó]ximos pasos|tareas asignadas|acciones acordadas|actions convenues|décisions et points d['’]action"
                    + "|compromisos|acuerdos(?: y compromisos)?|tareas|pendientes)\\s*:?\\s*",
            FLAGS);
    /** A longer title that names the list of actions among other things. */
    private static final Pattern ACTIONS_AMONG = Pattern.compile(
            ".*(?<![\\p{L}])(?:action (?:points?|items?)|agreed actions|follow[- ]?up actions|next steps|points? d['’]action|puntos de acci[oó]n)(?![\\p{L}]).*",
            FLAGS);

    private static final Pattern MIXED = Pattern.compile(
            "(?:key |main )?decisions?(?: taken| made| points?)? ?(?:and|&|/|,) ?(?:agreed |follow[- ]?up )?actions?(?: points?| items?| taken| agreed)?"
                    + "|(?:agreed )?actions?(?: points?| items?)? ?(?:and|&|/|,) ?decisions?(?: taken| made)?"
                    + "|décisions? et actions?|actions? et décisions?|decisiones y (?:acciones|acuerdos|compromisos)|acciones y decisiones",
            FLAGS);
    private static final Pattern TALKED = Pattern.compile(
            "(?:main |key |summary of )?(?:discussions?|points? discussed|issues|key points)(?: points?)? ?(?:and|&|/|,) ?(?:agreed |follow[- ]?up |way forward |recommendations? )?(?:actions?(?: points?| items?)?|way forward|recommendations)"
                    + "|discussions? et (?:actions?|points? d['’]action|recommandations)|discusi[oó]n y acciones",
            FLAGS);
    private static final Pattern OTHER = Pattern.compile(
            "actions? (?:prises?|taken|réalisées?|accomplies|realizadas|tomadas)|mesures prises|a\\.?o\\.?b|any other (?:business|matters?)|other (?:business|matters|issues)|divers|questions diverses|varios|asuntos varios|otros asuntos",
            FLAGS);
    private static final Pattern REVIEW = Pattern.compile(
            "(?:(?:review|status|updates?|follow[- ]?ups?|progress|report)(?: (?:of|on|from|to|regarding))?(?: \\p{L}+){0,4}? (?:actions?|recommendations?|decisions?|follow[- ]?ups?|tasks)(?: (?:points?|items?))?"
                    + "|(?:matters|business|issues|items|actions?|action points) arising"
                    + "|(?:previous|last|pending|outstanding|earlier|old|open)(?: \\p{L}+){0,3}? (?:actions?|recommendations?|follow[- ]?ups?)(?: (?:points?|items?))?"
                    + "|(?:actions?|recommendations?|decisions?|tasks?)(?: (?:points?|items?))? (?:from|of|since|agreed (?:at|in|on)) (?:the |our )?(?:last|previous)(?: \\p{L}+){0,3}"
                    + "|suivi (?:des? |du )?(?:recommandations?|actions?|points? d['’]action|décisions?|compte rendu)"
                    + "|état d['’]avancement|seguimiento (?:de |a )?(?:los |las )?(?:acuerdos|compromisos|acciones|recomendaciones)|(?:revisión|estado) de (?:los |las )?(?:acuerdos|compromisos|acciones))"
                    + "(?![\\p{L}]).*",
            FLAGS);
    private static final Pattern EARLIER = Pattern.compile(
            ".*(?<![\\p{L}])(?:previous|last|pending|outstanding|earlier|old|agreed at|arising|review of action|status|updates? on|précédente?s?|anterior(?:es)?)(?![\\p{L}]).*",
            FLAGS);
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "(?:(?:date (?:and \\w+ )?of (?:the )?)?next meeting|(?:date de la )?prochaine (?:r[eé]union|rencontre|séance)|(?:fecha de la )?(?:pr[oó]xima|siguiente) (?:reuni[oó]n|sesi[oó]n))\\s*:?\\s*",
            FLAGS);
    private static final Pattern AGENDA = Pattern.compile(
            "(?:(?:proposed |draft |meeting |next meeting )?agendas?(?: items?)?|(?:points? (?:à|de) l['’])?ordre du jour|orden del d[ií]a|agenda de la reuni[oó]n|agenda propuesta)\\s*:?\\s*",
            FLAGS);
    private static final Pattern DISCUSSION = Pattern.compile(
            "(?:main |key |summary of )?discussions?(?: points?| items?)?|main points|notes|minutes|points discutés|discussions|desarrollo de la (?:agenda|reuni[oó]n)|temas tratados|déroulement(?: de la réunion)?",
            FLAGS);

    private SectionTitles() {}

    /** True for "Follow up actions", "Action points", "Next steps" and the like: every item under it is an action. */
    public static boolean isActions(String heading) {
        return ACTIONS.matcher(bare(heading)).matches();
    }

    /** True for what is known to be a heading and names the list of actions among other things. */
    public static boolean namesActions(String heading) {
        String title = bare(heading);
        return isActions(heading)
                || (title.length() <= LONGEST && ACTIONS_AMONG.matcher(title).matches() && !isReview(heading));
    }

    /** True for "Decisions and actions": of the items under it, those that somebody is told to do are actions. */
    public static boolean isMixed(String heading) {
        return MIXED.matcher(bare(heading).replaceFirst("\\s*:$", "")).matches();
    }

    /** True for "Main discussions and action points": most of what stands below was only said. */
    public static boolean isTalked(String heading) {
        return TALKED.matcher(bare(heading).replaceFirst("\\s*:$", "")).matches();
    }

    /** True for "Review of pending action points", "Matters arising": what stands below was promised earlier. */
    public static boolean isReview(String heading) {
        String title = bare(heading);
        boolean plain = ACTIONS.matcher(title).matches();
        return !plain
                && title.length() <= LONGEST
                && REVIEW.matcher(title).matches()
                && (EARLIER.matcher(title).matches()
                        || !ACTIONS_AMONG.matcher(title).matches());
    }

    /** True for "AOB", "Divers", "Varios": a section of its own wherever it stands. */
    public static boolean isOther(String heading) {
        return OTHER.matcher(bare(heading).replaceFirst("\\s*:$", "")).matches();
    }

    /** True for "Next meeting". */
    public static boolean isNextMeeting(String heading) {
        return NEXT_MEETING.matcher(bare(heading)).matches();
    }

    /** True for "Agenda": what stands below are the titles of what follows. */
    public static boolean isAgenda(String heading) {
        return AGENDA.matcher(bare(heading)).matches();
    }

    /** True for "Main discussion points" and the like. */
    public static boolean isDiscussion(String heading) {
        return DISCUSSION.matcher(bare(heading).replaceFirst("\\s*:$", "")).matches();
    }

    private static String bare(String heading) {
        return NUMBER.matcher(heading)
                .replaceFirst("")
                .replaceFirst("[;.]\\s*$", "")
                .strip();
    }
}
