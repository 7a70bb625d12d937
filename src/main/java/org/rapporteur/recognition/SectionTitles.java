package org.rapporteur.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Phrases;

/** Headings whose meaning is the same in every group's minutes, in English, French and Spanish. */
public final class SectionTitles {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 100;
    private static final int LONGEST_SENTENCE = 150;
    private static final int LONGEST_COLUMNS = 300;
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:\\d+(?:\\.\\d+)*|[ivxIVX]+(?=\\s?[.):/–-])|[A-Ha-h](?=[.)]))?\\s?[.):/·¿–-]*\\s*");
    /** What may stand before and behind the name of a list of actions: "Summary of the agreed", "before the next meeting". */
    private static final String BEFORE = "(?:(?:"
            + Phrases.any(
                    "en bref; in brief; in short; en resumen; open and new; new and open; outstanding and new; new and outstanding; ongoing and new; new and ongoing; pending and new; new and pending; new; remaining; agreed; key; main; other; immediate; proposed; required; recommended; urgent; priority; final; resulting;"
                            + "meeting; summary; overview; recap; list; table; principales; principaux; nouvelles; nouveaux; resume; recapitulatif;"
                            + "liste; tableau; synthese; resumen; lista; cuadro; matriz; nuevos; nuevas; principales")
            + ")(?:\\s+(?:of|des?|du|de l[ao]s)(?:\\s+(?:the|les?))?)?[\\s:]+){0,2}";

    private static final String BEHIND = "(?:\\s+(?:"
            + Phrases.any(
                    "to take; to be taken; required; agreed; agreed upon; agreed on; identified; decided; recommended; needed; list; summary;"
                            + "table; matrix; recap; for follow-up; and deadline(s); and responsibilities; and responsibility; and responsible; and focal point(s); and timeline(s); and owners; and next steps; / next steps; & next steps;"
                            + "cle(s); clef(s); clave; retenu(e)s; decide(e)s; convenu(e)s; identifie(e)s; a prendre; a mener; a suivre; a entreprendre; et echeances; et responsables; et responsabilites;"
                            + "acordad(a)(o)s; adquirid(a)(o)s; asumid(a)(o)s; alcanzad(a)(o)s; asignad(a)(o)s; pactad(a)(o)s; y responsables; y plazos; a tomar; a realizar; a seguir")
            + ")|\\s+(?:from|of|for|at|by|before|until|till)\\s+(?:the |this |our |today['’]s )?(?:next )?meeting"
            + "|\\s+(?:by|per|par|por)\\s+(?:organi[sz]ations?|agency|agencies|sectors?|clusters?|actors?|topics?|priority|agences?|structures?|acteurs?|secteurs?|th[eè]mes?|priorit[eé]|instituci[oó]n(?:es)?|organizaci[oó]n(?:es)?|agencias?|sector(?:es)?|temas?)"
            + "|\\s+(?:for|until|till|pour|d['’]ici|para|hasta)\\s+(?:(?:the|la|le|el|l[ao]s)\\s+)?(?:(?:next|coming|prochaine?s?|pr[oó]xim[oa]s?)\\s+)?(?:weeks?|months?|quarter|sprint|semaines?|mois|trimestre|semanas?|mes(?:es)?)(?:\\s+\\d{1,2})?"
            + "|\\s+qu[ei]\\s+(?:\\p{L}+\\s){1,3}(?:acord|conven|d[ée]cid|reten|asign)\\p{L}+"
            + "|\\s+(?:de|pour|d['’]ici|avant|para|hasta|de esta|para la) (?:la |cette )?(?:prochaine |pr[oó]xima )?(?:r[eé]uni[oó]n|rencontre|s[eé]ance|sesi[oó]n)){0,2}";
    private static final Pattern ACTIONS = Pattern.compile(
            BEFORE + "(?:"
                    + Phrases.any(
                            "action(s); action point(s); action item(s); action list; action log; action plan; action table; action matrix; action tracker;"
                                    + "actions and follow-up(s); actions arising from this meeting; follow-up(s); follow-ups; follow-up on; follow-up action(s); follow-up point(s); follow-up item(s); follow-up task(s); follow-up list; follow-up measures;"
                                    + "point(s) for follow-up; point(s) to follow up; item(s) for follow-up; next step(s); to-do; to-dos; to-do list; things to do; homework; way forward; task(s); task list;"
                                    + "commitments; assignments; who does what; so who does what; who will do what; who does what by when; qui fait quoi; qui fait quoi et quand; quien hace que; what remains to be done; still to do; to-do's;"
                                    + "ce qu'il reste a faire; reste a faire; ce qui reste a faire; por hacer; cosas por hacer; cosas para hacer; que hacer; lo que queda por hacer; queda por hacer;"
                                    + "point(s) d'action(s); plan d'action(s); action(s) a suivre; action(s) a prendre; action(s) a mener; action(s) a entreprendre; points a suivre; point(s) de suivi;"
                                    + "action(s) de suivi; suivi; prochaine(s) etape(s); etapes suivantes; engagements; recommandation(s); recommendation(s); recommandations et actions; actions et recommandations;"
                                    + "tache(s); tache(s) prioritaire(s); taches a realiser; priority action(s); priority tasks; action(s) prioritaire(s); a faire; choses a faire; mesure(s) a prendre; mesure(s) de suivi; suites a donner; releve d'actions; releve des actions; tableau de suivi; feuille de route;"
                                    + "decisions et points d'action; decisions et recommandations;"
                                    + "punto(s) de accion; accion(es); plan de accion; acciones de seguimiento; acciones pendientes; seguimiento; proximos pasos; pasos siguientes; siguientes pasos;"
                                    + "tareas; proximas actividades; proximas acciones; proximas tareas; actividades pendientes; prochaines actions; prochaines taches; prochaines activites; activites a venir; next actions; next tasks; upcoming actions; upcoming tasks; tareas prioritarias; acciones prioritarias; asignaciones; asignacion de tareas; tareas pendientes; reparto de tareas; distribucion de tareas; repartition des taches; repartition des missions; partage des taches; division of tasks; allocation of tasks; sharing of tasks; task allocation; compromiso(s); acuerdos; acuerdos y compromisos; compromisos y acuerdos; acuerdos y tareas; tareas y compromisos; pendientes")
                    + ")" + BEHIND + "(?:\\s+[–—-]\\s+(?:\\p{L}+ ?){1,3}(?=\\s*:))?\\s*[:?]?\\s*",
            FLAGS);
    /** A longer title that names the list of actions among other things. */
    private static final Pattern ACTIONS_AMONG = Pattern.compile(
            ".*(?<![\\p{L}])(?:action (?:points?|items?)|agreed actions|follow[- ]?up actions|points? d['’]actions?|puntos de acci[oó]n)(?![\\p{L}]).*",
            FLAGS);

    /** "Committee actions:", "Agenda Action:". */
    private static final Pattern OF_ACTIONS = Pattern.compile(
            "(?!.*(?<![\\p{L}])(?:mine|early|climate|direct|anticipatory|humanitarian|taken|in|of|on|for|no|without)\\s)(?:\\p{L}+\\s){1,2}actions?\\s?:",
            FLAGS);

    private static final Pattern OVER = Pattern.compile(
            "(?<![\\p{L}])(?:done|completed?|closed|finished|termin|fait|achev|r[ée]alis|clos|hech|realizad|cerrad|complet)",
            FLAGS);
    private static final Pattern TIMED = Pattern.compile("\\s*\\[[^\\[\\]]{1,40}\\]$");
    /** "Actions à mener (TODO)". */
    private static final Pattern NOTED = Pattern.compile("(?<title>[^()]{3,60}?)\\s*\\((?<note>[^()]{2,40})\\)\\s*:?");

    private static final Pattern HINT = Pattern.compile(
            "(?<![\\p{L}])(?<!(?:mine|early|climate|direct|anticipatory|humanitarian)\\s)(?:"
                    + Phrases.any(
                            "actions; follow-up(s); next steps; tasks; to-do; recommendations; recommandations; engagements; suites a donner;"
                                    + "compromisos; acuerdos; tareas; taches; acciones; conclusions; conclusiones; outcomes; resolutions; agreements;"
                                    + "open item(s); open point(s); points ouverts; points en suspens; puntos abiertos; temas abiertos")
                    + ")(?![\\p{L}])",
            FLAGS);

    private static final Pattern MIXED = Pattern.compile(
            "(?:key |main )?decisions?(?: taken| made| points?)? ?(?:and|&|/|,) ?(?:agreed |follow[- ]?up )?actions?(?: points?| items?| taken| agreed)?"
                    + "|(?:agreed )?actions?(?: points?| items?)? ?(?:and|&|/|,) ?(?:decisions?|agreements?)(?: taken| made)?"
                    + "|décisions? et actions?|actions? et décisions?|decisiones y (?:acciones|acuerdos|compromisos|tareas)|(?:acciones|acuerdos|compromisos|tareas) y decisiones|d[ée]cisions? et (?:recommandations?|suites?)",
            FLAGS);
    /** "Conclusions et suites à donner", "Resolutions and next steps". */
    private static final Pattern JOINED = Pattern.compile("(?<first>.+?)\\s+(?:and|et|y|&|/)\\s+(?<second>.+)", FLAGS);

    private static final Pattern DECIDED = Pattern.compile(
            "(?:main |key |relev[ée] (?:des |de ))?(?:conclusions?|outcomes?|r[ée]solutions?|agreements?|conclusiones|resoluciones|acuerdos|d[ée]cisions?|decisiones)(?: prises| tomadas)?",
            FLAGS);
    private static final Pattern LEADS_IN = Pattern.compile(
            "(?:[^.:]{0,60}(?<![\\p{L}]))?(?:agreed|decided|decisions? (?:was|were) (?:taken|made)|resolved|recommended|concluded|agree|recommends?|adopté|adoptées?|résolutions|convenu|décidé|decide|retenu|recommandé|arrêté|acord[óo]|acuerdan?|acordaron|decidi[óo]|decide|resuelven?|recomienda)(?![\\p{L}])[^.:]{0,50}:",
            FLAGS);
    /** "From the talk that followed the following recommendations come:". */
    private static final Pattern FOLLOWING = Pattern.compile(
            "[^.:]{0,110}(?<![\\p{L}])(?:siguientes (?:acuerdos|compromisos|encargos|decisiones|recomendaciones)|(?:décisions|recommandations|résolutions|mesures) suivantes|following (?:decisions|recommendations|resolutions|agreements|actions)|(?:decisions|recommendations|resolutions|agreements|actions|action points) (?:are |were |is )?(?:as follows|below))(?![\\p{L}])[^.:]{0,50}:",
            FLAGS);

    private static final Pattern ACTIONS_LED_IN = Pattern.compile(
            "(?<![\\p{L}])(?:following (?:actions?|action points?|tasks)|actions? suivantes?|(?:siguientes )?(?:acciones|tareas)|(?:actions?|action points?|tasks) (?:are |were |is )?(?:as follows|below))(?![\\p{L}])",
            FLAGS);
    /** "The following decisions were taken:-", "… as follows;". */
    private static final Pattern AT_END = Pattern.compile(":\\s?[-–—]+$|(?<=follows);$");
    /** "The members commit to the following:". */
    private static final Pattern COMMITS = Pattern.compile(
            "[^.:]{0,60}(?<![\\p{L}])(?:se comprometen?|comprometieron|s['’]engagent?|undertook|committed|commit|reparto de (?:las )?tareas|tareas se reparten|r[ée]partition des t[âa]ches|se r[ée]partissent les t[âa]ches|tasks (?:are|were) (?:shared|divided|split))(?![\\p{L}])[^.:]{0,50}:",
            FLAGS);

    private static final Pattern TALKED = Pattern.compile(
            "(?:main |key |summary of )?(?:discussions?|points? discussed|issues|key points)(?: points?)? ?(?:and|&|/|,) ?(?:agreed |follow[- ]?up |way forward |recommendations? )?(?:actions?(?: points?| items?)?|way forward|recommendations)"
                    + "|discussions? et (?:actions?|points? d['’]action|recommandations)|discusi[oó]n y acciones",
            FLAGS);
    private static final Pattern COLUMNS =
            Pattern.compile("(?<said>[^.]{5,90}?)\\s+[/–]\\s+(?<done>[^./]{4,60}?)(?:\\s?[-–]\\s(?<more>.*))?");
    private static final Pattern SAID = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:discussions?|points|topics?|items?|minutes|sujets?|puntos?|temas?)(?![\\p{L}])");
    private static final Pattern OTHER = Pattern.compile(
            "actions? (?:prises?|taken|réalisées?|accomplies|realizadas|tomadas)|mesures prises|a\\.?o\\.?b|any other (?:business|matters?)|other (?:business|matters|issues)|divers|questions diverses|varios|asuntos varios|otros asuntos",
            FLAGS);
    private static final Pattern NEWS = Pattern.compile(
            "(?<![\\p{L}])(?:updates?|news|round[ -]?table|reports?|nouvelles|tour de table|points? d['’]information|novedades|informes?)(?![\\p{L}])",
            FLAGS);
    private static final Pattern PROGRESS =
            Pattern.compile("(?:progress|status|updates?|[ée]tat|statut|avancement|estado|avances?)\\s*:?", FLAGS);
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "(?:(?:date (?:and \\w+ )?of (?:the )?)?next meeting|(?:date de la )?prochaine (?:r[eé]union|rencontre|séance)|(?:fecha de la )?(?:pr[oó]xima|siguiente) (?:reuni[oó]n|sesi[oó]n))\\s*:?\\s*",
            FLAGS);
    private static final Pattern AGENDA = Pattern.compile(
            "(?:(?:proposed |draft |meeting |next meeting )?agendas?(?: items?)?(?: (?:of|for) (?:the |this |today['’]s )?meeting)?|(?:points? (?:à|de) l['’])?ordre du jour|orden del d[ií]a|agenda de la reuni[oó]n|agenda propuesta)\\s*:?\\s*",
            FLAGS);
    private static final Pattern DISCUSSION = Pattern.compile(
            "(?:main |key |summary of )?discussions?(?: points?| items?)?|main points|notes|minutes|points discutés|discussions|desarrollo de la (?:agenda|reuni[oó]n)|temas tratados|déroulement(?: de la réunion)?",
            FLAGS);

    private SectionTitles() {}

    /** True for "Follow up actions", "Action points", "Next steps" and the like: every item under it is an action. */
    public static boolean isActions(String heading) {
        String title = bare(heading);
        Matcher noted = NOTED.matcher(title.indexOf('(') < 0 ? "" : title);
        return ACTIONS.matcher(title).matches()
                || (noted.matches()
                        && ACTIONS.matcher(noted.group("title")).matches()
                        && !ReviewTitles.saysEarlier(noted.group("note"))
                        && !OVER.matcher(noted.group("note")).find());
    }

    /** True for what is known to be a heading and names the list of actions among other things. */
    public static boolean namesActions(String heading) {
        String title = bare(heading);
        boolean among = title.length() <= LONGEST
                && (ACTIONS_AMONG.matcher(title).matches()
                        || (title.endsWith(":") && OF_ACTIONS.matcher(title).matches()));
        return isActions(heading) || (among && !isReview(heading));
    }

    /** True for "Decisions and actions": of the items under it, those that somebody is told to do are actions. */
    public static boolean isMixed(String heading) {
        String title = withoutColon(bare(heading));
        if (MIXED.matcher(title).matches()) {
            return true;
        }
        Matcher joined = JOINED.matcher(title);
        return title.length() <= LONGEST
                && joined.matches()
                && DECIDED.matcher(joined.group("first")).matches()
                && ACTIONS.matcher(joined.group("second")).matches();
    }

    /** True for "Agreed:", "It was decided that:", "Il a été retenu ce qui suit :": what was agreed stands below, in a list. */
    public static boolean leadsIn(String line) {
        String said = AT_END.matcher(line.strip()).replaceFirst(":");
        if (!said.endsWith(":")) {
            return false;
        }
        String last =
                said.substring(said.lastIndexOf(". ", said.length() - 2) + 1).strip();
        return (said.length() <= LONGEST && LEADS_IN.matcher(said).matches())
                || (last.length() <= LONGEST_SENTENCE && FOLLOWING.matcher(last).matches())
                || (last.length() <= LONGEST && COMMITS.matcher(last).matches());
    }

    /** True for words that lead in what is to be done: "… noted the following actions:", "… as action points as follows:". */
    public static boolean leadsInActions(String line) {
        return leadsIn(line)
                && ACTIONS_LED_IN
                        .matcher(line.substring(line.lastIndexOf(". ") + 1))
                        .find();
    }

    /**
     * "Discussion / Action points": the head of two columns that were copied into one, as groups "said" and "done", and "more"
     * for what stands behind a dash; null for other words.
     */
    public static @Nullable Matcher columns(String line) {
        boolean divided = line.indexOf(" / ") > 0 || line.indexOf(" – ") > 0;
        if (!divided || line.length() > LONGEST_COLUMNS) {
            return null;
        }
        Matcher columns = COLUMNS.matcher(line);
        boolean both = columns.matches()
                && namesActions(columns.group("done"))
                && SAID.matcher(columns.group("said")).find();
        return both ? columns : null;
    }

    /** True for "Main discussions and action points": most of what stands below was only said. */
    public static boolean isTalked(String heading) {
        return columns(heading) != null
                || TALKED.matcher(withoutColon(bare(heading))).matches();
    }

    /** True for "Review of pending action points", "Matters arising": what stands below was promised earlier. */
    public static boolean isReview(String heading) {
        String title = bare(heading);
        boolean may = title.length() <= LONGEST && !ACTIONS.matcher(title).matches();
        return may && ReviewTitles.is(title, () -> ACTIONS_AMONG.matcher(title).matches());
    }

    /**
     * True for a title that speaks of actions in words of its own: "What we will do: actions by sector", "Recommendations
     * from the field". Some of what stands below may be actions.
     */
    public static boolean hintsActions(String heading) {
        String title = bare(heading);
        return title.length() <= LONGEST && HINT.matcher(title).find() && !isReview(heading);
    }

    /** True for "AOB", "Divers", "Varios": a section of its own wherever it stands. */
    public static boolean isOther(String heading) {
        return OTHER.matcher(withoutColon(bare(heading))).matches();
    }

    /** True for a title above what everybody has to tell: "Facility updates / news", "Tour de table". */
    public static boolean isNews(String heading) {
        return NEWS.matcher(heading).find();
    }

    /** True for "Progress" and "Status" alone, as columns of earlier actions are headed. */
    public static boolean isProgress(String heading) {
        return PROGRESS.matcher(heading.strip()).matches();
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
        return DISCUSSION.matcher(withoutColon(bare(heading))).matches();
    }

    /** A title whose meaning every group shares: of actions, of decisions and actions, of the next meeting, of discussions. */
    public static boolean isShared(String heading) {
        String title = bare(heading);
        String plain = withoutColon(title);
        return title.length() <= LONGEST
                && (ACTIONS.matcher(title).matches()
                        || NEXT_MEETING.matcher(title).matches()
                        || MIXED.matcher(plain).matches()
                        || TALKED.matcher(plain).matches());
    }

    private static String bare(String heading) {
        Matcher number = NUMBER.matcher(heading);
        String title = (number.lookingAt() ? heading.substring(number.end()) : heading).strip();
        if (title.endsWith("]")) {
            // "Next steps [10 min]": how long it takes.
            title = TIMED.matcher(title).replaceFirst("");
        }
        boolean open = title.endsWith(".") || title.endsWith(";") || title.endsWith(" /");
        return open ? title.substring(0, title.length() - 1).strip() : title;
    }

    private static String withoutColon(String title) {
        return title.endsWith(":") ? title.substring(0, title.length() - 1).stripTrailing() : title;
    }
}
