package org.rapporteur.importing.presence;

import java.util.List;

/** What stands behind the comma in the lines of a list: "Ana Santos, Lake Trust" may be a person and a body, or two people. */
final class CommaHabit {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 5;
    private static final int LEAST_SURE = 3;

    private final AttendanceNames names;
    private int bodies;
    private int people;

    CommaHabit(AttendanceNames names) {
        this.names = names;
    }

    /** Counts a line of two parts, the first of which is a person. */
    void learn(String line) {
        int comma = line.indexOf(',');
        boolean two = comma > 0
                && line.length() <= LONGEST
                && comma == line.lastIndexOf(',')
                && line.chars().noneMatch(c -> "():;.?!".indexOf(c) >= 0);
        if (!two || !names.isPerson(line.substring(0, comma).strip())) {
            return;
        }
        String behind = line.substring(comma + 1).strip();
        if (names.isPerson(behind)) {
            people++;
        } else if (isBody(behind)) {
            bodies++;
        }
    }

    /** True where bodies stand there in enough lines; others may be bodies that are called like people: "Grand Lac". */
    boolean isBody() {
        return bodies >= LEAST_SURE && bodies * 2 >= people;
    }

    private boolean isBody(String words) {
        List<String> parts = List.of(words.split("\\s+", -1));
        return parts.size() <= MOST_WORDS
                && !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && !AttendanceNames.isRole(words);
    }
}
