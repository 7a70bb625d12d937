package org.rapporteur.followup.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.FilterBox;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.WindowState;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.shared.query.Query;
import org.rapporteur.shared.query.Term;
import org.rapporteur.views.SavedView;

/** The follow-ups screen: agencies at the left, the filtered table, the ledger of the selected one at the right. */
public final class FollowUpsController implements Screen {
    /** In a table narrower than this, in pixels, the topic makes way for the action. */
    private static final double NEEDED_WITH_TOPIC = 625;

    /** Of the button's text at 100 %, in pixels. */
    private static final double TEXT_SIZE = 13.5;

    private final I18n texts = I18n.beside(FollowUpsController.class);
    private final FollowUpsModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Parent view;
    private final AgenciesPane agencies = new AgenciesPane();
    private final DetailPane detail;
    private final List<Command> commands;
    private final Rows<FollowUpLine> rows;
    private final BulkPane bulk = new BulkPane();
    private final ViewMenu viewMenu;

    @FXML
    private SplitPane panes;

    @FXML
    private FilterBox filterBox;

    @FXML
    private MenuButton viewButton;

    @FXML
    private TableView<FollowUpLine> table;

    public FollowUpsController(FollowUpsModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.detail = new DetailPane(
                note -> model.addNote(selected(), note),
                due -> model.one().moveDue(selected(), due),
                new ProposalAnswers(model.one()));
        this.view = Fxml.load(this);
        this.rows = FollowUpTable.of(texts, table, () -> model.answerProperty().get());
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
        commands.add(Command.of(texts, "followup.find", "filter", "Shortcut+F", filterBox::focusWords));
        commands.add(Command.of(texts, "followup.chase", "send", null, this::didChase));
        commands.add(Command.of(
                texts,
                "followup.brief",
                "file-text",
                null,
                Bindings.createBooleanBinding(() -> agency().isPresent(), model.queryProperty()),
                this::didBrief));
        commands.add(Command.of(
                texts,
                "followup.returned",
                "download",
                null,
                () -> navigator.go(new Route.ReturnedTracker(Optional.empty()))));
        commands.add(Command.of(texts, "followup.export", "upload", "Shortcut+E", this::didExport));
        detail.offer(List.of(rowCommands.get(0), rowCommands.get(1), rowCommands.get(2)));
        rows.offer(rowCommands);
        viewMenu = new ViewMenu(
                model,
                table,
                kit.settings(),
                Bindings.createBooleanBinding(
                        () -> table.getWidth() > NEEDED_WITH_TOPIC * scale(),
                        table.widthProperty(),
                        viewButton.fontProperty()));
        wire();
    }

