package org.rapporteur.recognition;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Closed classes of English words (and the few French and Spanish ones that lists of names need), folded. */
final class Words {
    /** Words that no name and no audience holds: they end it. */
    static final Set<String> FUNCTION =
            set("to will shall should must can could may might would and or but with for from by in on at as via of per"
                    + " is are was were be been has have had do does did not if when once that which who where while"
                    + " because so than then there this these those it they we i you he she their its our your his her"
                    + " a an the no some such about into onto over under between within without during before after"
                    + " until since please also already still yet only just need needs agreed asked tasked et y e de"
                    + " doit doivent devra devront debe deben debera deberan sus ses leurs");

    static final Set<String> ARTICLES = set("the a an un une una unos unas des le la les los las el l'");

    /** Plural or collective nouns for the bodies and people of a working group. */
    static final Set<String> COLLECTIVE = set(
            "organisations organizations agencies members partners participants leads"
                    + " co-leads coleads leaders focal-points co-chairs cochairs chairs points ims imos officers colleagues teams sectors clusters"
                    + " wgs groups actors ngos ingos nngos stakeholders attendees donors authorities coordinators co-ordinators"
                    + " representatives ministries entities countries operations everyone everybody group team committee"
                    + " secretariat force plenary users members/partners chairpersons facilitators rapporteurs counterparts"
                    + " tous toutes todos todas membres partenaires organisations socios miembros organizaciones"
                    + " acteurs agences structures bailleurs agencias actores instituciones entidades equipos donantes candidates focales focaux consejeros consejeras conseillers conseilleres delegados delegadas delegues directores directrices ong ongs osc imo municipalidades alcaldias municipios gobernaciones comunidades mairies communes prefectures ministeres municipalities districts governorates governments");

    /** Words that make an audience of whatever plural follows. */
    static final Set<String> QUANTIFIERS =
            set("all every each both any other remaining concerned relevant interested tous toutes todos todas"
                    + " chaque cada tout toute todo toda");

    /** Singular nouns that "each" and "every" make an audience of. */
    static final Set<String> SINGULAR = set(
            "organisation organization agency member partner sector cluster participant"
                    + " office mission country team group focal-point point ngo"
                    + " organisation agence membre partenaire acteur structure ong equipe bureau"
                    + " organizacion agencia miembro socio actor institucion entidad equipo oficina escuela ecole comite commission comision service servicio universite universidad conseiller consejero consejera groupe grupo area direction direccion municipio commune district");

    /** Nouns in small letters that end the name of a body: "Health cluster". */
    static final Set<String> BODIES = set("cluster sector sub-group subgroup sub-cluster taskforce department ministry"
            + " authority authorities foundation council network coordinator co-ordinator lead co-lead chair co-chair section"
            + " unit secretariat officer secretary facilitator rapporteur focal-point adviser advisor");

    /** What may follow an audience before its verb: "partners working in the north to report". */
    static final Set<String> QUALIFYING = set(
            "who that which working operating present active interested concerned" + " involved engaged having not");

    /** Quantifiers and pronouns that are an audience on their own. */
    static final Set<String> ALONE = set(
            "all everyone everybody both interesses interessees interesados tous toutes todos todas chacun chacune");

    /** Who does something for the group, said without a name. */
    static final Set<String> ROLES = set(
            "chair chairperson chairman chairwoman co-chair treasurer clerk coordinator co-ordinator secretary facilitator rapporteur president moderator"
                    + " presidente presidenta coordonnateur coordonnatrice coordinateur coordinatrice secretaire presidence moderateur"
                    + " moderatrice facilitateur facilitatrice coordinador coordinadora coordinacion secretario secretaria moderador"
                    + " moderadora facilitador facilitadora relator relatora secretariat tresorier tresoriere tesorero tesorera consultant consultante");

    /** After a known name: a part of that organisation, which owes as the organisation. */
    static final Set<String> PART_OF = set("office offices staff team teams colleagues hq headquarters unit mission"
            + " missions section country regional sub-regional national");

    /** What the names of bodies end with beside {@link #BODIES}, where these are written with a capital: "Lake Project Office". */
    static final Set<String> OFFICES =
            set("office unit team committee institute agency bureau directorate centre center group association");

    /** Verbs that address somebody: "remind partners to …" makes no audience of what follows. */
    static final Set<String> ADDRESSING = set(
            "ask remind encourage invite request contact urge tell inform support help"
                    + " allow enable require advise get call train notify email engage involve convene brief send share provide"
                    + " give discuss review identify map list include propose agree suggest recommend follow meet prepare");

    /** Verbs of doing, as actions and promises begin with. */
    static final Set<String> DEEDS = set(
            "share send provide prepare help support check review draft circulate update contact"
                    + " organise organize host lead coordinate collect compile present follow arrange facilitate contribute translate"
                    + " upload publish draw test train write ask finalise finalize develop revise create set add clarify confirm"
                    + " complete conduct submit report liaise advocate produce distribute schedule plan explore ensure explain"
                    + " consolidate verify clean build design print call visit monitor assess analyse analyze approve raise fix file"
                    + " announce outline collate correct adapt add adopt endorse validate open merge run hold map post remind invite identify nominate inform");

