package org.rapporteur.meeting.editor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.fxmisc.richtext.model.GenericEditableStyledDocument;
import org.fxmisc.richtext.model.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.shared.Uids;

/**
 * Every change of the control goes through here: one change, one step of undo, however many edits it is made of; ids stay
 * unique; right-to-left words stay apart. The control's own undo cannot keep ids, so it is not used
 * (docs/decisions/0005).
 */
final class Editing {
    /** Letters typed within this time of each other are undone together. */
    private static final Duration BREATH = Duration.ofMillis(600);

    private static final I18n TEXTS = I18n.beside(Editing.class);

    /** Which changes melt into one step of undo with the one before. */
    enum Melting {
        NEVER,
        TYPING,
        DELETING
    }

    private final MinutesArea area;
    private final UndoStack undo;
    private final Uids uids;
    private final Clock clock;
    private Consumer<Boolean> changed = structural -> {};
    private int nesting;
    private @Nullable Snapshot beforeComposing;

    private Melting lastMelting = Melting.NEVER;
    private Instant lastAt = Instant.MIN;
    private int lastCaret = -1;
    private long lastRevision = -1;

    Editing(MinutesArea area, UndoStack undo, Uids uids, Clock clock) {
        this.area = area;
        this.undo = undo;
        this.uids = uids;
        this.clock = clock;
    }

    /** Called after each change, undo and redo; gets whether numbers in the margin may have changed. */
    void onChange(Consumer<Boolean> listener) {
        changed = listener;
    }

    Uids uids() {
        return uids;
    }

    /** The state now; cheap, since the control keeps its document as a persistent tree. */
    Snapshot now() {
        var document = (GenericEditableStyledDocument<ParStyle, String, InlineStyle>) area.getContent();
        return new Snapshot(document.snapshot().getParagraphs(), area.getAnchor(), area.getCaretPosition());
    }

    /** A command of its own step of undo. */
    void edit(String nameKey, Runnable work) {
        edit(nameKey, Melting.NEVER, work);
    }

    void edit(String nameKey, Melting melting, Runnable work) {
        edit(nameKey, melting, null, work);
    }

    /**
     * The same, when it is known what the change touches: letters must not cost a comparison of the whole text.
     *
     * @param touched the paragraphs before and after; null to find out by comparing
     */
    void edit(String nameKey, Melting melting, Snapshot.@Nullable Difference touched, Runnable work) {
        if (nesting > 0) {
            work.run();
            return;
        }
        boolean composed = beforeComposing != null;
        Snapshot before = beforeComposing == null ? now() : beforeComposing;
        Snapshot.Difference known = composed ? null : touched;
        nested(() -> {
            work.run();
            mend(before, known == null ? now().difference(before) : known);
        });
        if (area.isComposing()) {
            beforeComposing = before;
            return;
        }
        beforeComposing = null;
        Snapshot after = now();
        Snapshot.Difference difference = known == null ? after.difference(before) : known;
        if (!difference.isNone()) {
            remember(nameKey, melting, before, after);
            changed.accept(isStructural(difference, after, before));
        }
    }

    /** Replaces everything, as after loading; nothing to undo. */
    void reset(List<Paragraph<ParStyle, String, InlineStyle>> paragraphs) {
        nested(() -> {
            replace(0, area.getParagraphs().size(), paragraphs);
            area.selectRange(0, 0);
        });
        lastRevision = -1;
    }

    /** Puts a state back, touching only what differs. */
    void restore(Snapshot wanted) {
        nested(() -> {
            Snapshot.Difference difference = now().difference(wanted);
            if (!difference.isNone()) {
                int from = difference.from();
                int to = difference.to();
                int wantedTo = difference.otherTo();
                if (to == from || wantedTo == from) {
                    // The control can replace text, but not nothing by paragraphs or paragraphs by nothing.
                    if (from > 0) {
                        from--;
                    } else {
                        to++;
                        wantedTo++;
                    }
                }
                replace(from, to, new ArrayList<>(wanted.paragraphs().subList(from, wantedTo)));
            }
            area.selectRange(wanted.anchor(), wanted.caret());
        });
        area.requestFollowCaret();
        lastRevision = -1;
        changed.accept(true);
    }

