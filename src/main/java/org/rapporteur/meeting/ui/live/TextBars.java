package org.rapporteur.meeting.ui.live;

import java.util.List;
import javafx.scene.Node;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.editor.MinutesEditor;

/** The bars above the text: one to find words, one for the target of a link. */
final class TextBars {
    private final I18n texts = I18n.beside(TextBars.class);
    private final MinutesEditor editor;
    private final InlineBar find;
    private final InlineBar link;

    TextBars(MinutesEditor editor) {
        this.editor = editor;
        find = new InlineBar(texts.text("find.prompt"), texts.text("bar.close"), this::find, this::endFind);
        link = new InlineBar(texts.text("link.prompt"), texts.text("bar.close"), this::link, editor::focus);
    }

    List<Node> nodes() {
        return List.of(find, link);
    }

    void openFind() {
        find.open("");
    }

    /** Opens the bar with the link at the caret, if there is one. */
    void openLink() {
        String target = editor.linkAtCaret();
        link.open(target == null ? "" : target);
    }

    private void find(String words, boolean backwards) {
        find.answer(texts.text("find.count", editor.find(words, !backwards)));
    }

    private void endFind() {
        editor.endFind();
        editor.focus();
    }

    private void link(String target, boolean shift) {
        editor.link(target.isEmpty() ? null : target);
        link.close();
    }
}
