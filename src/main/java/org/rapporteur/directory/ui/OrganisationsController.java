package org.rapporteur.directory.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Organisation;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.FilterBar;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.WindowState;
import org.rapporteur.shared.Folding;

/** The organisations: a table with all their names, and a form beside it. */
public final class OrganisationsController implements Screen {
    private final I18n texts = I18n.beside(OrganisationsController.class);
    private final OrganisationsModel model;
    private final Kit kit;
    private final OrganisationForm form = new OrganisationForm();
    private final List<Command> commands;
    private final Parent view;

    @FXML
    private SplitPane panes;

    @FXML
    private FilterBar filterBar;

    @FXML
    private TableView<Organisation> table;

    public OrganisationsController(OrganisationsModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.view = Fxml.load(this);
        BooleanBinding one =
                Bindings.size(table.getSelectionModel().getSelectedItems()).isEqualTo(1);
        commands = List.of(
                Command.of(texts, "organisation.new", "plus", "Shortcut+N", this::didCreate),
                Command.of(texts, "organisation.edit", "edit-2", "Enter", one, form::focusFirst),
                Command.of(texts, "organisation.merge", "git-merge", null, one, this::didMerge),
                Command.of(texts, "organisation.delete", "trash-2", "Delete", one, this::didDelete),
                Command.of(texts, "organisation.find", "filter", "Shortcut+F", filterBar::focusWords));
    }

    @FXML
    private void initialize() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Organisation, Organisation> shortName = column("shortName", 150, Organisation::shortName);
        Cells.text(shortName, Organisation::shortName, "strong");
        TableColumn<Organisation, Organisation> name = column("name", 300, Organisation::name);
        Cells.text(name, Organisation::name);
        TableColumn<Organisation, Organisation> kind =
                column("kind", 130, row -> row.kind().name());
        Cells.text(kind, row -> texts.text("kind." + row.kind()), "muted");
        TableColumn<Organisation, Organisation> aliases =
                column("aliases", 260, row -> row.aliases().toString());
        Cells.text(aliases, row -> String.join(" · ", row.aliases()), "muted");
        TableColumn<Organisation, Organisation> member = column("member", 100, row -> isMember(row) ? "0" : "1");
        Cells.draw(
                member, (row, width) -> isMember(row) ? Chip.label(texts.text("member"), Chip.Kind.DONE) : new Label());
        table.getColumns().setAll(List.of(shortName, name, kind, aliases, member));
        List<Double> least = List.of(94.0, 140.0, 104.0, 120.0, 80.0);
        for (int i = 0; i < least.size(); i++) {
            table.getColumns().get(i).setMinWidth(least.get(i));
        }
        WindowState.remember(table, "organisations", kit.settings());
        panes.getItems().add(form);
        panes.setDividerPositions(0.74);
        SplitPane.setResizableWithParent(form, false);
        WindowState.remember(panes, "organisations", kit.settings());
        table.setPlaceholder(new EmptyState("home", texts.text("empty")));
        filterBar.wordsProperty().bindBidirectional(model.wordsProperty());
        filterBar.setOnClear(() -> model.wordsProperty().set(""));
        table.getSelectionModel().selectedItemProperty().subscribe(this::showForm);
        table.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.DELETE) {
                didDelete();
            } else if (press.getCode() == KeyCode.ENTER) {
                form.focusFirst();
            }
        });
        form.setOnSave((before, after) -> model.save(
                before,
                after,
                id -> {
                    model.setMember(after, form.isMember());
                    kit.notices().say(texts.text("did.save", after.shortName()));
                },
                form::refuse));
        model.answerProperty().subscribe(this::show);
    }

    /** Applies a filter that another screen asked for. */
    public OrganisationsController filteredBy(String words) {
        model.wordsProperty().set(words);
        return this;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("organisations.title"));
    }

    @Override
    public ObservableValue<String> state() {
        return model.answerProperty()
                .map(answer -> texts.text("count", answer.rows().size(), answer.total()));
    }

    @Override
    public ObservableValue<String> hint() {
        return new ReadOnlyStringWrapper(texts.text("organisations.hint"));
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Command> buttons() {
        return List.of(commands.get(2), commands.getFirst());
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

    private void show(OrganisationsModel.Answer answer) {
        Optional<Organisation> selected = selected();
        table.getItems().setAll(answer.rows());
        table.sort();
        selected.flatMap(old -> table.getItems().stream()
                        .filter(row -> row.id() == old.id())
                        .findFirst())
                .ifPresent(row -> table.getSelectionModel().select(row));
    }

    private void showForm(@Nullable Organisation organisation) {
        if (organisation != null) {
            form.show(
                    organisation,
                    isMember(organisation),
                    model.answerProperty().get().group());
        }
    }

    private boolean isMember(Organisation organisation) {
        return model.answerProperty().get().members().contains(organisation.shortName());
    }

    private Optional<Organisation> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void didCreate() {
        table.getSelectionModel().clearSelection();
        form.show(null, false, model.answerProperty().get().group());
        form.focusFirst();
    }

    private void didDelete() {
        model.delete(selected().stream().toList());
    }

    private void didMerge() {
        selected().ifPresent(from -> kit.dialogs()
                .askText(texts.text("merge.ask", from.shortName()), "", texts.text("merge.next"))
                .ifPresent(name -> named(name).ifPresentOrElse(into -> merge(from, into), () -> kit.notices()
                        .error(texts.text("merge.unknown", name)))));
    }

    private void merge(Organisation from, Organisation into) {
        if (kit.dialogs()
                .confirm(
                        texts.text("merge.sure", from.shortName(), into.shortName()),
                        texts.text("merge.what", from.shortName(), into.shortName()),
                        texts.text("merge.do"),
                        texts.text("merge.keep"))) {
            model.merge(from, into);
        }
    }

    private Optional<Organisation> named(String name) {
        String folded = Folding.fold(name);
        return table.getItems().stream()
                .filter(one -> Folding.fold(one.shortName()).equals(folded)
                        || one.aliases().stream()
                                .anyMatch(alias -> Folding.fold(alias).equals(folded)))
                .findFirst();
    }

    private TableColumn<Organisation, Organisation> column(
            String id, double width, Function<Organisation, String> key) {
        TableColumn<Organisation, Organisation> column = new TableColumn<>(texts.text("column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setComparator(Comparator.comparing(row -> Folding.fold(key.apply(row))));
        return column;
    }
}
