package org.rapporteur.meeting.editor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.shared.Uids;

/** Plain text from the clipboard as blocks: a line each, list signs at the start turned into the list. */
final class PastedText {
    private static final Pattern SIGN = Pattern.compile("^\\s*(\\S{1,3})[ \\t]+(?=\\S)");

    private PastedText() {}

    /** Blank lines are left out. */
    static List<Block> read(String text, Uids uids) {
        return text.lines()
                .map(line -> line.replace("\u0000", "").replace('\t', ' '))
                .filter(line -> !line.isBlank())
                .map(line -> block(line.strip(), uids))
                .toList();
    }

    private static Block block(String line, Uids uids) {
        Matcher sign = SIGN.matcher(line);
        if (sign.find()) {
            Optional<BlockKind> kind = Triggers.kind(sign.group(1) + " ", false).filter(BlockKind::isListItem);
            if (kind.isPresent()) {
                return Block.of(uids.next(), kind.get(), line.substring(sign.end()));
            }
        }
        return Block.of(uids.next(), BlockKind.TEXT, line);
    }
}
