package org.rapporteur.meeting.editor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Focus;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.shared.Uids;

/** The live minutes control over RichTextFX (docs/decisions/0005). */
public final class RichMinutesEditor implements MinutesEditor {
    private final MinutesArea area;
    private final UndoStack undo;
    private final VirtualizedScrollPane<MinutesArea> view;
    private final BlockCommands blocks;
    private final InlineCommands inline;
    private final Found found;
    private final Annotations annotations = new Annotations();
    private final Chips chips;
    private final BlockCache cache = new BlockCache();
    private @Nullable Listener listener;

    /**
     * @param undo where every change is remembered, among whatever else the screen can undo
     * @param uids makes the identities of new blocks
     * @param clock tells which letters are typed in one breath
     */
    public RichMinutesEditor(UndoStack undo, Uids uids, Clock clock) {
        this.undo = undo;
        area = new MinutesArea(undo, uids, clock);
        blocks = new BlockCommands(area, undo);
        inline = new InlineCommands(area);
        found = new Found(area);
        view = new VirtualizedScrollPane<>(area);
        chips = new Chips(area, annotations, this::tell);
        area.setParagraphGraphicFactory(chips::margin);
        area.editing().onChange(this::changed);
        area.onTyped(this::typed);
        area.currentParagraphProperty().addListener((property, old, now) -> tell(Listener::caretMoved));
        EditorKeys.install(area, blocks, inline, chips, this);
        renumber();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void listen(Listener wanted) {
        listener = wanted;
    }

    @Override
    public void load(List<Block> loaded) {
        List<Block> shown =
                loaded.isEmpty() ? List.of(Block.of(area.editing().uids().next(), BlockKind.TEXT, "")) : loaded;
        area.editing().reset(shown.stream().map(Paragraphs::paragraph).toList());
        renumber();
    }

    @Override
    public List<Block> blocks() {
        return cache.blocks(area.editing().now().paragraphs());
    }

    @Override
    public Block current() {
        return Paragraphs.block(area.getParagraph(area.getCurrentParagraph()));
    }

    @Override
    public void show(String uid) {
        List<Paragraph<ParStyle, String, InlineStyle>> paragraphs = area.getParagraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).getParagraphStyle().uid().equals(uid)) {
                area.moveTo(i, 0);
                area.showParagraphAtTop(i);
                area.requestFollowCaret();
                return;
            }
        }
    }

    @Override
    public void focus() {
        Focus.give(area);
    }

    @Override
    public void run(Action action) {
        switch (action) {
            case BOLD -> inline.toggleBold();
            case ITALIC -> inline.toggleItalic();
            case DEEPER -> blocks.indent(true);
            case SHALLOWER -> blocks.indent(false);
            case MOVE_UP -> blocks.move(true);
            case MOVE_DOWN -> blocks.move(false);
            case ACCEPT -> chips.accept();
            case CORRECT -> chips.correct();
            case CUT -> area.cut();
            case COPY -> area.copy();
            case PASTE -> area.paste();
            case SELECT_ALL -> area.selectAll();
        }
    }

    @Override
    public void setKind(BlockKind kind) {
        blocks.setKind(kind);
    }

    @Override
    public void link(@Nullable String href) {
        inline.link(href);
    }

    @Override
    public @Nullable String linkAtCaret() {
        return inline.linkAtCaret();
    }

    @Override
    public void correct(String uid, UnaryOperator<Corrections> change) {
        blocks.restyle(uid, "correct", style -> style.withCorrections(change.apply(style.corrections())));
    }

    @Override
    public void turnInto(String uid, BlockKind kind) {
        blocks.restyle(uid, "kind", style -> style.withKind(kind, 0));
    }

    @Override
    public String writeBelow(@Nullable String uid, String words) {
        return blocks.writeBelow(uid, words);
    }

    @Override
    public void annotate(Map<String, Annotation> now) {
        annotations.set(now);
    }

    @Override
    public void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    @Override
    public int find(String words, boolean forward) {
        return found.find(words, forward);
    }

    @Override
    public void endFind() {
        found.clear();
    }

    @Override
    public boolean isComposing() {
        return area.isComposing();
    }

    /** The control itself, for tests that type into it. */
    MinutesArea area() {
        return area;
    }

    /** The labels in the margin, in order. */
    List<String> labels() {
        return area.getParagraphs().stream()
                .map(paragraph ->
                        annotations.label(paragraph.getParagraphStyle().uid()).get())
                .toList();
    }

    /** Enter; a header field that was typed as a line goes where it belongs. */
    void enter() {
        int index = area.getCurrentParagraph();
        Paragraph<ParStyle, String, InlineStyle> paragraph = area.getParagraph(index);
        boolean lineEnd = area.getSelection().getLength() == 0 && area.getCaretColumn() == paragraph.length();
        boolean text = paragraph.getParagraphStyle().kind() == BlockKind.TEXT;
        Optional<UndoStack.Entry> taken =
                listener != null && lineEnd && text ? listener.headerLine(paragraph.getText()) : Optional.empty();
        taken.ifPresentOrElse(
                done -> {
                    area.editing().edit("header", () -> area.replaceText(index, 0, index, paragraph.length(), ""));
                    undo.amend(emptied -> emptied.then(done));
                },
                blocks::split);
    }

    void openLink(String href) {
        tell(to -> to.openLink(href));
    }

    private void typed() {
        blocks.convertTrigger();
        inline.convertWrittenLink();
    }

    private void changed(boolean structural) {
        if (structural) {
            renumber();
        }
        tell(Listener::edited);
    }

    private void tell(Consumer<Listener> message) {
        if (listener != null) {
            message.accept(listener);
        }
    }

    private void renumber() {
        annotations.renumber(area.editing().now().paragraphs());
    }
}
