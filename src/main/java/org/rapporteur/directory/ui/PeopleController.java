package org.rapporteur.directory.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rapporteur.directory.Contact;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
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
import org.rapporteur.views.SavedView;

/** The people: a table, and beside it the card of the selected one. */
public final class PeopleController implements Screen {
    /**
     * In a table narrower than this, in pixels at 100 %, country and then duty station make way for the address: what all
     * columns need at least, and the scroll bar.
     */
    private static final double NEEDED_WITH_COUNTRY = 740;

    private static final double NEEDED_WITH_STATION = 662;

    private final I18n texts = I18n.beside(PeopleController.class);
    private final PeopleModel model;
    private final Kit kit;
    private final ContactForm form = new ContactForm();
    private final ScrollPane side;
    private final BulkPane bulk = new BulkPane();
    private final PersonCard card;
    private final Navigator navigator;
    private final Rows<Contact> rows;
    private final Face face;

    @FXML
    private SplitPane panes;

    @FXML
    private FilterBox filterBox;

    @FXML
    private TableView<Contact> table;

    public PeopleController(PeopleModel model, PeopleFiles files, ErasingModel erasing, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.card = new PersonCard(navigator::go);
        this.side = side();
        Parent view = Fxml.load(this);
        this.rows = rows();
        BooleanBinding some = rows.some();
        PeopleDeeds deeds = new PeopleDeeds(model, files, erasing, kit, rows::selected, rows.exactlyOne());
        List<Command> ofRows = new ArrayList<>();
        ofRows.add(Command.of(texts, "person.edit", "edit-2", "Enter", some, form::focusFirst));
        ofRows.add(Command.of(texts, "person.set", "edit-3", null, some, this::didSet));
        ofRows.addAll(deeds.ofRows(some));
        rows.offer(ofRows);
        Command create = Command.of(texts, "person.new", "user-plus", "Shortcut+N", this::didCreate);
        Command bringIn = Command.of(texts, "person.import", "download", null, this::didBringIn);
        List<Command> commands = new ArrayList<>(List.of(create, bringIn));
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
        commands.add(Command.of(texts, "person.view", "bookmark", null, this::didKeepView));
        commands.add(Command.of(texts, "person.find", "filter", "Shortcut+F", filterBox::focusWords));
        face = new Face(view, texts.text("people.title"))
                .state(model.answerProperty()
                        .map(answer -> texts.text("count", answer.rows().size(), answer.total())))
                .hint(texts.text("people.hint"))
                .commands(commands)
                .buttons(bringIn, create)
                .whileShown(model::start, model::stop)
                .focus(table);
        wire();
    }

    @Override
    public Face face() {
        return face;
    }

    /** The card of a person above the form. */
    private ScrollPane side() {
        VBox content = new VBox(10, form.head(), card, form);
        content.getStyleClass().addAll("side-pane", "right", "f6-pane");
        content.setMinWidth(0);
        return Sides.scrolling(content);
    }

    private Rows<Contact> rows() {
        Rows<Contact> made = new Rows<>(table, texts, Contact::id);
        made.words("person", 100, 136, Contact::name, "strong");
        made.drawn(
                "organisation", 92, 104, one -> Objects.requireNonNullElse(one.organisation(), ""), this::organisation);
        made.words("position", 122, 140, Contact::position);
        giveWay(made, made.words("dutyStation", 90, 98, Contact::dutyStation), NEEDED_WITH_STATION);
        giveWay(made, made.words("country", 78, 86, Contact::country), NEEDED_WITH_COUNTRY);
        made.drawn("email", 158, 172, Contact::email, (row, width) -> Cells.address(row.email(), width));
        made.words("phone", 84, 110, Contact::phone);
        return made;
    }

    /** A column is left out of a table too narrow for it: the others would run below the scroll bar. */
    private void giveWay(Rows<Contact> made, TableColumn<Contact, Contact> column, double needed) {
        column.visibleProperty()
                .bind(table.widthProperty().greaterThan(made.scaleProperty().multiply(needed)));
    }

