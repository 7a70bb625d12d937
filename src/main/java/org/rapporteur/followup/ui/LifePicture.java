package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurve;
import org.rapporteur.followup.Event;
import org.rapporteur.fx.Days;

/**
 * A follow-up's life drawn on a line of time: what happened as dots on it, the dues as flags below it, an arc from each due
 * that was moved to the next, and today. Its colours come from the theme.
 */
final class LifePicture extends Region {
    private static final double EDGE = 8;
    private static final double AXIS = 40;
    private static final double HEIGHT = 74;
    private static final double FLAG = 5;

    private final LifeLine life;
    private final LocalDate today;
    private final LedgerLines words;
    private final Label from;
    private final Label to;

    LifePicture(List<Event> events, LocalDate today, LedgerLines words) {
        this.life = LifeLine.of(events, today);
        this.today = today;
        this.words = words;
        getStyleClass().add("life");
        from = caption(life.from());
        to = caption(life.to());
        setAccessibleText(words.life(events));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * EDGE;
        List<Node> nodes = new ArrayList<>();
        nodes.add(styled(new Line(EDGE, AXIS, EDGE + width, AXIS), "life-axis"));
        if (!today.isBefore(life.from()) && !today.isAfter(life.to())) {
            double x = x(today);
            Line now = new Line(x, AXIS - 22, x, AXIS + 15);
            Tooltip.install(now, new Tooltip(words.today(today)));
            nodes.add(styled(now, "life-today"));
        }
        dues(nodes);
        for (LifeLine.Mark mark : life.marks()) {
            double radius = mark.kind() == LifeLine.Kind.NOTE ? 3 : 5;
            Circle dot = new Circle(x(mark.on()), AXIS, radius);
            Tooltip.install(dot, new Tooltip(words.told(mark.event())));
            nodes.add(styled(
                    dot,
                    "life-dot",
                    "life-" + mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        nodes.add(from);
        nodes.add(to);
        getChildren().setAll(nodes);
        from.autosize();
        from.relocate(EDGE - 4, HEIGHT - from.getHeight());
        to.autosize();
        to.relocate(EDGE + width - to.getWidth() + 4, HEIGHT - to.getHeight());
    }

    private void dues(List<Node> nodes) {
        for (int i = 0; i < life.dues().size(); i++) {
            double x = x(life.dues().get(i));
            boolean last = i == life.dues().size() - 1;
            Polygon flag = new Polygon(x, AXIS + 5, x - FLAG, AXIS + 5 + 2 * FLAG, x + FLAG, AXIS + 5 + 2 * FLAG);
            Tooltip.install(flag, new Tooltip(words.due(life.dues().get(i))));
            nodes.add(styled(flag, last ? "life-due" : "life-due-moved"));
            if (!last) {
                double next = x(life.dues().get(i + 1));
                QuadCurve arc = new QuadCurve(x, AXIS - 7, (x + next) / 2, AXIS - 40, next, AXIS - 7);
                nodes.add(styled(arc, next > x ? "life-slip" : "life-brought-forward"));
            }
        }
    }

    private double x(LocalDate day) {
        return EDGE + (getWidth() - 2 * EDGE) * life.at(day);
    }

    private static Label caption(LocalDate day) {
        Label label = new Label(Days.brief(day));
        label.getStyleClass().add("caption");
        return label;
    }

    private static Node styled(Node node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
