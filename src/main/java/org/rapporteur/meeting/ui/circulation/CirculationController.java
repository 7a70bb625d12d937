package org.rapporteur.meeting.ui.circulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.Theme;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.circulation.Finding;
import org.rapporteur.meeting.circulation.Version;
import org.rapporteur.meeting.circulation.VersionDiff;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;

/** The check list before minutes go out, at the right what went out before and what changed since. */
public final class CirculationController implements Screen {
    /** Height of a version with a short reason at 100 %, in pixels. */
    private static final double LINE = 54;

    private final I18n texts = I18n.beside(CirculationController.class);
    private final CirculationModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Face face;
    private final SimpleBooleanProperty open = new SimpleBooleanProperty();
    private final SimpleBooleanProperty frozen = new SimpleBooleanProperty();
    private final SimpleBooleanProperty chosen = new SimpleBooleanProperty();

    @FXML
    private Label standing;

    @FXML
    private ScrollPane checkList;

    @FXML
    private VBox checks;

    @FXML
    private ListView<VersionRow> versions;

    @FXML
    private Button word;

    @FXML
    private VBox changes;

    public CirculationController(CirculationModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        Parent view = Fxml.load(this);
        Command write = Command.of(texts, "circulation.package", "package", "Shortcut+E", this::didWrite);
        Command circulate =
                Command.of(texts, "circulation.circulate", "send", "Shortcut+Enter", open, this::didCirculate);
        Command reopen = Command.of(texts, "circulation.reopen", "edit-3", null, frozen, this::didReopen);
        face = new Face(view, texts.text("title"))
                .state(model.answerProperty()
                        .map(answer ->
                                Days.full(answer.meeting().minutes().header().date())))
                .hint(texts.text("hint"))
                .commands(List.of(
                        write,
                        circulate,
                        Command.of(
                                texts,
                                "circulation.publish",
                                "globe",
                                null,
                                frozen,
                                () -> model.circulate(MeetingState.PUBLISHED)),
                        reopen,
                        Command.of(texts, "circulation.version", "file-text", null, chosen, this::didExportVersion),
                        Command.of(texts, "circulation.minutes", "corner-down-right", "Escape", this::didGoBack)))
                .buttons(write, circulate, reopen)
                .whileShown(model::start, model::stop)
                .focus(() -> {
                    checkList.requestFocus();
                    focusLine(0);
                });
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ObservableValue<Double> scale = Theme.scaleOf(standing);
        versions.managedProperty().bind(versions.visibleProperty());
        versions.prefHeightProperty()
                .bind(Bindings.size(versions.getItems())
                        .multiply(Bindings.createDoubleBinding(() -> LINE * scale.getValue(), scale)));
        versions.visibleProperty().bind(Bindings.isNotEmpty(versions.getItems()));
        versions.setCellFactory(list -> new VersionCell(texts));
        versions.getSelectionModel().selectedItemProperty().subscribe(this::compare);
        chosen.bind(versions.getSelectionModel().selectedItemProperty().isNotNull());
        word.disableProperty().bind(chosen.not());
        word.visibleProperty().bind(versions.visibleProperty());
        model.answerProperty().subscribe(this::show);
    }

    @Override
    public Face face() {
        return face;
    }

