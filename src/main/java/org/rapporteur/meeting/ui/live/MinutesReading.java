package org.rapporteur.meeting.ui.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Recogniser;

/** Reads the blocks of minutes; a block that is the same as the last time is not read again. One thread at a time. */
final class MinutesReading {
    private final Recogniser recogniser;
    private final ActionReader actions;
    private final LocalDate on;
    private IdentityHashMap<Block, BlockReading> known = new IdentityHashMap<>();

    MinutesReading(Recogniser recogniser, LocalDate on) {
        this.recogniser = recogniser;
        this.actions = new ActionReader(recogniser);
        this.on = on;
    }

    /** One reading a block, in order. */
    synchronized List<BlockReading> read(List<Block> blocks) {
        IdentityHashMap<Block, BlockReading> now = new IdentityHashMap<>();
        List<BlockReading> readings = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            BlockReading reading = known.get(block);
            if (reading == null) {
                reading = read(block);
            }
            now.put(block, reading);
            readings.add(reading);
        }
        known = now;
        return readings;
    }

    private BlockReading read(Block block) {
        if (block.text().isBlank() || block.kind().isHeading()) {
            return BlockReading.NOTHING;
        }
        if (block.kind() == BlockKind.ACTION) {
            return new BlockReading(actions.read(block, on), null);
        }
        boolean discussion =
                block.kind() != BlockKind.DECISION && !block.corrections().suggestionDismissed();
        return discussion
                ? new BlockReading(null, recogniser.promise(block.text(), on).orElse(null))
                : BlockReading.NOTHING;
    }
}
