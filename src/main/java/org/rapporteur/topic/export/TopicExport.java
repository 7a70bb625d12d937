package org.rapporteur.topic.export;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.rapporteur.office.BaseDocument;
import org.rapporteur.office.ListStyle;
import org.rapporteur.office.PageFrame;
import org.rapporteur.office.Span;
import org.rapporteur.office.WordWriter;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.SafeFile;
import org.rapporteur.topic.Passage;

/** Writes everything that was said, decided and promised on a topic as a Word document in the house styles. */
public final class TopicExport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * Writes the target, replacing what stood there; it is whole or untouched.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public void write(String group, String topic, List<Passage> thread, Path target) {
        SafeFile.write(target, out -> {
            try (XWPFDocument document = BaseDocument.ours()) {
                fill(new WordWriter(document), group, topic, thread);
                var core = document.getProperties().getCoreProperties();
                core.setTitle(topic);
                core.setCreator(group);
                core.setCategory("Topic");
                document.getProperties()
                        .getExtendedProperties()
                        .getUnderlyingProperties()
                        .setApplication("Rapporteur");
                document.write(out);
            }
        });
    }

    private static void fill(WordWriter writer, String group, String topic, List<Passage> thread) {
        LocalDate first = thread.getFirst().on();
        LocalDate last = thread.getLast().on();
        writer.paragraph("Meeting Date", List.of(Span.plain(span(first, last))));
        writer.paragraph("Title", List.of(Span.plain(topic)));
        writer.paragraph(
                "Meeting Details",
                List.of(
                        Span.bold(group.isBlank() ? "Meetings: " : group + ": "),
                        Span.plain(thread.size() == 1 ? "1 meeting" : thread.size() + " meetings")));
        for (Passage passage : thread) {
            writer.paragraph("heading 1", List.of(Span.plain(DAY.format(passage.on()))));
            BigInteger actions = null;
            for (Passage.Item item : passage.items()) {
                if (item.kind() == Passage.Kind.HEADING
                        && Folding.fold(item.text()).equals(Folding.fold(topic))) {
                    // The title says it already; only another wording is worth a line.
                    continue;
                }
                switch (item.kind()) {
                    case HEADING -> writer.paragraph("heading 2", List.of(Span.plain(item.text())));
                    case SAID -> writer.paragraph("Normal", List.of(Span.plain(item.text())));
                    case DECIDED ->
                        writer.paragraph("Decision", List.of(Span.bold("Decision: "), Span.plain(item.text())));
                    case PROMISED -> {
                        actions = actions == null ? writer.lists().start(ListStyle.BULLETS, 1) : actions;
                        writer.item("List Bullet", actions, 0, promised(item));
                    }
                }
            }
        }
        new PageFrame(writer).add(topic);
    }

    private static String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? DAY.format(first) : DAY.format(first) + " to " + DAY.format(last);
    }

    private static List<Span> promised(Passage.Item item) {
        List<Span> spans = new ArrayList<>(List.of(Span.plain(item.text())));
        Passage.Promised promised = item.promised();
        if (promised != null) {
            spans.add(new Span(
                    " (No " + promised.number() + ", "
                            + promised.status().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + (promised.duePhrase().isEmpty() ? "" : ", due " + promised.duePhrase()) + ")",
                    false,
                    true,
                    null));
        }
        return spans;
    }
}
