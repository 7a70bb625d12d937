package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSym;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;

class WordDocumentTest {
    @TempDir
    Path folder;

    private final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));

    private Minutes read(XWPFDocument document) throws IOException {
        Path file = folder.resolve("minutes.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return Documents.minutes(Uids.of(Clock.systemUTC()))
                .read(file, recogniser)
                .minutes();
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void bold(XWPFDocument document, String text) {
        paragraph(document, text).getRuns().getFirst().setBold(true);
    }

    private static XWPFDocument withTitle() {
        XWPFDocument document = new XWPFDocument();
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Confidential");
        paragraph(document, "Lake Basin IM Group – Meeting minutes").setStyle("Heading1");
        paragraph(document, "12 March 2019");
        paragraph(document, "Present: UNHCR, IOM");
        return document;
    }

    @Test
    void readsStylesLinksAndBoldHeads() throws IOException {
        XWPFDocument document = withTitle();
        paragraph(document, "Water points").setStyle("Heading2");
        XWPFParagraph text = document.createParagraph();
        text.createRun().setText("See the ");
        text.createHyperlinkRun("https://example.org/map").setText("map");
        text.createRun().setText(" of wells.");
        paragraph(document, "Action points").setStyle("Heading2");
        paragraph(document, "1. IOM to print the map.");
        Minutes minutes = read(document);
        assertThat(minutes.header().group()).isEqualTo("Lake Basin IM Group");
        assertThat(minutes.header().date()).isEqualTo(LocalDate.of(2019, 3, 12));
        assertThat(minutes.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADING_1, BlockKind.TEXT, BlockKind.HEADING_1, BlockKind.ACTION);
        assertThat(minutes.blocks().get(1).content().marks())
                .containsExactly(Mark.link(8, 11, "https://example.org/map"));
        assertThat(minutes.blocks()).noneMatch(block -> block.text().contains("Confidential"));
    }

    @Test
    void shortBoldParagraphsAreHeadings() throws IOException {
        XWPFDocument document = new XWPFDocument();
        bold(document, "Minutes of the Lake Basin IM Group");
        paragraph(document, "12 March 2019");
        bold(document, "Water points:");
        paragraph(document, "All wells are counted.");
        bold(document, "Next steps");
        paragraph(document, "UNHCR to share the list.");
        Minutes minutes = read(document);
        assertThat(minutes.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADING_1, BlockKind.TEXT, BlockKind.HEADING_1, BlockKind.ACTION);
    }

    @Test
    void numberingGivesItemsWithTheirDepth() throws IOException {
        XWPFDocument document = withTitle();
        BigInteger list = list(document);
        paragraph(document, "Water points").setStyle("Heading2");
        numbered(document, "Wells are counted.", list, 0);
        numbered(document, "Two are dry.", list, 1);
        Minutes minutes = read(document);
        assertThat(minutes.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADING_1, BlockKind.NUMBERED, BlockKind.LETTERED);
        assertThat(minutes.blocks()).extracting(Block::depth).containsExactly(0, 0, 1);
    }

    private static void numbered(XWPFDocument document, String text, BigInteger list, int depth) {
        XWPFParagraph paragraph = paragraph(document, text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
    }

    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
        numbering.setAbstractNumId(BigInteger.ONE);
        level(numbering, 0, STNumberFormat.DECIMAL);
        level(numbering, 1, STNumberFormat.LOWER_LETTER);
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(numbering));
        return document.createNumbering().addNum(id);
    }

    private static void level(CTAbstractNum numbering, int depth, STNumberFormat.Enum format) {
        CTLvl level = numbering.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewNumFmt().setVal(format);
    }

    @Test
    void tablesBecomeActionsOrParagraphs() throws IOException {
        XWPFDocument document = withTitle();
        paragraph(document, "Discussion").setStyle("Heading2");
        XWPFTable table = document.createTable(3, 3);
        fill(table, 0, "Action", "Responsible", "Deadline");
        fill(table, 1, "Count the boats", "IOM and WFP", "22 May 2019");
        fill(table, 2, "Draw the map", "All members", "mid-June");
        Minutes minutes = read(document);
        List<String> actions = minutes.blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .map(Block::text)
                .toList();
        assertThat(actions).hasSize(2);
        var second = recogniser.action(actions.get(1), LocalDate.of(2019, 3, 12));
        assertThat(second.ownerNames()).extracting(owner -> owner.name()).containsExactly("All members");
        assertThat(second.dueSaid()).isNotNull().extracting(due -> due.to()).isEqualTo(LocalDate.of(2019, 6, 15));
    }

    private static void fill(XWPFTable table, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.getRow(row).getCell(i).setText(cells[i]);
        }
    }

    @Test
    void signsOfOtherFontsAreRead() throws IOException {
        XWPFDocument document = withTitle();
        XWPFParagraph text = document.createParagraph();
        text.createRun().setText("Wells ");
        CTSym arrow = text.createRun().getCTR().addNewSym();
        arrow.setFont("Wingdings");
        arrow.setChar(new byte[] {(byte) 0xF0, (byte) 0xE8});
        text.createRun().setText(" the port, ");
        CTSym tick = text.createRun().getCTR().addNewSym();
        tick.setFont("Wingdings");
        tick.setChar(new byte[] {(byte) 0xF0, (byte) 0xFC});
        text.createRun().setText(" counted, ");
        CTSym box = text.createRun().getCTR().addNewSym();
        box.setFont("MS Gothic");
        box.setChar(new byte[] {(byte) 0x26, (byte) 0x10});
        text.createRun().setText(" mended.");
        assertThat(read(document).blocks()).extracting(Block::text).contains("Wells → the port, ✓ counted, ☐ mended.");
    }

    @Test
    void paragraphsWithTabsAreRowsOfTable() throws IOException {
        try (XWPFDocument document = withTitle()) {
            paragraph(document, "Action sheet").setStyle("Heading1");
            tabbed(document, "No.", "Action", "By", "Deadline");
            tabbed(document, "1", "Print the map", "IOM", "3 June");
            tabbed(document, "2", "Count the wells", "UNHCR", "30/06");
            tabbed(document, "Date:", "12 March");
            List<String> actions = read(document).blocks().stream()
                    .filter(block -> block.kind() == BlockKind.ACTION)
                    .map(Block::text)
                    .toList();
            assertThat(actions).containsExactly("Print the map – 3 June (IOM)", "Count the wells – 30/06 (UNHCR)");
        }
    }

    @Test
    void whatARowWouldLoseStaysAParagraph() throws IOException {
        try (XWPFDocument document = withTitle()) {
            document.createStyles().addStyle(new XWPFStyle(contents()));
            tabbed(document, "1.", "Wells of the shore", "3").setStyle("TOC1");
            tabbed(document, "2.", "Roads of the port", "4").setStyle("TOC1");
            tabbed(document, "Wells", "Roads", "Ferries");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("The ferry of May.");
            tabbed(document, "open", "shut", "late").addFootnoteReference(note);
            String text = String.join(
                    "\n", read(document).blocks().stream().map(Block::text).toList());
            assertThat(text).doesNotContain("Wells of the shore").contains("open shut late", "The ferry of May.");
        }
    }

    private static CTStyle contents() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("TOC1");
        style.addNewName().setVal("toc 1");
        return style;
    }

    private static XWPFParagraph tabbed(XWPFDocument document, String... cells) {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            run.setText(cells[i], i);
        }
        return paragraph;
    }
}
