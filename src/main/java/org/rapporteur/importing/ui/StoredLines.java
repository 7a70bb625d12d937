package org.rapporteur.importing.ui;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.SourceLine;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Minutes;

/** The minutes of a stored meeting as lines, to be held against a draft. Pure. */
final class StoredLines {
    private StoredLines() {}

    static List<SourceLine> of(Minutes minutes) {
        List<SourceLine> lines = new ArrayList<>();
        for (Block block : minutes.blocks()) {
            lines.add(new SourceLine(lines.size() + 1, block.text()));
        }
        return lines;
    }
}
