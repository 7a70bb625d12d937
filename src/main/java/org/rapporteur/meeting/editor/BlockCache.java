package org.rapporteur.meeting.editor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.fxmisc.richtext.model.Paragraph;
import org.rapporteur.meeting.Block;

/** Turns paragraphs into blocks; those that did not change since the last time are not turned again. */
final class BlockCache {
    private IdentityHashMap<Paragraph<ParStyle, String, InlineStyle>, Block> known = new IdentityHashMap<>();

    List<Block> blocks(List<Paragraph<ParStyle, String, InlineStyle>> paragraphs) {
        IdentityHashMap<Paragraph<ParStyle, String, InlineStyle>, Block> now = new IdentityHashMap<>(paragraphs.size());
        List<Block> blocks = new ArrayList<>(paragraphs.size());
        for (Paragraph<ParStyle, String, InlineStyle> paragraph : paragraphs) {
            Block block = known.get(paragraph);
            if (block == null) {
                block = Paragraphs.block(paragraph);
            }
            now.put(paragraph, block);
            blocks.add(block);
        }
        known = now;
        return blocks;
    }
}
