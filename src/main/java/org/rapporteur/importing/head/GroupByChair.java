package org.rapporteur.importing.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The group that who chaired says: "Ana Santos, Wells Sector Coordinator", or the body itself that called the meeting. */
final class GroupByChair {
    private static final Pattern PARTS = Pattern.compile("\\s*[,;]\\s*|\\s+[–—-]\\s+");
    private static final Pattern ROLE =
            Pattern.compile("(?<group>.+?)\\s+(?i:co-?)?(?i:coordinator|chair|chairperson|lead)");

    private static final int MOST_WORDS = 10;

    private GroupByChair() {}

    /** The group; empty where the words name none. */
    static String of(String chair) {
        for (String part : PARTS.split(chair, -1)) {
            Matcher role = ROLE.matcher(part.strip());
            String body = role.matches() ? role.group("group") : part.strip();
            boolean named = BodyWords.areName(body)
                    && !BodyWords.areAll(body)
                    && Character.isUpperCase(body.codePointAt(0))
                    && body.split("\\s+", -1).length <= MOST_WORDS
                    && (role.matches() || part.strip().equals(chair.strip()));
            if (named) {
                return body;
            }
        }
        return "";
    }
}
