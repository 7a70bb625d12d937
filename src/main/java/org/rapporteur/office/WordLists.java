package org.rapporteur.office;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** Word's own numbering: one definition a list style, and a new list wherever counting starts again. */
public final class WordLists {
    private static final int LEVELS = 9;

    private final XWPFNumbering numbering;
    private final Map<ListStyle, BigInteger> definitions = new HashMap<>();

    public WordLists(XWPFDocument document) {
        XWPFNumbering present = document.getNumbering();
        this.numbering = present == null ? document.createNumbering() : present;
    }

    /** A list whose counters start at a number; give it to {@link #mark} for each of its items. */
    public BigInteger start(ListStyle style, int from) {
        BigInteger definition = definitions.computeIfAbsent(style, this::define);
        BigInteger list = numbering.addNum(definition);
        for (int level = 0; level < LEVELS; level++) {
            CTNumLvl override = numbering.getNum(list).getCTNum().addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(level));
            override.addNewStartOverride().setVal(BigInteger.valueOf(from));
        }
        return list;
    }

    /** Makes a paragraph an item of a list, at a level counted from 0. */
    public void mark(XWPFParagraph paragraph, BigInteger list, int level) {
        CTNumPr properties = (paragraph.getCTP().isSetPPr()
                        ? paragraph.getCTP().getPPr()
                        : paragraph.getCTP().addNewPPr())
                .addNewNumPr();
        properties.addNewIlvl().setVal(BigInteger.valueOf(level));
        properties.addNewNumId().setVal(list);
    }

    private BigInteger define(ListStyle style) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(nextDefinition());
        for (int level = 0; level < LEVELS; level++) {
            describe(definition.addNewLvl(), level, style);
        }
        return numbering.addAbstractNum(new XWPFAbstractNum(definition));
    }

    private static void describe(CTLvl of, int level, ListStyle style) {
        of.setIlvl(BigInteger.valueOf(level));
        of.addNewStart().setVal(BigInteger.ONE);
        of.addNewNumFmt().setVal(style.format());
        of.addNewLvlText().setVal(style.label().replace("#", "%" + (level + 1)));
        of.addNewLvlJc().setVal(STJc.LEFT);
        CTInd indent = of.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf((long) ListStyle.STEP * level + style.indent() + style.hanging()));
        indent.setHanging(BigInteger.valueOf(style.hanging()));
        if (!style.colour().isEmpty()) {
            CTRPr marker = of.addNewRPr();
            marker.addNewB();
            marker.addNewColor().setVal(style.colour());
        }
    }

    private BigInteger nextDefinition() {
        return numbering.getAbstractNums().stream()
                .map(present -> present.getCTAbstractNum().getAbstractNumId())
                .max(BigInteger::compareTo)
                .map(BigInteger.ONE::add)
                .orElse(BigInteger.ZERO);
    }
}
