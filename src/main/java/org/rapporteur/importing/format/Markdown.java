package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Mark;

/** Markdown (CommonMark) as lines; lettered items and table rows, which CommonMark does not know, are kept apart. */
final class Markdown extends AbstractVisitor {
    private static final int DEEPEST = 4;
    /** A row whose table began further above. */
    private static final Pattern LOOSE_ROW = Pattern.compile("(?i)\\s*</?(?:tr|td|th|tbody|thead)\\b");

    /** Tags within a line that only say how it looks; what else stands between "<" and ">" may be words. */
    private static final Pattern LOOKS = Pattern.compile(
            "(?i)</?(?:mark|b|strong|i|em|u|ins|del|s|strike|span|font|small|big|sub|sup|a|abbr|code|kbd|tt|p|div|center|label|input)\\b[^>]*>|<!--.*");

    private final List<Line> lines = new ArrayList<>();
    private RichTextBuilder words = new RichTextBuilder();
    private int number;
    private int level;
    private int depth = -1;
    private Line.@Nullable Item item;
    private boolean gap;
    /** The paragraph began with a label alone: each line below it is an entry. */
    private boolean listed;

    private Markdown() {}

    static List<Line> lines(String text) {
        Markdown reader = new Markdown();
        Parser parser =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
        parser.parse(TypedMarkdown.mended(FrontMatter.without(text))).accept(reader);
        return FakeHeadings.bold(reader.lines);
    }

    private void begin(Node node) {
        words = new RichTextBuilder();
        number = node.getSourceSpans().isEmpty()
                ? number + 1
                : node.getSourceSpans().getFirst().getLineIndex() + 1;
        gap = true;
        listed = false;
    }

    private void flush() {
        if (!words.isBlank()) {
            Line line = new Line(number, words.build(), level, item, gap);
            if (!BarRow.isRule(line.text())) {
                lines.add(item == null && level == 0 ? withOwnMarker(BarRow.read(line)) : line);
            }
            item = null;
        }
        words = new RichTextBuilder();
        gap = false;
    }

    private static Line withOwnMarker(Line line) {
        ListMarker.Found marker = ListMarker.of(line.text());
        if (marker == null || marker.kind() == BlockKind.BULLET) {
            return line;
        }
        Line.Item item = new Line.Item(marker.kind(), marker.label(), 0);
        return new Line(line.number(), RichTextBuilder.from(line.content(), marker.end()), 0, item, line.afterGap());
    }

    @Override
    public void visit(Heading heading) {
        begin(heading);
        level = heading.getLevel();
        visitChildren(heading);
        flush();
        level = 0;
    }

    @Override
    public void visit(Paragraph paragraph) {
        begin(paragraph);
        visitChildren(paragraph);
        flush();
    }

    @Override
    public void visit(BulletList list) {
        depth++;
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            visitItem(child, BlockKind.BULLET, "•");
        }
        depth--;
    }

    @Override
    public void visit(OrderedList list) {
        depth++;
        Integer start = list.getMarkerStartNumber();
        int count = start == null ? 1 : start;
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            visitItem(child, BlockKind.NUMBERED, count++ + ".");
        }
        depth--;
    }

    private void visitItem(Node child, BlockKind kind, String label) {
        item = new Line.Item(kind, label, Math.min(depth, DEEPEST));
        if (child instanceof ListItem listItem) {
            visitChildren(listItem);
        }
        item = null;
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        String tag = html.getLiteral();
        boolean looks = LOOKS.matcher(tag).matches();
        words.append(tag.matches("(?i)<br\\s*/?>") ? "\n" : looks ? "" : tag);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        breakOr(lineBreak, " ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        breakOr(lineBreak, "\n");
    }

    private void breakOr(Node lineBreak, String otherwise) {
        String before = words.build().text();
        listed |= Labels.alone(before.strip()) != null;
        if (listed || MarkdownBreak.parts(before, lineBreak)) {
            flush();
            number++;
        } else {
            words.append(otherwise);
        }
    }

    @Override
    public void visit(StrongEmphasis strong) {
        int from = words.length();
        visitChildren(strong);
        words.mark(from, Mark::bold);
    }

    @Override
    public void visit(Emphasis emphasis) {
        int from = words.length();
        visitChildren(emphasis);
        words.mark(from, Mark::italic);
    }

    @Override
    public void visit(Link link) {
        int from = words.length();
        visitChildren(link);
        words.mark(from, (start, end) -> Mark.link(start, end, link.getDestination()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        literal(block, block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        literal(block, block.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        begin(block);
        String html = block.getLiteral();
        boolean torn = LOOSE_ROW.matcher(html).lookingAt();
        for (Line line : Html.lines(torn ? "<table>" + html + "</table>" : html)) {
            lines.add(new Line(number, line.content(), line.level(), line.item(), line.afterGap(), line.cells()));
        }
    }

    private void literal(Node block, String text) {
        begin(block);
        for (String line : text.split("\n", -1)) {
            words.append(line);
            flush();
            number++;
        }
    }
}
