package org.rapporteur.importing.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.meeting.BlockKind;

/** Draws a file in the list: its name, its day, and what will become of it. */
final class FileCell extends ListCell<ImportItem> {
    private static final double EDGE = 34;
    private static final I18n TEXTS = I18n.beside(FileCell.class);

    FileCell() {
        // As wide as the list, whatever a file's name would like to be.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ImportItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        SafeText name = new SafeText(item.name(), "strong");
        name.prefWidthProperty().bind(getListView().widthProperty().subtract(EDGE));
        Label facts = new Label(facts(item));
        facts.getStyleClass().add("caption");
        setGraphic(new VBox(3, name, facts, chip(item)));
    }

    private static String facts(ImportItem item) {
        if (item.draft() == null) {
            return TEXTS.text("facts.refused");
        }
        long actions = item.draft().minutes().blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .count();
        String date = Days.full(item.draft().minutes().header().date());
        return TEXTS.text("facts", date.isEmpty() ? TEXTS.text("facts.undated") : date, actions);
    }

    private static Label chip(ImportItem item) {
        if (item.draft() == null) {
            return Chip.label(TEXTS.text("chip.refused"), Chip.Kind.LATE);
        }
        if (item.needsDate()) {
            return Chip.label(TEXTS.text("chip.undated"), Chip.Kind.QUESTION);
        }
        Chip.Kind kind =
                switch (item.decision()) {
                    case ASK -> Chip.Kind.QUESTION;
                    case ADD, REPLACE -> Chip.Kind.DONE;
                    case SKIP -> Chip.Kind.SUGGESTION;
                };
        return Chip.label(TEXTS.text("chip." + item.decision()), kind);
    }
}
