package org.rapporteur.followup.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.SaidDay;
import org.rapporteur.office.BaseDocument;
import org.rapporteur.office.PageFrame;
import org.rapporteur.office.Span;
import org.rapporteur.office.WordTable;
import org.rapporteur.office.WordWriter;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.shared.BriefDay;
import org.rapporteur.shared.SafeFile;

/** Writes the brief of an agency as a Word document, in the styles of the house. */
public final class BriefExport {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<Integer> WIDTHS = List.of(600, 4300, 1900, 1300, 1250);

    /**
     * Writes the target, replacing what stood there; it is whole or untouched.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public void write(Brief brief, Path target) {
        SafeFile.write(target, out -> {
            try (XWPFDocument document = BaseDocument.ours()) {
                fill(brief, new WordWriter(document));
                document.getProperties().getCoreProperties().setTitle("Brief for " + brief.agency());
                document.getProperties().getCoreProperties().setCreator(brief.group());
                document.write(out);
            }
        });
    }

    private static void fill(Brief brief, WordWriter writer) {
        writer.paragraph("Meeting Date", List.of(Span.plain(DATE.format(brief.asOf()))));
        writer.paragraph("Title", List.of(Span.plain("Brief for " + brief.agency())));
        if (!brief.fullName().isBlank()) {
            writer.paragraph("Meeting Details", List.of(Span.bold("Agency: "), Span.plain(brief.fullName())));
        }
        if (!brief.group().isBlank()) {
            writer.paragraph("Meeting Details", List.of(Span.bold("Working group: "), Span.plain(brief.group())));
        }
        writer.paragraph("Meeting Details", List.of(Span.bold("In short: "), Span.plain(inShort(brief))));

        writer.paragraph("heading 1", List.of(Span.plain("What " + brief.agency() + " owes")));
        table(writer, brief, brief.owes(), "With", "Nothing is open.");
        writer.paragraph("heading 1", List.of(Span.plain("What others owe " + brief.agency())));
        table(writer, brief, brief.owed(), "Who", "No open follow-up of others names " + brief.agency() + ".");
        writer.paragraph("heading 1", List.of(Span.plain("Decisions that concern " + brief.agency())));
        decisions(writer, brief);
        new PageFrame(writer).add("Brief for " + brief.agency() + ", " + DATE.format(brief.asOf()));
    }

    private static String inShort(Brief brief) {
        int open = brief.owes().size();
        long late = brief.late();
        String owes =
                open == 0 ? "nothing open" : open + " open" + (late == 0 ? ", none overdue" : ", " + late + " overdue");
        return owes + "; " + brief.owed().size() + " owed by others; "
                + brief.decided().size() + (brief.decided().size() == 1 ? " decision" : " decisions");
    }

    private static void table(WordWriter writer, Brief brief, List<FollowUp> rows, String owners, String none) {
        if (rows.isEmpty()) {
            writer.paragraph("Normal", List.of(Span.plain(none)));
            return;
        }
        WordTable table = new WordTable(writer, List.of("No", "Action", "Due", owners, "Raised"), WIDTHS);
        for (FollowUp row : rows) {
            table.row(List.of(
                    List.of(Span.plain(String.valueOf(row.number()))),
                    List.of(Span.plain(row.text())),
                    due(row, brief.asOf()),
                    List.of(Span.plain(others(row, brief.agency()))),
                    List.of(Span.plain(BriefDay.of(row.raisedOn())))));
        }
        // A table that ends a section would touch the next heading.
        writer.paragraph("Table Text", List.of());
    }

    private static List<Span> due(FollowUp row, LocalDate asOf) {
        Due due = row.due();
        if (due == null) {
            return List.of(Span.plain("no date"));
        }
        String said = said(due.phrase(), due.to());
        String late = Wording.overdue(row, asOf);
        return late.isEmpty() ? List.of(Span.plain(said)) : List.of(Span.plain(said + "\n"), Span.bold(late));
    }

    private static String said(String phrase, @Nullable LocalDate last) {
        return last == null || phrase.contains(String.valueOf(last.getYear()))
                ? phrase
                : SaidDay.withYear(phrase, last).orElseGet(() -> phrase + "\n" + BriefDay.of(last));
    }

    private static String others(FollowUp row, String agency) {
        String others = row.agencies().stream()
                .map(Owner::name)
                .filter(name -> !name.equals(agency))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "–" : others;
    }

    private static void decisions(WordWriter writer, Brief brief) {
        if (brief.decided().isEmpty()) {
            writer.paragraph("Normal", List.of(Span.plain("None is known.")));
        }
        LocalDate day = null;
        for (Brief.Decided decided : brief.decided()) {
            if (!decided.on().equals(day)) {
                day = decided.on();
                writer.paragraph("heading 2", List.of(Span.plain("Meeting of " + DATE.format(day))));
            }
            String topic = decided.topic().isBlank() ? "" : decided.topic().strip() + ": ";
            writer.paragraph("Decision", List.of(Span.bold(topic), Span.plain(decided.text())));
        }
    }
}
