package org.rapporteur.topic.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.topic.NearTopics;
import org.rapporteur.topic.Passage;
import org.rapporteur.topic.Topic;

/** What was said on one topic, the latest meeting first, and the topic that it may be the same as. */
final class ThreadPane extends VBox {
    private static final I18n TEXTS = I18n.beside(ThreadPane.class);

    private final TopicsModel model;
    private final BiConsumer<Passage, Passage.Item> open;
    private final VBox content = new VBox(12);
    private final ComboBox<String> into = new ComboBox<>();
    private boolean filling;

    /** @param open shows a line in its minutes */
    ThreadPane(TopicsModel model, BiConsumer<Passage, Passage.Item> open) {
        super(10);
        this.model = model;
        this.open = open;
        getStyleClass().addAll("side-pane", "right", "f6-pane");
        setMinWidth(0);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        into.setId("merge-into");
        into.setPromptText(TEXTS.text("merge.prompt"));
        into.setAccessibleText(TEXTS.text("merge.prompt"));
        into.setMaxWidth(Double.MAX_VALUE);
        into.setVisibleRowCount(14);
        into.valueProperty().addListener((property, old, chosen) -> {
            if (!filling && chosen != null) {
                model.merge(model.answerProperty().get().name(), chosen);
            }
        });
        getChildren().addAll(scroll, into);
        model.answerProperty().subscribe(this::show);
    }

    /** Puts the focus where another topic is chosen to merge into. */
    void focusMerge() {
        into.requestFocus();
        into.show();
    }

    private void show(TopicsModel.Answer answer) {
        filling = true;
        into.getItems()
                .setAll(answer.topics().stream()
                        .map(Topic::name)
                        .filter(name -> !name.equals(answer.name()))
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
        into.setValue(null);
        into.setVisible(!answer.name().isEmpty() && !into.getItems().isEmpty());
        filling = false;
        List<Node> nodes = new ArrayList<>();
        if (answer.name().isEmpty()) {
            nodes.add(label(TEXTS.text("thread.none"), "muted"));
        } else {
            nodes.add(new SafeText(answer.name(), "heading"));
            wordings(answer, nodes);
            NearTopics.Near near = answer.near();
            if (near != null) {
                nodes.add(near(answer.name(), near));
            }
            answer.thread().reversed().forEach(passage -> nodes.add(passage(answer.name(), passage)));
        }
        content.getChildren().setAll(nodes);
    }

    private static void wordings(TopicsModel.Answer answer, List<Node> nodes) {
        List<String> others = answer.topics().stream()
                .filter(topic -> topic.name().equals(answer.name()))
                .flatMap(topic -> topic.wordings().stream())
                .filter(wording -> !wording.equalsIgnoreCase(answer.name()))
                .toList();
        if (!others.isEmpty()) {
            nodes.add(new SafeText(TEXTS.text("thread.wordings", String.join(" · ", others)), "caption"));
        }
    }

    private Node near(String name, NearTopics.Near near) {
        VBox card = new VBox(
                4,
                new SafeText(TEXTS.text("near.question", near.topic())),
                new SafeText(TEXTS.text("near.words", String.join(", ", near.words())), "caption"),
                new FlowPane(
                        6,
                        6,
                        small(TEXTS.text("near.take"), () -> model.merge(name, near.topic())),
                        small(TEXTS.text("near.apart"), () -> model.setApart(name, near.topic()))));
        card.getStyleClass().add("action-card");
        return card;
    }

    private Node passage(String name, Passage passage) {
        VBox box = new VBox(5);
        Button day = new Button(Days.full(passage.on()));
        day.getStyleClass().add("line-link");
        day.setOnAction(pressed -> open.accept(passage, passage.items().getFirst()));
        box.getChildren().add(day);
        for (Passage.Item item : passage.items()) {
            // The topic's own name stands above all of them.
            if (item.kind() != Passage.Kind.HEADING || !item.text().strip().equalsIgnoreCase(name)) {
                box.getChildren().add(item(item));
            }
        }
        return box;
    }

    private static Node item(Passage.Item item) {
        return switch (item.kind()) {
            case HEADING -> new SafeText(item.text(), "label-head");
            case SAID -> new SafeText(item.text());
            case DECIDED -> card(item, "decided", List.of(Chip.label(TEXTS.text("item.decided"), Chip.Kind.DONE)));
            case PROMISED -> card(item, "promised", chips(item));
        };
    }

    private static List<Label> chips(Passage.Item item) {
        Passage.Promised promised = item.promised();
        if (promised == null) {
            return List.of();
        }
        List<Label> chips = new ArrayList<>();
        chips.add(Chip.label(TEXTS.text("item.number", promised.number()), Chip.Kind.KNOWN));
        chips.add(Chip.label(
                TEXTS.text("status." + promised.status()),
                promised.status().equals("DONE") ? Chip.Kind.DONE : Chip.Kind.ACCENT));
        if (!promised.duePhrase().isEmpty()) {
            chips.add(Chip.label(promised.duePhrase(), Chip.Kind.DUE));
        }
        return chips;
    }

    private static Node card(Passage.Item item, String style, List<Label> chips) {
        FlowPane bar = new FlowPane(5, 5);
        bar.getChildren().setAll(chips);
        VBox card = new VBox(4, new SafeText(item.text()), bar);
        card.getStyleClass().addAll("action-card", style);
        return card;
    }

    private static Label label(String text, String style) {
        Label label = new Label(Objects.requireNonNull(text));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private static Button small(String text, Runnable deed) {
        Button button = new Button(text);
        button.getStyleClass().add("small");
        button.setOnAction(pressed -> deed.run());
        return button;
    }
}
