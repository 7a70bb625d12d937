package org.rapporteur.importing.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.UserError;

/** Gathers the letters of each page; text that does not stand upright (watermarks, margins) is left out. */
final class PdfGlyphs extends PDFTextStripper {
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");
    private static final Pattern ITALIC = Pattern.compile("italic|oblique");
    private static final int BOLD_WEIGHT = 600;
    /** Far more than 500 pages of minutes need. */
    private static final int MOST_OPERATORS = 10_000_000;

    private final String name;
    private final List<List<Glyph>> pages = new ArrayList<>();
    private final Map<PDFont, boolean[]> looks = new HashMap<>();
    private List<Glyph> page = new ArrayList<>();
    private List<Link> links = List.of();
    private final List<List<Ruling>> rulings = new ArrayList<>();
    private PathRulings paths = new PathRulings(PDRectangle.A4);
    private int operators;

    private record Link(double left, double top, double right, double bottom, String target) {}

    PdfGlyphs(String name) {
        this.name = name;
    }

    /** The letters of all pages, in the order they are drawn. */
    List<List<Glyph>> pages() {
        return pages;
    }

    /** The straight lines drawn on each page; none on pages that are turned. */
    List<List<Ruling>> rulings() {
        return rulings;
    }

    @Override
    protected void startPage(PDPage started) throws IOException {
        page = new ArrayList<>();
        links = links(started);
        paths = new PathRulings(started.getCropBox());
    }

    @Override
    protected void endPage(PDPage ended) {
        pages.add(page);
        rulings.add(ended.getRotation() == 0 ? paths.rulings() : List.of());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new UserError(
                    "“" + name + "” holds far more than minutes do; split it by meetings and import those.");
        }
        paths.take(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        boolean upright = position.getDir() == 0
                && Math.abs(position.getTextMatrix().getShearY())
                        < 0.01 * Math.abs(position.getTextMatrix().getScaleX());
        String text = position.getUnicode();
        if (!upright || text == null || text.isEmpty()) {
            return;
        }
        boolean[] look = looks.computeIfAbsent(position.getFont(), PdfGlyphs::look);
        double x = position.getXDirAdj();
        double y = position.getYDirAdj();
        double size = Math.max(position.getFontSizeInPt(), 1);
        Glyph glyph = new Glyph(text, x, y, position.getWidthDirAdj(), size, look[0], look[1], link(x, y));
        if (!isShadow(glyph)) {
            page.add(glyph);
        }
    }

    /** Some programs print bold letters twice. */
    private boolean isShadow(Glyph glyph) {
        for (int i = page.size() - 1; i >= Math.max(0, page.size() - 3); i--) {
            Glyph other = page.get(i);
            if (other.text().equals(glyph.text())
                    && Math.abs(other.x() - glyph.x()) < glyph.width() * 0.2
                    && Math.abs(other.y() - glyph.y()) < 1) {
                return !glyph.text().isBlank();
            }
        }
        return false;
    }

    private static boolean[] look(PDFont font) {
        String said = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        boolean slanted = descriptor != null && descriptor.isItalic();
        return new boolean[] {
            heavy || BOLD.matcher(said).find(), slanted || ITALIC.matcher(said).find()
        };
    }

    private @Nullable String link(double x, double y) {
        for (Link link : links) {
            if (x >= link.left - 0.5 && x < link.right && y >= link.top && y <= link.bottom) {
                return link.target;
            }
        }
        return null;
    }

    private static List<Link> links(PDPage page) {
        List<Link> links = new ArrayList<>();
        try {
            double height = page.getCropBox().getUpperRightY();
            double left = page.getCropBox().getLowerLeftX();
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDRectangle box = annotation.getRectangle();
                if (box != null
                        && annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI uri
                        && uri.getURI() != null) {
                    links.add(new Link(
                            box.getLowerLeftX() - left,
                            height - box.getUpperRightY(),
                            box.getUpperRightX() - left,
                            height - box.getLowerLeftY(),
                            uri.getURI()));
                }
            }
        } catch (IOException | RuntimeException broken) {
            // Words without their links are better than none.
            return List.of();
        }
        return links;
    }
}
