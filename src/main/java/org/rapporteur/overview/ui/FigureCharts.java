package org.rapporteur.overview.ui;

import java.util.List;
import javafx.scene.Parent;
import org.rapporteur.followup.Figures;
import org.rapporteur.fx.Bars;
import org.rapporteur.fx.Columns;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.recognition.OwnerKind;

/** Draws the figures; each call makes a new drawing. */
enum FigureCharts {
    AGENCIES {
        @Override
        Parent draw(Figures figures, I18n texts) {
            return new Bars(figures.agencies().stream()
                    .limit(MOST)
                    .map(one -> new Bars.Bar(
                            one.kind() == OwnerKind.UNKNOWN ? one.agency() + "?" : one.agency(),
                            List.of(
                                    new Bars.Part(one.overdue(), "chart-late"),
                                    new Bars.Part(one.open() - one.overdue(), "chart-open")),
                            one.overdue() == 0
                                    ? texts.text("figures.open", one.open())
                                    : texts.text("figures.late", one.open(), one.overdue())))
                    .toList());
        }

        @Override
        boolean isEmpty(Figures figures) {
            return figures.agencies().isEmpty();
        }
    },
    MEETINGS {
        @Override
        Parent draw(Figures figures, I18n texts) {
            return new Columns(
                    figures.meetings().stream()
                            .map(one -> new Columns.Pair(Days.brief(one.date()), one.created(), one.closed()))
                            .toList(),
                    texts.text("figures.created"),
                    texts.text("figures.closed"));
        }

        @Override
        boolean isEmpty(Figures figures) {
            return figures.meetings().isEmpty();
        }
    },
    SLIPS {
        @Override
        Parent draw(Figures figures, I18n texts) {
            return new Bars(figures.slips().stream()
                    .map(one -> new Bars.Bar(
                            one.topic().isEmpty() ? texts.text("figures.topic.none") : one.topic(),
                            List.of(new Bars.Part(one.slips(), "chart-slips")),
                            texts.text("figures.slips", one.slips())))
                    .toList());
        }

        @Override
        boolean isEmpty(Figures figures) {
            return figures.slips().isEmpty();
        }
    };

    private static final int MOST = 14;

    abstract Parent draw(Figures figures, I18n texts);

    /** True when there is nothing to draw. */
    abstract boolean isEmpty(Figures figures);
}
