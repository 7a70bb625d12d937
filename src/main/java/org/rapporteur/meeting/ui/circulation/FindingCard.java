package org.rapporteur.meeting.ui.circulation;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.meeting.circulation.Check;
import org.rapporteur.meeting.circulation.Finding;
import org.rapporteur.meeting.circulation.Version;

/** One check that found something, with a button for each block to look at. */
final class FindingCard extends VBox {
    private static final int LONGEST = 120;

    /** Padding of the card and of the button, in pixels. */
    private static final double EDGE = 48;

    FindingCard(I18n texts, Finding finding, Version.Content minutes, Consumer<String> goTo) {
        super(4);
        getStyleClass().add("card");
        Label title = new Label("▲ " + texts.text("check." + finding.check(), finding.count()));
        title.getStyleClass().addAll("strong", "warn");
        title.setWrapText(true);
        getChildren().add(title);
        for (int i = 0; i < finding.details().size() && finding.blocks().isEmpty(); i++) {
            getChildren().add(new Label(finding.details().get(i)));
        }
        for (int i = 0; i < finding.blocks().size(); i++) {
            String uid = finding.blocks().get(i);
            SafeText words = new SafeText(text(uid, minutes), "link-text");
            Button block = new Button("", words);
            block.getStyleClass().add("text-link");
            block.setAccessibleText(text(uid, minutes));
            words.prefWidthProperty().bind(widthProperty().subtract(EDGE));
            block.setOnAction(pressed -> goTo.accept(uid));
            getChildren().add(block);
            if (finding.check() == Check.DUE_ALREADY_PAST) {
                SafeText read = new SafeText(finding.details().get(i), "caption");
                read.prefWidthProperty().bind(widthProperty().subtract(EDGE));
                getChildren().add(read);
            }
        }
    }

    private static String text(String uid, Version.Content minutes) {
        String text = minutes.lines().stream()
                .filter(line -> line.uid().equals(uid))
                .map(Version.Line::text)
                .findFirst()
                .orElse("");
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
