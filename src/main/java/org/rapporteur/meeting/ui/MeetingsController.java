package org.rapporteur.meeting.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.Screen;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.meeting.export.ActionLayout;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;

/** The list of meetings. Files dropped on it are imported. */
public final class MeetingsController implements Screen {
    private final I18n texts = I18n.beside(MeetingsController.class);
    private final MeetingsModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Parent view;
    private final List<Command> rowCommands;
    private final Command create;
    private final Command next;
    private final Command bringIn;
    private final Rows<MeetingSummary> rows;

    @FXML
    private TableView<MeetingSummary> table;

    public MeetingsController(MeetingsModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.view = Fxml.load(this);
        this.rows = MeetingTable.of(table);
        BooleanBinding some = rows.some();
        create = Command.of(texts, "meeting.new", "plus", "Shortcut+N", this::didCreate);
        next = Command.of(texts, "meeting.next", "skip-forward", "Shortcut+Shift+N", () -> model.planNext(this::show));
        bringIn = Command.of(texts, "meeting.import", "download", null, () -> bringIn(List.of()));
        rowCommands = List.of(
                Command.of(texts, "meeting.open", "corner-down-right", "Enter", some, this::didOpen),
                Command.of(
                        texts,
                        "meeting.export",
                        "file-text",
                        "Shortcut+E",
                        some,
                        () -> export(ActionLayout.AS_WRITTEN)),
                Command.of(
                        texts,
                        "meeting.export.owners",
                        "file-text",
                        null,
                        some,
                        () -> export(ActionLayout.OWNER_FIRST)),
                Command.of(
                        texts,
                        "meeting.export.topics",
                        "file-text",
                        null,
                        some,
                        () -> export(ActionLayout.TOPIC_FIRST)),
                Command.of(texts, "meeting.delete", "trash-2", "Delete", some, () -> model.delete(rows.selected())));
        wire();
    }

    private void wire() {
        rows.remember("meetings", kit.settings());
        rows.offer(rowCommands);
        table.setOnDragOver(this::dragOver);
        table.setOnDragDropped(this::dragDropped);
        model.answerProperty().subscribe(answer -> {
            table.setPlaceholder(answer.isKnown() ? nothing() : null);
            rows.show(answer.meetings());
        });
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
                        answer.isKnown() ? texts.text("count", answer.meetings().size()) : "");
    }

    @Override
    public ObservableValue<String> hint() {
        return new ReadOnlyStringWrapper(texts.text("hint"));
    }

    @Override
    public List<Command> commands() {
        // The next meeting is the window's own command; here it has a button as well.
        return Stream.concat(Stream.of(create, bringIn), rowCommands.stream()).toList();
    }

    @Override
    public List<Command> buttons() {
        return List.of(next, create);
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

    private Node nothing() {
        Button fresh = new Button(texts.text("empty.new"));
        fresh.getStyleClass().add("primary");
        fresh.setOnAction(pressed -> didCreate());
        Button bring = new Button(texts.text("empty.import"));
        bring.setOnAction(pressed -> bringIn(List.of()));
        return new EmptyState("file-text", texts.text("empty"), fresh, bring);
    }

    private void didCreate() {
        model.create(this::show);
    }

    private void didOpen() {
        rows.selected().stream().findFirst().ifPresent(one -> navigator.go(new Route.Meeting(one.id(), null)));
    }

    private void bringIn(List<Path> files) {
        navigator.go(new Route.Import(files));
    }

    private void export(ActionLayout layout) {
        MeetingSummary chosen = rows.selected().getFirst();
        kit.dialogs()
                .saveFile(
                        texts.text("export"), model.exportName(chosen), FileKind.of(texts.text("export.word"), "docx"))
                .ifPresent(target -> model.export(chosen, layout, target));
    }

    private void dragOver(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void dragDropped(DragEvent drag) {
        List<Path> files =
                drag.getDragboard().getFiles().stream().map(File::toPath).toList();
        drag.setDropCompleted(!files.isEmpty());
        if (!files.isEmpty()) {
            bringIn(files);
        }
    }

    private void show(long id) {
        navigator.go(new Route.Meeting(id, null));
    }
}