    private void wire() {
        rows.remember("people", kit.settings());
        StackPane right = new StackPane(side, bulk.node());
        bulk.node().setVisible(false);
        bulk.setOnApply(plan -> model.set(plan.people(), plan.field(), plan.value()));
        new Sides(panes, "people", kit.settings()).right(right, 0.25);
        filterBox.setKeys(PeopleKeys.of(texts, model.answerProperty()::get));
        filterBox.queryProperty().bindBidirectional(model.filterProperty());
        table.getSelectionModel().selectedItemProperty().subscribe(contact -> {
            if (contact != null) {
                form.show(contact);
            }
            model.select(contact);
        });
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Contact>)
                change -> showBulk(rows.selected().size() > 1));
        form.setOnSave((before, after) -> model.save(
                before,
                after,
                id -> {
                    if (before == null) {
                        // The form is that of the new person now: saved again, it makes nobody a second time.
                        form.show(null);
                        rows.choose(id);
                    }
                },
                form::refuse));
        model.answerProperty().subscribe(this::show);
        model.historyProperty().subscribe(card::show);
    }

    /** Shows a view that was kept. */
    public PeopleController showing(SavedView view) {
        model.filterProperty().set(filterBox.language().parse(view.query()));
        String[] sort = view.sort().split(" ", -1);
        table.getSortOrder().clear();
        table.getColumns().stream()
                .filter(column -> sort[0].equals(column.getId()))
                .forEach(column -> {
                    column.setSortType(sort.length > 1 ? SortType.DESCENDING : SortType.ASCENDING);
                    table.getSortOrder().add(column);
                });
        return this;
    }

    /** Applies a filter that another screen asked for. */
    public PeopleController filteredBy(String words) {
        model.filterProperty().set(filterBox.language().parse(words));
        return this;
    }

    private void show(PeopleModel.Answer answer) {
        form.offer(answer.organisations());
        table.setPlaceholder(nothing(answer));
        rows.showNext(answer.rows());
        if (rows.selected().isEmpty() && form.isOfSomebody()) {
            // Who was deleted or erased stands nowhere any more, and cannot be saved again by mistake.
            form.show(null);
        }
    }

    private Node nothing(PeopleModel.Answer answer) {
        if (answer.total() > 0) {
            return new EmptyState("filter", texts.text("empty"));
        }
        return new EmptyState("users", texts.text("empty.people"))
                .offer(texts.text("empty.add"), this::didCreate)
                .offer(texts.text("empty.import"), this::didBringIn);
    }

    private void showBulk(boolean several) {
        bulk.node().setVisible(several);
        side.setVisible(!several);
        if (several) {
            bulk.show(rows.selected());
        }
    }

    private void didSet() {
        showBulk(true);
        bulk.focusFirst();
    }

    private void didKeepView() {
        String sort = table.getSortOrder().stream()
                .findFirst()
                .map(column -> column.getId() + (column.getSortType() == SortType.DESCENDING ? " DESC" : ""))
                .orElse("");
        kit.dialogs()
                .askText(texts.text("view.name"), "", texts.text("view.deed"))
                .ifPresent(name -> model.keepView(
                        name, filterBox.language().print(model.filterProperty().get()), sort));
    }

    private void didBringIn() {
        navigator.go(new Route.ImportContacts(List.of()));
    }

    private void didCreate() {
        rows.clear();
        form.show(null);
        form.focusFirst();
    }

    /** Solid when the organisation is known, dashed while its name waits for a decision. */
    private Node organisation(Contact one, ObservableDoubleValue width) {
        String name = Optional.ofNullable(one.organisation()).orElse("");
        if (name.isEmpty() || model.answerProperty().get().organisations().contains(name)) {
            return Cells.wrapped(name, width);
        }
        return Cells.flow(width, List.of(Chip.label(name + " ?", Chip.Kind.QUESTION)));
    }
}
