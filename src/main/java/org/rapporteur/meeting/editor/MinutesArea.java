package org.rapporteur.meeting.editor;

import java.time.Clock;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TwoDimensional;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.shared.Uids;

/** The text control: RichTextFX with blocks for paragraphs. All its ways to change text lead through {@link Editing}. */
final class MinutesArea extends GenericStyledArea<ParStyle, String, InlineStyle> {
    private final Editing editing;
    private final MinutesClipboard clipboard;
    private Runnable typed = () -> {};
    private boolean composing;

    MinutesArea(UndoStack undo, Uids uids, Clock clock) {
        super(
                ParStyle.of(uids.next(), BlockKind.TEXT, 0),
                MinutesArea::dress,
                InlineStyle.PLAIN,
                Paragraphs.TEXT,
                MinutesArea::node);
        editing = new Editing(this, undo, uids, clock);
        clipboard = new MinutesClipboard(this, editing);
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        getStyleClass().add("minutes-area");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        caretPositionProperty().addListener((property, old, now) -> {
            setTextInsertionStyle(null);
            notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        });
        // Not textProperty: listening to it would put the whole text together at every key.
        plainTextChanges().subscribe(change -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    }

    Editing editing() {
        return editing;
    }

    /** Called after each letter that was typed, once it stands in the text. */
    void onTyped(Runnable listener) {
        typed = listener;
    }

    /** True while an input method holds text that is not yet decided. */
    boolean isComposing() {
        return composing;
    }

    @Override
    public void replaceText(int start, int end, String text) {
        if (start == end && text.isEmpty()) {
            return;
        }
        InlineStyle style = insertionStyle(start);
        ReadOnlyStyledDocument<ParStyle, String, InlineStyle> document =
                ReadOnlyStyledDocument.fromString(text, getParagraphStyleForInsertionAt(start), style, Paragraphs.TEXT);
        boolean letter = start == end && text.codePointCount(0, text.length()) == 1 && !text.equals("\n");
        boolean erasure = text.isEmpty() && end - start <= 2;
        Editing.Melting melting =
                letter ? Editing.Melting.TYPING : erasure ? Editing.Melting.DELETING : Editing.Melting.NEVER;
        int from = offsetToPosition(start, TwoDimensional.Bias.Forward).getMajor();
        int wasTo = offsetToPosition(end, TwoDimensional.Bias.Forward).getMajor() + 1;
        Snapshot.Difference touched =
                new Snapshot.Difference(from, from + document.getParagraphs().size(), wasTo);
        editing.edit(text.isEmpty() ? "delete" : "type", melting, touched, () -> replaceStock(start, end, document));
        if (letter && !composing) {
            typed.run();
        }
    }

    @Override
    public void replace(int start, int end, StyledDocument<ParStyle, String, InlineStyle> replacement) {
        editing.edit("change", () -> replaceStock(start, end, replacement));
    }

    private void replaceStock(int start, int end, StyledDocument<ParStyle, String, InlineStyle> replacement) {
        super.replace(start, end, replacement);
    }

    /** The style of the letter before, but a link does not grow by typing behind it. */
    private InlineStyle insertionStyle(int position) {
        InlineStyle chosen = getTextInsertionStyle();
        if (chosen != null) {
            return chosen;
        }
        InlineStyle before = Objects.requireNonNullElse(getStyleAtPosition(position), InlineStyle.PLAIN);
        boolean insideLink = before.href() != null
                && position < getLength()
                && Objects.equals(
                        before.href(),
                        Objects.requireNonNull(getStyleOfChar(position)).href());
        return insideLink ? before : before.withHref(null);
    }

    @Override
    public void copy() {
        clipboard.copy();
    }

    @Override
    public void cut() {
        clipboard.copy();
        if (isEditable()) {
            editing.edit("cut", () -> replaceSelection(""));
        }
    }

    /**
     * A selection dropped elsewhere. The stock way goes past {@link #replace}, leaves an emptied block as no kind of its own,
     * and makes an empty block that words are dropped on the kind that the words came from.
     */
    @Override
    public void moveSelectedText(int position) {
        IndexRange from = getSelection();
        boolean elsewhere = position < from.getStart() || position > from.getEnd();
        if (!isEditable() || from.getLength() == 0 || !elsewhere) {
            return;
        }
        boolean words = getSelectedText().indexOf('\n') < 0;
        StyledDocument<ParStyle, String, InlineStyle> moved = subDocument(from.getStart(), from.getEnd());
        ParStyle target = getParagraph(
                        offsetToPosition(position, TwoDimensional.Bias.Forward).getMajor())
                .getParagraphStyle();
        int to = position > from.getEnd() ? position - from.getLength() : position;
        // Dragging has moved the caret away from the selection, and undo brings back what was selected.
        selectRange(from.getStart(), from.getEnd());
        editing.edit("move", () -> {
            replaceText(from.getStart(), from.getEnd(), "");
            replace(to, to, moved);
            if (words) {
                setParagraphStyle(
                        offsetToPosition(to, TwoDimensional.Bias.Forward).getMajor(), target);
            }
            selectRange(to, to + moved.length());
        });
    }

    @Override
    public void paste() {
        if (isEditable()) {
            clipboard.paste();
        }
    }

    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        super.handleInputMethodEvent(event);
        if (!composing) {
            // What was composed is decided: the step of undo that was held back is closed now.
            editing.edit("type", () -> {});
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            case EDITABLE -> isEditable();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private static void dress(TextFlow flow, ParStyle style) {
        flow.getStyleClass().removeIf(name -> name.startsWith("block-"));
        flow.getStyleClass().addAll("block-text", "block-" + BlockMargin.styleName(style.kind()));
        flow.setTextAlignment(style.rightToLeft() ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }

    private static Node node(StyledSegment<String, InlineStyle> segment) {
        TextExt node = new TextExt(segment.getSegment());
        InlineStyle style = segment.getStyle();
        node.setTextOrigin(VPos.TOP);
        node.getStyleClass().add("text");
        if (style.bold()) {
            node.getStyleClass().add("bold");
        }
        if (style.italic()) {
            node.getStyleClass().add("italic");
        }
        if (style.href() != null) {
            node.getStyleClass().add("link");
        }
        return node;
    }
}
