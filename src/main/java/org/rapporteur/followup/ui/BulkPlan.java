package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpChange;
import org.rapporteur.followup.Status;
import org.rapporteur.followup.tracker.Answers;
import org.rapporteur.fx.I18n;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;

/**
 * What a change of several follow-ups would do. Pure.
 *
 * @param changes what is done, in order; empty when nothing would change
 * @param lines the same in words, one a follow-up that changes: "No 12: Open → Done"
 * @param problem why the due cannot be read; empty when all is well
 */
record BulkPlan(List<FollowUpChange> changes, List<String> lines, String problem) {

    /**
     * Plans a change.
     *
     * @param status null leaves it
     * @param dueWords a date in words or figures, or "none"; blank leaves it
     */
    static BulkPlan of(
            I18n texts, List<FollowUp> chosen, @Nullable Status status, String dueWords, String note, LocalDate today) {
        boolean moves = !dueWords.isBlank();
        Optional<Due> due = !moves || Answers.isNoDue(dueWords)
                ? Optional.empty()
                : new Answers(new Recogniser(new Vocabulary(List.of())), today).due(dueWords.strip());
        if (moves && due.isEmpty() && !Answers.isNoDue(dueWords)) {
            return new BulkPlan(List.of(), List.of(), texts.text("bulk.noDate", dueWords.strip()));
        }
        List<FollowUpChange> changes = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (FollowUp one : chosen) {
            List<String> parts = new ArrayList<>();
            if (status != null && one.status() != status) {
                changes.add(new FollowUpChange.ToStatus(one.id(), status));
                parts.add(texts.text("bulk.to", texts.text("status." + one.status()), texts.text("status." + status)));
            }
            String was = one.due() == null ? "" : one.due().phrase();
            String now = due.map(Due::phrase).orElse("");
            if (moves && !was.equals(now)) {
                changes.add(new FollowUpChange.ToDue(one.id(), due.orElse(null)));
                parts.add(texts.text("bulk.to", said(texts, was), said(texts, now)));
            }
            if (parts.isEmpty() && !note.isBlank()) {
                changes.add(new FollowUpChange.Noted(one.id(), note.strip()));
                parts.add(texts.text("bulk.note"));
            }
            if (!parts.isEmpty()) {
                lines.add(texts.text("bulk.line", one.number(), String.join(", ", parts)));
            }
        }
        return new BulkPlan(changes, lines, "");
    }

    private static String said(I18n texts, String phrase) {
        return phrase.isEmpty() ? texts.text("due.none") : phrase;
    }
}