    private void show(CirculationModel.Answer answer) {
        open.set(!answer.isFrozen() && !model.isReadOnly());
        frozen.set(answer.isFrozen() && !model.isReadOnly());
        standing.setText(texts.text("standing." + answer.meeting().state()));
        List<Node> nodes = new ArrayList<>();
        answer.findings().stream()
                .filter(finding -> !finding.isWell())
                .forEach(finding -> nodes.add(new FindingCard(texts, finding, answer.now(), this::goTo)));
        if (nodes.isEmpty() && !answer.findings().isEmpty()) {
            nodes.add(new EmptyState("check", texts.text("well")));
        } else {
            long well = answer.findings().stream().filter(Finding::isWell).count();
            Label fine = new Label(texts.text("fine", well));
            fine.getStyleClass().add("good");
            nodes.add(fine);
        }
        int focused = lines().indexOf(
                        checks.getScene() == null ? null : checks.getScene().getFocusOwner());
        if (focused >= 0) {
            // The line goes; the focus stays in its place, and would leave the list otherwise.
            checkList.requestFocus();
        }
        checks.getChildren().setAll(nodes);
        focusLine(Math.max(0, focused));
        int selected = versions.getSelectionModel().getSelectedIndex();
        versions.getItems().setAll(rows(answer));
        versions.getSelectionModel()
                .select(Math.max(0, Math.min(selected, versions.getItems().size() - 1)));
    }

    /** The lines that lead to their places, as far as they are there. */
    private List<Node> lines() {
        return checks.getChildren().stream()
                .flatMap(card -> card.lookupAll(".text-link").stream())
                .toList();
    }

    /** The list gives its focus to one of its lines, once there are some. */
    private void focusLine(int index) {
        List<Node> lines = lines();
        if (checkList.isFocused() && !lines.isEmpty()) {
            lines.get(Math.min(index, lines.size() - 1)).requestFocus();
        }
    }

    /** Keys without Ctrl or Alt are the screen's own. */
    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            didGoBack();
        }
    }

    /** Each version with what it is compared with: the one after it, the last one with the minutes of now. */
    private static List<VersionRow> rows(CirculationModel.Answer answer) {
        List<VersionRow> rows = new ArrayList<>();
        List<Version> all = answer.versions();
        for (int i = all.size() - 1; i >= 0; i--) {
            Version.Content after = i + 1 < all.size() ? all.get(i + 1).content() : answer.now();
            rows.add(new VersionRow(all.get(i), after, i + 1 == all.size()));
        }
        return rows;
    }

    private void compare(@Nullable VersionRow row) {
        if (row == null) {
            Label none = new Label(texts.text("versions.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            changes.getChildren().setAll(none);
            return;
        }
        List<Node> lines = new ArrayList<>();
        Label head = new Label(
                row.last()
                        ? texts.text("since", row.version().number())
                        : texts.text("until", row.version().number()));
        head.getStyleClass().add("label-head");
        lines.add(head);
        VersionDiff.between(row.version().content(), row.after())
                .forEach(change -> lines.add(new ChangeLine(texts, change)));
        if (lines.size() == 1) {
            Label same = new Label(texts.text("same"));
            same.getStyleClass().add("muted");
            lines.add(same);
        }
        changes.getChildren().setAll(lines);
    }

    private void goTo(String blockUid) {
        navigator.go(new Route.Meeting(model.answerProperty().get().meeting().id(), blockUid));
    }

    private void didGoBack() {
        navigator.go(new Route.Meeting(model.answerProperty().get().meeting().id(), null));
    }

    private void didWrite() {
        kit.dialogs().chooseFolder(texts.text("folder")).ifPresent(model::write);
    }

    /** The version chosen in the list, as the document that went out. */
    @FXML
    private void didExportVersion() {
        VersionRow row = versions.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        LocalDate date =
                model.answerProperty().get().meeting().minutes().header().date();
        kit.dialogs()
                .saveFile(
                        texts.text("word.title", row.version().number()),
                        texts.text(
                                        "word.name",
                                        String.valueOf(date),
                                        row.version().number()) + ".docx",
                        FileKind.of(texts.text("word.kind"), "docx"))
                .ifPresent(target -> model.export(row.version(), target));
    }

    private void didCirculate() {
        kit.dialogs().chooseFolder(texts.text("folder")).ifPresent(folder -> {
            model.write(folder);
            model.circulate(MeetingState.CIRCULATED);
        });
    }

    private void didReopen() {
        kit.dialogs()
                .askText(texts.text("reopen.why"), "", texts.text("reopen.deed"))
                .ifPresent(model::reopen);
    }
}
