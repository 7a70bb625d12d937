package org.rapporteur.importing.ui;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.I18n;
import org.rapporteur.importing.ui.Revision.Edit;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Owner;

/** The answers to a recognised piece, the fields to put it right, and the deed that makes an action of what was missed. */
final class PieceEditor extends VBox {
    private static final I18n TEXTS = I18n.beside(PieceEditor.class);

    private final Button accept = button("piece-accept", TEXTS.text("piece.accept"));
    private final Button edit = button("piece-edit", TEXTS.text("piece.edit"));
    private final Button reject = button("piece-reject", TEXTS.text("piece.reject"));
    private final Button mark = button("piece-mark", TEXTS.text("piece.mark"));
    private final FlowPane answers = new FlowPane(6, 6, accept, edit, reject, mark);
    private final TextField words = field("piece-words", TEXTS.text("piece.words"));
    private final TextField owners = field("piece-owners", TEXTS.text("piece.owners"));
    private final TextField due = field("piece-due", TEXTS.text("piece.due"));
    private final HBox promise =
            new HBox(6, labelled(TEXTS.text("piece.owners"), owners), labelled(TEXTS.text("piece.due"), due));
    private final VBox form = new VBox(6, labelled(TEXTS.text("piece.words"), words), promise);
    private @Nullable PreviewRow row;
    private Consumer<Edit> save = edit -> {};
    private Runnable back = () -> {};

    PieceEditor() {
        super(8);
        getStyleClass().add("piece-editor");
        Button done = button("piece-save", TEXTS.text("piece.save"));
        done.getStyleClass().add("primary");
        Button leave = button("piece-back", TEXTS.text("piece.back"));
        done.setOnAction(pressed -> save());
        leave.setOnAction(pressed -> leave());
        HBox deeds = new HBox(6, leave, done);
        deeds.setAlignment(Pos.CENTER_RIGHT);
        form.getChildren().add(deeds);
        form.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                save();
            } else if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                leave();
            }
        });
        mark.setTooltip(new Tooltip(TEXTS.text("piece.mark.hint")));
        mark.setAccessibleHelp(TEXTS.text("piece.mark.hint"));
        getChildren().setAll(answers, form);
        show(null);
    }

    void setOnDeeds(Runnable toAccept, Runnable toEdit, Runnable toReject, Runnable toMark) {
        mark.setOnAction(pressed -> toMark.run());
        accept.setOnAction(pressed -> toAccept.run());
        edit.setOnAction(pressed -> toEdit.run());
        reject.setOnAction(pressed -> toReject.run());
    }

    void setOnSave(Consumer<Edit> task) {
        save = task;
    }

    void setOnBack(Runnable task) {
        back = task;
    }

    /** Offers the answers to a piece. */
    void show(@Nullable PreviewRow shown) {
        row = shown;
        boolean asks = shown != null && shown.asks();
        accept.setDisable(!asks);
        reject.setDisable(!asks);
        edit.setDisable(!isEditable(shown));
        boolean ghost = shown instanceof PreviewRow.BlockRow block && block.promise();
        mark.setDisable(ghost || !(shown instanceof PreviewRow.BlockRow words && words.isMarkable()));
        accept.setText(ghost ? TEXTS.text("piece.accept.promise") : TEXTS.text("piece.accept"));
        reject.setText(ghost ? TEXTS.text("piece.reject.promise") : TEXTS.text("piece.reject"));
        swap(answers, form);
    }

    /** Offers what can be done with lines of the file. */
    void showLines() {
        show(null);
        mark.setDisable(false);
    }

    /** Opens the fields of a piece. */
    void edit(PreviewRow shown) {
        if (!isEditable(shown)) {
            return;
        }
        row = shown;
        if (shown instanceof PreviewRow.BlockRow block) {
            words.setText(block.text());
            owners.setText(names(block));
            due.setText(phrase(block));
            promise.setVisible(block.kind() == BlockKind.ACTION);
        } else if (shown instanceof PreviewRow.Field field) {
            words.setText(field.value());
            promise.setVisible(false);
        }
        promise.setManaged(promise.isVisible());
        swap(form, answers);
        words.requestFocus();
        words.end();
    }

    private static boolean isEditable(@Nullable PreviewRow row) {
        return row instanceof PreviewRow.BlockRow
                || (row instanceof PreviewRow.Field field && !field.key().equals("previous"));
    }

    private void save() {
        if (row instanceof PreviewRow.BlockRow block && block.kind() == BlockKind.ACTION) {
            save.accept(new Edit(
                    words.getText().strip(),
                    owners.getText().equals(names(block)) ? null : owners.getText(),
                    due.getText().equals(phrase(block)) ? null : due.getText()));
        } else {
            save.accept(new Edit(words.getText().strip(), null, null));
        }
    }

    private void leave() {
        swap(answers, form);
        back.run();
    }

    private static String names(PreviewRow.BlockRow block) {
        return block.owners().stream().map(Owner::name).collect(Collectors.joining(", "));
    }

    private static String phrase(PreviewRow.BlockRow block) {
        return block.due() == null ? "" : block.due().phrase();
    }

    private static void swap(Node shown, Node hidden) {
        shown.setVisible(true);
        shown.setManaged(true);
        hidden.setVisible(false);
        hidden.setManaged(false);
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        return button;
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(text);
        return field;
    }

    private static VBox labelled(String text, TextField field) {
        Label label = new Label(text);
        label.getStyleClass().add("label-head");
        label.setLabelFor(field);
        VBox box = new VBox(2, label, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
