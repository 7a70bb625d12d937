package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.importing.line.Line;

/** Tables of web pages. */
class HtmlFormsTest {
    private static List<Line> lines(String body) {
        return new Documents().lines("page.html", ("<html><body>" + body).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itemsAndParagraphsOfACellStayApart() {
        assertThat(lines("<table><tr><td><ul><li>Draw the <b>map</b></li><li>Count the wells</li></ul></td>"
                        + "<td><p>WFP</p><p>UNHCR</p></td><td>2 May<br>2019</td>"
                        + "<td><ol><li>first</li><li>second</li></ol></td></tr></table>"))
                .singleElement()
                .satisfies(line -> assertThat(line.cells())
                        .containsExactly(
                                "• Draw the map\n• Count the wells",
                                "WFP\nUNHCR",
                                "2 May\n2019",
                                "1. first\n2. second"));
    }

    @Test
    void tablesInsideCellsAreReadOnce() {
        String deep = "<table><tr><td>a</td><td>".repeat(60) + "the wells" + "</td></tr></table>".repeat(60);
        assertThat(lines(deep).stream().filter(line -> line.text().contains("the wells")))
                .hasSize(1);
    }
}
