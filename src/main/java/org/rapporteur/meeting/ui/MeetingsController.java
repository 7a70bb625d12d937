package org.rapporteur.meeting.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
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
    private final Face face;
    private final Rows<MeetingSummary> rows;

    @FXML
    private TableView<MeetingSummary> table;

    public MeetingsController(MeetingsModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        Parent view = Fxml.load(this);
        this.rows = MeetingTable.of(table);
        BooleanBinding some = rows.some();
        Command create = Command.of(texts, "meeting.new", "plus", "Shortcut+N", this::didCreate);
        Command bringIn = Command.of(texts, "meeting.import", "download", null, () -> bringIn(List.of()));
        List<Command> ofRows = List.of(
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
        rows.offer(ofRows);
        // The next meeting is the window's own command; here it has a button as well.
        Command next =
                Command.of(texts, "meeting.next", "skip-forward", "Shortcut+Shift+N", () -> model.planNext(this::show));
        List<Command> commands = new ArrayList<>(List.of(create, bringIn));
        commands.addAll(ofRows);
        face = new Face(view, texts.text("title"))
                .state(model.answerProperty()
                        .map(answer -> answer.isKnown()
                                ? texts.text("count", answer.meetings().size())
                                : ""))
                .hint(texts.text("hint"))
                .commands(commands)
                .buttons(next, create)
                .whileShown(model::start, model::stop)
                .focus(table);
        wire();
    }

    @Override
    public Face face() {
        return face;
    }

    private void wire() {
        rows.remember("meetings", kit.settings());
        table.setOnDragOver(this::dragOver);
        table.setOnDragDropped(this::dragDropped);
        model.answerProperty().subscribe(answer -> {
            table.setPlaceholder(answer.isKnown() ? nothing() : Rows.blank());
            rows.showNext(answer.meetings());
        });
    }

    private Node nothing() {
        return new EmptyState("file-text", texts.text("empty"))
                .offer(texts.text("empty.new"), this::didCreate)
                .offer(texts.text("empty.import"), () -> bringIn(List.of()));
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
