package org.rapporteur.importing.presence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in brackets behind the people of a list: where many are acronyms, "Ben Cruz (Harbours)" came for a body too. */
final class BracketHabit {
    private static final Pattern LINE =
            Pattern.compile("^(?<person>\\p{Lu}[^(),:;]{2,60}?)\\s*\\((?<inside>[^()]{2,20})\\)$");
    private static final int LONGEST = 100;
    private static final int LEAST_SURE = 3;

    private final AttendanceNames names;
    private int bodies;

    BracketHabit(AttendanceNames names) {
        this.names = names;
    }

    /** Counts a line with a person and a body that is surely one. */
    void learn(String line) {
        Matcher matcher = LINE.matcher(line);
        if (line.length() <= LONGEST
                && line.endsWith(")")
                && matcher.matches()
                && names.isPerson(matcher.group("person"))) {
            String inside = matcher.group("inside");
            boolean initials =
                    !AttendanceNames.initials(inside, matcher.group("person")).isEmpty();
            bodies += !initials && (names.isOrganisation(inside) || AttendanceNames.isAcronym(inside)) ? 1 : 0;
        }
    }

    /** True where bodies stand there. */
    boolean isBody() {
        return bodies >= LEAST_SURE;
    }
}
