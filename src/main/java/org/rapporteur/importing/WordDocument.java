package org.rapporteur.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;

/** A Word document as lines: its body in order, tables row by row; headers and footers are left out. */
final class WordDocument {
    private static final Pattern HEADING = Pattern.compile("(?:heading|titre|título|überschrift)\\s*([1-9])");
    private static final int DEEPEST = 4;

    private final XWPFDocument document;
    private final List<Line> lines = new ArrayList<>();
    private int number;
    private boolean gap = true;

    private WordDocument(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Reads a docx.
     *
     * @throws IOException when it is none
     */
    static List<Line> lines(InputStream in) throws IOException {
        try (XWPFDocument document = new XWPFDocument(in)) {
            WordDocument reader = new WordDocument(document);
            reader.readAll(document.getBodyElements());
            return reader.withBoldHeadings();
        }
    }

    private void readAll(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                number++;
                read(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(this::read);
            }
        }
    }

    private void read(XWPFParagraph paragraph) {
        RichText content = content(paragraph);
        if (content.isBlank()) {
            gap = true;
            return;
        }
        int level = level(paragraph);
        Line.Item item = level > 0 ? null : item(paragraph);
        ListMarker.Found typed = item == null && level == 0 ? ListMarker.of(content.text()) : null;
        if (typed != null) {
            item = new Line.Item(typed.kind(), typed.label(), 0);
            content = RichTextBuilder.from(content, typed.end());
        }
        lines.add(new Line(number, content, level, item, gap));
        gap = false;
    }

    /** A row with one filled cell is that cell's paragraphs; the cells of others are set apart by " / ". */
    private void read(XWPFTableRow row) {
        number++;
        List<XWPFTableCell> filled = row.getTableCells().stream()
                .filter(cell -> !cell.getText().isBlank())
                .toList();
        if (filled.size() == 1) {
            readAll(filled.getFirst().getBodyElements());
        } else if (!filled.isEmpty()) {
            String text = row.getTableCells().stream()
                    .map(cell -> cell.getParagraphs().stream()
                            .map(paragraph -> content(paragraph).text())
                            .filter(words -> !words.isBlank())
                            .collect(Collectors.joining("; ")))
                    .collect(Collectors.joining(" / "));
            lines.add(new Line(number, RichText.plain(text.strip()), 0, null, gap));
        }
        gap = false;
    }

    private RichText content(XWPFParagraph paragraph) {
        RichTextBuilder words = new RichTextBuilder();
        paragraph.getIRuns().forEach(run -> {
            if (run instanceof XWPFRun text) {
                append(words, text);
            }
        });
        return words.build();
    }

    private void append(RichTextBuilder words, XWPFRun run) {
        int from = words.length();
        words.append(run.text());
        if (run.isBold()) {
            words.mark(from, Mark::bold);
        }
        if (run.isItalic()) {
            words.mark(from, Mark::italic);
        }
        XWPFHyperlink link = run instanceof XWPFHyperlinkRun hyper ? hyper.getHyperlink(document) : null;
        if (link != null && link.getURL() != null) {
            words.mark(from, (start, end) -> Mark.link(start, end, link.getURL()));
        }
    }

    private int level(XWPFParagraph paragraph) {
        String id = paragraph.getStyleID();
        XWPFStyle style = id == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(id);
        String name = style == null || style.getName() == null ? id : style.getName();
        if (name == null) {
            return 0;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(lower.replaceAll("(?<=\\p{L})(?=\\d)", " "));
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return lower.equals("title") || lower.equals("titre") || lower.equals("título") ? 1 : 0;
    }

    private static Line.@Nullable Item item(XWPFParagraph paragraph) {
        if (paragraph.getNumID() == null || paragraph.getNumID().signum() == 0 || paragraph.getNumFmt() == null) {
            return null;
        }
        String format = paragraph.getNumFmt().toLowerCase(Locale.ROOT);
        BlockKind kind = format.startsWith("bullet")
                ? BlockKind.BULLET
                : format.contains("letter") || format.contains("roman") ? BlockKind.LETTERED : BlockKind.NUMBERED;
        int depth = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        return new Line.Item(kind, "", Math.min(depth, DEEPEST));
    }

    /** Short bold paragraphs are headings, below the real ones where the document has any. */
    private List<Line> withBoldHeadings() {
        int deepest = lines.stream().mapToInt(Line::level).max().orElse(0);
        int level = Math.min(deepest + 1, 6);
        return lines.stream()
                .map(line -> line.level() == 0
                                && line.item() == null
                                && line.isBold()
                                && HeadingShape.fits(bare(line.text()))
                        ? line.withLevel(level)
                        : line)
                .toList();
    }

    private static String bare(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }
}
