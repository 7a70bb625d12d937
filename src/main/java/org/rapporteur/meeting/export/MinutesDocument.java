package org.rapporteur.meeting.export;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.RichText;
import org.rapporteur.office.PageFrame;
import org.rapporteur.office.Span;
import org.rapporteur.office.WordWriter;
import org.rapporteur.recognition.SectionTitles;
import org.rapporteur.shared.Folding;

/** Fills a document with one meeting's minutes, in the order of the house: date, title, details, blocks, next meeting. */
final class MinutesDocument {
    private final WordWriter writer;
    private final ListPlan lists;

    MinutesDocument(XWPFDocument empty) {
        this.writer = new WordWriter(empty);
        this.lists = new ListPlan(writer.lists());
    }

    void fill(Minutes minutes) {
        head(minutes);
        minutes.blocks().forEach(this::block);
        if (minutes.blocks().stream().noneMatch(MinutesDocument::isNextMeeting)) {
            HeaderWording.next(minutes.header().next()).ifPresent(words -> {
                plain(BlockKind.HEADING_1, List.of(Span.plain("Next meeting")));
                plain(BlockKind.TEXT, List.of(Span.plain(words)));
            });
        }
        new PageFrame(writer).add(runningTitle(minutes.header()));
    }

    private void head(Minutes minutes) {
        Header header = minutes.header();
        if (header.date() != null) {
            writer.paragraph("Meeting Date", List.of(Span.plain(HeaderWording.date(header.date()))));
        }
        XWPFParagraph title = writer.paragraph("Title", List.of(Span.plain(HeaderWording.title(header))));
        CTBookmark top = title.getCTP().addNewBookmarkStart();
        top.setId(BigInteger.ZERO);
        top.setName("_top");
        title.getCTP().addNewBookmarkEnd().setId(BigInteger.ZERO);
        for (HeaderWording.Line line : HeaderWording.lines(minutes)) {
            writer.paragraph("Meeting Details", List.of(Span.bold(line.label() + ": "), Span.plain(line.value())));
        }
    }

    private void block(Block block) {
        if (block.kind().isListItem() || block.kind() == BlockKind.ACTION) {
            ListPlan.Item item = lists.item(block);
            writer.item(item.style(), item.list(), item.level(), Spans.of(block.content()));
        } else if (!block.content().isBlank()) {
            lists.pass(block);
            plain(
                    block.kind(),
                    block.kind() == BlockKind.DECISION ? decision(block.content()) : Spans.of(block.content()));
        }
    }

    private void plain(BlockKind kind, List<Span> spans) {
        writer.paragraph(
                switch (kind) {
                    case HEADING_1 -> "heading 1";
                    case HEADING_2 -> "heading 2";
                    case HEADING_3 -> "heading 3";
                    case DECISION -> "Decision";
                    default -> "Normal";
                },
                spans);
    }

    /** A decision says that it is one, in words, unless its text does. */
    private static List<Span> decision(RichText content) {
        List<Span> spans = new ArrayList<>(Spans.of(content));
        if (!Folding.fold(content.text()).startsWith("decision")) {
            spans.addFirst(Span.bold("Decision: "));
        }
        return spans;
    }

    private static boolean isNextMeeting(Block block) {
        // As a heading of its own, or in one line with the words: "Next meeting: 11 June".
        return SectionTitles.isNextMeeting(
                block.text().lines().findFirst().orElse("").split("[:–-]", 2)[0]);
    }

    private static String runningTitle(Header header) {
        String title = HeaderWording.title(header);
        return header.date() == null ? title : title + ", " + HeaderWording.date(header.date());
    }
}
