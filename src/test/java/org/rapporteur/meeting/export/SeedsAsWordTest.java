package org.rapporteur.meeting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The text of an exported seed is the text of the seed, numbers and letters of its lists included, in order. Allowed to
 * differ, and taken out on both sides before they are compared:
 *
 * <ul>
 *   <li>where lines wrap, and so a hyphen that stood at the end of a line;
 *   <li>Markdown's signs: heading marks, bold and the addresses of links;
 *   <li>the page number that was left at the end of the first seed.
 * </ul>
 */
class SeedsAsWordTest {
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern MARKDOWN_SIGNS = Pattern.compile("(?m)^#+ |\\*\\*");
    private static final Pattern LAST_PAGE_NUMBER = Pattern.compile("\\n\\s*\\d{1,2}\\s*\\z");

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAddedOrMoved() throws IOException {
        assumeThat(Seeds.files()).as("the seeds lie beside the project").isNotEmpty();
        for (Path seed : Seeds.files()) {
            Path target = folder.resolve("minutes.docx");
            Seeds.export().write(Seeds.read(seed), ActionLayout.AS_WRITTEN, target);

            assertThat(bare(text(target))).as(seed.toString()).isEqualTo(bare(written(seed)));
        }
    }

    private static String written(Path seed) throws IOException {
        String text = LAST_PAGE_NUMBER.matcher(Files.readString(seed)).replaceFirst("");
        text = MARKDOWN_LINK.matcher(text).replaceAll("$1");
        return MARKDOWN_SIGNS.matcher(text).replaceAll("");
    }

    /** One blank between words; none around hyphens, which wrapping may have put there or taken away. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("- ", "-")
                .replace(" -", "-")
                .strip();
    }

    private static String text(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            Map<BigInteger, Integer> counters = new HashMap<>();
            List<String> lines = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                lines.add(label(paragraph, counters) + paragraph.getText());
            }
            return String.join("\n", lines);
        }
    }

    /** What Word counts: one counter a list, all of them on their first level here. */
    private static String label(XWPFParagraph paragraph, Map<BigInteger, Integer> counters) {
        BigInteger list = paragraph.getNumID();
        if (list == null) {
            return "";
        }
        int number = counters.merge(list, 1, Integer::sum);
        boolean letters = "lowerLetter".equals(paragraph.getNumFmt());
        return (letters ? Character.toString('a' + number - 1) : Integer.toString(number)) + ". ";
    }
}