    private void wire() {
        rows.scaleWith(viewButton.fontProperty().map(font -> scale()));
        rows.remember("followups", kit.settings());
        panes.getItems().addFirst(agencies);
        StackPane right = new StackPane(detail, bulk);
        right.setMinWidth(0);
        panes.getItems().addLast(right);
        SplitPane.setResizableWithParent(agencies, false);
        SplitPane.setResizableWithParent(right, false);
        panes.setDividerPositions(0.168, 0.79);
        WindowState.remember(panes, "followups", kit.settings());

        filterBox.setKeys(FilterKeys.of(texts, model.answerProperty()::get));
        filterBox.queryProperty().bindBidirectional(model.queryProperty());
        viewMenu.fill(viewButton, this::didKeepView);
        table.setSortPolicy(this::sorted);
        agencies.setOnChoose(this::chooseAgencies);
        bulk.setOnApply(model::apply);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<FollowUpLine>)
                change -> selectionChanged());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.answerProperty().subscribe(answer -> show());
        model.one().shownProperty().subscribe(shown -> showDetail());
    }

    /** How large the text is, 1 at 100 %. */
    private double scale() {
        return viewButton.getFont().getSize() / TEXT_SIZE;
    }

    /** The head of a column was pressed: the file sorts, so that groups stay whole and nothing waits here. */
    private boolean sorted(TableView<FollowUpLine> of) {
        of.getSortOrder().stream().findFirst().ifPresent(column -> FollowUpTable.sort(column.getId())
                .ifPresent(sort -> model.orderProperty()
                        .set(model.orderProperty()
                                .get()
                                .withSort(sort, column.getSortType() == TableColumn.SortType.DESCENDING))));
        return true;
    }

    private void chooseAgencies(List<String> chosen) {
        Query now = model.queryProperty().get().without("agency");
        model.queryProperty().set(chosen.isEmpty() ? now : now.and(new Term("agency", chosen, false)));
    }

    /** Shows a view that was kept. */
    public FollowUpsController showing(SavedView view) {
        table.getSortOrder().clear();
        viewMenu.show(view.columns());
        model.showView(view, filterBox.language().parse(view.query()));
        return this;
    }

    /** Applies a filter that another screen asked for. */
    public FollowUpsController filteredBy(FollowUpFilter filter) {
        model.filterBy(filter);
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
        return List.of(chaseCommand(), commands.getLast());
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

    private void show() {
        FollowUpsModel.Answer answer = model.answerProperty().get();
        table.setPlaceholder(answer.isKnown() ? nothing(answer) : null);
        List<FollowUpLine> lines =
                FollowUpLine.of(answer, new GroupTitles(texts, answer.order().grouping()));
        if (!table.getItems().equals(lines)) {
            rows.show(lines);
        }
        agencies.show(
                answer.agencies(),
                answer.open(),
                answer.overdue(),
                model.queryProperty().get().values("agency"));
    }

    private Node nothing(FollowUpsModel.Answer answer) {
        if (answer.total() == 0) {
            Button meetings = new Button(texts.text("empty.meetings"));
            meetings.getStyleClass().add("primary");
            meetings.setOnAction(pressed -> navigator.go(new Route.Meetings()));
            return new EmptyState("check-square", texts.text("empty"), meetings);
        }
        Button clear = new Button(texts.text("filter.clear"));
        clear.setOnAction(pressed -> model.queryProperty().set(Query.ALL));
        return new EmptyState("filter", texts.text("empty.filter"), clear);
    }

    private List<FollowUp> selected() {
        return rows.selected().stream()
                .flatMap(line -> Stream.ofNullable(line.followUp()))
                .distinct()
                .toList();
    }

    private void selectionChanged() {
        List<FollowUp> selected = selected();
        model.one().show(selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty());
        showDetail();
    }

    private void showDetail() {
        List<FollowUp> selected = selected();
        boolean several = selected.size() > 1;
        detail.setVisible(!several);
        bulk.setVisible(several);
        if (several) {
            bulk.show(selected, model.answerProperty().get().today());
        }
        detail.show(
                selected,
                model.one().shownProperty().get(),
                model.answerProperty().get().today());
    }

    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            model.queryProperty().set(Query.ALL);
            press.consume();
        }
    }

    private void setStatus(Status status) {
        model.setStatus(selected(), status);
    }

    private void didOpenMinutes() {
        selected().stream()
                .findFirst()
                .ifPresent(one -> navigator.go(new Route.Meeting(one.meetingId(), one.blockUid())));
    }

    private Command chaseCommand() {
        return commands.stream()
                .filter(command -> command.id().equals("followup.chase"))
                .findFirst()
                .orElseThrow();
    }

    /** The agencies of what is selected, else those that are filtered by. */
    private void didChase() {
        List<String> agencies = selected().stream()
                .flatMap(one -> one.owners().stream())
                .filter(owner -> owner.kind() == OwnerKind.ORGANISATION)
                .map(Owner::name)
                .distinct()
                .toList();
        navigator.go(
                new Route.Chase(agencies.isEmpty() ? model.queryProperty().get().values("agency") : agencies));
    }

    /** The only agency that is filtered by. */
    private Optional<String> agency() {
        List<String> agencies = model.queryProperty().get().values("agency");
        return agencies.size() == 1 ? Optional.of(agencies.getFirst()) : Optional.empty();
    }

    private void didBrief() {
        agency().ifPresent(agency -> kit.dialogs()
                .saveFile(
                        texts.text("brief"),
                        texts.text("brief.name", agency).replaceAll("[\\\\/:*?\"<>|]", "-") + ".docx",
                        FileKind.of(texts.text("brief.word"), "docx"))
                .ifPresent(target -> model.brief(agency, target)));
    }

    private void didExport() {
        kit.dialogs()
                .saveFile(
                        texts.text("export"),
                        model.exportName(),
                        FileKind.of(texts.text("export.excel"), "xlsx"),
                        FileKind.of(texts.text("export.csv"), "csv"))
                .ifPresent(target -> model.export(
                        target, filterBox.language().print(model.queryProperty().get())));
    }

    private void didKeepView() {
        kit.dialogs()
                .askText(texts.text("view.name"), "", texts.text("view.keep.deed"))
                .ifPresent(name -> model.keepView(
                        name, filterBox.language().print(model.queryProperty().get()), viewMenu.columns()));
    }
}
