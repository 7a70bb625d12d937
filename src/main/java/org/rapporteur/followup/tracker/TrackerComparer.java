package org.rapporteur.followup.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpChange;
import org.rapporteur.followup.Status;
import org.rapporteur.followup.tracker.ReturnedRow.Answer;
import org.rapporteur.recognition.Due;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.UserError;

/**
 * Compares a returned tracker with the workspace. A cell counts as answered when it differs from what it said when it was
 * sent out; where the workspace was changed since as well, to something else, the two are in conflict.
 */
public final class TrackerComparer {
    private static final Comparator<Difference> ORDER = Comparator.<Difference>comparingInt(
                    difference -> difference.followUp().number())
            .thenComparing(Difference::field);

    private final ReturnedTracker tracker;
    private final Answers answers;
    private final Map<String, FollowUp> byId = new HashMap<>();
    private final Map<Integer, FollowUp> byNumber = new HashMap<>();
    private final Map<Long, Map<Field, Difference>> found = new LinkedHashMap<>();
    private final List<TrackerProblem> problems;

    private TrackerComparer(ReturnedTracker tracker, List<FollowUp> followUps, Answers answers) {
        this.tracker = tracker;
        this.answers = answers;
        this.problems = new ArrayList<>(tracker.problems());
        followUps.forEach(followUp -> {
            byId.put(followUp.blockUid(), followUp);
            byNumber.put(followUp.number(), followUp);
        });
    }

    /**
     * The differences.
     *
     * @param followUps all there are
     * @param origin of the workspace, as {@link ReturnedTracker#origin} has it
     * @throws UserError when the tracker was sent out from another workspace
     */
    public static Comparison compare(
            ReturnedTracker tracker, List<FollowUp> followUps, String origin, Answers answers) {
        TrackerComparer comparer = new TrackerComparer(tracker, followUps, answers);
        boolean told = !tracker.origin().isEmpty();
        boolean stranger = told
                ? !tracker.origin().equals(origin)
                : !tracker.rows().isEmpty()
                        && tracker.rows().stream().noneMatch(row -> comparer.byId.containsKey(row.id()));
        if (stranger) {
            throw new UserError(
                    "“" + tracker.file() + "” was sent out from another workspace, or its id column is gone;"
                            + " open the workspace that it came from and read it in there.");
        }
        tracker.rows().forEach(comparer::row);
        List<Difference> differences = comparer.found.values().stream()
                .flatMap(fields -> fields.values().stream())
                .sorted(ORDER)
                .toList();
        return new Comparison(tracker.file(), differences, comparer.problems);
    }

    private void row(ReturnedRow row) {
        FollowUp followUp = followUp(row);
        if (followUp == null) {
            return;
        }
        Exported sent = tracker.exported().getOrDefault(followUp.blockUid(), Exported.of(followUp));
        if (row.number() != null && row.number() != sent.number()) {
            problem(
                    row,
                    "",
                    "Row " + (row.row() + 1) + " has the number " + row.number() + " but the id of number "
                            + sent.number() + ", perhaps because one column was sorted alone; it was left out.");
            return;
        }
        if (!row.action().isEmpty() && !same(row.action(), followUp.text())) {
            problem(
                    row,
                    "",
                    "The action of number " + followUp.number()
                            + " was rewritten; its words belong to the minutes and stay as they are.");
        }
        status(row, followUp, sent);
        due(row, followUp, sent);
        String note = row.text(Answer.PROGRESS);
        if (!note.isEmpty()) {
            add(
                    row,
                    Answer.PROGRESS,
                    new Difference(
                            followUp,
                            Field.NOTE,
                            "",
                            note,
                            false,
                            place(row, Answer.PROGRESS),
                            new FollowUpChange.Noted(followUp.id(), note)));
        }
    }

    private @Nullable FollowUp followUp(ReturnedRow row) {
        if (!row.id().isEmpty()) {
            FollowUp known = byId.get(row.id());
            if (known == null) {
                problem(
                        row,
                        "",
                        "Row " + (row.row() + 1) + " belongs to no follow-up of this workspace"
                                + (row.number() == null ? "" : " (number " + row.number() + ")")
                                + "; it was left out.");
            }
            return known;
        }
        FollowUp known = row.number() == null || tracker.origin().isEmpty() ? null : byNumber.get(row.number());
        if (known == null) {
            problem(
                    row,
                    "",
                    "Row " + (row.row() + 1)
                            + " was added by hand or lost its id; write it into the minutes if it is a new action.");
        }
        return known;
    }

