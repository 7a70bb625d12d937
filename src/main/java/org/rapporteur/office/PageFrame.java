package org.rapporteur.office;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What stands above and below every page. A template that has its own keeps it. */
public final class PageFrame {
    private final WordWriter writer;

    public PageFrame(WordWriter writer) {
        this.writer = writer;
    }

    /** "1 / 4" below every page; the running title above all pages but the first, which has the title itself. */
    public void add(String runningTitle) {
        XWPFDocument document = writer.document();
        if (!document.getHeaderList().isEmpty() || !document.getFooterList().isEmpty()) {
            return;
        }
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(writer.styleId("header"));
        pageNumber(document.createFooter(HeaderFooterType.FIRST));
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle(writer.styleId("header"));
        writer.write(header, List.of(Span.plain(runningTitle)));
        pageNumber(document.createFooter(HeaderFooterType.DEFAULT));
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    private void pageNumber(XWPFHeaderFooter footer) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setStyle(writer.styleId("footer"));
        field(paragraph, "PAGE");
        writer.write(paragraph, List.of(Span.plain(" / ")));
        field(paragraph, "NUMPAGES");
    }

    /** A field that Word computes; "1" stands until it has. */
    private static void field(XWPFParagraph paragraph, String code) {
        part(paragraph).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        part(paragraph).addNewInstrText().setStringValue(code);
        part(paragraph).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        part(paragraph).addNewT().setStringValue("1");
        part(paragraph).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static CTR part(XWPFParagraph paragraph) {
        return paragraph.getCTP().addNewR();
    }
}
