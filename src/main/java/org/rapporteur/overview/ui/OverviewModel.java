package org.rapporteur.overview.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.AgencyCount;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.FollowUpFilter.State;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.shared.Change;
import org.rapporteur.workspace.Workspace;

/** What the overview tells. */
public final class OverviewModel {
    /** So many of the late ones are listed. */
    private static final int MOST_LATE = 4;

    private final I18n texts = I18n.beside(OverviewModel.class);
    private final Workspace workspace;
    private final LiveQuestion<Answer> question;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * The state of things.
     *
     * @param meetings the latest first
     * @param longest the follow-ups that are late for the longest time, that first
     * @param late,open,done how many follow-ups are late, pending and done
     */
    public record Answer(
            LocalDate today,
            List<MeetingSummary> meetings,
            List<AgencyCount> agencies,
            List<FollowUp> longest,
            int late,
            int open,
            int done) {

        /** The meeting to come, as stored or as announced by the last one. */
        Optional<NextMeeting> next() {
            Optional<NextMeeting> stored = meetings.reversed().stream()
                    .filter(meeting -> !meeting.date().isBefore(today))
                    .map(meeting -> new NextMeeting(meeting.date(), meeting.start(), meeting.end(), meeting.place()))
                    .findFirst();
            return stored.or(() -> announced()
                    .filter(next -> next.date() != null && !next.date().isBefore(today)));
        }

        /** What the last minutes announced, though that day may be over. */
        Optional<NextMeeting> announced() {
            return meetings.stream().findFirst().map(MeetingSummary::next).filter(next -> next.date() != null);
        }

        /** The last meeting that was held. */
        Optional<MeetingSummary> last() {
            return meetings.stream()
                    .filter(meeting -> !meeting.date().isAfter(today))
                    .findFirst();
        }
    }

    public OverviewModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.allOf(Change.class),
                () -> this::answer,
                found -> answer.set(Optional.of(found)));
    }

    /** Begins to follow the workspace. */
    public void start() {
        question.start();
    }

    public void stop() {
        question.stop();
    }

    /** Empty until the workspace was asked. */
    public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** "14 May", with the year when it is another one. */
    static String day(LocalDate today, @Nullable LocalDate day) {
        return day == null || day.getYear() == today.getYear() ? Days.dayOfYear(day) : Days.full(day);
    }

    /** How far away a day is, in words: "today", "in 4 weeks". */
    String away(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 14 ? texts.text("away.days", days) : texts.text("away.weeks", Math.round(days / 7.0));
    }

    private Answer answer() {
        LocalDate today = workspace.followUps().today();
        FollowUpFilter late = FollowUpFilter.ALL.withState(State.OVERDUE);
        return new Answer(
                today,
                workspace.meetings().meetings(today),
                workspace.followUps().counts(today),
                workspace.followUps().first(late, today, MOST_LATE),
                workspace.followUps().count(late, today),
                workspace.followUps().count(FollowUpFilter.ALL.withState(State.OPEN), today),
                workspace.followUps().count(FollowUpFilter.ALL.withState(State.DONE), today));
    }
}