    /** More of them, which are one only where a line begins with them: "Count the wells". */
    private static final Set<String> BEGINNINGS =
            set("count read join discuss investigate consult obtain propose recommend appoint recruit implement install"
                    + " deploy launch define determine seek speak talk look take bring make find hang repair replace restore"
                    + " transfer migrate integrate include incorporate remove delete rename edit compare connect advise"
                    + " encourage supervise evaluate calculate describe summarise summarize procure purchase deliver dispatch"
                    + " maintain improve strengthen harmonise harmonize standardise standardize align reconsider resolve solve"
                    + " respond reply notify alert sensitise sensitize promote advertise disseminate continue resume postpone"
                    + " mark freeze trace label sort answer hand forward return refer register budget pilot streamline clear close sign"
                    + " release secure reserve book buy hire rotate keep avoid limit reduce increase extend expand scale educate"
                    + " mobilise mobilize simplify merge double-check cross-check re-send resend reprint rewrite reissue"
                    + " reschedule cancel enquire inquire recirculate redistribute tidy");

    /** True for an English verb that a line of what is to be done begins with. */
    static boolean isDeed(String folded) {
        return DEEDS.contains(folded) || ADDRESSING.contains(folded) || BEGINNINGS.contains(folded);
    }

    /** True for an infinitive of French or Spanish, as such actions begin with: "transmettre", "enviar". */
    static boolean isRomanceInfinitive(String folded) {
        return folded.length() > 4 && !NO_INFINITIVES.contains(folded) && folded.matches(".*(?:er|ir|re|ar)");
    }

    private static final Set<String> NO_INFINITIVES = set(
            "octobre septembre novembre decembre autre centre ordre nombre titre"
                    + " livre lettre plaidoyer cadre membre chiffre premier dernier fevrier atelier dossier courrier calendrier papier cahier"
                    + " notre votre entre contre encore guerre terre hier avenir loisir lugar militar escolar cluster partner officer leader shelter water member number order other letter");

    /** Capitalised words that stand before "to" or a colon and are nobody. */
    static final Set<String> NOBODY = set(
            "need needs plan plans agreed agree reminder proposal decision invitation"
                    + " request suggestion recommendation continue try aim goal idea purpose objective intention objectif idee objetivo ability attempt effort opportunity response link"
                    + " update updates follow follow-up contribution access feedback input inputs comments comment note notes"
                    + " next how due according prior related thanks further subject aob any action actions asap tbc tbd tba nb ps fyi"
                    + " deadline status location present apologies participants date time venue page annex refer want wish"
                    + " hope start begin proceed return reach look listen go come add report here question issue data agenda"
                    + " when what where why which today tomorrow monday tuesday wednesday thursday friday saturday sunday"
                    + " january february march april may june july august september october november december 3w 4w 5w"
                    + " reste restent queda quedan empezar comenzar seguir volver ayudar commencer continuer aider inviter chercher");

    private static final String[] ABSTRACT_ENDINGS = {
        "tion", "sion", "ment", "ing", "ity", "ness", "ance", "ence", "ship", "ture", "ism", "naire", "shop", "sheet"
    };

    private Words() {}

    private static Set<String> set(String words) {
        return Stream.of(words.split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** True for a capitalised word that is surely no person or body: "Reminder", "Questionnaire", "Feedback". */
    static boolean isThing(String folded) {
        if (NOBODY.contains(folded) || FUNCTION.contains(folded) || ADDRESSING.contains(folded)) {
            return true;
        }
        for (String ending : ABSTRACT_ENDINGS) {
            if (folded.endsWith(ending) && folded.length() > ending.length() + 1) {
                return true;
            }
        }
        return false;
    }

    /** Verbs of two or three letters in the present of French and Spanish: "IOM va au port", "IOM y WFP van al puerto". */
    private static final Set<String> BRIEF_VERBS = set("va van da dan ve ven lee met dit lit voit");

    /** True for a verb of doing as it stands behind its subject: "correct", "sends", "difunden", "informe". */
    static boolean isPresent(Tokens tokens, Token token) {
        String word = token.folded();
        if (!token.startsSmall() || FUNCTION.contains(word)) {
            return false;
        }
        String base = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        boolean english = DEEDS.contains(base) || ADDRESSING.contains(base);
        boolean french =
                tokens.mayBe(Language.FRENCH) && word.length() > 3 && word.matches(".*(?:e|ent|it|et|ont|[nr]d)");
        boolean spanish = tokens.mayBe(Language.SPANISH) && word.length() > 3 && word.matches(".*(?:a|e|an|en)");
        boolean brief = !tokens.mayBe(Language.ENGLISH) && BRIEF_VERBS.contains(word);
        return english || french || spanish || brief;
    }

    /** True for what looks like a past participle: "published", "sent". */
    static boolean isParticiple(String folded) {
        return (folded.endsWith("ed") && folded.length() > 3)
                || Set.of(
                                "done",
                                "sent",
                                "held",
                                "met",
                                "made",
                                "given",
                                "taken",
                                "written",
                                "led",
                                "drawn",
                                "put",
                                "set",
                                "known",
                                "shown",
                                "kept",
                                "begun",
                                "built",
                                "brought",
                                "found",
                                "chosen",
                                "told",
                                "paid",
                                "bought",
                                "sold",
                                "taught",
                                "left",
                                "lent",
                                "read",
                                "seen",
                                "drafted",
                                "heard",
                                "sought",
                                "understood",
                                "redone",
                                "rewritten",
                                "driven")
                        .contains(folded);
    }
}
