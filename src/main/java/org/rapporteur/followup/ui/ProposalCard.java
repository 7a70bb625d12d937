package org.rapporteur.followup.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rapporteur.followup.Proposal;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;

/** A line of later minutes that seems to repeat or answer a follow-up, with the reasons and what to do with it. */
public final class ProposalCard extends VBox {
    private static final I18n TEXTS = I18n.beside(ProposalCard.class);
    private static final int SHOWN = 120;

    /** What the user can say about a proposal. */
    public interface Answers {
        void repeats(Proposal proposal);

        /** It tells what became of it. */
        void answers(Proposal proposal, @org.jspecify.annotations.Nullable Status status);

        void apart(Proposal proposal);
    }

    /** A card that shows the line itself, beside the follow-up. */
    static ProposalCard ofLine(Proposal proposal, Answers answers) {
        return new ProposalCard(
                proposal,
                brief(proposal.line().text()),
                Days.full(proposal.line().said().on()),
                answers);
    }

    /** A card that shows the follow-up, beside the line. */
    public static ProposalCard ofFollowUp(Proposal proposal, Answers answers) {
        String due = proposal.followUp().due() == null
                ? ""
                : " · " + proposal.followUp().due().phrase();
        ProposalCard card = new ProposalCard(
                proposal,
                TEXTS.text(
                        "proposal.number",
                        proposal.followUp().number(),
                        brief(proposal.followUp().text())),
                Days.full(proposal.followUp().raisedOn()) + due,
                answers);
        card.getChildren()
                .add(
                        2,
                        new SafeText(
                                TEXTS.text(
                                        "proposal.here", brief(proposal.line().text())),
                                "muted"));
        return card;
    }

    private ProposalCard(Proposal proposal, String text, String where, Answers answers) {
        super(4);
        getStyleClass().addAll("action-card", "proposal");
        setAccessibleText(text);
        FlowPane buttons = new FlowPane(6, 6);
        List<Button> all = new ArrayList<>();
        Button repeats = button(TEXTS.text("proposal.repeats"), () -> answers.repeats(proposal));
        Button done = button(TEXTS.text("proposal.done"), () -> answers.answers(proposal, Status.DONE));
        Button note = button(TEXTS.text("proposal.note"), () -> answers.answers(proposal, null));
        if (proposal.kind() == Proposal.Kind.ASKED_AGAIN) {
            all.addAll(List.of(repeats, done, note));
        } else {
            all.addAll(List.of(done, note, repeats));
        }
        all.add(button(TEXTS.text("proposal.apart"), () -> answers.apart(proposal)));
        buttons.getChildren().setAll(all);
        getChildren()
                .addAll(
                        new SafeText(TEXTS.text("proposal." + proposal.kind()) + " · " + where, "caption"),
                        new SafeText(text),
                        new SafeText(reasons(proposal), "caption"),
                        buttons);
    }

    /** "same topic, same agency UNICEF, same words Justice, DG". */
    public static String reasons(Proposal proposal) {
        return proposal.reasons().stream()
                .map(reason -> TEXTS.text(
                        "reason." + reason.ground(),
                        reason.words().stream().limit(5).collect(Collectors.joining(", "))))
                .collect(Collectors.joining(" · "));
    }

    private static Button button(String text, Runnable deed) {
        Button button = new Button(text);
        button.getStyleClass().add("small");
        button.setOnAction(pressed -> deed.run());
        return button;
    }

    private static String brief(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.lastIndexOf(' ', SHOWN)) + " …";
    }
}
