package org.rapporteur.followup.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.FilterBox;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.Sides;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.shared.query.Query;
import org.rapporteur.shared.query.Term;
import org.rapporteur.views.SavedView;

/** The follow-ups screen: agencies at the left, the filtered table, the ledger of the selected one at the right. */
public final class FollowUpsController implements Screen {
    private final I18n texts = I18n.beside(FollowUpsController.class);
    private final FollowUpsModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Face face;
    private final AgenciesPane agencies = new AgenciesPane();
    private final BesidePane beside;
    private final Rows<FollowUpLine> rows;
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
        this.beside = new BesidePane(model);
        Parent view = Fxml.load(this);
        this.rows = FollowUpTable.of(texts, table, () -> model.answerProperty().get());
        BooleanBinding some = rows.some();
        FollowUpDeeds deeds = new FollowUpDeeds(model, kit, navigator, this::selected);
        List<Command> ofRows =
                new ArrayList<>(deeds.ofRows(some, table.getSelectionModel().getSelectedItems()));
        ofRows.add(Command.of(texts, "followup.note", "edit-3", "N", some, beside::focusNote));
        ofRows.add(Command.of(texts, "followup.due", "calendar", "U", some, beside::focusDue));
        Command chase = deeds.chase();
        Command export = Command.of(texts, "followup.export", "upload", "Shortcut+E", this::didExport);
        beside.offer(ofRows.subList(0, 4));
        rows.offer(ofRows);
        viewMenu = new ViewMenu(viewButton, model, table, kit.settings());
        List<Command> commands = new ArrayList<>(ofRows);
        commands.add(Command.of(texts, "followup.find", "filter", "Shortcut+F", filterBox::focusWords));
        commands.addAll(List.of(chase, deeds.brief(), deeds.takeBack(), export));
        face = new Face(view, texts.text("title"))
                .state(model.answerProperty()
                        .map(answer -> answer.isKnown()
                                ? texts.text("count", answer.rows().size(), answer.total())
                                : ""))
                .hint(texts.text("hint"))
                .commands(commands)
                .buttons(chase, export)
                .whileShown(model::start, model::stop)
                .focus(table);
        wire();
    }

    @Override
    public Face face() {
        return face;
    }

    private void wire() {
        rows.setHeads(line -> line.followUp() == null);
        rows.remember("followups", kit.settings());
        new Sides(panes, "followups", kit.settings())
                .foldingLeft(agencies, 0.168)
                .right(Sides.scrolling(beside), 0.21);

        filterBox.setKeys(FilterKeys.of(texts, model.answerProperty()::get));
        filterBox.queryProperty().bindBidirectional(model.queryProperty());
        viewMenu.setOnKeep(this::didKeepView);
        FollowUpTable.sortInFile(table, model.orderProperty());
        agencies.setOnChoose(this::chooseAgencies);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<FollowUpLine>)
                change -> selectionChanged());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.answerProperty().subscribe(answer -> show());
        model.one().shownProperty().subscribe(shown -> showBeside());
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

    private void show() {
        FollowUpsModel.Answer answer = model.answerProperty().get();
        table.setPlaceholder(answer.isKnown() ? nothing(answer) : Rows.blank());
        List<FollowUpLine> lines =
                FollowUpLine.of(answer, new GroupTitles(texts, answer.order().grouping()));
        if (!table.getItems().equals(lines)) {
            rows.showNext(lines);
        }
        agencies.show(
                answer.agencies(),
                answer.open(),
                answer.overdue(),
                model.queryProperty().get().values("agency"));
    }

    private Node nothing(FollowUpsModel.Answer answer) {
        if (answer.total() == 0) {
            return new EmptyState("check-square", texts.text("empty"))
                    .offer(texts.text("empty.meetings"), () -> navigator.go(new Route.Meetings()));
        }
        return new EmptyState("filter", texts.text("empty.filter"))
                .offer(texts.text("filter.clear"), () -> model.queryProperty().set(Query.ALL));
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
        showBeside();
    }

    private void showBeside() {
        beside.show(
                selected(),
                model.one().shownProperty().get(),
                model.answerProperty().get().today());
    }

    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            model.queryProperty().set(Query.ALL);
            press.consume();
        }
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
