package org.rapporteur.meeting.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Proposal;
import org.rapporteur.followup.Status;
import org.rapporteur.followup.ui.ProposalCard;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.topic.NearTopics;
import org.rapporteur.topic.Passage;

/** Beside the text: what was said about this topic the last time, and what seems to be asked again. */
final class LastTimePane extends VBox {
    private static final I18n TEXTS = I18n.beside(LastTimePane.class);

    private final LastTimeModel model;
    private final Consumer<String> goHere;
    private final Consumer<Passage> goThere;
    private final VBox content = new VBox(8);

    /**
     * @param goHere shows a block of these minutes
     * @param goThere opens the minutes of the last time
     */
    LastTimePane(LastTimeModel model, Consumer<String> goHere, Consumer<Passage> goThere) {
        this.model = model;
        this.goHere = goHere;
        this.goThere = goThere;
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.answerProperty().subscribe(this::show);
    }

    private void show(LastTimeModel.Answer answer) {
        List<Node> nodes = new ArrayList<>();
        NearTopics.Near near = answer.near();
        if (near != null) {
            nodes.add(near(answer.heading(), near));
        }
        Passage last = answer.last();
        if (last != null) {
            nodes.add(new SafeText(TEXTS.text("last.title", answer.heading()), "label-head"));
            nodes.add(passage(last));
        } else if (near == null) {
            nodes.add(new SafeText(
                    answer.heading().isEmpty() ? TEXTS.text("last.nowhere") : TEXTS.text("last.none", answer.heading()),
                    "muted"));
        }
        if (!answer.proposals().isEmpty()) {
            nodes.add(new SafeText(TEXTS.text("last.proposals"), "label-head"));
            answer.proposals().forEach(proposal -> nodes.add(proposal(proposal)));
        }
        content.getChildren().setAll(nodes);
    }

    private Node near(String heading, NearTopics.Near near) {
        VBox card = new VBox(
                4,
                new SafeText(TEXTS.text("near.question", heading, near.topic())),
                new SafeText(TEXTS.text("near.words", String.join(", ", near.words())), "caption"),
                new FlowPane(
                        6,
                        6,
                        button(TEXTS.text("near.take"), () -> model.takeNear(near)),
                        button(TEXTS.text("near.apart"), () -> model.dismissNear(near))));
        card.getStyleClass().add("action-card");
        return card;
    }

    private Node passage(Passage last) {
        VBox card = new VBox(6);
        card.getStyleClass().add("action-card");
        card.getChildren().add(new SafeText(Days.full(last.on()), "caption"));
        for (Passage.Item item : last.items()) {
            String text = item.text();
            Passage.Promised promised = item.promised();
            switch (item.kind()) {
                case HEADING -> {}
                case SAID -> card.getChildren().add(new SafeText(text));
                case DECIDED -> card.getChildren().add(new SafeText(TEXTS.text("last.decided", text)));
                case PROMISED ->
                    card.getChildren()
                            .add(new SafeText(
                                    promised == null
                                            ? text
                                            : TEXTS.text(
                                                    "last.promised",
                                                    promised.number(),
                                                    text,
                                                    TEXTS.text("last.status." + Status.valueOf(promised.status())))));
            }
        }
        card.getChildren().add(button(TEXTS.text("last.open"), () -> goThere.accept(last)));
        return card;
    }

    private Node proposal(Proposal proposal) {
        ProposalCard card = ProposalCard.ofFollowUp(proposal, new ProposalCard.Answers() {
            @Override
            public void repeats(Proposal taken) {
                model.takeAsRepeat(taken);
            }

            @Override
            public void answers(Proposal taken, @Nullable Status status) {
                model.takeAsAnswer(taken, status);
            }

            @Override
            public void apart(Proposal dismissed) {
                model.dismiss(dismissed);
            }
        });
        card.setOnMouseClicked(click -> goHere.accept(proposal.line().blockUid()));
        return card;
    }

    private static Button button(String text, Runnable deed) {
        Button button = new Button(text);
        button.getStyleClass().add("small");
        button.setOnAction(pressed -> deed.run());
        return button;
    }
}
