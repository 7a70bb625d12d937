package org.rapporteur.directory.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.rapporteur.directory.ui.ContactImportModel.Fate;
import org.rapporteur.directory.ui.ContactImportModel.Line;
import org.rapporteur.directory.ui.ContactImportModel.Preview;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.WindowState;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;

/** Import of contacts: at the left what the columns mean, at the right what becomes of each line. */
public final class ContactImportController implements Screen {
    private final I18n texts = I18n.beside(ContactImportController.class);
    private final ContactImportModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final List<Command> commands;
    private final ColumnsPane columns;
    private final Rows<Line> rows;
    private final Parent view;

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
        this.view = Fxml.load(this);
        this.rows = rows();
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> model.previewProperty().get().taken() > 0, model.previewProperty());
        BooleanBinding refused = Bindings.createBooleanBinding(
                () -> model.previewProperty().get().lines().stream().anyMatch(line -> line.fate() == Fate.REFUSED),
                model.previewProperty());
        commands = List.of(
                Command.of(texts, "contacts.choose", "folder", "Shortcut+O", this::didChoose),
                Command.of(texts, "contacts.bringIn", "check", "Shortcut+Enter", some, this::didBringIn),
                Command.of(texts, "contacts.paste", "clipboard", "Shortcut+V", this::didPaste),
                Command.of(texts, "contacts.refused", "save", null, refused, this::didSaveRefused));
        wire();
    }

    private Rows<Line> rows() {
        Rows<Line> made = new Rows<>(table, texts, Line::key);
        made.words("line", 60, 70, Line::place, "muted");
        made.drawn(
                "fate",
                100,
                116,
                Line::fate,
                (line, width) -> Chip.label(texts.text("fate." + line.fate()), kind(line), width));
        made.words("person", 110, 150, Line::name, "strong");
        made.words("organisation", 92, 110, Line::organisation);
        made.words("email", 130, 180, Line::email);
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
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("panel");
        panes.getItems().addFirst(scroll);
        panes.setDividerPositions(0.28);
        SplitPane.setResizableWithParent(scroll, false);
        WindowState.remember(panes, "contactImport", kit.settings());
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
        Button choose = new Button(texts.text("command.contacts.choose"));
        choose.getStyleClass().add("primary");
        choose.setOnAction(pressed -> didChoose());
        Button paste = new Button(texts.text("command.contacts.paste"));
        paste.setOnAction(pressed -> didPaste());
        return new EmptyState("download", texts.text("import.empty"), choose, paste);
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

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("import.title"));
    }

    @Override
    public ObservableValue<String> state() {
        return model.previewProperty().map(Preview::source);
    }

    @Override
    public ObservableValue<String> hint() {
        return new ReadOnlyStringWrapper(texts.text("import.hint"));
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Command> buttons() {
        return commands.subList(0, 2);
    }

    @Override
    public void shown() {
        view.requestFocus();
    }
}
