package org.rapporteur.followup.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.rapporteur.followup.AgencyCount;
import org.rapporteur.followup.FilterQuery;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.FollowUpGroup;
import org.rapporteur.followup.FollowUpOrder;
import org.rapporteur.followup.FollowUpService;
import org.rapporteur.followup.Status;
import org.rapporteur.followup.export.BriefExport;
import org.rapporteur.followup.export.CsvTracker;
import org.rapporteur.followup.export.ExcelTracker;
import org.rapporteur.followup.export.Tracker;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.query.Query;
import org.rapporteur.views.SavedView;
import org.rapporteur.workspace.Briefing;
import org.rapporteur.workspace.Workspace;

/** The follow-ups that a query finds, the agencies beside them, the one selected, and what can be done. */
public final class FollowUpsModel {
    /** What saved views of this list are kept under. */
    public static final String SCREEN = "follow-ups";

    private final I18n texts = I18n.beside(FollowUpsModel.class);
    private final Workspace workspace;
    private final FollowUpService service;
    private final Kit kit;
    private final LiveQuestion<Answer> question;
    private final OneFollowUpModel one;
    private final ObjectProperty<Query> query = new SimpleObjectProperty<>(Query.ALL);
    private final ObjectProperty<FollowUpOrder> order = new SimpleObjectProperty<>(FollowUpOrder.BY_DUE);
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);

    /**
     * What was found.
     *
     * @param groups what the query finds, in one group unless grouping was asked for
     * @param order in which it was asked for
     * @param total how many there are without any query; of these {@code open} pending and {@code overdue} late
     * @param slips how often dues were moved, by the key of the follow-up; those never moved are not in it
     * @param today the day from which lateness is counted
     */
    public record Answer(
            List<FollowUpGroup> groups,
            FollowUpOrder order,
            int total,
            int open,
            int overdue,
            List<AgencyCount> agencies,
            List<String> topics,
            List<MeetingName> meetings,
            Map<Long, Integer> slips,
            LocalDate today) {
        static final Answer NONE = new Answer(
                List.of(), FollowUpOrder.BY_DUE, -1, 0, 0, List.of(), List.of(), List.of(), Map.of(), LocalDate.EPOCH);

        /** True once the workspace was asked. */
        public boolean isKnown() {
            return total >= 0;
        }

        /** What was found, each once. */
        public List<FollowUp> rows() {
            return groups.size() == 1
                    ? groups.getFirst().followUps()
                    : groups.stream()
                            .flatMap(group -> group.followUps().stream())
                            .distinct()
                            .toList();
        }
    }

    /** A meeting that raised follow-ups. */
    public record MeetingName(long id, LocalDate date) {}

    public FollowUpsModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.service = workspace.followUps();
        this.kit = kit;
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.of(Change.FOLLOW_UPS, Change.DIRECTORY, Change.TOPICS),
                () -> {
                    Query wanted = query.get();
                    FollowUpOrder by = order.get();
                    return () -> answer(wanted, by);
                },
                answer::set);
        this.one = new OneFollowUpModel(workspace, kit);
        query.addListener((property, old, now) -> question.ask());
        order.addListener((property, old, now) -> question.ask());
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

    /** What is asked for. */
    public ObjectProperty<Query> queryProperty() {
        return query;
    }

    /** How it is grouped and sorted. */
    public ObjectProperty<FollowUpOrder> orderProperty() {
        return order;
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Asks for what a filter means. */
    public void filterBy(FollowUpFilter filter) {
        query.set(FilterQuery.query(filter));
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

    /** Does what was planned for several follow-ups; one undo takes all of it back. */
    void apply(BulkPlan plan, String note) {
        if (!plan.changes().isEmpty()) {
            String name = texts.text("did.bulk", plan.lines().size());
            new Deed<>(kit, name, () -> service.apply(plan.changes(), note), service::takeBack).start();
        }
    }

    /**
     * Keeps the view on show under a name; undoable.
     *
     * @param asked the query in the language of the filter box
     * @param columns as the table names them
     */
    public void keepView(String name, String asked, String columns) {
        FollowUpOrder by = order.get();
        SavedView view = new SavedView(
                0,
                SCREEN,
                name,
                asked,
                by.grouping().name(),
                by.sort().name() + (by.descending() ? " DESC" : ""),
                columns);
        new Deed<>(kit, texts.text("did.view", name), () -> workspace.views().add(view), workspace.views()::remove)
                .start();
    }

    /** Shows a kept view; what this program does not know of it is left at its usual way. */
    public void showView(SavedView view, Query asked) {
        order.set(SavedOrder.of(view));
        query.set(asked);
    }

    /** Writes what the query finds to a file, as CSV if it is named so, else as an Excel tracker. */
    public void export(Path target, String words) {
        Answer now = answer.get();
        kit.background()
                .runLong(
                        progress -> {
                            String group = workspace.directory().mainGroup().orElse("");
                            Tracker tracker = new Tracker(service.origin(), group, now.rows(), now.today(), words);
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

    /** Writes what concerns an agency as a Word page. */
    public void brief(String agency, Path target) {
        LocalDate today = answer.get().today();
        kit.background()
                .runLong(
                        progress -> {
                            new BriefExport().write(new Briefing(workspace).of(agency, today), target);
                            return target;
                        },
                        fraction -> {},
                        written -> kit.notices().say(texts.text("brief.wrote", agency, written.getFileName())),
                        kit.notices()::failed);
    }

    /** A name for the exported file, without folder: "Follow-ups UNICEF 20 May 2026.xlsx". */
    public String exportName() {
        String agencies = String.join(" ", query.get().values("agency"));
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

    private Answer answer(Query wanted, FollowUpOrder by) {
        LocalDate today = service.today();
        List<MeetingName> meetings = workspace.meetings().meetings(today).stream()
                .map(meeting -> new MeetingName(meeting.id(), meeting.date()))
                .toList();
        return new Answer(
                service.groups(new FilterQuery(today).filter(wanted), by, today),
                by,
                service.count(FollowUpFilter.ALL, today),
                service.count(FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN), today),
                service.count(FollowUpFilter.ALL.withState(FollowUpFilter.State.OVERDUE), today),
                service.counts(today),
                service.topics(),
                meetings,
                service.slips(),
                today);
    }
}
