package org.rapporteur.importing.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/** The words of a paragraph of an old Word document: fields by their results, without deleted and hidden text. */
final class OldRuns {
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char LINE_BREAK = '\u000b';
    private static final char KEPT_HYPHEN = '\u001e';
    private static final Pattern LINK_FIELD = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

    private final RichTextBuilder words = new RichTextBuilder();
    private final Deque<StringBuilder> instructions = new ArrayDeque<>();
    private final Deque<Integer> results = new ArrayDeque<>();
    private double size;

    OldRuns(Paragraph paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                append(run);
            }
        }
    }

    RichText content() {
        return words.build();
    }

    /** Size of the last letters in points; 0 when not known. */
    double size() {
        return size;
    }

    private void append(CharacterRun run) {
        int from = words.length();
        String text = Symbols.plain(run.text());
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == FIELD_BEGIN || c == FIELD_RESULT || c == FIELD_END) {
                words.append(plain.toString());
                plain.setLength(0);
                field(c);
            } else if (instructions.size() > results.size()) {
                instructions.element().append(c);
            } else if (c == LINE_BREAK) {
                plain.append('\n');
            } else if (c == KEPT_HYPHEN) {
                plain.append('-');
            } else if (c >= ' ' || c == '\t') {
                plain.append(c);
            } else {
                plain.append(' ');
            }
        }
        words.append(plain.toString());
        if (words.length() > from) {
            size = run.getFontSize() / 2.0;
            if (run.isBold()) {
                words.mark(from, Mark::bold);
            }
            if (run.isItalic()) {
                words.mark(from, Mark::italic);
            }
        }
    }

    private void field(char sign) {
        if (sign == FIELD_BEGIN) {
            instructions.push(new StringBuilder());
        } else if (sign == FIELD_RESULT && instructions.size() > results.size()) {
            results.push(words.length());
        } else if (sign == FIELD_END && !instructions.isEmpty()) {
            String instruction = instructions.pop().toString();
            Matcher link = LINK_FIELD.matcher(instruction);
            if (results.size() > instructions.size()) {
                int from = results.pop();
                if (link.find()) {
                    String url = link.group(1);
                    words.mark(from, (start, end) -> Mark.link(start, end, url));
                }
            }
        }
    }
}
