package org.rapporteur.overview.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.rapporteur.followup.AgencyCount;

/** What an agency owes as a bar: the overdue share in red first, the number behind it. */
final class OwedBar extends HBox {
    private static final double LONGEST = 220;

    /**
     * A bar.
     *
     * @param most what the longest bar stands for, 1 or more
     */
    OwedBar(AgencyCount agency, int most) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        double unit = LONGEST / most;
        HBox bar = new HBox(
                part("bar-late", agency.overdue() * unit), part("bar-open", (agency.open() - agency.overdue()) * unit));
        bar.setMaxHeight(10);
        Label count = new Label(String.valueOf(agency.open()));
        count.getStyleClass().add("muted");
        getChildren().addAll(bar, count);
    }

    private static Region part(String style, double width) {
        Region part = new Region();
        part.getStyleClass().addAll(style, "thick");
        part.setMinWidth(width);
        part.setPrefWidth(width);
        return part;
    }
}