    /** Puts paragraphs in the place of those {@code from} to {@code to} (exclusive); neither side may be empty. */
    void replace(int from, int to, List<Paragraph<ParStyle, String, InlineStyle>> paragraphs) {
        int last = to - 1;
        area.replace(
                area.getAbsolutePosition(from, 0),
                area.getAbsolutePosition(last, area.getParagraphLength(last)),
                Paragraphs.document(paragraphs));
        for (int i = 0; i < paragraphs.size(); i++) {
            // Empty paragraphs at the edges take the style of their neighbour when documents are joined.
            ParStyle wanted = paragraphs.get(i).getParagraphStyle();
            if (!area.getParagraph(from + i).getParagraphStyle().equals(wanted)) {
                area.setParagraphStyle(from + i, wanted);
            }
        }
    }

    private void nested(Runnable work) {
        nesting++;
        try {
            work.run();
        } finally {
            nesting--;
        }
    }

    private void remember(String nameKey, Melting melting, Snapshot before, Snapshot after) {
        Instant at = clock.instant();
        boolean melts = melting != Melting.NEVER
                && melting == lastMelting
                && before.caret() == lastCaret
                && undo.revisionProperty().get() == lastRevision
                && Duration.between(lastAt, at).compareTo(BREATH) < 0;
        if (melts) {
            undo.amend(top -> new UndoStack.Entry(top.name(), top.undo(), () -> restore(after)));
        } else {
            undo.push(TEXTS.text("undo." + nameKey), () -> restore(before), () -> restore(after));
        }
        lastMelting = melting;
        lastAt = at;
        lastCaret = after.caret();
        lastRevision = undo.revisionProperty().get();
    }

    /** False for what typing mostly is: other words in blocks that stay what they are. */
    private static boolean isStructural(Snapshot.Difference difference, Snapshot after, Snapshot before) {
        if (difference.to() != difference.otherTo()) {
            return true;
        }
        for (int i = difference.from(); i < difference.to(); i++) {
            ParStyle now = after.paragraphs().get(i).getParagraphStyle();
            ParStyle was = before.paragraphs().get(i).getParagraphStyle();
            if (now.kind().isHeading() || !now.isPlacedAs(was)) {
                return true;
            }
        }
        return false;
    }

    private void mend(Snapshot before, Snapshot.Difference touched) {
        if (!isOneBlockStill(before, touched)) {
            renewDoubledIds(now());
        }
        for (int i = touched.from(); i < touched.to(); i++) {
            mendDirection(i);
        }
    }

    /** What typing mostly is: one block before, the same block after. Then no id can be there twice. */
    private boolean isOneBlockStill(Snapshot before, Snapshot.Difference touched) {
        int from = touched.from();
        return touched.to() == from + 1
                && touched.otherTo() == from + 1
                && area.getParagraph(from)
                        .getParagraphStyle()
                        .uid()
                        .equals(before.paragraphs()
                                .get(from)
                                .getParagraphStyle()
                                .uid());
    }

    /** Stock paths that insert a new line (a drop, an input method) copy the id; the later paragraph gets a new one. */
    private void renewDoubledIds(Snapshot after) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < after.paragraphs().size(); i++) {
            ParStyle style = after.paragraphs().get(i).getParagraphStyle();
            if (!seen.add(style.uid())) {
                area.setParagraphStyle(i, style.withUid(uids.next()));
            }
        }
    }

    private void mendDirection(int index) {
        Paragraph<ParStyle, String, InlineStyle> paragraph = area.getParagraph(index);
        String text = paragraph.getText();
        boolean rightToLeft = RightToLeft.applies(text);
        ParStyle style = paragraph.getParagraphStyle();
        if (rightToLeft || style.rightToLeft()) {
            if (!text.isEmpty()) {
                area.setStyleSpans(index, 0, RightToLeft.mended(text, paragraph.getStyleSpans()));
            }
            area.setParagraphStyle(index, style.withRightToLeft(rightToLeft));
        }
    }
}
