package org.rapporteur.followup.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.FilterBar;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.WindowState;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;

/** The follow-ups screen: agencies at the left, the filtered table, the ledger of the selected one at the right. */
public final class FollowUpsController implements Screen {
    private final I18n texts = I18n.beside(FollowUpsController.class);
    private final FollowUpsModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Parent view;
    private final AgenciesPane agencies = new AgenciesPane();
    private final DetailPane detail;
    private final List<Command> commands;
    private final Rows<FollowUp> rows;

    @FXML
    private SplitPane panes;

    @FXML
    private FilterBar filterBar;

    @FXML
    private TableView<FollowUp> table;

    public FollowUpsController(FollowUpsModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.detail = new DetailPane(
                note -> model.addNote(selected(), note),
                due -> model.one().moveDue(selected(), due),
                new ProposalAnswers(model.one()));
        this.view = Fxml.load(this);
        this.rows = FollowUpTable.of(
                texts, table, () -> model.answerProperty().get().today());
        BooleanBinding some = rows.some();
        List<Command> rowCommands = List.of(
                Command.of(texts, "followup.minutes", "corner-down-right", "Enter", some, this::didOpenMinutes),
                Command.of(texts, "followup.done", "check", "D", some, () -> setStatus(Status.DONE)),
                Command.of(texts, "followup.progress", "play", "P", some, () -> setStatus(Status.IN_PROGRESS)),
                Command.of(texts, "followup.reopen", "rotate-ccw", "O", some, () -> setStatus(Status.OPEN)),
                Command.of(texts, "followup.drop", "slash", null, some, () -> setStatus(Status.DROPPED)),
                Command.of(texts, "followup.note", "edit-3", "N", some, detail::focusNote),
                Command.of(texts, "followup.due", "calendar", "U", some, detail::focusDue));
        commands = new ArrayList<>(rowCommands);
        commands.add(Command.of(texts, "followup.find", "filter", "Shortcut+F", filterBar::focusWords));
        commands.add(Command.of(texts, "followup.export", "upload", "Shortcut+E", this::didExport));
        detail.offer(List.of(rowCommands.get(0), rowCommands.get(1), rowCommands.get(2)));
        rows.offer(rowCommands);
        wire();
    }

    private void wire() {
        rows.remember("followups", kit.settings());
        panes.getItems().addFirst(agencies);
        panes.getItems().addLast(detail);
        SplitPane.setResizableWithParent(agencies, false);
        SplitPane.setResizableWithParent(detail, false);
        panes.setDividerPositions(0.168, 0.79);
        WindowState.remember(panes, "followups", kit.settings());

        filterBar.setOnClear(() -> filter(FollowUpFilter.ALL));
        filterBar.setOnRemoveLast(this::removeLastCondition);
        filterBar
                .wordsProperty()
                .subscribe(words -> filter(model.filterProperty().get().withWords(words)));
        agencies.setOnChoose(chosen -> filter(model.filterProperty().get().withAgencies(chosen)));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<FollowUp>)
                change -> selectionChanged());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.answerProperty().subscribe(answer -> show());
        model.one().shownProperty().subscribe(shown -> showDetail());
        model.filterProperty().subscribe(filter -> show());
    }

    /** Applies a filter that another screen asked for. */
    public FollowUpsController filteredBy(FollowUpFilter filter) {
        filter(filter);
        return this;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("title"));
    }

    @Override
    public ObservableValue<String> state() {
        return model.answerProperty()
                .map(answer ->
                        answer.isKnown() ? texts.text("count", answer.rows().size(), answer.total()) : "");
    }

    @Override
    public ObservableValue<String> hint() {
        return new ReadOnlyStringWrapper(texts.text("hint"));
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    @Override
    public List<Command> buttons() {
        return List.of(commands.getLast());
    }

    @Override
    public void shown() {
        model.start();
        table.requestFocus();
    }

    @Override
    public void hidden() {
        model.stop();
    }

    private void filter(FollowUpFilter wanted) {
        model.filterProperty().set(wanted);
        if (!filterBar.wordsProperty().get().equals(wanted.words())) {
            filterBar.wordsProperty().set(wanted.words());
        }
    }

    private void show() {
        FollowUpsModel.Answer answer = model.answerProperty().get();
        FollowUpFilter filter = model.filterProperty().get();
        List<Node> chips = new ArrayList<>();
        new FilterWords(texts)
                .conditions(filter, answer.meetings())
                .forEach(condition -> chips.add(
                        Chip.removable(condition.text(), Chip.Kind.ACCENT, () -> filter(condition.without()))));
        FilterMenu menu = new FilterMenu(texts, filter, this::filter);
        if (!filter.agencies().isEmpty()) {
            chips.add(menuChip(texts.text("mode." + filter.mode()) + " ▾", Chip.Kind.ACCENT, menu.modes()));
        }
        chips.add(menuChip(texts.text("filter.add"), Chip.Kind.SUGGESTION, menu.conditions(answer)));
        filterBar.show(chips);
        table.setPlaceholder(answer.isKnown() ? nothing(answer) : null);
        if (!table.getItems().equals(answer.rows())) {
            rows.show(answer.rows());
        }
        int overdue = answer.overdue();
        agencies.show(answer.agencies(), answer.open(), overdue, filter.agencies());
    }

    private Node nothing(FollowUpsModel.Answer answer) {
        if (answer.total() == 0) {
            Button meetings = new Button(texts.text("empty.meetings"));
            meetings.getStyleClass().add("primary");
            meetings.setOnAction(pressed -> navigator.go(new Route.Meetings()));
            return new EmptyState("check-square", texts.text("empty"), meetings);
        }
        Button clear = new Button(texts.text("filter.clear"));
        clear.setOnAction(pressed -> filter(FollowUpFilter.ALL));
        return new EmptyState("filter", texts.text("empty.filter"), clear);
    }

    private static Chip menuChip(String text, Chip.Kind kind, List<MenuItem> items) {
        Chip chip = new Chip(text, kind);
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        chip.setOnAction(pressed -> menu.show(chip, Side.BOTTOM, 0, 4));
        return chip;
    }

    private void removeLastCondition() {
        List<FilterWords.Condition> conditions =
                new FilterWords(texts).conditions(model.filterProperty().get(), List.of());
        if (!conditions.isEmpty()) {
            filter(conditions.getLast().without());
        }
    }

    private List<FollowUp> selected() {
        return rows.selected();
    }

    private void selectionChanged() {
        model.one().show(rows.one());
        showDetail();
    }

    private void showDetail() {
        detail.show(
                rows.selected(),
                model.one().shownProperty().get(),
                model.answerProperty().get().today());
    }

    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            filter(FollowUpFilter.ALL);
            press.consume();
        }
    }

    private void setStatus(Status status) {
        model.setStatus(rows.selected(), status);
    }

    private void didOpenMinutes() {
        rows.selected().stream()
                .findFirst()
                .ifPresent(one -> navigator.go(new Route.Meeting(one.meetingId(), one.blockUid())));
    }

    private void didExport() {
        kit.dialogs()
                .saveFile(
                        texts.text("export"),
                        model.exportName(),
                        FileKind.of(texts.text("export.excel"), "xlsx"),
                        FileKind.of(texts.text("export.csv"), "csv"))
                .ifPresent(model::export);
    }
}