    private void status(ReturnedRow row, FollowUp followUp, Exported sent) {
        String text = row.text(Answer.STATUS);
        if (text.isEmpty()) {
            return;
        }
        Optional<Status> answered = Answers.status(text);
        if (answered.isEmpty()) {
            problem(
                    row,
                    row.at(Answer.STATUS),
                    "“" + text + "” is no status; choose Open, In progress, Done or Dropped.");
            return;
        }
        Status now = answered.get();
        if (now != sent.status() && now != followUp.status()) {
            add(
                    row,
                    Answer.STATUS,
                    new Difference(
                            followUp,
                            Field.STATUS,
                            followUp.status().name(),
                            now.name(),
                            followUp.status() != sent.status(),
                            place(row, Answer.STATUS),
                            new FollowUpChange.ToStatus(followUp.id(), now)));
        }
    }

    private void due(ReturnedRow row, FollowUp followUp, Exported sent) {
        String day = row.text(Answer.DUE);
        String phrase = row.text(Answer.DUE_AS_SAID);
        boolean dayAnswered = !day.isEmpty() && !day.equals(Objects.toString(sent.due(), ""));
        boolean phraseAnswered = !phrase.isEmpty() && !same(phrase, sent.phrase());
        if (!dayAnswered && !phraseAnswered) {
            return;
        }
        Answer cell = dayAnswered ? Answer.DUE : Answer.DUE_AS_SAID;
        String words = dayAnswered ? day : phrase;
        Optional<Due> read = Answers.isNoDue(words) ? Optional.empty() : answers.due(words);
        if (read.isEmpty() && !Answers.isNoDue(words)) {
            problem(row, row.at(cell), "“" + words + "” is no date; write one such as 30 June 2026.");
            return;
        }
        Due now = read.map(due -> dayAnswered && phraseAnswered ? said(phrase, due) : due)
                .orElse(null);
        Due was = followUp.due();
        if (!sameDue(was, now)) {
            boolean moved = !same(was == null ? "" : was.phrase(), sent.phrase())
                    || !Objects.equals(was == null ? null : was.to(), sent.due());
            boolean phrases = text(was).equals(text(now));
            add(
                    row,
                    cell,
                    new Difference(
                            followUp,
                            Field.DUE,
                            phrases ? phrase(was) : text(was),
                            phrases ? phrase(now) : text(now),
                            moved,
                            place(row, cell),
                            new FollowUpChange.ToDue(followUp.id(), now)));
        }
    }

    /** The same follow-up may stand on several sheets; who answers differently on two of them is in conflict. */
    private void add(ReturnedRow row, Answer cell, Difference difference) {
        Map<Field, Difference> known =
                found.computeIfAbsent(difference.followUp().id(), id -> new EnumMap<>(Field.class));
        Difference before = known.putIfAbsent(difference.field(), difference);
        if (before != null && !before.now().equals(difference.now())) {
            known.put(
                    difference.field(),
                    new Difference(
                            before.followUp(),
                            before.field(),
                            before.was(),
                            before.now(),
                            true,
                            before.place(),
                            before.change()));
            problem(
                    row,
                    row.at(cell),
                    "Number " + before.followUp().number() + " is answered with “"
                            + difference.now() + "” here and with “" + before.now() + "” at " + before.place()
                            + "; the latter is shown.");
        }
    }

    private void problem(ReturnedRow row, String cell, String sentence) {
        TrackerProblem problem = new TrackerProblem(row.sheet(), cell, sentence);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private static String place(ReturnedRow row, Answer answer) {
        return row.sheet() + "!" + row.at(answer);
    }

    private static Due said(String phrase, Due due) {
        return new Due(phrase, due.from(), due.to(), due.precision());
    }

    private static boolean sameDue(@Nullable Due one, @Nullable Due other) {
        return text(one).equals(text(other)) && same(phrase(one), phrase(other));
    }

    private static String text(@Nullable Due due) {
        LocalDate last = due == null ? null : due.to();
        return last == null ? phrase(due) : last.toString();
    }

    private static String phrase(@Nullable Due due) {
        return due == null ? "" : due.phrase();
    }

    private static boolean same(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }
}
