package org.rapporteur.meeting.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.RichText;
import org.rapporteur.office.BaseDocument;
import org.rapporteur.shared.SafeFile;

/** Writes minutes as a Word document. */
public final class MinutesExport {
    private final ActionReader reader;
    private final @Nullable Path template;

    /**
     * @param reader reads the actions that are to be put into another layout
     * @param template the user's own base document; null for ours
     */
    public MinutesExport(ActionReader reader, @Nullable Path template) {
        this.reader = reader;
        this.template = template;
    }

    /**
     * Writes the target, replacing what stood there; it is whole or untouched.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written or the template cannot be read
     */
    public void write(Minutes minutes, ActionLayout layout, Path target) {
        Minutes laid = laid(minutes, layout);
        SafeFile.write(target, out -> {
            try (XWPFDocument document = template == null ? BaseDocument.ours() : BaseDocument.from(template)) {
                new MinutesDocument(document).fill(laid);
                describe(document.getProperties(), minutes.header());
                document.write(out);
            }
        });
    }

    private Minutes laid(Minutes minutes, ActionLayout layout) {
        if (layout == ActionLayout.AS_WRITTEN) {
            return minutes;
        }
        // Owners do not depend on the day; without one any will do.
        LocalDate on = Optional.ofNullable(minutes.header().date()).orElse(LocalDate.EPOCH);
        List<Block> blocks = minutes.blocks().stream()
                .map(block -> block.kind() == BlockKind.ACTION ? laid(block, on, layout) : block)
                .toList();
        return new Minutes(minutes.header(), minutes.attendance(), blocks);
    }

    private Block laid(Block block, LocalDate on, ActionLayout layout) {
        RichText content = ActionText.lay(block.content(), reader.read(block, on), layout);
        return new Block(block.uid(), block.kind(), block.depth(), content, block.corrections());
    }

    private static void describe(POIXMLProperties properties, Header header) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(HeaderWording.title(header));
        core.setCreator(header.noteTaker().isBlank() ? header.group() : header.noteTaker());
        core.setCategory("Minutes");
        LocalDate date = header.date();
        if (date != null) {
            core.setSubjectProperty("Meeting of " + HeaderWording.date(date));
            LocalTime start = header.start() == null ? LocalTime.MIDNIGHT : header.start();
            core.setCreated(Optional.of(Date.from(date.atTime(start).toInstant(ZoneOffset.UTC))));
        }
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Rapporteur");
    }
}
