package org.rapporteur.followup.ui.chase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Owed;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.SafeText;
import org.rapporteur.fx.Screen;
import org.rapporteur.mail.MailAddress;
import org.rapporteur.workspace.Chasing;

/** Reminders: whom to chase at the left, the message to the one looked at at the right. Nothing is sent from here. */
public final class ChaseController implements Screen {
    private final I18n texts = I18n.beside(ChaseController.class);
    private final ChaseModel model;
    private final Kit kit;
    private final Face face;
    private final SimpleBooleanProperty some = new SimpleBooleanProperty();
    private final Set<String> chosen = new TreeSet<>();
    private boolean chosenByUser;
    private boolean afresh = true;

    @FXML
    private ListView<Owed> agencies;

    @FXML
    private VBox message;

    @FXML
    private SafeText to;

    @FXML
    private SafeText subject;

    @FXML
    private TextArea body;

    public ChaseController(ChaseModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        Parent view = Fxml.load(this);
        SimpleBooleanProperty shown = new SimpleBooleanProperty();
        model.draftProperty().subscribe(draft -> shown.set(draft.isPresent()));
        Command copy = Command.of(texts, "chase.copy", "copy", "Shortcut+Shift+C", shown, this::didCopy);
        Command write = Command.of(texts, "chase.write", "send", "Shortcut+Enter", some, this::didWrite)
                .needing(texts.text("write.needs"));
        face = new Face(view, texts.text("title"))
                .hint(texts.text("hint"))
                .commands(List.of(copy, write))
                .buttons(copy, write)
                .whileShown(model::start, model::stop)
                .focus(agencies);
        model.knownProperty()
                .subscribe(known ->
                        agencies.setPlaceholder(known ? new EmptyState("check", texts.text("empty")) : new Region()));
        agencies.setCellFactory(
                list -> new AgencyCell(list, texts, chosen::contains, (one, now) -> choose(one.agency(), now)));
        agencies.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        agencies.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null) {
                model.show(one.agency());
            }
        });
        model.owingProperty().subscribe(this::show);
        model.draftProperty().subscribe(this::show);
    }

    @Override
    public Face face() {
        return face;
    }

    /** Chooses the agencies to begin with; none: all that are late with what names them. */
    public ChaseController with(List<String> wanted) {
        chosen.clear();
        chosen.addAll(wanted);
        chosenByUser = !wanted.isEmpty();
        afresh = true;
        show(model.owingProperty().get());
        return this;
    }

    private void show(List<Owed> owing) {
        if (!chosenByUser) {
            owing.stream()
                    .filter(one -> one.namedOverdue() > 0)
                    .map(Owed::agency)
                    .forEach(chosen::add);
        }
        int before = afresh ? -1 : named(owing, agencies.getSelectionModel().getSelectedItem());
        agencies.getItems().setAll(owing);
        if (!owing.isEmpty()) {
            int shown = before >= 0 ? before : first(owing);
            agencies.getSelectionModel().clearAndSelect(shown);
            agencies.scrollTo(shown);
            // Selected before or not, its message may have changed meanwhile.
            model.show(owing.get(shown).agency());
            afresh = false;
        }
        some.set(!wanted().isEmpty());
    }

    /** The first one that is chosen, or the first of all. */
    private int first(List<Owed> owing) {
        return Math.max(
                0,
                owing.stream().map(Owed::agency).map(chosen::contains).toList().indexOf(true));
    }

    private static int named(List<Owed> owing, @Nullable Owed one) {
        return one == null ? -1 : owing.stream().map(Owed::agency).toList().indexOf(one.agency());
    }

    /** Keys without Ctrl or Alt are the screen's own. */
    private void key(KeyEvent press) {
        Owed one = agencies.getSelectionModel().getSelectedItem();
        if (press.getCode() == KeyCode.SPACE && !press.isShortcutDown() && one != null) {
            press.consume();
            choose(one.agency(), !chosen.contains(one.agency()));
        }
    }

    private void choose(String agency, boolean now) {
        chosenByUser = true;
        if (now) {
            chosen.add(agency);
        } else {
            chosen.remove(agency);
        }
        agencies.refresh();
        some.set(!wanted().isEmpty());
    }

    private List<String> wanted() {
        return model.owingProperty().get().stream()
                .map(Owed::agency)
                .filter(chosen::contains)
                .toList();
    }

    private void show(Optional<Chasing.Chase> draft) {
        message.setVisible(draft.isPresent());
        to.setText(draft.map(this::recipients).orElse(""));
        subject.setText(draft.map(one -> one.reminder().subject()).orElse(""));
        body.setText(draft.map(one -> one.reminder().body()).orElse(""));
    }

    private String recipients(Chasing.Chase chase) {
        String people = chase.to().stream().map(ChaseController::person).collect(Collectors.joining(", "));
        String told =
                people.isEmpty() ? texts.text("to.nobody", chase.reminder().agency()) : people;
        return chase.refused().isEmpty() ? told : told + "\n" + String.join("\n", chase.refused());
    }

    private static String person(MailAddress one) {
        return one.name().isEmpty() ? one.address() : one.name() + " <" + one.address() + ">";
    }

    private void didCopy() {
        model.draftProperty().get().ifPresent(draft -> kit.notices()
                .copy(
                        draft.reminder().subject() + "\n\n" + draft.reminder().body(),
                        texts.text("copied", draft.reminder().agency())));
    }

    private void didWrite() {
        kit.dialogs().chooseFolder(texts.text("folder")).ifPresent(folder -> model.write(wanted(), folder));
    }
}
