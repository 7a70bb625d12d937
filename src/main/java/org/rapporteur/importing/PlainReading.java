package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.shared.Uids;

/**
 * A document as it stands: titles, items and paragraphs, and nothing made of them. For one that the interpreter fails on, so that
 * its words come in all the same.
 */
final class PlainReading {
    private static final String FAILED =
            "Its layout could not be made out: all of it was kept as text, of which M makes actions before it comes in.";

    private PlainReading() {}

    static Interpreter.Reading of(List<Line> document, String name, Uids uids) {
        List<ImportWarning> warnings = new ArrayList<>(List.of(new ImportWarning(0, FAILED)));
        Header unknown = new Header("", null, null, null, "", "", "", null, null);
        Header header = Interpreter.dated(unknown, name, warnings);
        List<Block> blocks = document.stream()
                .filter(line -> !line.content().isBlank())
                .map(line -> block(line, uids.next()))
                .toList();
        return new Interpreter.Reading(new Minutes(header, List.of(), blocks), warnings, Findings.NONE);
    }

    private static Block block(Line line, String uid) {
        Line.Item item = line.item();
        BlockKind kind = line.isHeading() ? BlockKind.HEADING_1 : item == null ? BlockKind.TEXT : item.kind();
        int depth = item == null || line.isHeading() ? 0 : item.depth();
        return new Block(uid, kind, depth, line.content(), Corrections.NONE);
    }
}
