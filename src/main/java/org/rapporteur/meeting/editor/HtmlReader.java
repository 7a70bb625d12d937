package org.rapporteur.meeting.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.RichText;
import org.rapporteur.shared.Uids;

/** HTML from the clipboard (Word, a browser, this program itself) as blocks. Never throws; what is no text is left out. */
final class HtmlReader {
    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "blockquote", "pre", "div", "tr", "body");

    private final Uids uids;
    private final List<Block> blocks = new ArrayList<>();

    private HtmlReader(Uids uids) {
        this.uids = uids;
    }

    static List<Block> read(String html, Uids uids) {
        Document document = Jsoup.parse(html);
        document.select("script, style, head > *").remove();
        HtmlReader reader = new HtmlReader(uids);
        reader.walk(document.body());
        return reader.blocks;
    }

    private void walk(Element element) {
        StyledRuns runs = new StyledRuns();
        Optional<BlockKind> sign = wordListSign(element);
        collect(element, element, runs);
        flush(element, runs, sign);
    }

    /** Text goes to the block at hand; an inner block ends it, and begins one of its own. */
    private void collect(Element block, Element element, StyledRuns runs) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                runs.add(text.getWholeText(), StyledRuns.style(element, block));
            } else if (child instanceof Element inner) {
                if (inner.normalName().equals("br")) {
                    runs.breakLine();
                } else if (isBlock(inner)
                        || inner.normalName().equals("ol")
                        || inner.normalName().equals("ul")) {
                    flush(block, runs, Optional.empty());
                    walk(inner);
                } else {
                    collect(block, inner, runs);
                }
            }
        }
    }

    private void flush(Element element, StyledRuns runs, Optional<BlockKind> sign) {
        RichText content = runs.take();
        if (!content.isBlank()) {
            String uid = element.attr("data-rp-uid");
            blocks.add(new Block(
                    uid.isEmpty() ? uids.next() : uid,
                    kind(element).or(() -> sign).orElse(BlockKind.TEXT),
                    depth(element),
                    content,
                    corrections(element)));
        }
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private static Optional<BlockKind> kind(Element element) {
        String own = element.attr("data-rp-kind");
        for (BlockKind kind : BlockKind.values()) {
            if (kind.name().equals(own)) {
                return Optional.of(kind);
            }
        }
        Element list = element.parent();
        return switch (element.normalName()) {
            case "h1" -> Optional.of(BlockKind.HEADING_1);
            case "h2" -> Optional.of(BlockKind.HEADING_2);
            case "h3", "h4", "h5", "h6" -> Optional.of(BlockKind.HEADING_3);
            case "li" ->
                Optional.of(
                        list == null || !list.normalName().equals("ol")
                                ? BlockKind.BULLET
                                : list.attr("type").equalsIgnoreCase("a") ? BlockKind.LETTERED : BlockKind.NUMBERED);
            default -> Optional.empty();
        };
    }

    private static int depth(Element element) {
        String own = element.attr("data-rp-depth");
        if (own.matches("[0-4]")) {
            return Integer.parseInt(own);
        }
        long lists = element.parents().stream()
                .filter(parent ->
                        parent.normalName().equals("ol") || parent.normalName().equals("ul"))
                .count();
        return Math.clamp(lists - 1, 0, Block.MAX_DEPTH);
    }

    private static Corrections corrections(Element element) {
        String owners = element.attr("data-rp-owners");
        return new Corrections(
                element.hasAttr("data-rp-owners")
                        ? owners.lines().filter(name -> !name.isBlank()).toList()
                        : null,
                element.hasAttr("data-rp-due") ? element.attr("data-rp-due") : null,
                element.hasAttr("data-rp-dismissed"));
    }

    /** Word writes list numbers as text, in a span that says so; the span is taken out and tells the kind. */
    private static Optional<BlockKind> wordListSign(Element element) {
        if (!element.normalName().equals("p")) {
            return Optional.empty();
        }
        for (Element span : element.select("span[style]")) {
            if (span.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("mso-list:ignore")) {
                String sign = span.text().replace('\u00a0', ' ').strip();
                span.remove();
                return Triggers.kind(sign + " ", false)
                        .filter(BlockKind::isListItem)
                        .or(() -> Optional.of(BlockKind.BULLET));
            }
        }
        return Optional.empty();
    }
}
