package org.rapporteur.importing.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.shared.Phrases;

/**
 * The words that lead in day, time and place of the next meeting: "The next meeting will be held on", "Prochain ICC :", "next
 * wed", in English, French and Spanish.
 */
public final class NextMeetingWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NEXT =
            "^[\\s*•–—-]*(?:(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]?-?|(?-i:[IVX]{1,5})[.)]|\\p{Lu}{5,8}:)\\s+)?(?:"
                    + Phrases.any(
                            "la date du; la date de la; the date of; date du; date de la; se fija; se fijo; se convoca; se convoca a; se convoco; se convoco a; se acuerda; se acordo; se programa; se programo; queda fijada; date of; date and time of; date and place of; date and venue of; date for; date de; date et lieu de; fecha de; fecha y lugar de")
                    + ")?\\s*(?:the |our |le |la |les |el |nuestra )?(?:"
                    + Phrases.any("next; following; prochain(e); proxim(o); proxima; siguiente; prox; proch")
                    + ")\\.?(?:\\s+|(?=\\s*:))";
    /** Months, steps and rounds come next as well, and are no meetings. */
    private static final String FILL =
            "(?:(?!week|month|year|quarter|step|round|phase|semaine|mois|année|étape|semana|mes|año|paso)\\p{L}[\\p{L}'’/&-]*\\s+){0,3}?";
    /** What a group calls its meetings; an acronym may be the group itself. */
    private static final String KIND = "(?:"
            + Phrases.any(
                    "meeting(s); mtg; session; call; one; rendez-vous; point; telecon; teleconference; gathering; cluster; sector; working group; group; sub-group; forum; committee; plenary; conference call; cell;"
                            + "reunion; fois; rencontre; seance; groupe; groupe sectoriel; cluster; comite; conseil; copil; bureau; assemblee; consejo; junta; asamblea; board; council; pleniere; cellule; instance; visio; visioconference; appel; llamada; sesion; encuentro; cita; grupo; mesa; plenaria; taller; jornada")
            + "|time(?=\\s*:)|(?-i:\\p{Lu}{2,8}|(?:\\p{Lu}\\.){2,3}))(?![\\p{L}])";

    private static final String VERB =
            "\\s*(?::|(?:is|will|has been|shall|to|it is|was)?\\s*(?:be|take)?\\s*(?:held|place|scheduled|planned|set|fixed|convened|proposed)?\\s*(?:for|on|le|el)?"
                    + "|(?:aura lieu|se tiendra|sera|est|a été)\\s*(?:tenue?|prévue?|fixée?|programmée?|prevue?|fixee?|arrêtée?)?\\s*(?:pour )?(?:le|au)?"
                    + "|para el"
                    + "|(?:será|se realizará|se llevará a cabo|tendrá lugar|se celebrará|queda|está)\\s*(?:fijad[oa]|convocad[oa]|programad[oa]|previst[oa])?\\s*(?:para )?(?:el|en)?)(?![\\p{L}])\\s*";
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fév|fev|avr|mai|juin|juil|aoû|aou|déc|ene|abr|ago|dic)\\p{L}*\\.?";
    private static final String WEEKDAY =
            "(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|mie|jue|vie|sáb|sab|dom)\\p{L}*\\.?,?";
    private static final String DAY = "(?=(?:on |le |el |the )?(?:" + WEEKDAY + "\\s+)?(?:\\d|" + MONTH + "\\s+\\d))";
    /** "RDV vend. 29 juin", "We meet again on 3 May": said without the word "next". */
    private static final String AGAIN =
            "^[\\s*•–—-]*(?:rdv|rendez-vous|on se (?:retrouve|revoit)|nous nous retrouvons|nous nous retrouverons|we (?:will )?meet again|see you|nos (?:vemos|reunimos)(?: (?:otra vez|de nuevo|nuevamente))?|nos volvemos a (?:ver|reunir))\\s*:?\\s*(?:on |le |el )?";

    /** "The fourth session will be held on …", "Le comité n°5 se tiendra le …". */
    private static final String COUNTED =
            "^[\\s*•–—-]*(?:the |la |le |el )?(?:(?:first|second|third|\\p{L}+th|twenty-\\p{L}+|\\d{1,3}(?:st|nd|rd|th|e|è|ème|ª|a)|deuxième|troisième|\\p{L}+ième|segund[oa]|tercera?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa])\\s+(?:\\p{Ll}+\\s+)?"
                    + KIND
                    + "|(?:\\p{L}[\\p{L}'’-]*\\s+){0,2}?" + KIND + "\\s+(?:de |d['’]|du mois de |del mes de |of |in )"
                    + MONTH
                    + "|(?:\\p{L}[\\p{L}'’-]*\\s+){0,2}?" + KIND
                    + "\\s+(?:\\p{L}[\\p{L}'’-]*\\s+){0,3}?n[°o]\\.?\\s?\\d{1,3})\\s*(?::|(?<=\\s)(?:will be hosted by [^.;]{2,40}? on|will be held|will take place|will meet|is scheduled for|is planned for|aura lieu|se tiendra|est prévue?|se realizará|se llevará a cabo|tendrá lugar))\\s*(?:on|le|el|au|para el)?\\s*";

    /** "La session suivante aura lieu le …". */
    private static final String BEHIND = "^[\\s*•–—-]*(?:la |le |el )?" + KIND
            + "\\s+(?:suivante?|prochaine?|siguiente|pr[óo]xim[ao])(?![\\p{L}])(?:" + VERB + ")?";

    /** "El grupo se volverá a reunir el …", "The cluster will meet again on …". */
    private static final String MEETS = "^[\\s*•–—-]*(?:the |la |le |el |l['’])?(?:" + KIND
            + "|(?:task )?(?:team|force)|[ée]quipe|equipo)\\s+(?:meets again|will (?:meet again|next meet|meet next)|(?:se )?volver[áa] a reunir(?:se)?|se reunir[áa] (?:nuevamente|de nuevo|otra vez)|se r[ée]unira (?:à nouveau|de nouveau))\\s+(?:on |le |el |para el )?";

    private static final Pattern PLAIN = Pattern.compile(
            "(?:next (?:coordination )?meeting|prochaine r[ée]union|pr[óo]xima reuni[óo]n)(?![\\p{L}])", FLAGS);

    /** A title of one word, as "Next". */
    private static final String ALONE = "^(?:next|next time|la prochaine|prochaine fois|la pr[óo]xima)\\s*:?$";

    private static final Pattern LEAD = Pattern.compile(
            NEXT + "(?:" + FILL + KIND
                    + "(?:\\s+(?:technique|technical|t[eé]cnica|ordinaire|ordinaria|régulière|regular|mensuelle|mensual|plénière|plenaria)(?![\\p{L}]))?(?:"
                    + VERB + ")?|:?\\s*" + DAY + ")\\s*|" + AGAIN + DAY + "|" + COUNTED + "|" + BEHIND + "|" + ALONE
                    + "|" + MEETS,
            FLAGS);

    private NextMeetingWords() {}

    /** True for a line that begins with the next meeting. */
    public static boolean lead(String text) {
        return LEAD.matcher(text).lookingAt();
    }

    /** True for words that say "next meeting" and nothing less: another group may be the "next ERT". */
    public static boolean isPlain(String text) {
        return PLAIN.matcher(text).find();
    }

    /** The text without the words that lead in. */
    public static String without(String text) {
        Matcher lead = LEAD.matcher(text);
        return lead.lookingAt() ? text.substring(lead.end()) : text;
    }
}
