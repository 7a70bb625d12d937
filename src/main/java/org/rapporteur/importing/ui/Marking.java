package org.rapporteur.importing.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.importing.SourceLine;
import org.rapporteur.importing.line.ListMarker;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.RichText;

/**
 * Makes actions of what the reader took for something else: a paragraph of the result, or lines of the file. No word is lost
 * or said twice: the words leave the paragraph that they stood in. Pure.
 */
final class Marking {
    private final ImportItem item;
    private final Supplier<String> uids;
    private final List<Block> blocks;

    private Marking(ImportItem item, Supplier<String> uids) {
        this.item = item;
        this.uids = uids;
        this.blocks = new ArrayList<>(item.minutes().blocks());
    }

    /**
     * A file with one more action.
     *
     * @param uid of the action's block
     */
    record Marked(ImportItem item, String uid) {}

    /** A paragraph as an action; one that was taken for an earlier action is one of this meeting. */
    static ImportItem block(ImportItem item, PreviewRow.BlockRow row) {
        Marking marking = new Marking(item, String::new);
        for (int i = 0; i < marking.blocks.size(); i++) {
            if (marking.blocks.get(i).uid().equals(row.uid())) {
                marking.blocks.set(i, action(row.uid(), marking.blocks.get(i).content()));
            }
        }
        return marking.done(row.uid()).item();
    }

    /**
     * Lines of the file as one action. Words that stand in several paragraphs are taken out of the one nearest to the line.
     *
     * @param first index of the first of them into the lines of the file
     * @param lines those that were chosen, at least one with a word
     * @param uids makes a key for each new block
     */
    static Marked lines(ImportItem item, int first, List<SourceLine> lines, Supplier<String> uids) {
        String words = lines.stream()
                .map(line -> bare(line.text()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        Marking marking = new Marking(item, uids);
        String key = Letters.of(words).key();
        if (key.isEmpty()) {
            throw new IllegalArgumentException("lines without a word are no action");
        }
        int behind = marking.behind(first);
        List<Integer> nearest = IntStream.range(0, marking.blocks.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> Math.abs(i + 1 - behind)))
                .toList();
        for (int i : nearest) {
            int after = marking.runEnd(i, key);
            if (after > i) {
                return marking.joined(i, after);
            }
        }
        for (int i : nearest) {
            int found = Letters.of(marking.blocks.get(i).text()).find(key);
            if (found >= 0) {
                return marking.cut(i, found, found + key.length());
            }
        }
        return marking.inserted(behind, words);
    }

    private static String bare(String text) {
        ListMarker.Found marker = ListMarker.of(text);
        return (marker == null ? text : text.substring(marker.end())).strip();
    }

    private static Block action(String uid, RichText content) {
        return new Block(uid, BlockKind.ACTION, 0, content, Corrections.NONE);
    }

    /** The end of the blocks from one on that together are the words; that one when they are not. */
    private int runEnd(int from, String key) {
        String rest = key;
        for (int i = from; i < blocks.size(); i++) {
            String own = Letters.of(blocks.get(i).text()).key();
            if (own.isEmpty() || !rest.startsWith(own)) {
                return from;
            }
            rest = rest.substring(own.length());
            if (rest.isEmpty()) {
                return i + 1;
            }
        }
        return from;
    }

    private Marked joined(int from, int to) {
        Block first = blocks.get(from);
        if (to == from + 1 && first.kind() == BlockKind.ACTION) {
            return done(first.uid());
        }
        RichText words = first.content();
        for (Block next : blocks.subList(from + 1, to)) {
            words = RichTextBuilder.joined(words, " ", next.content());
        }
        blocks.subList(from + 1, to).clear();
        blocks.set(from, action(first.uid(), words));
        return done(first.uid());
    }

    /** Takes the words out of a longer block: what stood before them stays, what stood behind them follows the action. */
    private Marked cut(int at, int from, int to) {
        Block whole = blocks.get(at);
        Letters letters = Letters.of(whole.text());
        int start = letters.start(from);
        int end = letters.end(to);
        RichText before = RichTextBuilder.part(whole.content(), 0, start);
        RichText behind = RichTextBuilder.from(whole.content(), end);
        List<Block> pieces = new ArrayList<>();
        if (!Letters.of(before.text()).isEmpty()) {
            pieces.add(new Block(whole.uid(), whole.kind(), whole.depth(), before, whole.corrections()));
        }
        Block action =
                action(pieces.isEmpty() ? whole.uid() : uids.get(), RichTextBuilder.part(whole.content(), start, end));
        pieces.add(action);
        if (!Letters.of(behind.text()).isEmpty()) {
            pieces.add(new Block(uids.get(), BlockKind.TEXT, 0, behind, Corrections.NONE));
        }
        blocks.remove(at);
        blocks.addAll(at, pieces);
        return done(action.uid());
    }

    private Marked inserted(int at, String words) {
        Block action = action(uids.get(), RichText.plain(words));
        blocks.add(at, action);
        return done(action.uid());
    }

    /** Behind the last block that was read from a line up to this one. */
    private int behind(int line) {
        Map<String, Integer> places =
                item.read() == null ? Map.of() : item.read().places();
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (places.getOrDefault(blocks.get(i).uid(), Integer.MAX_VALUE) <= line) {
                at = i + 1;
            }
        }
        return at;
    }

    private Marked done(String uid) {
        Minutes was = item.minutes();
        ImportItem changed = item.withOwn(uid).with(new Minutes(was.header(), was.attendance(), blocks));
        return new Marked(changed.with(changed.choices().settling("block:" + uid)), uid);
    }
}
