package org.rapporteur.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

class WordTableTest {
    @Test
    void tableGoesFromMarginToMargin() throws IOException {
        try (XWPFDocument document = BaseDocument.ours()) {
            new WordTable(new WordWriter(document), List.of("No", "Action", "Due"), List.of(7, 52, 13));

            CTTblPr table = document.getTables().getFirst().getCTTbl().getTblPr();
            CTSectPr page = document.getDocument().getBody().getSectPr();
            int line = number(page.getPgSz().getW())
                    - number(page.getPgMar().getLeft())
                    - number(page.getPgMar().getRight());
            assertThat(number(table.getTblW().getW())).isEqualTo(line);
            // Word moves a table to the left by the margin of its cells.
            assertThat(number(table.getTblInd().getW()))
                    .isEqualTo(number(table.getTblCellMar().getLeft().getW()));
        }
    }

    private static int number(Object value) {
        return ((BigInteger) value).intValue();
    }
}
