package org.rapporteur.importing.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/** Paragraphs that hold actions among other words, "The well is dry. Action: IOM to dig another", taken apart. */
public final class ActionParagraphs {
    /** "… from April on. Action points:" */
    private static final Pattern AT_END = Pattern.compile(
            "(?<=\\S)\\s+(?<label>(?:A(?i:ctions?(?: points?| items?))|P(?i:oints? d['’ ]action)|N(?i:ext steps)|C(?i:ompromisos)|T(?i:areas|asks|âches)|A(?i:cciones|cuerdos)|R(?i:ecommandations)|F(?i:ollow[- ]up)|S(?i:uivi))\\s*:)$");

    private static final String WORD =
            "(?:A(?i:ction(?:s| points?| items?)?)|P(?i:oints? d['’ ]action)|A(?i:cci[óo]n(?:es)?)|A[IP])\\s*\\d{0,3}\\s*:\\s*(?=\\S)|A[IP]\\s?\\d{1,4}\\s+(?:[–-]\\s+)?(?=\\p{L})";
    /** "… since June. [Action: IOM to write to the Treasury]": what is to be done closes the paragraph. */
    private static final Pattern ENCLOSED = Pattern.compile("\\s*(?:\\[\\s*(?<square>(?:" + WORD
            + ")[^\\[\\]]+?)\\s*\\]|\\((?<round>(?:" + WORD + ").+?)\\))\\s*\\.?$");
    /** Fewer words are only who owes the paragraph. */
    private static final int LEAST_WORDS = 4;

    /** "… (Tuesday 28th?) Attendance lists: those of the morning …": a matter of its own begins. */
    private static final Pattern TOPIC =
            Pattern.compile("(?<=[.;)?!]\\s{1,3})\\p{Lu}\\p{Ll}+(?: \\p{Ll}[\\p{L}’'-]*){1,5}:\\s(?=\\S)");

    private ActionParagraphs() {}

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
        if (close >= line.text().length() - ActionLines.MOST_BEHIND && close > 0 && enclosed.find()) {
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
            labels |= start > 0 && (ActionLines.isMarked(one.text()) || boldLabel(one) > 0);
            lines.add(one);
            start = end + 1;
        }
        return labels ? lines : List.of(line);
    }

    /** "Action: … . Boats: two are old. Action: …": a paragraph for each label but the first, and for what is said between. */
    private static List<Line> atLabels(Line line) {
        String text = line.text();
        Matcher inside = ActionLines.inside(text);
        if (!inside.find()) {
            return List.of(line);
        }
        List<Integer> cuts = new ArrayList<>();
        Matcher prefix = ActionLines.PREFIX.matcher(text);
        int behind = prefix.find() ? prefix.end() : -1;
        boolean header = behind < 0 && Labels.startsWithLabel(text);
        do {
            if (inside.start() < behind) {
                // "NEW ACTION: …": the same word, and no second one.
                continue;
            }
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
        } while (inside.find());
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            parts.add(part(line, from, cut));
            from = cut;
        }
        parts.add(part(line, from, text.length()));
        return cuts.isEmpty() ? List.of(line) : parts;
    }

    private static Line part(Line line, int from, int to) {
        boolean first = from == 0;
        RichText words = RichTextBuilder.part(line.content(), from, to);
        return new Line(line.number(), words, 0, first ? line.item() : null, first && line.afterGap());
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
        Matcher label = ActionLines.PREFIX.matcher(words + ": x");
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
}
