package org.rapporteur.importing.head;

import java.util.regex.Pattern;

/**
 * The paper of a house that minutes are written on: its name with its page or motto, "Lake Cluster LakeCluster.org Coordinating
 * Clean Water". Who met stands below.
 */
final class HousePaper {
    /** A motto says in capitals what a house does. */
    private static final String MOTTO =
            "(?:Coordinating|Protecting|Supporting|Strengthening|Serving|Saving)\\s\\p{Lu}[\\p{L},&’' -]{3,60}";

    private static final String PAGE =
            "(?:https?://|www\\.)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{Ll}{2,5}(?:/\\S*)?";
    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?<=[\\p{L})])\\s+(?:" + PAGE + "(?:\\s+" + MOTTO + ")?|" + MOTTO + ")$");
    private static final Pattern ALONE = Pattern.compile("(?:" + PAGE + "\\s*)?" + MOTTO + "|" + PAGE);

    private HousePaper() {}

    /** True for a line that holds a page's address or a motto behind a name. */
    static boolean isNamed(String line) {
        return BEHIND_NAME.matcher(line).find();
    }

    /** True for an address or a motto alone, as it stands below the name. */
    static boolean isAlone(String line) {
        return ALONE.matcher(line).matches();
    }

    /** The line without address and motto. */
    static String without(String line) {
        return BEHIND_NAME.matcher(line).replaceFirst("");
    }
}
