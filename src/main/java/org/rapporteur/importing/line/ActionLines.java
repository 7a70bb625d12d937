package org.rapporteur.importing.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words at the start of a line, or of a sentence within it, that say an action or a decision follows. */
public final class ActionLines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "Action:", "Action points –", "AP:" in front. */
    public static final Pattern PREFIX = Pattern.compile(
            "^(?:[-=]+>\\s*|[→➔►➤]\\s*)?(?:(?:(?:new |agreed |key )?actions?|action points?|action items?|actions? required|actions? to be (?:taken|done|carried out|implemented)|mesures? (?:de suivi|à prendre)|suites? à donner|acci[oó]n(?:es)? (?:a|por) (?:tomar|realizar|seguir|desarrollar)|follow[- ]up|points? d['’ ]action|actions? à (?:suivre|mener|prendre|entreprendre|faire)|acción|acciones|puntos? de acción|compromisos?|tareas?|acuerdos?|pendientes?|por hacer|[àa] faire|to[- ]?do)"
                    + "\\s*(?:#|no\\.?)?\\s*(?:\\d{1,3}(?:[./-]\\d{1,4})?)?\\s*(?::|\\.(?=\\s)|[–-](?=\\s)|[-=]{0,2}>{1,2}(?=\\s)|[→➔►➤](?=\\s))\\s*"
                    + "|(?-i:A[IP])\\s+(?=[\\p{L}(][^:.;]{1,60}:\\s)|A[IP]\\s*#?\\d{0,3}\\s*(?::|\\|(?=\\s)|[–-](?=\\s)|\\.(?=\\s)|(?=@))\\s*"
                    + "|(?-i:A\\.\\s?[IP]\\.)\\s*:?\\s+(?=\\p{Lu})"
                    + "|action\\s+(?=(?-i:\\p{Lu}{2}[\\p{Lu}/&, -]*):\\s)"
                    + "|(?-i:ACTIONS?)\\s+\\?{1,3}\\s+|(?:suivi|seguimiento)\\s*:\\s*(?=.*\\)\\s*[.;]?\\s*$)"
                    + "|[\\[(]A[IP]\\s?\\d{1,3}[\\])]\\s+|\\[(?:actions?|action items?|acci[oó]n|t[âa]che|tarea|to[- ]?do)\\]\\s*:?\\s+"
                    + "|\\[[ xX]?\\]\\s+)(?=\\S)",
            FLAGS);

    /** In the middle of a paragraph the word has a capital and a colon. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?<=[.;:)!?*•–\\uf0b7\\uf0a7-]\\s{1,3})(?:A(?i:ction(?:s| points?| items?)?)|P(?i:oints? d['’ ]action)|A(?i:cci(?:ó|o)n(?:es)?)|S(?i:uites? à donner))\\s*\\d{0,3}(?:[./-]\\d{1,4})?\\s*:\\s*(?=\\S)|(?<=[\\p{L}\\d]\\s{1,3})(?:A(?i:ction (?:points?|items?))|ACTIONS?)\\s*\\d{0,3}\\s*:\\s*(?=\\S)|(?<=[\\p{L}\\d.)]\\s{1,3})(?:A(?i:ction (?:points?|items?))|ACTIONS?)\\s+[–-]\\s+(?=\\S)|(?<=[.;:)!?]\\s{1,3})Action\\s+[–—-]\\s+(?=\\p{Lu})|(?<=[.!?]\\s)Action (?:item )?for (?=[^.:;]{2,40}?\\sto\\s\\p{Ll})|(?<=[.;:)!?]\\s)[\\[(]A[IP]\\s?\\d{1,3}[\\])]\\s+(?=\\S)|(?<=[.;:)!?*•]\\s)A[IP]\\s*\\d{0,3}\\s*(?::|(?=@))\\s*(?=\\S)");

    /** Without a colon only the shouted word begins an action. */
    public static final Pattern SHOUTED = Pattern.compile(
            "^(?:ACTION(?:S| POINTS?| ITEMS?)?(?:\\s+Actions?(?: points?)?)?|Action [Pp]oints?)\\s+(?=\\S)");

    /** "Ana and Ben", "Ana Santos". */
    private static final String NAMES =
            "(?-i:\\p{Lu}[\\p{L}’'-]*(?:(?:\\s(?:and|et|y|&)\\s|,\\s?|\\s)\\p{Lu}[\\p{L}’'-]*){0,5})\\s?";

    /** "Action (WFP): print the map": whose it is stands with the word. */
    public static final Pattern OWNED = Pattern.compile(
            "^(?:(?:new |agreed )?actions?|action points?|action items?|acción|acciones|tareas?|tâches?|compromisos?|acuerdos?|to[- ]?do|[àa] faire|por hacer|quedan? a cargo de|AP|AI)\\s*(?:\\d{1,3}(?:\\.\\d{1,2})?)?\\s*(?:(?<=cargo de\\s)(?=\\p{L}[^:.;]{1,60}:)|[(\\[](?=[^()\\[\\]]*[)\\]])|(?=(?:all|everyone|everybody|tous|toutes|todos)\\s*:)|(?:for|by|pour|para|[–-])\\s+(?=(?-i:\\p{Lu})[^:.;]{1,60}:)|(?<=(?-i:ACTIONS?)\\s)(?!(?:points?|items?)\\s*:)(?="
                    + NAMES + ":))(?<who>\\p{L}[^()\\[\\]\\d:]{1,80})[)\\]]?\\s*[:–-]\\s*(?=\\S)",
            FLAGS);

    /** "Decision:", "Agreed:" in front. */
    public static final Pattern DECISION =
            Pattern.compile("^(?:decisions?|décision|decisión|agreed)\\s*\\d{0,3}\\s*:\\s*(?=\\S)", FLAGS);

    static final Pattern DECISIONS = Pattern.compile(
            "^(?:\\d+[.)]\\s*)?(?:(?:key |main )?decisions?(?: taken| made| points?)?|décisions?|decisiones)\\s*:?$",
            FLAGS);

    /** "… in the hall. (Action Ana and Ben)": the bracket at the end says that the paragraph is theirs to do. */
    private static final Pattern CLOSING = Pattern.compile(
            "\\s*\\((?:(?i:actions?|acción|à faire par|resp(?:onsable)?\\.?)\\s*[:–-]?\\s+)(?:(?:pour|for|para|by|por)\\s+)?(?!(?i:points?|items?)?\\s*#?\\d)(?<who>(?:\\p{Lu}|(?:l[aeo]s?\\s|l['’]|the\\s)\\p{L})[^()]{0,80})\\)\\s*\\.?\\s*$");

    private static final Pattern NUMBERED =
            Pattern.compile("\\S\\s*\\((?i:action (?:points?|items?))\\s*#\\s?\\d[\\d./-]*\\)\\s*\\.?\\s*$");
    /** "… must be updated (Ana and Ben are responsible)". */
    private static final Pattern IN_CHARGE = Pattern.compile(
            "\\s*\\((?<who>\\p{Lu}[^()]{0,80}?)\\s+(?:(?:is|are|est|sont|es|son)\\s+)(?:the\\s+)?(?:responsible|responsables?|(?:in|en)\\s+charge|lead)\\)\\s*\\.?\\s*$");

    /** Those of the words and signs that mark actions and decisions; most lines need no closer look. */
    private static final String FIRST_LETTERS = "aàcdfknpqst[(-=→➔►➤";

    private static final Pattern PLURAL = Pattern.compile("(?:s|es)\\s*:", FLAGS);

    /** A full stop and blanks may stand behind the bracket. */
    static final int MOST_BEHIND = 8;

    private ActionLines() {}

    /** True for a line that says of itself that it is an action or a decision. */
    public static boolean isMarked(String line) {
        if (line.isEmpty() || FIRST_LETTERS.indexOf(Character.toLowerCase(line.charAt(0))) < 0) {
            return false;
        }
        return mayHoldSign(line)
                && (PREFIX.matcher(line).lookingAt()
                        || OWNED.matcher(line).lookingAt()
                        || DECISION.matcher(line).lookingAt());
    }

    /** A sign stands behind each of those words; the full stop of a sentence is none. */
    private static boolean mayHoldSign(String line) {
        for (int i = 0; i < line.length(); i++) {
            boolean sign =
                    switch (line.charAt(i)) {
                        case ':', '–', '-', '>', '→', '➔', '►', '➤', '|', '@', ']' -> true;
                        case '.' -> i + 1 < line.length();
                        default -> false;
                    };
            if (sign) {
                return true;
            }
        }
        return false;
    }

    /** Who owes a paragraph by the bracket at its end; null where none says so, or nothing stands before it. */
    public static @Nullable String closing(String line) {
        if (line.lastIndexOf(')') < line.length() - MOST_BEHIND) {
            return null;
        }
        for (Pattern pattern : List.of(CLOSING, IN_CHARGE)) {
            Matcher closing = pattern.matcher(line);
            if (closing.find() && closing.start() > 0) {
                // "(Resp.: Port Office; term: 3 June)"
                return closing.group("who").split(";", 2)[0].strip();
            }
        }
        return null;
    }

    /** "Ana: ask the bank. (Action Point #12)": the number says that it is one; "(Action 12)" cites one that stands in a list. */
    public static boolean isNumberedBehind(String line) {
        return line.lastIndexOf(')') >= line.length() - MOST_BEHIND
                && NUMBERED.matcher(line).find();
    }

    /** Most paragraphs hold no letters of such a label, and need no closer look. */
    private static boolean mayHoldLabel(String text) {
        return text.indexOf("ction") >= 0
                || text.indexOf("CTION") >= 0
                || text.indexOf("cci") >= 0
                || text.indexOf("onner") >= 0
                || text.indexOf("AI") >= 0
                || text.indexOf("AP") >= 0;
    }

    /** True for "Actions:" and "Action points:", behind which more than one may stand. */
    public static boolean isPlural(String label) {
        return PLURAL.matcher(label).find();
    }

    /** "… was late. ACTION: UNHCR to share it": where the word stands and where the action starts; found or not. */
    public static Matcher inside(String line) {
        return INSIDE.matcher(mayHoldLabel(line) ? line : "");
    }
}
