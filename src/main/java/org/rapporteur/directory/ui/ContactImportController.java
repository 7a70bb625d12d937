package org.rapporteur.directory.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.rapporteur.directory.ui.ContactImportModel.Fate;
import org.rapporteur.directory.ui.ContactImportModel.Line;
import org.rapporteur.directory.ui.ContactImportModel.Preview;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.Sides;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;

/** Import of contacts: at the left what the columns mean, at the right what becomes of each line. */
public final class ContactImportController implements Screen {
    private final I18n texts = I18n.beside(ContactImportController.class);
    private final ContactImportModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final ColumnsPane columns;
    private final Rows<Line> rows;
    private final Face face;

    @FXML
    private SplitPane panes;

    @FXML
    private Label sums;

    @FXML
    private TableView<Line> table;

    public ContactImportController(ContactImportModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.columns = new ColumnsPane(model::correct);
        Parent view = Fxml.load(this);
        this.rows = rows();
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> model.previewProperty().get().taken() > 0, model.previewProperty());
        BooleanBinding refused = Bindings.createBooleanBinding(
                () -> model.previewProperty().get().lines().stream().anyMatch(line -> line.fate() == Fate.REFUSED),
                model.previewProperty());
        List<Command> commands = List.of(
                Command.of(texts, "contacts.choose", "folder", "Shortcut+O", this::didChoose),
                Command.of(texts, "contacts.bringIn", "check", "Shortcut+Enter", some, this::didBringIn)
                        .needing(texts.text("import.needs")),
                Command.of(texts, "contacts.paste", "clipboard", "Shortcut+V", this::didPaste),
                Command.of(texts, "contacts.refused", "save", null, refused, this::didSaveRefused));
        face = new Face(view, texts.text("import.title"))
                .state(model.previewProperty().map(Preview::source))
                .hint(texts.text("import.hint"))
                .commands(commands)
                .buttons(commands.get(0), commands.get(1))
                .focus(view);
        wire();
    }

    @Override
    public Face face() {
        return face;
    }

    private Rows<Line> rows() {
        Rows<Line> made = new Rows<>(table, texts, Line::key);
        made.words("line", 60, 70, Line::place, "muted");
        made.drawn(
                "fate",
                100,
                116,
                Line::fate,
                (line, width) -> Cells.flow(width, List.of(Chip.label(texts.text("fate." + line.fate()), kind(line)))));
        made.words("person", 110, 150, Line::name, "strong");
        made.words("organisation", 92, 110, Line::organisation);
        made.drawn("email", 130, 180, Line::email, (line, width) -> Cells.address(line.email(), width));
        made.words("why", 140, 240, Line::why, "muted");
        return made;
    }

    private static Chip.Kind kind(Line line) {
        return switch (line.fate()) {
            case CREATED -> Chip.Kind.DONE;
            case UPDATED -> Chip.Kind.ACCENT;
            case DOUBLE -> Chip.Kind.QUESTION;
            case REFUSED -> Chip.Kind.LATE;
            case UNCHANGED -> Chip.Kind.KNOWN;
        };
    }

    private void wire() {
        rows.remember("contactImport", kit.settings());
        new Sides(panes, "contactImport", kit.settings()).left(Sides.scrolling(columns), 0.28);
        model.previewProperty().subscribe(this::show);
    }

    /** Reads files that were chosen elsewhere. */
    public ContactImportController with(List<Path> files) {
        files.stream().findFirst().ifPresent(model::open);
        return this;
    }

    private void show(Preview now) {
        columns.show(now.columns());
        sums.setText(now.plan()
                .map(plan -> texts.text(
                        "import.sums",
                        count(now, Fate.CREATED) + count(now, Fate.DOUBLE),
                        count(now, Fate.UPDATED),
                        count(now, Fate.UNCHANGED),
                        count(now, Fate.DOUBLE),
                        count(now, Fate.REFUSED)))
                .orElse(""));
        table.setPlaceholder(nothing(now));
        rows.show(now.lines());
    }

    private static long count(Preview now, Fate fate) {
        return now.lines().stream().filter(line -> line.fate() == fate).count();
    }

    private Node nothing(Preview now) {
        if (!now.source().isEmpty()) {
            return new EmptyState("help-circle", texts.text("import.nameless", now.source()));
        }
        return new EmptyState("download", texts.text("import.empty"))
                .offer(texts.text("command.contacts.choose"), this::didChoose)
                .offer(texts.text("command.contacts.paste"), this::didPaste);
    }

    private void didChoose() {
        kit.dialogs()
                .chooseFile(
                        texts.text("import"), FileKind.of(texts.text("kind.lists"), "csv", "xlsx", "vcf", "txt", "tsv"))
                .ifPresent(model::open);
    }

    private void didPaste() {
        Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .filter(text -> !text.isBlank())
                .ifPresentOrElse(model::paste, () -> kit.notices().say(texts.text("import.nothing")));
    }

    private void didBringIn() {
        model.bringIn(() -> navigator.go(new Route.People("")));
    }

    private void didSaveRefused() {
        kit.dialogs()
                .saveFile(
                        texts.text("import.save"),
                        texts.text("import.saveName"),
                        FileKind.of(texts.text("kind.csv"), "csv"))
                .ifPresent(model::saveRefused);
    }
}
