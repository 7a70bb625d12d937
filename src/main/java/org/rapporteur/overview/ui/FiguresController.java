package org.rapporteur.overview.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.followup.Figures;
import org.rapporteur.followup.export.FiguresReport;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Picture;
import org.rapporteur.fx.Screen;

/** Charts of how promises are kept, each to be had as an image, all of them as a Word report. */
public final class FiguresController implements Screen {
    /** Width of drawings on paper, in pixels. */
    private static final double PAPER = 720;

    private final I18n texts = I18n.beside(FiguresController.class);
    private final FiguresModel model;
    private final Kit kit;
    private final Face face;

    @FXML
    private VBox cards;

    public FiguresController(FiguresModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        Parent view = Fxml.load(this);
        Command report = Command.of(texts, "figures.report", "file-text", "Shortcut+E", this::didReport);
        face = new Face(view, texts.text("figures.title"))
                .hint(texts.text("figures.hint"))
                .commands(List.of(report))
                .buttons(report)
                .whileShown(model::start, model::stop);
        model.figuresProperty().subscribe(this::show);
    }

    @Override
    public Face face() {
        return face;
    }

    private void show(Optional<Figures> figures) {
        List<Node> nodes = new ArrayList<>();
        figures.ifPresent(shown -> {
            for (FigureCharts chart : FigureCharts.values()) {
                nodes.add(card(chart, shown));
            }
        });
        cards.getChildren().setAll(nodes);
    }

    private VBox card(FigureCharts chart, Figures figures) {
        Label title = new Label(texts.text("figures." + chart));
        title.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(6, head);
        card.getStyleClass().add("card");
        if (chart.isEmpty(figures)) {
            Label none = new Label(texts.text("figures.none." + chart));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            card.getChildren().add(none);
        } else {
            Button save = new Button(texts.text("figures.save"));
            save.getStyleClass().add("link");
            save.setAccessibleText(texts.text("figures.save.told", title.getText()));
            save.setOnAction(pressed -> didSave(chart, figures));
            head.getChildren().add(save);
            card.getChildren().add(chart.draw(figures, texts));
        }
        return card;
    }

    private void didSave(FigureCharts chart, Figures figures) {
        String title = texts.text("figures." + chart);
        kit.dialogs()
                .saveFile(
                        texts.text("figures.where"),
                        title + " " + figures.asOf() + ".png",
                        FileKind.of(texts.text("figures.png"), "png"))
                .ifPresent(target -> model.writePicture(
                        Picture.of(chart.draw(figures, texts), PAPER).png(), target));
    }

    private void didReport() {
        model.figuresProperty().get().ifPresent(figures -> kit.dialogs()
                .saveFile(
                        texts.text("figures.where"),
                        texts.text("figures.name", figures.asOf().toString()) + ".docx",
                        FileKind.of(texts.text("figures.word"), "docx"))
                .ifPresent(target -> model.writeReport(charts(figures), target)));
    }

    private List<FiguresReport.Chart> charts(Figures figures) {
        List<FiguresReport.Chart> charts = new ArrayList<>();
        for (FigureCharts chart : FigureCharts.values()) {
            if (!chart.isEmpty(figures)) {
                Picture picture = Picture.of(chart.draw(figures, texts), PAPER);
                charts.add(new FiguresReport.Chart(
                        texts.text("figures." + chart), picture.png(), picture.width(), picture.height()));
            }
        }
        return charts;
    }
}
