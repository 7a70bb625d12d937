package org.rapporteur.importing.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;

/** "UNHCR to share the list", "C1. Print the map by 3 June – IOM", standing alone: the shape of a heading, and none. */
final class OwedTitles {
    private static final Pattern NUMBERED = Pattern.compile("^\\p{Lu}?\\d{1,2}[.):]\\s+");
    /** "R2." in front: the second recommendation. */
    private static final Pattern CODED = Pattern.compile("^\\p{Lu}\\d{1,2}[.):]\\s+");

    private OwedTitles() {}

    /** True where the words tell somebody to do something, or begin with a deed that has a code, or an owner and a day. */
    static boolean is(String text, Recogniser recogniser) {
        Matcher shout = ActionLines.SHOUTED.matcher(text);
        String words =
                NUMBERED.matcher(text.substring(shout.find() ? shout.end() : 0)).replaceFirst("");
        if (recogniser.isTold(words)) {
            return true;
        }
        if (!recogniser.startsWithDeed(words)) {
            return false;
        }
        if (CODED.matcher(text).find()) {
            return true;
        }
        Recognition read = recogniser.action(words, When.ANY_DAY);
        return read.due() != null && read.ownerNames().stream().anyMatch(owner -> owner.kind() != OwnerKind.UNKNOWN);
    }
}
