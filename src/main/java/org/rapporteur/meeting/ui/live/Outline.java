package org.rapporteur.meeting.ui.live;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.editor.MinutesEditor;

/** The headings beside the text; the one under which the caret stands is shown as chosen. */
final class Outline {
    private final ListView<OutlineRow> list;
    private final MinutesEditor editor;

    /** @param go brings a block into view */
    Outline(ListView<OutlineRow> list, MinutesEditor editor, Consumer<String> go) {
        this.list = list;
        this.editor = editor;
        SideLists.outline(list, go);
    }

    void show(List<OutlineRow> rows) {
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
    }

    /** Marks the heading above the caret and gives its words; empty before the first one. */
    String followCaret() {
        Block heading = headingAtCaret();
        list.getItems().stream()
                .filter(row -> heading != null && row.uid().equals(heading.uid()))
                .findFirst()
                .ifPresentOrElse(row -> list.getSelectionModel().select(row), () -> list.getSelectionModel()
                        .clearSelection());
        return heading == null ? "" : heading.text();
    }

    private @Nullable Block headingAtCaret() {
        Block heading = null;
        String current = editor.current().uid();
        for (Block block : editor.blocks()) {
            heading = block.kind().isHeading() ? block : heading;
            if (block.uid().equals(current)) {
                return heading;
            }
        }
        return heading;
    }
}
