package org.rapporteur.meeting.ui.circulation;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.meeting.circulation.VersionChange;
import org.rapporteur.meeting.circulation.VersionChange.Piece;

/** One difference: what happened to which line, gone words struck through, new ones underlined. */
final class ChangeLine extends VBox {
    ChangeLine(I18n texts, VersionChange change) {
        super(2);
        Label head = new Label(texts.text("change." + change.kind(), texts.text("line." + change.place())));
        head.getStyleClass().add("caption");
        String all = change.pieces().stream().map(Piece::text).collect(Collectors.joining());
        getChildren().add(head);
        if (SafeText.isRightToLeft(all)) {
            getChildren().add(new SafeText(all));
            return;
        }
        TextFlow flow = new TextFlow();
        for (Piece piece : change.pieces()) {
            Text text = new Text(piece.text());
            text.getStyleClass().addAll("text", "piece-" + piece.in());
            flow.getChildren().add(text);
        }
        flow.setAccessibleText(all);
        getChildren().add(flow);
    }
}
