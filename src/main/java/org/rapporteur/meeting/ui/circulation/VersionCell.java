package org.rapporteur.meeting.ui.circulation;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.circulation.Version;

/** A version: its number and day, and why it was opened again. */
final class VersionCell extends ListCell<VersionRow> {
    private final I18n texts;
    private final Label title = new Label();
    private final Label why = new Label();
    private final VBox box = new VBox(1, title, why);

    VersionCell(I18n texts) {
        this.texts = texts;
        title.getStyleClass().add("strong");
        why.getStyleClass().add("caption");
        why.setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable VersionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        Version version = row.version();
        title.setText(texts.text(
                "version",
                version.number(),
                Days.brief(LocalDate.ofInstant(version.circulatedAt(), ZoneId.systemDefault()))));
        why.setText(
                version.reopenedAt() == null
                        ? texts.text("version.stands")
                        : texts.text("version.reopened", version.reason()));
        setGraphic(box);
    }
}
