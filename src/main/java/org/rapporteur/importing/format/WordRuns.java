package org.rapporteur.importing.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of one paragraph as its reader would see them with all tracked changes accepted: inserted text is there,
 * deleted and hidden text is not. Text boxes and notes that hang on it are given apart.
 */
final class WordRuns {
    private static final Set<String> GONE =
            Set.of("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "Fallback", "delInstrText");
    private static final Pattern LINK_FIELD = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

    private final Map<String, String> links;
    private final WordStyles styles;
    private final String style;
    private final RichTextBuilder words = new RichTextBuilder();
    private final List<Element> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private double size;

    /** A field under way: its instruction, and where its result starts. */
    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        int start = -1;
    }

    WordRuns(Map<String, String> links, WordStyles styles, String style) {
        this.links = links;
        this.styles = styles;
        this.style = style;
        this.size = styles.size(style);
    }

    void read(Node paragraph) {
        for (Element child : Xml.children(paragraph)) {
            String name = Xml.name(child);
            if (name.equals("r")) {
                run(child);
            } else if (name.equals("hyperlink")) {
                int from = words.length();
                read(child);
                mark(from, links.get(Xml.attribute(child, "id")));
            } else if (!GONE.contains(name)) {
                read(child);
            }
        }
    }

    RichText content() {
        return words.build();
    }

    /** Contents of text boxes, in order. */
    List<Element> boxes() {
        return boxes;
    }

    /** Keys of footnotes, as "footnote 2" or "endnote 1". */
    List<String> notes() {
        return notes;
    }

    /** Size of the last letters in points; 0 when not known. */
    double size() {
        return size;
    }

    private void run(Element run) {
        Element properties = Xml.child(run, "rPr");
        if (Boolean.TRUE.equals(Xml.flag(properties, "vanish"))) {
            return;
        }
        int from = words.length();
        parts(run);
        if (words.length() > from) {
            if (is(properties, "b")) {
                words.mark(from, Mark::bold);
            }
            if (is(properties, "i")) {
                words.mark(from, Mark::italic);
            }
            String said = Xml.value(properties, "sz");
            size = said.isEmpty() ? styles.size(style) : Xml.number(said, 0) / 2.0;
        }
    }

    private boolean is(@Nullable Element properties, String property) {
        Boolean said = Xml.flag(properties, property);
        if (said != null) {
            return said;
        }
        return styles.is(Xml.value(properties, "rStyle"), property)
                || (styles.level(style) == 0 && styles.is(style, property));
    }

    private void parts(Node run) {
        for (Element part : Xml.children(run)) {
            switch (Xml.name(part)) {
                case "t" -> text(Symbols.plain(Xml.text(part)));
                case "tab", "ptab" -> text(" ");
                case "br", "cr" -> text("\n");
                case "noBreakHyphen" -> text("-");
                case "sym" ->
                    text(Symbols.of(Xml.attribute(part, "font"), Xml.hexadecimal(Xml.attribute(part, "char"))));
                case "fldChar" -> field(Xml.attribute(part, "fldCharType"));
                case "instrText" -> instruct(Xml.text(part));
                case "footnoteReference" -> notes.add("footnote " + Xml.attribute(part, "id"));
                case "endnoteReference" -> notes.add("endnote " + Xml.attribute(part, "id"));
                case "txbxContent" -> boxes.add(part);
                case "rPr", "delText", "Fallback" -> {}
                default -> parts(part);
            }
        }
    }

    private void text(String text) {
        if (fields.isEmpty() || fields.peek().start >= 0) {
            words.append(text);
        }
    }

    private void instruct(String text) {
        if (!fields.isEmpty()) {
            fields.peek().instruction.append(text);
        }
    }

    private void field(String what) {
        switch (what) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().start = words.length();
                }
            }
            case "end" -> {
                Field field = fields.poll();
                Matcher link = LINK_FIELD.matcher(field == null ? "" : field.instruction);
                if (field != null && field.start >= 0 && link.find()) {
                    mark(field.start, link.group(1));
                }
            }
            default -> {}
        }
    }

    private void mark(int from, @Nullable String url) {
        if (url != null && !url.isBlank()) {
            words.mark(from, (start, end) -> Mark.link(start, end, url));
        }
    }
}
