package org.rapporteur.importing.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.recognition.Countries;

/** Where a group met, out of the words behind the label: a place is a few words, and no sentence. */
final class PlaceWords {
    private static final int LONGEST = 100;
    private static final Pattern BEFORE_SENTENCE = Pattern.compile(
            "^(?<place>.{2,80}?)[\\s.;,]+(?=(?:The|This|These|It|We|All|La|Le|Les|Cette|Ce|El|Los|Las|Est[ae]|Se)\\s\\p{L}).*[.!?](?:\\s.*)?$");
    private static final Pattern SENTENCES = Pattern.compile("\\p{L}{3}[.!?]\\s+\\p{Lu}\\p{Ll}");

    /** "Port Alma, Chile". */
    private static final Pattern TOWN =
            Pattern.compile("^\\p{Lu}[\\p{L}’'. -]{1,40},\\s*(?<country>\\p{Lu}[\\p{L}’'. -]{2,40})$");

    private static final Pattern MET = Pattern.compile(
            "(?iu)^(?:,\\s*)?(?:s['’](?:est|sont)\\s(?:tenue?|réunie?s?)|se\\s(?:reuni[óo]|reunieron|celebr[óo]|llev[óo])|a eu lieu|the\\s.{2,60}\\s(?:met|was held|took place)|(?:met|was held|took place)(?![\\p{L}]))");

    private PlaceWords() {}

    /** True for a town with its country, and nothing else. */
    static boolean isTown(String line) {
        Matcher town = TOWN.matcher(line.strip());
        return town.matches()
                && Countries.contains(town.group("country").strip())
                && !GroupTitle.isAboutMinutes(line)
                && !BodyWords.isIn(line);
    }

    /** "S’est tenue dans la salle la réunion du groupe": words beside a day that tell that the group met. */
    static boolean areSentence(String words) {
        return MET.matcher(words).find()
                || (words.length() > LONGEST && SENTENCES.matcher(words).find());
    }

    /** The place; empty where only sentences stand behind the label. */
    static String of(String value) {
        Matcher sentence = BEFORE_SENTENCE.matcher(value);
        if (value.length() <= LONGEST) {
            return value;
        }
        if (sentence.matches()) {
            return sentence.group("place");
        }
        return SENTENCES.matcher(value).find() ? "" : value;
    }
}
