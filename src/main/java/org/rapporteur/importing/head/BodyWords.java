package org.rapporteur.importing.head;

import java.util.regex.Pattern;
import org.rapporteur.shared.Phrases;

/** Words that say of which kind a body is, as the names of most groups hold one: "cluster", "working group". */
final class BodyWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Any of them, without a group; to be matched without regard to case. */
    static final String PATTERN = "(?<![\\p{L}])(?:"
            + Phrases.any(
                    "working group; wg; twg; sub-working group; sub-group; task-force; task team; expert team; cluster; sub-cluster; sector; inter-sector; inter-cluster;"
                            + "committee; sub-committee; governing body; governing board; commission; forum; council; network; consortium; platform; country team; steering group; consultation group; coordination group;"
                            + "contact group; advisory group; reference group; donor group; interest group; theme group; focal point group;"
                            + "groupe de travail; groupe sectoriel; groupe thematique; groupe technique; groupe de coordination; sous-groupe; sous-cluster; secteur; comite; cadre de concertation; plateforme; reseau; equipe humanitaire;"
                            + "grupo de trabajo; grupo sectorial; grupo tematico; grupo tecnico; subgrupo; comision; junta directiva; mesa tecnica; mesa; equipo humanitario; plataforma; red de")
            + ")(?![\\p{L}])";

    private static final Pattern BODY = Pattern.compile(PATTERN, FLAGS);

    /** "Working Group (IMWG)", "Cluster": the kind of body, and no name of it yet. */
    private static final Pattern ONLY_BODY = Pattern.compile(
            "(?:technical |sub-?)?(?:working group|task ?force|cluster|sector|committee|steering group|groupe de travail|grupo de trabajo|comité|clúster)(?:\\s*\\([\\p{L}\\s-]{2,15}\\))?",
            FLAGS);
    /** "… Task Force on Pumps", "… Cluster (WC)": the words end with a body, or with what it is for. */
    private static final Pattern LAST = Pattern.compile(
            PATTERN + "(?:\\s*\\([\\p{L}\\s-]{2,15}\\))?(?:\\s(?:on|for|of|sur|pour|de|des|du|para|sobre)\\s.+)?$",
            FLAGS);

    /** Words between the others, which alone say whose minutes these are no more than "cluster". */
    private static final Pattern BETWEEN = Pattern.compile("inter[\\s-](?:sector|cluster)", FLAGS);

    private BodyWords() {}

    /** True for words that name a kind of body. */
    static boolean isIn(String words) {
        return BODY.matcher(words).find();
    }

    /** True for a kind of body without a name. */
    static boolean areAll(String words) {
        return ONLY_BODY.matcher(words).matches();
    }

    /** True for a kind of body without a name and without a short form, which names nobody. */
    static boolean nameNobody(String words) {
        return areAll(words) && words.indexOf('(') < 0;
    }

    /** True where more words than the kind of body name it, as no "advisory group" is named. */
    static boolean haveName(String words) {
        return BODY.matcher(words).replaceFirst("").chars().anyMatch(Character::isLetter);
    }

    /** True for the name of a body, and not of something that it has: "Cluster updates". */
    static boolean areName(String words) {
        return LAST.matcher(words).find();
    }

    /** True for a body of another one: "Wells Cluster Task Force on Pumps". */
    static boolean areNested(String words) {
        return BODY.matcher(words).results().limit(2).count() == 2;
    }

    /** True for "inter-cluster", which names a group only with the word behind it. */
    static boolean needMore(String words) {
        return BETWEEN.matcher(words.strip()).matches();
    }
}
