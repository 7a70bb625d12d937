package org.rapporteur.directory.ui;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableDoubleValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.LikelyDouble;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.Sides;

/** Likely doubles: the pairs in a table, the fields of the selected pair beside it. */
public final class DoublesController implements Screen {
    private final I18n texts = I18n.beside(DoublesController.class);
    private final DoublesModel model;
    private final Kit kit;
    private final MergePane pane = new MergePane();
    private final Rows<LikelyDouble> rows;
    private final Face face;

    @FXML
    private SplitPane panes;

    @FXML
    private TableView<LikelyDouble> table;

    public DoublesController(DoublesModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        Parent view = Fxml.load(this);
        this.rows = rows();
        Command apart = Command.of(texts, "doubles.apart", "user-x", "A", rows.exactlyOne(), this::didPart);
        Command merge = Command.of(texts, "doubles.merge", "git-merge", "Enter", rows.exactlyOne(), this::didMerge);
        rows.offer(List.of(merge, apart));
        face = new Face(view, texts.text("doubles.title"))
                .state(model.pairsProperty().map(pairs -> texts.text("doubles.count", pairs.size())))
                .hint(texts.text("doubles.hint"))
                .commands(List.of(apart, merge))
                .buttons(apart, merge)
                .whileShown(model::start, model::stop)
                .focus(table);
        wire();
    }

    @Override
    public Face face() {
        return face;
    }

    private Rows<LikelyDouble> rows() {
        Rows<LikelyDouble> made = new Rows<>(
                table, texts, pair -> pair.one().id() * 1_000_003 + pair.other().id());
        made.drawn("doubleOne", 140, 220, pair -> pair.one().name(), (pair, width) -> entry(pair.one(), width));
        made.drawn("doubleOther", 140, 220, pair -> pair.other().name(), (pair, width) -> entry(pair.other(), width));
        made.drawn(
                "why",
                120,
                180,
                LikelyDouble::why,
                (pair, width) ->
                        Cells.flow(width, List.of(Chip.label(texts.text("reason." + pair.why()), Chip.Kind.QUESTION))));
        return made;
    }

    private static Node entry(Contact one, ObservableDoubleValue width) {
        return Cells.stack(
                Cells.wrapped(one.name(), width, "strong"),
                Cells.wrapped(Objects.requireNonNullElse(one.organisation(), "–"), width),
                Cells.address(one.email(), width));
    }

    private void wire() {
        rows.remember("doubles", kit.settings());
        new Sides(panes, "doubles", kit.settings()).right(Sides.scrolling(pane), 0.48);
        table.setPlaceholder(new EmptyState("check", texts.text("doubles.empty")));
        table.getSelectionModel().selectedItemProperty().subscribe(pane::show);
        model.pairsProperty().subscribe(rows::showNext);
    }

    private void didMerge() {
        rows.one().ifPresent(pair -> model.merge(pair, pane.values()));
    }

    private void didPart() {
        rows.one().ifPresent(model::apart);
    }
}
