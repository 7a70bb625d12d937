package org.rapporteur.directory.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.Organisation;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.FilterBar;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.Sides;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.shared.Folding;

/** The organisations: a table with all their names, and a form beside it. */
public final class OrganisationsController implements Screen {
    private final I18n texts = I18n.beside(OrganisationsController.class);
    private final OrganisationsModel model;
    private final Kit kit;
    private final OrganisationForm form = new OrganisationForm();
    private final Rows<Organisation> rows;
    private final Face face;

    @FXML
    private SplitPane panes;

    @FXML
    private FilterBar filterBar;

    @FXML
    private TableView<Organisation> table;

    public OrganisationsController(OrganisationsModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        Parent view = Fxml.load(this);
        this.rows = rows();
        BooleanBinding one = rows.exactlyOne();
        List<Command> ofRow = List.of(
                Command.of(texts, "organisation.edit", "edit-2", "Enter", one, form::focusFirst),
                Command.of(texts, "organisation.merge", "git-merge", null, one, this::didMerge),
                Command.of(texts, "organisation.delete", "trash-2", "Delete", one, this::didDelete));
        rows.offer(ofRow);
        Command create = Command.of(texts, "organisation.new", "plus", "Shortcut+N", this::didCreate);
        List<Command> commands = new ArrayList<>(ofRow);
        commands.addFirst(create);
        commands.add(
                Command.of(texts, "organisation.names", "inbox", null, () -> navigator.go(new Route.UnknownNames())));
        commands.add(Command.of(
                texts,
                "organisation.attendance",
                "calendar",
                null,
                () -> navigator.go(new Route.Matrix(Route.Matrix.Kind.ATTENDANCE))));
        commands.add(Command.of(texts, "organisation.find", "filter", "Shortcut+F", filterBar::focusWords));
        face = new Face(view, texts.text("organisations.title"))
                .state(model.answerProperty()
                        .map(answer -> texts.text("count", answer.rows().size(), answer.total())))
                .hint(texts.text("organisations.hint"))
                .commands(commands)
                .buttons(commands.get(2), create)
                .whileShown(model::start, model::stop)
                .focus(table);
        wire();
    }

    @Override
    public Face face() {
        return face;
    }

    private Rows<Organisation> rows() {
        Rows<Organisation> made = new Rows<>(table, texts, Organisation::id);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        made.words("shortName", 94, 150, Organisation::shortName, "strong");
        made.words("name", 140, 300, Organisation::name);
        made.words("kind", 116, 130, row -> texts.text("kind." + row.kind()), "muted");
        made.words("aliases", 120, 260, row -> String.join(" · ", row.aliases()), "muted");
        made.drawn(
                "member",
                96,
                100,
                row -> !isMember(row),
                (row, width) -> isMember(row)
                        ? Cells.flow(width, List.of(Chip.label(texts.text("member"), Chip.Kind.DONE)))
                        : new Label());
        return made;
    }

    private void wire() {
        rows.remember("organisations", kit.settings());
        new Sides(panes, "organisations", kit.settings()).right(Sides.scrolling(form), 0.26);
        table.setPlaceholder(new EmptyState("home", texts.text("empty")));
        filterBar.wordsProperty().bindBidirectional(model.wordsProperty());
        filterBar.setOnClear(() -> model.wordsProperty().set(""));
        table.getSelectionModel().selectedItemProperty().subscribe(this::showForm);
        form.setOnSave((before, after, membership) -> model.save(
                before,
                after,
                id -> {
                    model.setMembership(after, membership);
                    if (before == null) {
                        rows.choose(id);
                    }
                    kit.notices().say(texts.text("did.save", after.shortName()));
                },
                form::refuse));
        model.answerProperty().subscribe(answer -> {
            rows.showNext(answer.rows());
            if (rows.selected().isEmpty() && form.isOfSomeone()) {
                // What was deleted or merged cannot be saved again by mistake.
                form.show(null, null, answer.group());
            }
        });
    }

    /** Applies a filter that another screen asked for. */
    public OrganisationsController filteredBy(String words) {
        model.wordsProperty().set(words);
        return this;
    }

    private void showForm(@Nullable Organisation organisation) {
        if (organisation != null) {
            form.show(
                    organisation,
                    model.membership(organisation),
                    model.answerProperty().get().group());
        }
    }

    private boolean isMember(Organisation organisation) {
        return model.answerProperty().get().members().contains(organisation.shortName());
    }

    private void didCreate() {
        rows.clear();
        form.show(null, null, model.answerProperty().get().group());
        form.focusFirst();
    }

    private void didDelete() {
        model.delete(rows.selected());
    }

    private void didMerge() {
        rows.one().ifPresent(from -> kit.dialogs()
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
}
