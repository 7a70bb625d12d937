package org.rapporteur.importing.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Labels.Field;

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
    /** An office, or who wrote the minutes, and behind the colon nothing but who that is: "Secretary: Ana Santos". */
    private static final Pattern NAMED = Pattern.compile(
            "(?<office>\\p{L}[^:]{2,40}?)\\s?:\\s+\\p{Lu}[\\p{L}’'.-]*(?:\\s\\p{Lu}[\\p{L}’'.-]*){0,4}(?:\\s?/\\s?\\p{Lu}\\S*)?(?:\\s\\([^()]{1,40}\\))?");
    /** Offices that no header names; those of who chairs and takes notes are {@link Labels}. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)(?:vice[- ]?\\p{L}+|tr[ée]sori[eè]re?|treasurer|tesorer[oa]|vocal(?:es)?|presentador[a]?|portavoz|porte-parole|spokesperson|(?:team|project) (?:lead(?:er)?|manager)|(?:l[ií]der|coordinador[a]?|coordinat(?:or|eur|rice))(?: \\p{L}{4,})?"
                    + "|(?:minutes |notes )?(?:written|drafted|compiled|approved|reviewed) by|(?:approuv|valid)[ée]e? par|(?:aprob|revis)(?:ó|ado por))");

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
                || isOffice(said)
                || NOTHING.contains(bare.toLowerCase(Locale.ROOT));
    }

    private static boolean isOffice(String said) {
        Matcher named = NAMED.matcher(said);
        if (said.indexOf(':') < 0 || !named.matches()) {
            return false;
        }
        Field label = Labels.alone(named.group("office"));
        return label == Field.CHAIR
                || label == Field.NOTE_TAKER
                || OFFICE.matcher(named.group("office")).matches();
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
