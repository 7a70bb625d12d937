package org.rapporteur.followup.ui;

import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Proposal;
import org.rapporteur.followup.Status;

/** Passes on what the user says about a proposal. */
record ProposalAnswers(OneFollowUpModel model) implements ProposalCard.Answers {
    @Override
    public void repeats(Proposal proposal) {
        model.takeAsRepeat(proposal);
    }

    @Override
    public void answers(Proposal proposal, @Nullable Status status) {
        model.takeAsAnswer(proposal, status);
    }

    @Override
    public void apart(Proposal proposal) {
        model.dismiss(proposal);
    }
}
