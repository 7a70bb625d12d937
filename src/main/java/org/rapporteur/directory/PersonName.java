package org.rapporteur.directory;

import java.util.regex.Pattern;

/**
 * A person's name. People with one name have it as the family name, and no given name.
 *
 * @param given may be empty
 * @param family may be empty, but not both
 */
public record PersonName(String given, String family) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    public PersonName {
        given = tidy(given);
        family = tidy(family);
    }

    /**
     * The parts of a name written in one: "Ana María Example" has the given name "Ana", as forms of registration do it;
     * "Example, Ana" the family name first.
     */
    public static PersonName of(String full) {
        String name = tidy(full);
        int comma = name.indexOf(',');
        if (comma > 0 && comma < name.length() - 1) {
            return new PersonName(name.substring(comma + 1), name.substring(0, comma));
        }
        int blank = name.indexOf(' ');
        return blank < 0
                ? new PersonName("", name)
                : new PersonName(name.substring(0, blank), name.substring(blank + 1));
    }

    /** Given name first, as it is shown. */
    public String full() {
        return (given + " " + family).strip();
    }

    private static String tidy(String name) {
        return SPACES.matcher(name).replaceAll(" ").strip();
    }
}
