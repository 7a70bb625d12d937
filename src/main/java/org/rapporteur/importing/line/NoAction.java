package org.rapporteur.importing.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words in the place of an action, or of who acts, that say there is none. */
public final class NoAction {
    private static final Pattern END = Pattern.compile("\\.?(?:\\s*:)?$");
    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "–",
            "—",
            "none",
            "n/a",
            "na",
            "nil",
            "no action",
            "no actions",
            "no action items",
            "no action point",
            "no action points",
            "no further action",
            "no follow-up",
            "aucune action",
            "ninguna acción",
            "no new actions",
            "no new action items",
            "pas d'action",
            "pas d’action",
            "sin acciones",
            "néant",
            "aucune",
            "ninguna",
            "ninguno",
            "rien",
            "ras",
            "r.a.s",
            "sin novedad",
            "sans objet");
    /** "None. The committee decides in January." */
    private static final Pattern NOTHING_MORE = Pattern.compile(
            "(?iu)(?:none|nil|no actions?|n/a|aucune|néant|ninguna)\\.\\s.{0,80}"
                    + "|(?:no (?:further )?actions?(?: points?)?|pas d['’]actions?|aucune action|ninguna acci[óo]n|sin acciones)\\s(?:at|for|à|pour|por|en) (?:this|the|now|present|ce|le|l['’]|ahora|el|este)(?:\\s\\p{L}+)?\\.?");

    /** "All members to note." */
    private static final Pattern ONLY_NOTED =
            Pattern.compile("(?i)(?:all|\\p{L}+)(?:\\s(?:members|partners))?\\sto\\snote\\.?");

    private static final Pattern NOTED = Pattern.compile(
            "(?i)(?:to )?(?:be )?noted?|(?:for )?info(?:rmation)?|closed|done|pour info(?:rmation)?|para informaci[oó]n");

    /** "Ana emphasised that …", "Daniel propuso …", "Ana a rappelé …": what was said, and nothing that is promised. */
    private static final Pattern REPORT = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,2}(?:,\\s[^,.]{3,120},)?\\s(?:emphasi[sz]ed|stressed|explained|presented|showed|mentioned|reported|highlighted|commented|thanked|welcomed|reminded us|noted that|said that|informed that"
                    + "|propuso|mostró|explicó|presentó|informó|comentó|agradeció|destacó|señaló|recordó|indicó"
                    + "|a (?:présenté|expliqué|rappelé|souligné|indiqué|mentionné|remercié|informé|précisé))(?![\\p{L}])(?!.*\\s\\p{Lu}\\p{L}*\\sto\\s\\p{Ll}).*",
            Pattern.DOTALL);

    /** "Partners who sent the form do not need to send it again": who may leave it. */
    private static final Pattern NO_NEED = Pattern.compile(
            "(?iu)(?:(?!(?<![\\p{L}])(?:to|will|shall|should|must|that|if|whether|que|si|à|doit|doivent|debe|deben)(?![\\p{L}]))[^.;]){0,120}?(?<![\\p{L}])(?:(?:do|does|did|will)(?:\\snot|n['’]t)\\s(?:need|have)\\sto|needs?\\snot|n['’](?:a|ont)\\spas\\s(?:à|besoin\\sde)|no\\s(?:necesitan?|tienen?\\sque))(?![\\p{L}]).*",
            Pattern.DOTALL);
    /** "Secretary: Ana Santos", "Minutes taken by: Ana/WFP": an office and who has it, and nothing that is to be done. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu:(?:co[- ]?|vice[- ]?)?(?:pr[ée]sident[ea]?|chair(?:person|man|woman)?|secr[ée]taire|secretar(?:y|i[oa])|tr[ée]sori[eè]re?|treasurer|tesorer[oa]|vocal(?:es)?|animat(?:eur|rice)|rapporteur(?:e|se)?|facilitat(?:or|eur|rice)|moderat(?:or|eur|rice)|moderador[a]?|presentador[a]?|portavoz|porte-parole|spokesperson|l[ií]der|(?:team |project )?(?:lead(?:er)?|manager)|coordinad[oa]r?a?|coordinat(?:or|eur|rice))(?: (?:de s[ée]ance|\\p{L}{4,}))?"
                    + "|(?:(?:minutes|notes)(?: were)? |)(?:taken|prepared|recorded|written|drafted|compiled|approved|reviewed) by|(?:compte[- ]rendu |)(?:r[ée]dig[ée]|[ée]tabli|pr[ée]par[ée]|approuv[ée]|valid[ée])e? par|elabor(?:ó|ado por)|redact(?:ó|ado por)|aprob(?:ó|ado por)|revis(?:ó|ado por))"
                    + "\\s?:\\s+\\p{Lu}[\\p{L}’'.-]*(?:\\s\\p{Lu}[\\p{L}’'.-]*){0,4}(?:\\s?/\\s?\\p{Lu}\\S*)?(?:\\s\\([^()]{1,40}\\))?");

    /** One of these stands in all of them; most lines hold none and need no closer look. */
    private static final List<String> DENIALS = List.of(
            "not", "NOT", "n't", "n’t", "N'T", "N’T", "n'", "n’", "N'", "N’", "o nec", "o tien", "O NEC", "O TIEN");
    /** A line to sign on. */
    private static final String SIGNATURE = "______";

    private NoAction() {}

    /** True for words that say there is no action: "none", "n/a", "-", what somebody said, or who wrote them. */
    public static boolean says(String words) {
        String said = words.strip();
        boolean sign = said.endsWith(".") || said.endsWith(":");
        String bare = sign ? END.matcher(said).replaceFirst("") : said;
        return said.contains(SIGNATURE)
                || NOTHING_MORE.matcher(said).matches()
                || ONLY_NOTED.matcher(said).matches()
                || REPORT.matcher(said).matches()
                || (said.indexOf(':') > 0 && OFFICE.matcher(said).matches())
                || NOTHING.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** True for words that say who may leave something; with a deed in front somebody is to do it for them. */
    public static boolean isNoNeed(String words) {
        return DENIALS.stream().anyMatch(words::contains)
                && NO_NEED.matcher(words.strip()).matches();
    }

    /** True for "Noted", "For information": nobody has to act. */
    public static boolean isNoted(String who) {
        return NOTED.matcher(who.strip()).matches();
    }
}
