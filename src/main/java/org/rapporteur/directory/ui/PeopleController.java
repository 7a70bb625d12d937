package org.rapporteur.directory.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rapporteur.directory.Contact;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.FilterBox;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.SafeText;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.WindowState;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;

/** The people: a table, and beside it the card of the selected one. */
public final class PeopleController implements Screen {
    /** In a table narrower than this, in pixels, the country makes way for the address. */
    private static final double NEEDED_WITH_COUNTRY = 720;

    private final I18n texts = I18n.beside(PeopleController.class);
    private final PeopleModel model;
    private final Kit kit;
    private final ContactForm form = new ContactForm();
    private final PersonCard card;
    private final List<Command> commands;
    private final Command create;
    private final Command bringIn;
    private final Rows<Contact> rows;
    private final Parent view;

    @FXML
    private SplitPane panes;

    @FXML
    private FilterBox filterBox;

    @FXML
    private TableView<Contact> table;

    public PeopleController(PeopleModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.card = new PersonCard(navigator::go);
        this.view = Fxml.load(this);
        this.rows = rows();
        BooleanBinding some = rows.some();
        PeopleDeeds deeds = new PeopleDeeds(model, kit, rows::selected, rows.exactlyOne());
        List<Command> ofRows = new ArrayList<>();
        ofRows.add(Command.of(texts, "person.edit", "edit-2", "Enter", some, form::focusFirst));
        ofRows.addAll(deeds.ofRows(some));
        rows.offer(ofRows);
        create = Command.of(texts, "person.new", "user-plus", "Shortcut+N", this::didCreate);
        bringIn = Command.of(
                texts, "person.import", "download", null, () -> navigator.go(new Route.ImportContacts(List.of())));
        commands = new ArrayList<>(List.of(create, bringIn));
        commands.addAll(ofRows);
        commands.addAll(deeds.ofAll());
        commands.add(Command.of(texts, "person.doubles", "copy", null, () -> navigator.go(new Route.DoubleContacts())));
        commands.add(Command.of(
                texts, "person.where", "map", null, () -> navigator.go(new Route.Matrix(Route.Matrix.Kind.COUNTRIES))));
        commands.add(Command.of(
                texts, "person.skills", "award", null, () -> navigator.go(new Route.Matrix(Route.Matrix.Kind.SKILLS))));
        commands.add(Command.of(
                texts,
                "person.attendance",
                "calendar",
                null,
                () -> navigator.go(new Route.Matrix(Route.Matrix.Kind.ATTENDANCE))));
        commands.add(Command.of(texts, "person.find", "filter", "Shortcut+F", filterBox::focusWords));
        wire();
    }

    private Rows<Contact> rows() {
        Rows<Contact> made = new Rows<>(table, texts, Contact::id);
        made.words("person", 100, 136, Contact::name, "strong");
        made.drawn(
                "organisation", 92, 104, one -> Objects.requireNonNullElse(one.organisation(), ""), this::organisation);
        made.words("position", 102, 140, Contact::position);
        made.words("dutyStation", 90, 98, Contact::dutyStation);
        made.words("country", 78, 86, Contact::country)
                .visibleProperty()
                .bind(table.widthProperty().greaterThan(NEEDED_WITH_COUNTRY));
        made.drawn("email", 158, 172, Contact::email, (row, width) -> address(row.email(), width));
        made.words("phone", 84, 110, Contact::phone);
        return made;
    }

    private void wire() {
        rows.remember("people", kit.settings());
        VBox side = new VBox(10, form.head(), card, form);
        side.getStyleClass().addAll("side-pane", "right", "f6-pane");
        side.setMinWidth(0);
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel");
        panes.getItems().add(scroll);
        panes.setDividerPositions(0.75);
        SplitPane.setResizableWithParent(scroll, false);
        WindowState.remember(panes, "people", kit.settings());
        filterBox.setKeys(PeopleKeys.of(texts, model.answerProperty()::get));
        filterBox.queryProperty().bindBidirectional(model.filterProperty());
        table.getSelectionModel().selectedItemProperty().subscribe(contact -> {
            if (contact != null) {
                form.show(contact);
            }
            model.select(contact);
        });
        form.setOnSave((before, after) -> model.save(before, after, form::refuse));
        model.answerProperty().subscribe(this::show);
        model.historyProperty().subscribe(card::show);
    }

    /** Applies a filter that another screen asked for. */
    public PeopleController filteredBy(String words) {
        model.filterProperty().set(filterBox.language().parse(words));
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
        return List.copyOf(commands);
    }

    @Override
    public List<Command> buttons() {
        return List.of(bringIn, create);
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
        form.offer(answer.organisations());
        table.setPlaceholder(nothing(answer));
        rows.show(answer.rows());
    }

    private Node nothing(PeopleModel.Answer answer) {
        if (answer.total() > 0) {
            return new EmptyState("filter", texts.text("empty"));
        }
        Button add = new Button(texts.text("empty.add"));
        add.getStyleClass().add("primary");
        add.setOnAction(pressed -> didCreate());
        Button bring = new Button(texts.text("empty.import"));
        bring.setOnAction(pressed -> bringIn.run());
        return new EmptyState("users", texts.text("empty.people"), add, bring);
    }

    private void didCreate() {
        table.getSelectionModel().clearSelection();
        form.show(null);
        form.focusFirst();
    }

    /** Solid when the organisation is known, dashed while its name waits for a decision. */
    private Node organisation(Contact one, ObservableDoubleValue width) {
        String name = Optional.ofNullable(one.organisation()).orElse("");
        if (name.isEmpty() || model.answerProperty().get().organisations().contains(name)) {
            return Cells.wrapped(name, width);
        }
        return Chip.label(name + " ?", Chip.Kind.QUESTION, width);
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
}
