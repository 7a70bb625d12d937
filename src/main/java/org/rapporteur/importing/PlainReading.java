package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.shared.Uids;

/**
 * A document as it stands: titles, items and paragraphs, and nothing made of them. For one that the interpreter fails on, and
 * for what follows behind more lines than minutes have, so that its words come in all the same.
 */
final class PlainReading {
    private static final String FAILED =
            "Its layout could not be made out: all of it was kept as text, of which M makes actions before it comes in.";

    private PlainReading() {}

    static Interpreter.Reading of(List<Line> document, String name, Uids uids) {
        List<ImportWarning> warnings = new ArrayList<>(List.of(new ImportWarning(0, FAILED)));
        Header unknown = new Header("", null, null, null, "", "", "", null, null);
        Header header = Interpreter.dated(unknown, name, warnings);
        return new Interpreter.Reading(new Minutes(header, List.of(), blocks(document, uids)), warnings, Findings.NONE);
    }

    /** What was read of the lines above, with the lines below it as text. */
    static Interpreter.Reading goingOn(Interpreter.Reading above, List<Line> below, Uids uids) {
        List<Block> blocks = new ArrayList<>(above.minutes().blocks());
        blocks.addAll(blocks(below, uids));
        List<ImportWarning> warnings = new ArrayList<>(above.warnings());
        String more = String.format(Locale.ENGLISH, "%,d more lines", below.size());
        warnings.add(new ImportWarning(
                below.getFirst().number(),
                "It goes on for " + more
                        + ", which minutes do not: they were kept as text, and no actions were looked for in them."));
        Minutes minutes = new Minutes(above.minutes().header(), above.minutes().attendance(), blocks);
        return new Interpreter.Reading(minutes, warnings, above.findings());
    }

    private static List<Block> blocks(List<Line> lines, Uids uids) {
        return lines.stream()
                .filter(line -> !line.content().isBlank())
                .map(line -> block(line, uids.next()))
                .toList();
    }

    private static Block block(Line line, String uid) {
        Line.Item item = line.item();
        BlockKind kind = line.isHeading() ? BlockKind.HEADING_1 : item == null ? BlockKind.TEXT : item.kind();
        int depth = item == null || line.isHeading() ? 0 : item.depth();
        return new Block(uid, kind, depth, line.content(), Corrections.NONE);
    }
}
