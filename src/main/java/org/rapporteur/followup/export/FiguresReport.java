package org.rapporteur.followup.export;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.rapporteur.followup.AgencyCount;
import org.rapporteur.followup.Figures;
import org.rapporteur.office.BaseDocument;
import org.rapporteur.office.PageFrame;
import org.rapporteur.office.Span;
import org.rapporteur.office.WordPicture;
import org.rapporteur.office.WordWriter;
import org.rapporteur.shared.SafeFile;

/** Writes the figures with their charts as a Word document. */
public final class FiguresReport {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A chart as a PNG image of a width and height in pixels. */
    public static final class Chart {
        private final String title;
        private final byte[] png;
        private final int width;
        private final int height;

        public Chart(String title, byte[] png, int width, int height) {
            this.title = title;
            this.png = png.clone();
            this.width = width;
            this.height = height;
        }
    }

    /**
     * Writes the target, replacing what stood there; it is whole or untouched.
     *
     * @param group name of the working group; may be empty
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public void write(String group, Figures figures, List<Chart> charts, Path target) {
        SafeFile.write(target, out -> {
            try (XWPFDocument document = BaseDocument.ours()) {
                WordWriter writer = new WordWriter(document);
                writer.paragraph("Meeting Date", List.of(Span.plain(DATE.format(figures.asOf()))));
                writer.paragraph("Title", List.of(Span.plain("Follow-ups in figures")));
                if (!group.isBlank()) {
                    writer.paragraph("Meeting Details", List.of(Span.bold("Working group: "), Span.plain(group)));
                }
                writer.paragraph("Meeting Details", List.of(Span.bold("In short: "), Span.plain(inShort(figures))));
                for (Chart chart : charts) {
                    writer.paragraph("heading 1", List.of(Span.plain(chart.title)));
                    WordPicture.add(writer, chart.png, chart.width, chart.height, chart.title);
                }
                new PageFrame(writer).add("Follow-ups in figures, " + DATE.format(figures.asOf()));
                document.getProperties().getCoreProperties().setTitle("Follow-ups in figures");
                document.getProperties().getCoreProperties().setCreator(group);
                document.write(out);
            }
        });
    }

    private static String inShort(Figures figures) {
        int created =
                figures.meetings().stream().mapToInt(Figures.OfMeeting::created).sum();
        int closed =
                figures.meetings().stream().mapToInt(Figures.OfMeeting::closed).sum();
        long late = figures.agencies().stream()
                .filter(one -> one.overdue() > 0)
                .map(AgencyCount::agency)
                .count();
        return created + " follow-ups raised and " + closed + " closed over the last "
                + figures.meetings().size() + " meetings; " + late + (late == 1 ? " owner is" : " owners are")
                + " late with something.";
    }
}
