package org.rapporteur.directory.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.rapporteur.directory.Contact;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.FilterBar;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.SafeText;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.WindowState;
import org.rapporteur.shared.Folding;

/** The people: a table and a form beside it. */
public final class PeopleController implements Screen {
    /** In a table narrower than this, in pixels, the country makes way for the address. */
    private static final double NEEDED_WITH_COUNTRY = 720;

    private final I18n texts = I18n.beside(PeopleController.class);
    private final PeopleModel model;
    private final Kit kit;
    private final ContactForm form = new ContactForm();
    private final List<Command> commands;
    private final Parent view;

    @FXML
    private SplitPane panes;

    @FXML
    private FilterBar filterBar;

    @FXML
    private TableView<Contact> table;

    public PeopleController(PeopleModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.view = Fxml.load(this);
        BooleanBinding some = Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems());
        commands = List.of(
                Command.of(texts, "person.new", "user-plus", "Shortcut+N", this::didCreate),
                Command.of(texts, "person.edit", "edit-2", "Enter", some, form::focusFirst),
                Command.of(texts, "person.delete", "trash-2", "Delete", some, this::didDelete),
                Command.of(texts, "person.import", "download", null, this::didBringIn),
                Command.of(texts, "person.export", "upload", "Shortcut+E", this::didExport),
                Command.of(texts, "person.present", "user-check", null, some, this::didPresent),
                Command.of(texts, "person.find", "filter", "Shortcut+F", filterBar::focusWords));
    }

    @FXML
    private void initialize() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Contact, Contact> name = column("person", 136, Contact::name);
        Cells.text(name, Contact::name, "strong");
        table.getColumns()
                .setAll(List.of(
                        name,
                        plain("organisation", 104, one -> Objects.requireNonNullElse(one.organisation(), "")),
                        plain("position", 140, Contact::position),
                        plain("dutyStation", 98, Contact::dutyStation),
                        plain("country", 86, Contact::country),
                        email(),
                        plain("phone", 110, Contact::phone)));
        List<Double> least = List.of(100.0, 92.0, 102.0, 90.0, 78.0, 158.0, 84.0);
        for (int i = 0; i < least.size(); i++) {
            table.getColumns().get(i).setMinWidth(least.get(i));
        }
        column("country").visibleProperty().bind(table.widthProperty().greaterThan(NEEDED_WITH_COUNTRY));
        WindowState.remember(table, "people", kit.settings());
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("panel");
        panes.getItems().add(scroll);
        panes.setDividerPositions(0.75);
        SplitPane.setResizableWithParent(scroll, false);
        WindowState.remember(panes, "people", kit.settings());
        filterBar.wordsProperty().bindBidirectional(model.wordsProperty());
        filterBar.setOnClear(() -> model.wordsProperty().set(""));
        table.getSelectionModel().selectedItemProperty().subscribe(contact -> {
            if (contact != null) {
                form.show(contact);
            }
        });
        table.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.DELETE) {
                didDelete();
            } else if (press.getCode() == KeyCode.ENTER) {
                form.focusFirst();
            }
        });
        form.setOnSave((before, after) -> model.save(before, after, form::refuse));
        model.answerProperty().subscribe(this::show);
    }

    /** Applies a filter that another screen asked for. */
    public PeopleController filteredBy(String words) {
        model.wordsProperty().set(words);
        return this;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("people.title"));
    }

    @Override
    public ObservableValue<String> state() {
        return model.answerProperty()
                .map(answer -> texts.text("count", answer.rows().size(), answer.total()));
    }

    @Override
    public ObservableValue<String> hint() {
        return new ReadOnlyStringWrapper(texts.text("people.hint"));
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Command> buttons() {
        return List.of(commands.get(3), commands.getFirst());
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

    private void show(PeopleModel.Answer answer) {
        Optional<Contact> selected =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        form.offer(answer.organisations());
        table.setPlaceholder(nothing(answer));
        table.getItems().setAll(answer.rows());
        table.sort();
        table.getSelectionModel().clearSelection();
        selected.flatMap(old -> table.getItems().stream()
                        .filter(row -> row.id() == old.id())
                        .findFirst())
                .ifPresent(row -> table.getSelectionModel().select(row));
    }

    private Node nothing(PeopleModel.Answer answer) {
        if (answer.total() > 0) {
            return new EmptyState("filter", texts.text("empty"));
        }
        Button add = new Button(texts.text("empty.add"));
        add.getStyleClass().add("primary");
        add.setOnAction(pressed -> didCreate());
        Button bring = new Button(texts.text("empty.import"));
        bring.setOnAction(pressed -> didBringIn());
        return new EmptyState("users", texts.text("empty.people"), add, bring);
    }

    private void didCreate() {
        table.getSelectionModel().clearSelection();
        form.show(null);
        form.focusFirst();
    }

    private void didDelete() {
        model.delete(List.copyOf(table.getSelectionModel().getSelectedItems()));
    }

    private void didPresent() {
        model.present(List.copyOf(table.getSelectionModel().getSelectedItems()));
    }

    private void didBringIn() {
        kit.dialogs()
                .chooseFile(texts.text("import"), FileKind.of(texts.text("csv"), "csv", "txt"))
                .ifPresent(model::bringIn);
    }

    private void didExport() {
        kit.dialogs()
                .saveFile(texts.text("export"), texts.text("export.name"), FileKind.of(texts.text("csv"), "csv"))
                .ifPresent(model::export);
    }

    private TableColumn<Contact, Contact> plain(String id, double width, Function<Contact, String> text) {
        TableColumn<Contact, Contact> column = column(id, width, text);
        Cells.text(column, text);
        return column;
    }

    private TableColumn<Contact, Contact> email() {
        TableColumn<Contact, Contact> column = column("email", 172, Contact::email);
        Cells.draw(column, (row, width) -> address(row.email(), width));
        return column;
    }

    /** An address too long for its column goes on with the @ in a further line, not anywhere. */
    private static Node address(String email, ObservableDoubleValue width) {
        FlowPane parts = new FlowPane();
        parts.prefWrapLengthProperty().bind(width);
        for (String part : email.split("(?=@)", 2)) {
            SafeText text = new SafeText(part);
            text.maxWidthProperty().bind(width);
            parts.getChildren().add(text);
        }
        return parts;
    }

    private TableColumn<Contact, ?> column(String id) {
        return table.getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TableColumn<Contact, Contact> column(String id, double width, Function<Contact, String> key) {
        TableColumn<Contact, Contact> column = new TableColumn<>(texts.text("column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setComparator(Comparator.comparing(row -> Folding.fold(key.apply(row))));
        return column;
    }
}
