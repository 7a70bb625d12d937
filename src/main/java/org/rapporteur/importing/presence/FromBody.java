package org.rapporteur.importing.presence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Daniel from WFP", "Ana Santos of the Port Office": somebody and whom they came for.
 *
 * @param person as written
 * @param body without its article
 */
record FromBody(String person, String body) {
    private static final Pattern FROM = Pattern.compile(
            "^(?<person>\\p{Lu}[^,;:()]*?)\\s+(?<word>from|of|representing|on behalf of|at)\\s+(?:the\\s+)?(?<body>\\p{Lu}.*)$");

    /** What an entry says; null where it is something else, as "Peace Winds of Japan": what "of" joins must name a body. */
    static @Nullable FromBody of(String entry, AttendanceNames names) {
        Matcher from = FROM.matcher(entry);
        if (!from.matches()) {
            return null;
        }
        String name = from.group("person");
        String word = from.group("word");
        String body = from.group("body");
        boolean who = names.isPerson(name) || (AttendanceNames.isGivenName(name) && !names.isBodyWord(name));
        boolean sure = !word.equals("of") && !word.equals("at");
        boolean known = sure || names.isOrganisation(body) || AttendanceNames.isAcronym(body);
        return who && known ? new FromBody(name, body) : null;
    }
}
