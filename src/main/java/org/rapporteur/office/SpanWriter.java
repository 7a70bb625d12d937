package org.rapporteur.office;

import java.text.Bidi;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Writes spans into one paragraph as runs: formats, live links, line breaks, and the direction of each stretch. */
final class SpanWriter {
    /** Word's own name for the top of a document: where a link whose address was lost goes. */
    static final String TOP = "_top";

    private final XWPFParagraph paragraph;
    private final String linkStyle;

    SpanWriter(XWPFParagraph paragraph, String linkStyle) {
        this.paragraph = paragraph;
        this.linkStyle = linkStyle;
    }

    void write(List<Span> spans) {
        CTP p = paragraph.getCTP();
        @Nullable String open = null;
        Supplier<CTR> runs = p::addNewR;
        boolean linked = false;
        for (Span span : spans) {
            if (!Objects.equals(open, span.href())) {
                open = span.href();
                Optional<CTHyperlink> link = open == null ? Optional.empty() : link(open);
                linked = link.isPresent();
                runs = link.<Supplier<CTR>>map(to -> to::addNewR).orElse(p::addNewR);
            }
            write(span, linked, runs);
        }
        if (isRightToLeft(spans)) {
            (p.isSetPPr() ? p.getPPr() : p.addNewPPr()).addNewBidi();
        }
    }

    private Optional<CTHyperlink> link(String href) {
        if (Links.isInside(href)) {
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            String anchor = href.strip().substring(1);
            link.setAnchor(anchor.isBlank() ? TOP : anchor);
            return Optional.of(link);
        }
        return Links.outside(href).map(address -> {
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setId(paragraph
                    .getPart()
                    .getPackagePart()
                    .addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation())
                    .getId());
            return link;
        });
    }

    private void write(Span span, boolean linked, Supplier<CTR> runs) {
        String text = XmlText.clean(span.text());
        if (text.isEmpty()) {
            return;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            CTR run = runs.get();
            format(run, span, linked, bidi.getRunLevel(i) % 2 == 1);
            fill(run, text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)));
        }
    }

    private void format(CTR run, Span span, boolean linked, boolean rightToLeft) {
        if (!linked && !span.bold() && !span.italic() && !rightToLeft) {
            return;
        }
        CTRPr format = run.addNewRPr();
        if (linked) {
            format.addNewRStyle().setVal(linkStyle);
        }
        if (span.bold()) {
            format.addNewB();
            format.addNewBCs();
        }
        if (span.italic()) {
            format.addNewI();
            format.addNewICs();
        }
        if (rightToLeft) {
            format.addNewRtl();
        }
    }

    /** Word keeps line breaks and tabs as elements of their own, and drops outer blanks unless told to keep them. */
    private static void fill(CTR run, String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (!end && text.charAt(i) != '\n' && text.charAt(i) != '\t') {
                continue;
            }
            if (i > from) {
                CTText words = run.addNewT();
                words.setStringValue(text.substring(from, i));
                words.setSpace(SpaceAttribute.Space.PRESERVE);
            }
            if (!end && text.charAt(i) == '\n') {
                run.addNewBr();
            } else if (!end) {
                run.addNewTab();
            }
            from = i + 1;
        }
    }

    private static boolean isRightToLeft(List<Span> spans) {
        StringBuilder all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        return !all.isEmpty() && !new Bidi(all.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
