package org.rapporteur.topic.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Days;
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
import org.rapporteur.shared.Folding;
import org.rapporteur.topic.Topic;

/** The topics screen: all topics at the left, what was said on the selected one at the right. */
public final class TopicsController implements Screen {
    private final I18n texts = I18n.beside(TopicsController.class);
    private final TopicsModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Face face;
    private final ThreadPane thread;
    private final Rows<Topic> rows;
    private String wanted = "";

    @FXML
    private SplitPane panes;

    @FXML
    private TableView<Topic> table;

    public TopicsController(TopicsModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.thread = new ThreadPane(
                model, (passage, item) -> navigator.go(new Route.Meeting(passage.meetingId(), item.blockUid())));
        Parent view = Fxml.load(this);
        this.rows = new Rows<>(table, texts, topic -> Folding.fold(topic.name()).hashCode());
        BooleanBinding one = rows.exactlyOne();
        List<Command> commands = List.of(
                Command.of(texts, "topic.followups", "check-square", "Enter", one, this::didOpenFollowUps),
                Command.of(texts, "topic.rename", "edit-3", "F2", one, this::didRename),
                Command.of(texts, "topic.merge", "git-merge", null, one, thread::focusMerge),
                Command.of(texts, "topic.export", "upload", "Shortcut+E", one, this::didExport)
                        .needing(texts.text("export.needs")));
        rows.offer(commands);
        face = new Face(view, texts.text("title"))
                .state(model.answerProperty()
                        .map(answer -> answer.isKnown()
                                ? texts.text("count", answer.topics().size())
                                : ""))
                .hint(texts.text("hint"))
                .commands(commands)
                .buttons(commands.getLast())
                .whileShown(model::start, model::stop)
                .focus(table);
        wire();
    }

    @Override
    public Face face() {
        return face;
    }

    private void wire() {
        rows.words("topic", 200, 330, Topic::name, "strong");
        rows.drawn(
                "meetings",
                96,
                100,
                Topic::meetings,
                (topic, width) -> Cells.wrapped(texts.text("meetings", topic.meetings()), width));
        rows.drawn("last", 96, 110, Topic::last, (topic, width) -> Cells.wrapped(Days.brief(topic.last()), width));
        rows.drawn(
                "open",
                60,
                70,
                Topic::open,
                (topic, width) -> Cells.wrapped(topic.open() == 0 ? "" : texts.text("open", topic.open()), width));
        rows.remember("topics", kit.settings());
        new Sides(panes, "topics", kit.settings()).right(thread, 0.42);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Topic>)
                change -> rows.one().ifPresent(topic -> model.show(topic.name())));
        model.answerProperty().subscribe(this::show);
    }

    /** Shows a topic that another screen asked for; blank leaves the selection as it is. */
    public TopicsController at(String name) {
        if (!name.isBlank()) {
            wanted = name;
            model.show(name);
        }
        return this;
    }

    private void show(TopicsModel.Answer answer) {
        table.setPlaceholder(answer.isKnown() ? new EmptyState("align-left", texts.text("empty")) : Rows.blank());
        String name = wanted.isBlank() ? answer.name() : wanted;
        if (!table.getItems().equals(answer.topics())) {
            if (name.isBlank()) {
                rows.showNext(answer.topics());
            } else {
                rows.show(answer.topics());
            }
        }
        Optional<Topic> selected = rows.one();
        if (!name.isBlank()
                && selected.filter(topic -> topic.name().equals(name)).isEmpty()) {
            table.getItems().stream()
                    .filter(topic -> topic.name().equals(answer.name()))
                    .findFirst()
                    .ifPresent(topic -> {
                        wanted = "";
                        table.getSelectionModel().clearSelection();
                        table.getSelectionModel().select(topic);
                        table.scrollTo(topic);
                    });
        }
    }

    private void didOpenFollowUps() {
        rows.one().ifPresent(topic -> navigator.go(new Route.FollowUps(FollowUpFilter.ALL.withTopic(topic.name()))));
    }

    private void didRename() {
        rows.one().ifPresent(topic -> kit.dialogs()
                .askText(texts.text("rename.question", topic.name()), topic.name(), texts.text("rename.deed"))
                .ifPresent(name -> model.rename(topic.name(), name)));
    }

    private void didExport() {
        kit.dialogs()
                .saveFile(
                        texts.text("export.title"), model.exportName(), FileKind.of(texts.text("export.word"), "docx"))
                .ifPresent(model::export);
    }
}
