package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Promise;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.recognition.SectionTitles;

/** The promises that the action blocks of minutes make. Pure. */
public final class Promises {
    private final ActionReader reader;

    public Promises(ActionReader reader) {
        this.reader = reader;
    }

    /** An action block with the topic that its heading gives it; null under a heading such as "Follow up actions". */
    public record Source(Block block, @Nullable String heading) {}

    /** The action blocks by uid, in order; blocks without a word promise nothing yet. */
    public static Map<String, Source> sources(List<Block> blocks) {
        return sources(blocks, Set.of());
    }

    /**
     * The same with others; blocks without a word promise nothing yet.
     *
     * @param repeating blocks of other kinds that ask again for what was promised before; they count as well
     */
    public static Map<String, Source> sources(List<Block> blocks, Set<String> repeating) {
        Map<String, Source> sources = new LinkedHashMap<>();
        String heading = null;
        for (Block block : blocks) {
            if (block.kind().isHeading()) {
                heading = block.text().isBlank() || SectionTitles.isActions(block.text())
                        ? null
                        : block.text().strip();
            } else if ((block.kind() == BlockKind.ACTION || repeating.contains(block.uid()))
                    && !block.text().isBlank()) {
                sources.put(block.uid(), new Source(block, heading));
            }
        }
        return sources;
    }

    /** What one action promises, its topic taken from the action, else from its heading. */
    public Promise promise(Source source, LocalDate on) {
        Recognition read = reader.read(source.block(), on);
        String topic = Objects.requireNonNullElse(read.topic(), Objects.requireNonNullElse(source.heading(), ""));
        return new Promise(
                source.block().uid(),
                source.block().text(),
                read.ownerNames(),
                read.dueSaid(),
                topic.isBlank() ? null : topic);
    }
}
