package org.rapporteur.directory.ui;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import org.rapporteur.directory.UndecidedName;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.Screen;

/** The inbox of names that minutes and lists carry and nobody knows. */
public final class NamesController implements Screen {
    private final I18n texts = I18n.beside(NamesController.class);
    private final NamesModel model;
    private final Kit kit;
    private final Rows<UndecidedName> rows;
    private final Face face;

    @FXML
    private TableView<UndecidedName> table;

    public NamesController(NamesModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        Parent view = Fxml.load(this);
        this.rows = new Rows<>(table, texts, name -> name.name().hashCode());
        rows.words("unknown", 160, 320, UndecidedName::name, "strong");
        rows.words("owned", 90, 150, name -> texts.text("places", name.owned()), "muted");
        rows.words("attended", 90, 150, name -> texts.text("places", name.attended()), "muted");
        rows.words("contacts", 90, 150, name -> texts.text("places", name.people()), "muted");
        List<Command> commands = List.of(
                Command.of(texts, "name.alias", "link", "A", rows.exactlyOne(), this::didAlias),
                Command.of(texts, "name.new", "plus", "N", rows.exactlyOne(), this::didMake),
                Command.of(texts, "name.none", "slash", "X", rows.exactlyOne(), () -> rows.one()
                        .ifPresent(model::isNone)));
        face = new Face(view, texts.text("names.title"))
                .state(model.namesProperty().map(names -> texts.text("names.count", names.size())))
                .hint(texts.text("names.hint"))
                .commands(commands)
                .buttons(commands.get(0), commands.get(1))
                .whileShown(model::start, model::stop)
                .focus(table);
        rows.offer(commands);
        rows.remember("names", kit.settings());
        table.setPlaceholder(new EmptyState("check", texts.text("names.empty")));
        model.namesProperty().subscribe(rows::showNext);
    }

    @Override
    public Face face() {
        return face;
    }

    private void didAlias() {
        rows.one().ifPresent(name -> kit.dialogs()
                .askText(texts.text("names.alias", name.name()), "", texts.text("names.decide"))
                .ifPresent(organisation -> model.isAlias(name, organisation)));
    }

    private void didMake() {
        rows.one().ifPresent(name -> kit.dialogs()
                .askText(texts.text("names.make", name.name()), name.name(), texts.text("names.decide"))
                .ifPresent(shortName -> model.isNew(name, shortName)));
    }
}
