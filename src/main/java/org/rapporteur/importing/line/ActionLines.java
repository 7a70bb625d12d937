package org.rapporteur.importing.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/** Words at the start of a line, or of a sentence within it, that say an action or a decision follows. */
public final class ActionLines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "Action:", "Action points –", "AP:" in front. */
    public static final Pattern PREFIX = Pattern.compile(
            "^(?:[-=]+>\\s*|[→➔►➤]\\s*)?(?:(?:(?:new |agreed |key )?actions?|action points?|action items?|actions? required|actions? to be (?:taken|done|carried out|implemented)|acci[oó]n(?:es)? (?:a|por) (?:tomar|realizar|seguir|desarrollar)|follow[- ]up|points? d['’ ]action|actions? à (?:suivre|mener|prendre|entreprendre|faire)|acción|acciones|puntos? de acción|compromisos?|tareas?|acuerdos?|pendientes?|por hacer|[àa] faire|to[- ]?do)"
                    + "\\s*(?:#|no\\.?)?\\s*(?:\\d{1,3}(?:[./-]\\d{1,4})?)?\\s*(?::|\\.(?=\\s)|[–-](?=\\s)|[-=]{0,2}>{1,2}(?=\\s)|[→➔►➤](?=\\s))\\s*"
                    + "|(?-i:A[IP])\\s+(?=[\\p{L}(][^:.;]{1,60}:\\s)|A[IP]\\s*#?\\d{0,3}\\s*(?::|\\|(?=\\s)|[–-](?=\\s)|\\.(?=\\s)|(?=@))\\s*"
                    + "|action\\s+(?=(?-i:\\p{Lu}{2}[\\p{Lu}/&, -]*):\\s)"
                    + "|(?-i:ACTIONS?)\\s+\\?{1,3}\\s+|(?:suivi|seguimiento)\\s*:\\s*(?=.*\\)\\s*[.;]?\\s*$)"
                    + "|[\\[(]A[IP]\\s?\\d{1,3}[\\])]\\s+|\\[(?:actions?|action items?|acci[oó]n|t[âa]che|tarea|to[- ]?do)\\]\\s*:?\\s+"
                    + "|\\[[ xX]?\\]\\s+)(?=\\S)",
            FLAGS);

    private static final String WORD =
            "(?:A(?i:ction(?:s| points?| items?)?)|P(?i:oints? d['’ ]action)|A(?i:cci[óo]n(?:es)?)|A[IP])\\s*\\d{0,3}\\s*:\\s*(?=\\S)";
    /** In the middle of a paragraph the word has a capital and a colon. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?<=[.;:)!?*•–\\uf0b7\\uf0a7-]\\s{1,3})(?:A(?i:ction(?:s| points?| items?)?)|P(?i:oints? d['’ ]action)|A(?i:cci(?:ó|o)n(?:es)?))\\s*\\d{0,3}(?:[./-]\\d{1,4})?\\s*:\\s*(?=\\S)|(?<=[\\p{L}\\d]\\s{1,3})(?:A(?i:ction (?:points?|items?))|ACTIONS?)\\s*\\d{0,3}\\s*:\\s*(?=\\S)|(?<=[\\p{L}\\d.)]\\s{1,3})(?:A(?i:ction (?:points?|items?))|ACTIONS?)\\s+[–-]\\s+(?=\\S)|(?<=[.!?]\\s)Action (?:item )?for (?=[^.:;]{2,40}?\\sto\\s\\p{Ll})|(?<=[.;:)!?]\\s)[\\[(]A[IP]\\s?\\d{1,3}[\\])]\\s+(?=\\S)|(?<=[.;:)!?*•]\\s)A[IP]\\s*\\d{0,3}\\s*(?::|(?=@))\\s*(?=\\S)");

    /** Without a colon only the shouted word begins an action. */
    public static final Pattern SHOUTED = Pattern.compile(
            "^(?:ACTION(?:S| POINTS?| ITEMS?)?(?:\\s+Actions?(?: points?)?)?|Action [Pp]oints?)\\s+(?=\\S)");

    /** "Ana and Ben", "Ana Santos". */
    private static final String NAMES =
            "(?-i:\\p{Lu}[\\p{L}’'-]*(?:(?:\\s(?:and|et|y|&)\\s|,\\s?|\\s)\\p{Lu}[\\p{L}’'-]*){0,5})\\s?";

    /** "Action (WFP): print the map": whose it is stands with the word. */
    public static final Pattern OWNED = Pattern.compile(
            "^(?:(?:new |agreed )?actions?|action points?|action items?|acción|acciones|tareas?|tâches?|compromisos?|acuerdos?|to[- ]?do|AP|AI)\\s*(?:\\d{1,3}(?:\\.\\d{1,2})?)?\\s*(?:[(\\[](?=[^()\\[\\]]*[)\\]])|(?=(?:all|everyone|everybody|tous|toutes|todos)\\s*:)|(?:for|by|pour|para|[–-])\\s+(?=(?-i:\\p{Lu})[^:.;]{1,60}:)|(?<=(?-i:ACTIONS?)\\s)(?!(?:points?|items?)\\s*:)(?="
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
            "\\s*\\((?:(?i:actions?|acción|à faire par|resp(?:onsable)?\\.?)\\s*[:–-]?\\s+)(?:(?:pour|for|para|by|por)\\s+)?(?<who>(?:\\p{Lu}|(?:l[aeo]s?\\s|l['’]|the\\s)\\p{L})[^()]{0,80})\\)\\s*\\.?\\s*$");
    /** "… must be updated (Ana and Ben are responsible)". */
    private static final Pattern IN_CHARGE = Pattern.compile(
            "\\s*\\((?<who>\\p{Lu}[^()]{0,80}?)\\s+(?:(?:is|are|est|sont|es|son)\\s+)(?:the\\s+)?(?:responsible|responsables?|(?:in|en)\\s+charge|lead)\\)\\s*\\.?\\s*$");
    /** "… from April on. Action points:" */
    private static final Pattern AT_END = Pattern.compile(
            "(?<=\\S)\\s+(?<label>(?:A(?i:ctions?(?: points?| items?))|P(?i:oints? d['’ ]action)|N(?i:ext steps)|C(?i:ompromisos)|T(?i:areas|asks|âches)|A(?i:cciones|cuerdos)|R(?i:ecommandations)|F(?i:ollow[- ]up)|S(?i:uivi))\\s*:)$");

    /** "… since June. [Action: IOM to write to the Treasury]": what is to be done closes the paragraph. */
    private static final Pattern ENCLOSED = Pattern.compile(
            "\\s*(?:\\[\\s*(?<square>" + WORD + "[^\\[\\]]+?)\\s*\\]|\\((?<round>" + WORD + ".+?)\\))\\s*\\.?$");
    /** Fewer words are only who owes the paragraph. */
    private static final int LEAST_WORDS = 4;

    /** Those of the words and signs that mark actions and decisions; most lines need no closer look. */
    private static final String FIRST_LETTERS = "aàcdfknpst[(-=→➔►➤";

    private static final Pattern PLURAL = Pattern.compile("(?:s|es)\\s*:", FLAGS);

    /** "… (Tuesday 28th?) Attendance lists: those of the morning …": a matter of its own begins. */
    private static final Pattern TOPIC =
            Pattern.compile("(?<=[.;)?!]\\s{1,3})\\p{Lu}\\p{Ll}+(?: \\p{Ll}[\\p{L}’'-]*){1,5}:\\s(?=\\S)");

    /** A full stop and blanks may stand behind the bracket. */
    private static final int MOST_BEHIND = 8;

    private ActionLines() {}

    /**
     * The line itself, or a paragraph and the title that runs on at its end, or the action in brackets that closes it, or
     * each of the lines within it that are actions by their label. A label in bold gets the colon that it does without.
     */
    public static List<Line> apart(Line line) {
        if (!line.cells().isEmpty()) {
            return List.of(line);
        }
        List<Line> lines = atBreaks(line);
        if (lines.size() > 1) {
            return lines.stream().flatMap(one -> apart(one).stream()).toList();
        }
        List<Line> labels = atLabels(line);
        if (labels.size() > 1) {
            return labels.stream().flatMap(one -> apart(one).stream()).toList();
        }
        int bold = boldLabel(line);
        if (bold > 0) {
            RichText label = RichTextBuilder.part(line.content(), 0, bold);
            RichText words = RichTextBuilder.joined(label, ": ", RichTextBuilder.from(line.content(), bold));
            return List.of(new Line(line.number(), words, line.level(), line.item(), line.afterGap()));
        }
        int close = Math.max(line.text().lastIndexOf(')'), line.text().lastIndexOf(']'));
        Matcher enclosed = ENCLOSED.matcher(line.text());
        if (close >= line.text().length() - MOST_BEHIND && close > 0 && enclosed.find()) {
            return enclosed(line, enclosed, enclosed.group("square") == null ? "round" : "square");
        }
        Matcher end = AT_END.matcher(line.text());
        if (line.isHeading() || !line.text().stripTrailing().endsWith(":") || !end.find()) {
            return List.of(line);
        }
        return List.of(
                new Line(
                        line.number(),
                        RichTextBuilder.part(line.content(), 0, end.start()),
                        0,
                        line.item(),
                        line.afterGap()),
                new Line(line.number(), RichTextBuilder.from(line.content(), end.start("label")), 0, null, false));
    }

    /** A paragraph with breaks in it, of which one begins an action: a line for each. */
    private static List<Line> atBreaks(Line line) {
        List<Line> lines = new ArrayList<>();
        String text = line.text();
        boolean labels = false;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            RichText words = RichTextBuilder.part(line.content(), start, end);
            Line one =
                    new Line(line.number(), words, 0, start == 0 ? line.item() : null, start == 0 && line.afterGap());
            labels |= start > 0 && (isMarked(one.text()) || boldLabel(one) > 0);
            lines.add(one);
            start = end + 1;
        }
        return labels ? lines : List.of(line);
    }

    /** Where the words behind "**Action** Ana to …" begin: a label that only its bold letters mark; 0 where there is none. */
    private static int boldLabel(Line line) {
        return line.content().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.BOLD
                        && mark.start() == 0
                        && mark.end() < line.text().length()
                        && !line.text().substring(mark.end()).stripLeading().startsWith(":")
                        && isLabel(line.text().substring(0, mark.end()).strip()))
                .mapToInt(Mark::end)
                .findFirst()
                .orElse(0);
    }

    private static boolean isLabel(String words) {
        Matcher label = PREFIX.matcher(words + ": x");
        return label.find() && label.end() > words.length();
    }

    private static List<Line> enclosed(Line line, Matcher found, String group) {
        if (found.group(group).split("\\s+", -1).length <= LEAST_WORDS) {
            return List.of(line);
        }
        RichText words = RichTextBuilder.part(line.content(), found.start(group), found.end(group));
        Line action = new Line(line.number(), words, 0, found.start() == 0 ? line.item() : null, line.afterGap());
        boolean title = !line.text().substring(0, found.start()).endsWith(".");
        return found.start() == 0
                ? List.of(action)
                : List.of(
                        new Line(
                                line.number(),
                                RichTextBuilder.part(line.content(), 0, found.start()),
                                title ? line.level() : 0,
                                line.item(),
                                line.afterGap()),
                        action);
    }

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

    /** "Action: … . Boats: two are old. Action: …": a paragraph for each label but the first, and for what is said between. */
    private static List<Line> atLabels(Line line) {
        String text = line.text();
        if (!mayHoldLabel(text)) {
            return List.of(line);
        }
        List<Integer> cuts = new ArrayList<>();
        Matcher inside = INSIDE.matcher(text);
        Matcher prefix = PREFIX.matcher(text);
        int behind = prefix.find() ? prefix.end() : -1;
        boolean header = behind < 0 && Labels.startsWithLabel(text);
        while (inside.find()) {
            if (header) {
                // "Date: 3 May. Present: UNHCR, IOM ACTION POINTS: …": no value of the header.
                cuts.add(inside.start());
                header = false;
            } else if (behind >= 0) {
                Matcher topic = TOPIC.matcher(text).region(behind, inside.start());
                if (topic.find()) {
                    cuts.add(topic.start());
                }
                cuts.add(inside.start());
            }
            behind = inside.end();
        }
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            parts.add(part(line, from, cut));
            from = cut;
        }
        parts.add(part(line, from, text.length()));
        return cuts.isEmpty() ? List.of(line) : parts;
    }

    /** Most paragraphs hold no letters of such a label, and need no closer look. */
    private static boolean mayHoldLabel(String text) {
        return text.indexOf("ction") >= 0
                || text.indexOf("CTION") >= 0
                || text.indexOf("cci") >= 0
                || text.indexOf("AI") >= 0
                || text.indexOf("AP") >= 0;
    }

    private static Line part(Line line, int from, int to) {
        boolean first = from == 0;
        RichText words = RichTextBuilder.part(line.content(), from, to);
        return new Line(line.number(), words, 0, first ? line.item() : null, first && line.afterGap());
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
