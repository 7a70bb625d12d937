package org.rapporteur.recognition;

import java.util.regex.Pattern;

/** French sentences that promise something though nobody known stands in them: "La carte sera imprimée", "Il faudra compter les puits". */
final class FrenchPledges {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String ADVERB = "(?:ensuite |aussi |également |donc |cependant |bientôt |encore )?";
    private static final String INFINITIVE =
            "(?!être|avoir|rester|pouvoir|devoir|savoir|éviter|noter|rappeler|croire|dire)\\p{Ll}{2,}(?:er|ir|re)(?![\\p{L}])";
    private static final String PARTICIPLE =
            "(?!situé|composé|lié|basé|destiné|limité|fermé|obligé|absent|présent\\s)\\p{Ll}{2,}(?:ées?|és?|ies?|is|ises?|it|its|ites?|us?|ues?|erte?s?)(?![\\p{L}])";

    private static final Pattern DONE = Pattern.compile(
            "(?<![\\p{L}])(?:(?<!ce qui )(?:sera|seront)\\s+" + ADVERB + PARTICIPLE
                    + "|(?:doit|doivent|devra|devront|devrait|devraient)\\s+" + ADVERB + "être\\s+" + PARTICIPLE
                    + "|(?:va|vont)\\s+" + ADVERB + "être\\s+" + PARTICIPLE + ")",
            FLAGS);
    private static final Pattern OWED = Pattern.compile(
            "(?<![\\p{L}])(?:(?:doit|doivent|devra|devront)\\s+" + ADVERB + INFINITIVE
                    + "|il\\s+(?:faut|faudra|faudrait)\\s+(?:\\p{Ll}{1,5}\\s+)?" + INFINITIVE
                    + "|il\\s+est\\s+(?:demandé|recommandé|prévu|convenu|décidé)\\s+(?:à [^.]{2,40}? )?(?:de|d['’]|que)(?![\\p{L}])"
                    + "|(?:est|sont|reste|restent)\\s+(?:donc |encore )?à\\s+" + INFINITIVE
                    + "|(?:nous|on)\\s+(?:allons|va)\\s+" + INFINITIVE + "|nous\\s+\\p{Ll}{2,}rons(?![\\p{L}]))",
            FLAGS);
    private static final Pattern PLEDGED = Pattern.compile(
            "(?<![\\p{L}])(?:se chargera(?:ont)?\\s+d[eu']|(?:est|sont|a été|ont été)\\s+(?:priée?s?|invitée?s?|chargée?s?|encouragée?s?)\\s+(?:de|d['’]|à)\\s*\\p{Ll}+"
                    + "|(?:veuillez|merci de|prière de)\\s+(?:bien vouloir\\s+)?\\p{Ll}+|s['’](?:est|était|étaient|sont)\\s+(?:engagée?s?\\s+à|proposée?s?\\s+(?:pour|de))"
                    + "|(?:a|ont|avait|avaient)\\s+promis\\s+(?:de|d['’])|promet(?:tent)?\\s+(?:de|d['’])|(?:se sont dite?s?|s['’]est dite?|est|sont) prête?s? à\\s+"
                    + INFINITIVE + ")",
            FLAGS);
    /** "MERLIN verra …", "le Ministère dira …": of somebody whom the name or the office tells. */
    private static final Pattern FUTURE = Pattern.compile(
            "(?:(?<![\\p{L}])(?:(?!L[ae]s?\\s|Ils?\\s|Elles?\\s|On\\s)\\p{Lu}[\\p{L}-]+|[Mm]inistère|équipe|secteur|groupe|mairie|coordination|coordinateur|coordinatrice|secrétariat|partenaires|membres|structures)|qu['’ ](?:elles?|ils?))\\s+(?:l[ea]s?\\s|en\\s|y\\s|leur\\s|lui\\s)?"
                    + "(?!sera|aura|pourra|faudra|devra|voudra|restera|viendra|continuera|commencera|débutera|dépendra|permettra|durera|concernera)\\p{Ll}+(?:er|ir|dr|tr|rr|vr)(?:a|ont)(?![\\p{L}])");

    private FrenchPledges() {}

    /** True for such a sentence. */
    static boolean areIn(String text) {
        return DONE.matcher(text).find()
                || OWED.matcher(text).find()
                || PLEDGED.matcher(text).find()
                || FUTURE.matcher(text).find();
    }
}
