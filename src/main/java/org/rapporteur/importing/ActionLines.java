package org.rapporteur.importing;

import java.util.regex.Pattern;

/** Words at the start of a line that say it is an action or a decision. */
final class ActionLines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static final Pattern PREFIX = Pattern.compile(
            "^(?:(?:action|action points?|action items?|follow[- ]up|point d['’]action|acción)\\s*(?:#|no\\.?)?\\s*(?:\\d{1,3})?\\s*(?::|\\.(?=\\s)|[–-](?=\\s))\\s*"
                    + "|\\[ ?\\]\\s+)(?=\\S)",
            FLAGS);
    static final Pattern DECISION =
            Pattern.compile("^(?:decisions?|décision|decisión|agreed)\\s*\\d{0,3}\\s*:\\s*(?=\\S)", FLAGS);
    static final Pattern DECISIONS = Pattern.compile(
            "^(?:\\d+[.)]\\s*)?(?:(?:key |main )?decisions?(?: taken| made| points?)?|décisions?|decisiones)\\s*:?$",
            FLAGS);

    private ActionLines() {}

    /** True for a line that says of itself that it is an action or a decision. */
    static boolean isMarked(String line) {
        return PREFIX.matcher(line).find() || DECISION.matcher(line).find();
    }
}
