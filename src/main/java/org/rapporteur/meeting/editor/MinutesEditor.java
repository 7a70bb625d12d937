package org.rapporteur.meeting.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;

/**
 * The live minutes control, as the rest of the program sees it, so that another control can take its place. On the
 * JavaFX thread only.
 */
public interface MinutesEditor {

    /** What the user asks of the screen around the text. */
    interface Listener {
        /** The text, or what it carries, changed: typed, undone, redone. */
        void edited();

        /** The caret stands in another block. */
        void caretMoved();

        /** Ctrl+Enter in this block: take its suggestion, or mark its action done. */
        void accepted(String uid);

        /** Escape in a block with a suggestion. */
        void dismissed(String uid);

        /** A chip was pressed, or Ctrl+. in its block. */
        void chipPressed(String uid, Annotation.Role role, int index, Node near);

        /**
         * Enter at the end of a line of its own.
         *
         * @return when the line was a header field ("Location: …") what was done with it, to be one step of undo with
         *     emptying the line
         */
        Optional<UndoStack.Entry> headerLine(String text);

        /** A link is to be opened. */
        void openLink(String href);
    }

    /** What keys and buttons can do; the names are those of the guide. */
    enum Action {
        BOLD,
        ITALIC,
        DEEPER,
        SHALLOWER,
        MOVE_UP,
        MOVE_DOWN,
        /** Takes the suggestion at the caret, or changes whether its action is done. */
        ACCEPT,
        /** Opens what corrects the chips at the caret. */
        CORRECT,
        CUT,
        COPY,
        PASTE,
        SELECT_ALL
    }

    Node view();

    void listen(Listener listener);

    /** Shows other minutes; nothing to undo. */
    void load(List<Block> blocks);

    /** The blocks as they stand, never empty. */
    List<Block> blocks();

    /** The block at the caret. */
    Block current();

    /** Puts the caret into a block and brings it into view; does nothing when there is no such block. */
    void show(String uid);

    void focus();

    void run(Action action);

    void setKind(BlockKind kind);

    /** Makes the selected words a link; null takes the link away. */
    void link(@Nullable String href);

    /** Target of the link at the caret, or null. */
    @Nullable
    String linkAtCaret();

    /** Changes what was decided by hand about a block; one step of undo. */
    void correct(String uid, UnaryOperator<Corrections> change);

    /**
     * Writes a line below a block, one deeper when that is an item of a list, and gives its uid; one step of undo. Where it
     * reads like a promise, none is seen in it.
     *
     * @param uid the block; one that is not there stands for the block at the caret, which takes the words itself where it
     *     is empty text
     */
    String writeBelow(@Nullable String uid, String words);

    /** Makes a block an action, as when a suggestion is taken; one step of undo. */
    void turnInto(String uid, BlockKind kind);

    /** Draws these beside their blocks, and nothing beside the others. */
    void annotate(Map<String, Annotation> annotations);

    /** The text can be read, found and copied, but not changed. */
    void setEditable(boolean editable);

    /** Marks all places of the words and selects the next one after the caret; gives how many there are. */
    int find(String words, boolean forward);

    /** Takes the marks away. */
    void endFind();

    /** True while an input method is composing: what stands there is not decided yet. */
    boolean isComposing();
}
