package org.rapporteur.importing.line;

import java.util.regex.Pattern;

/** Identifiers that secretaries number actions with: "AP 3", "AI-12", "ACT-TC-2019-4", "A.LAKE.20190514.1", "R 2019.3". */
public final class ActionIds {
    /** Anywhere in a text. */
    public static final Pattern ANYWHERE = Pattern.compile(
            "(?=\\p{Lu})(?<![\\p{L}\\p{N}])(?:\\p{Lu}{1,3}\\s?\\d{4}\\.\\d{1,3}|A[PI]\\s?\\d{1,3}(?:[./-]\\d{1,4})?"
                    + "|(?:ACT|ACTION|Action|AI|AP)(?:-\\p{Lu}{2,8}){0,3}-(?:\\d{4}-)?\\d{1,3}|A\\.\\p{Lu}{2,8}(?:\\.\\d{1,8}){1,3})(?![\\d])");
    /** An identifier in front of an action, as its number. */
    public static final Pattern AT_START = Pattern.compile("^(?:" + ANYWHERE.pattern() + ")[.:]?\\s+(?=\\S)");

    /** An identifier that says by itself that an action follows: "ACT-TC-2019-4: …", "Action-12: …". */
    public static final Pattern SAYS_ACTION = Pattern.compile(
            "^(?:(?:ACT|ACTION|Action|AI|AP)(?:-\\p{Lu}{2,8}){0,3}-(?:\\d{4}-)?\\d{1,3}|A[PI]\\s?\\d{1,3}(?:[./-]\\d{1,4})?|A\\.\\p{Lu}{2,8}(?:\\.\\d{1,8}){1,3})\\s*[.:–-]?\\s+(?=\\S)");

    /** "JT – ok Action-TC-2019-4 Add the wells": who speaks, and the action that is theirs from then on. */
    public static final Pattern SPOKEN = Pattern.compile(
            "^(?<who>\\p{Lu}\\p{L}{1,3})\\s+[–-]\\s.{0,200}?(?<id>(?<![\\p{L}\\p{N}-])(?:ACT|ACTION|Action|AI|AP)(?:-\\p{Lu}{2,8}){0,3}-(?:\\d{4}-)?\\d{1,3})\\s*[.:–-]?\\s+(?=\\p{L})");

    private ActionIds() {}
}
