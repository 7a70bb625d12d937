package org.rapporteur.followup.ui.returned;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableDoubleValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.rapporteur.followup.Status;
import org.rapporteur.followup.tracker.Comparison;
import org.rapporteur.followup.tracker.Difference;
import org.rapporteur.followup.tracker.Field;
import org.rapporteur.followup.tracker.TrackerProblem;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.SafeText;
import org.rapporteur.fx.Screen;

/** The differences of a tracker that came back: select those to be taken over; conflicts are never selected by themselves. */
public final class ReturnedTrackerController implements Screen {
    /** A due that is a day; others are said in words. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final I18n texts = I18n.beside(ReturnedTrackerController.class);
    private final ReturnedTrackerModel model;
    private final Kit kit;
    private final Face face;
    private final Rows<Difference> rows;

    @FXML
    private TableView<Difference> table;

    @FXML
    private Label summary;

    @FXML
    private VBox problems;

    public ReturnedTrackerController(ReturnedTrackerModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        Parent view = Fxml.load(this);
        this.rows = new Rows<>(table, texts, ReturnedTrackerController::key);
        rows.drawn(
                        "number",
                        60,
                        64,
                        one -> one.followUp().number(),
                        (one, width) ->
                                Cells.wrapped(String.valueOf(one.followUp().number()), width))
                .setMaxWidth(110);
        rows.drawn(
                "action",
                160,
                300,
                one -> one.followUp().number(),
                (one, width) -> Cells.wrapped(one.followUp().text(), width));
        rows.drawn(
                "was", 110, 130, Difference::was, (one, width) -> Cells.wrapped(said(one, one.was()), width, "muted"));
        rows.drawn("now", 120, 180, Difference::now, this::now);
        Command accept = Command.of(texts, "returned.accept", "check", "Enter", rows.some(), this::didAccept)
                .needing(texts.text("accept.needs"));
        Command choose = Command.of(texts, "returned.choose", "folder", null, this::didChoose);
        rows.offer(List.of(accept));
        face = new Face(view, texts.text("title"))
                .state(model.comparisonProperty()
                        .map(found -> found.map(Comparison::file).orElse("")))
                .hint(texts.text("hint"))
                .commands(List.of(
                        accept,
                        Command.of(texts, "returned.all", "check-square", "Shortcut+A", this::selectAll),
                        choose))
                .buttons(choose, accept)
                .whileShown(model::readAgain, () -> {})
                .focus(table);
        model.comparisonProperty().subscribe(this::show);
    }

    @Override
    public Face face() {
        return face;
    }

    /** Reads a tracker; empty: asks for one. */
    public ReturnedTrackerController of(Optional<Path> file) {
        file.ifPresentOrElse(model::read, this::didChoose);
        return this;
    }

    private void show(Optional<Comparison> found) {
        List<Difference> differences = found.map(Comparison::differences).orElse(List.of());
        rows.show(differences);
        selectAll();
        summary.setText(found.map(one -> texts.text("summary", differences.size(), one.conflicts()))
                .orElse(""));
        List<TrackerProblem> told = found.map(Comparison::problems).orElse(List.of());
        problems.getChildren()
                .setAll(told.stream().map(ReturnedTrackerController::line).toList());
        if (told.isEmpty() && found.isPresent()) {
            problems.getChildren().setAll(new SafeText(texts.text("problems.none"), "muted"));
        }
        table.setPlaceholder(placeholder(found));
    }

    private Node placeholder(Optional<Comparison> found) {
        EmptyState nothing = found.isPresent()
                ? new EmptyState("check", texts.text("empty.same"))
                : new EmptyState("download", texts.text("empty"));
        return nothing.offer(texts.text("command.returned.choose"), this::didChoose);
    }

    /** All that nobody changed here meanwhile. */
    private void selectAll() {
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (!table.getItems().get(i).conflict()) {
                table.getSelectionModel().select(i);
            }
        }
    }

    private void didAccept() {
        model.accept(rows.selected());
    }

    private void didChoose() {
        kit.dialogs()
                .chooseFile(texts.text("choose"), FileKind.of(texts.text("choose.excel"), "xlsx"))
                .ifPresent(model::read);
    }

    private String said(Difference one, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (one.field()) {
            case STATUS -> texts.text("status." + Status.valueOf(value));
            case DUE -> DAY.matcher(value).matches() ? Days.brief(LocalDate.parse(value)) : value;
            case NOTE -> value;
        };
    }

    private Node now(Difference one, ObservableDoubleValue width) {
        VBox cell = Cells.stack(
                Cells.wrapped(said(one, one.now()), width, "strong"),
                Cells.wrapped(texts.text("field." + one.field(), one.place()), width, "caption"));
        if (one.conflict()) {
            cell.getChildren().add(Cells.flow(width, List.of(Chip.label(texts.text("conflict"), Chip.Kind.QUESTION))));
        }
        return cell;
    }

    private static Node line(TrackerProblem problem) {
        String place = problem.sheet() + (problem.cell().isEmpty() ? "" : "!" + problem.cell());
        return Cells.stack(new SafeText(place, "caption"), new SafeText(problem.sentence()));
    }

    private static long key(Difference one) {
        return one.followUp().id() * Field.values().length
                + List.of(Field.values()).indexOf(one.field());
    }
}
