package org.rapporteur.office;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.rapporteur.shared.SafeFile;

/**
 * A Word document of a title, some lines, and one table.
 *
 * @param widths of the columns, in hundredths of the line
 * @param rows as many cells as titles; empty cells stay empty, to be filled in by hand
 */
public record TablePage(
        String title, List<String> lines, List<String> titles, List<Integer> widths, List<List<String>> rows) {
    public TablePage {
        lines = List.copyOf(lines);
        titles = List.copyOf(titles);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** The document, to be written to a file. */
    public SafeFile.Content content() {
        return out -> {
            try (XWPFDocument document = BaseDocument.ours()) {
                WordWriter writer = new WordWriter(document);
                writer.paragraph("Title", List.of(Span.plain(title)));
                lines.forEach(line -> writer.paragraph("Normal", List.of(Span.plain(line))));
                WordTable table = new WordTable(writer, titles, widths);
                rows.forEach(row -> table.row(row.stream().map(TablePage::cell).toList()));
                new PageFrame(writer).add(title);
                document.getProperties().getCoreProperties().setTitle(title);
                document.write(out);
            }
        };
    }

    private static List<Span> cell(String text) {
        return Stream.of(Span.plain(text)).toList();
    }
}
