package org.rapporteur.followup.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.rapporteur.followup.AgencyCount;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.FollowUpService;
import org.rapporteur.followup.Status;
import org.rapporteur.followup.export.CsvTracker;
import org.rapporteur.followup.export.ExcelTracker;
import org.rapporteur.followup.export.Tracker;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.shared.Change;
import org.rapporteur.workspace.Workspace;

/** The follow-ups that a filter finds, the agencies beside them, the one selected, and what can be done. */
public final class FollowUpsModel {
    private final I18n texts = I18n.beside(FollowUpsModel.class);
    private final Workspace workspace;
    private final FollowUpService service;
    private final Kit kit;
    private final LiveQuestion<Answer> question;
    private final OneFollowUpModel one;
    private final ObjectProperty<FollowUpFilter> filter = new SimpleObjectProperty<>(FollowUpFilter.ALL);
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);

    /**
     * What was found.
     *
     * @param rows what the filter finds
     * @param total how many there are without any filter; of these {@code open} pending and {@code overdue} late
     * @param today the day from which lateness is counted
     */
    public record Answer(
            List<FollowUp> rows,
            int total,
            int open,
            int overdue,
            List<AgencyCount> agencies,
            List<String> topics,
            List<MeetingName> meetings,
            LocalDate today) {
        static final Answer NONE = new Answer(List.of(), -1, 0, 0, List.of(), List.of(), List.of(), LocalDate.EPOCH);

        /** True once the workspace was asked. */
        public boolean isKnown() {
            return total >= 0;
        }
    }

    /** A meeting to filter by. */
    public record MeetingName(long id, LocalDate date) {}

    public FollowUpsModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.service = workspace.followUps();
        this.kit = kit;
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.of(Change.FOLLOW_UPS, Change.DIRECTORY),
                () -> {
                    FollowUpFilter wanted = filter.get();
                    return () -> answer(wanted);
                },
                answer::set);
        this.one = new OneFollowUpModel(workspace, kit);
        filter.addListener((property, old, now) -> question.ask());
    }

    /** Begins to follow the workspace. */
    public void start() {
        question.start();
        one.start();
    }

    public void stop() {
        question.stop();
        one.stop();
    }

    public ObjectProperty<FollowUpFilter> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The one selected. */
    public OneFollowUpModel one() {
        return one;
    }

    /** Sets the status of the given follow-ups; undoable. */
    public void setStatus(List<FollowUp> chosen, Status status) {
        List<FollowUp> changing =
                chosen.stream().filter(one -> one.status() != status).toList();
        if (changing.isEmpty()) {
            return;
        }
        List<Long> ids = changing.stream().map(FollowUp::id).toList();
        String name = texts.text("did.status", named(changing), texts.text("status." + status));
        new Deed<>(kit, name, () -> service.setStatus(ids, status, ""), service::takeBack).start();
    }

    /** Adds a progress note to the given follow-ups; undoable. A blank note does nothing. */
    public void addNote(List<FollowUp> chosen, String note) {
        if (chosen.isEmpty() || note.isBlank()) {
            return;
        }
        List<Long> ids = chosen.stream().map(FollowUp::id).toList();
        String name = texts.text("did.note", named(chosen));
        new Deed<>(kit, name, () -> service.addNote(ids, note), service::takeBack).start();
    }

    /** Writes what the filter finds to a file, as CSV if it is named so, else as an Excel tracker. */
    public void export(Path target) {
        Answer now = answer.get();
        String words = new FilterWords(texts).of(filter.get(), now.meetings());
        kit.background()
                .runLong(
                        progress -> {
                            String group = workspace.directory().mainGroup().orElse("");
                            Tracker tracker = new Tracker(group, now.rows(), now.today(), words);
                            if (target.toString().endsWith(".csv")) {
                                new CsvTracker().write(tracker, target);
                            } else {
                                new ExcelTracker().write(tracker, target);
                            }
                            return target;
                        },
                        fraction -> {},
                        written -> kit.notices()
                                .say(texts.text("exported", now.rows().size(), written.getFileName())),
                        kit.notices()::failed);
    }

    /** A name for the exported file, without folder: "Follow-ups UNICEF 20 May 2026.xlsx". */
    public String exportName() {
        String agencies = String.join(" ", filter.get().agencies());
        return texts.text("export.name", agencies, Days.brief(answer.get().today()))
                        .replaceAll("[\\\\/:*?\"<>|]", "-")
                        .replaceAll(" +", " ")
                + ".xlsx";
    }

    private String named(List<FollowUp> chosen) {
        return chosen.size() == 1
                ? texts.text("one", chosen.getFirst().number())
                : texts.text("several", chosen.size());
    }

    private Answer answer(FollowUpFilter wanted) {
        LocalDate today = service.today();
        List<MeetingName> meetings = workspace.meetings().meetings(today).stream()
                .map(meeting -> new MeetingName(meeting.id(), meeting.date()))
                .toList();
        return new Answer(
                service.find(wanted, today),
                service.count(FollowUpFilter.ALL, today),
                service.count(FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN), today),
                service.count(FollowUpFilter.ALL.withState(FollowUpFilter.State.OVERDUE), today),
                service.counts(today),
                service.topics(),
                meetings,
                today);
    }
}
