package org.rapporteur.importing.presence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words behind a person in a list, taken apart: "of the Port Office (PO) – chair".
 *
 * @param body without what joins it to the person: "Port Office"
 * @param acronym that stands in brackets behind it; empty when none does
 * @param role behind a dash or a bracket; empty when there is none
 * @param joined true where a word says that the person is of the body: "of", "representing"
 */
record Affiliation(String body, String acronym, String role, boolean joined) {
    private static final Pattern JOINING = Pattern.compile(
            "^(?:(?:of|from|representing|on behalf of)\\s+(?:the\\s+)?|(?:représentante?|representante)\\s+(?:de\\s+)?|(?:representando|représentant|pour|por)\\s+)(?:(?:l['’]|(?:la|le|el)\\s+))?(?=\\p{Lu})");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "^(?<body>[^()\\[\\]]{2,100})[(\\[](?<acronym>[\\p{L}\\p{N}&/-]{2,12})[)\\]](?<more>[^()\\[\\]]{0,60})$");
    private static final Pattern ROLE = Pattern.compile("\\s+[-–—]\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:–—-]+|[\\s,;*]+$");

    /** Takes the words apart; a role is only taken off where a dash or a bracket parts it from the body. */
    static Affiliation of(String words) {
        String written = trimmed(words);
        Matcher joining = JOINING.matcher(written);
        boolean joined = joining.find();
        String plain = joined ? written.substring(joining.end()) : written;
        Matcher abbreviated = ABBREVIATED.matcher(plain);
        if (abbreviated.matches() && AttendanceNames.isAcronym(abbreviated.group("acronym"))) {
            return new Affiliation(
                    trimmed(abbreviated.group("body")),
                    abbreviated.group("acronym"),
                    trimmed(abbreviated.group("more")),
                    joined);
        }
        String[] dash = ROLE.split(plain, 2);
        boolean roleFirst = dash.length == 2 && AttendanceNames.isRole(dash[0]);
        String body = dash[roleFirst ? 1 : 0];
        String role = dash.length < 2 ? "" : dash[roleFirst ? 0 : 1];
        return new Affiliation(trimmed(body), "", trimmed(role), joined);
    }

    /** The body as the list calls it, with its short form, which the minutes may use. */
    String named() {
        return acronym.isEmpty() ? body : body + " (" + acronym + ")";
    }

    /** True where the words say more of the body than its name, by its short form, a role, or a word that joins it. */
    boolean isTelling() {
        return joined || !acronym.isEmpty() || !role.isEmpty();
    }

    private static String trimmed(String words) {
        return EDGES.matcher(words).replaceAll("");
    }
}
