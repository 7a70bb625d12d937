package org.rapporteur.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.directory.Membership;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.FollowUpService;
import org.rapporteur.followup.Proposals;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Database;
import org.rapporteur.topic.TopicRepository;

/** Makes the next meeting from the last one. */
public final class Planning {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LOOKED_AT = 4;

    private final Database database;
    private final MeetingService meetings;
    private final Open open;
    private final DirectoryService directory;
    private final TopicRepository topics;
    private final Uids uids;

    /** What is open, and how lines stand for it. */
    public record Open(FollowUpService followUps, Proposals links) {}

    public Planning(
            Database database,
            MeetingService meetings,
            Open open,
            DirectoryService directory,
            TopicRepository topics,
            Uids uids) {
        this.database = database;
        this.meetings = meetings;
        this.open = open;
        this.directory = directory;
        this.topics = topics;
        this.uids = uids;
    }

    /**
     * The next meeting.
     *
     * @param isNew false when it stood in the list already
     */
    public record Next(long meetingId, LocalDate on, boolean isNew) {}

    /**
     * Plans the meeting that the minutes of a day announce, or finds it where it was made before.
     *
     * @param from the day of the meeting to follow; null: the latest whose minutes are begun
     * @throws UserError when there is no such meeting, it announces none, or one that would lie before it
     */
    public Next next(@Nullable LocalDate from) {
        LocalDate today = open.followUps().today();
        List<MeetingSummary> known = meetings.meetings(today);
        MeetingSummary last = last(known, from);
        NextMeeting next = last.next();
        LocalDate on = next == null ? null : next.date();
        if (next == null || on == null) {
            throw new UserError("The minutes of " + DAY.format(last.date())
                    + " do not say when the group meets next; write it under “Next meeting” and try again.");
        }
        checkOrder(on, last.date());
        Optional<MeetingSummary> there = known.stream()
                .filter(one -> one.date().equals(on) && one.group().equals(last.group()))
                .findFirst();
        return there.map(one -> new Next(one.id(), on, false)).orElseGet(() -> add(known, last, next, on));
    }

    /**
     * Refuses a meeting before the one that it follows.
     *
     * @throws UserError which names both days
     */
    public static void checkOrder(LocalDate on, LocalDate before) {
        if (!on.isAfter(before)) {
            throw new UserError(
                    "The meeting of " + DAY.format(on) + " would not come after the one that it follows, of "
                            + DAY.format(before) + "; correct one of the two dates.");
        }
    }

    private static MeetingSummary last(List<MeetingSummary> known, @Nullable LocalDate from) {
        return known.stream()
                .filter(one -> from == null
                        ? one.state() != MeetingState.PLANNED
                        : one.date().equals(from))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        from == null
                                ? "There are no minutes yet from which the next meeting could be made."
                                : "There was no meeting on " + DAY.format(from)
                                        + "; “Meetings” lists all days on which the group met."));
    }

    private Next add(List<MeetingSummary> known, MeetingSummary last, NextMeeting next, LocalDate on) {
        List<Minutes> earlier = known.stream()
                .filter(one -> one.group().equals(last.group()) && !one.date().isAfter(last.date()))
                .limit(LOOKED_AT)
                .flatMap(one -> meetings.meeting(one.id()).stream())
                .map(Meeting::minutes)
                .toList();
        Header before = earlier.getFirst().header();
        Header header = Header.of(last.group(), on)
                .withTimes(next.start(), next.end())
                .withPlace(next.place())
                .withChair(before.chair())
                .withNoteTaker(before.noteTaker())
                .withPreviousMinutes(last.date());
        List<FollowUp> pending = open.followUps().find(FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN), on);
        return database.write(tx -> {
            Map<String, String> names = topics.names(tx);
            List<NextPlan.Planned> plan = new NextPlan(
                            heading -> Objects.requireNonNullElse(names.get(Folding.fold(heading)), heading.strip()),
                            uids::next)
                    .blocks(earlier, pending, on);
            List<Block> blocks = plan.stream().map(NextPlan.Planned::block).toList();
            long id = meetings.add(
                    tx,
                    new Minutes(header, invited(last.group(), on, earlier.getFirst()), blocks),
                    MeetingState.PLANNED,
                    null);
            for (NextPlan.Planned planned : plan) {
                if (planned.reviews() != null) {
                    open.links().review(tx, planned.block().uid(), planned.reviews());
                }
            }
            return new Next(id, on, true);
        });
    }

    /** The members on that day; where none are known, whoever came the last time. */
    private List<Attendee> invited(String group, LocalDate on, Minutes last) {
        List<Attendee> members = new ArrayList<>();
        for (Membership member : directory.members(group)) {
            if (member.isMemberOn(on)) {
                members.add(Attendee.expected(member.organisation()));
            }
        }
        if (members.isEmpty()) {
            last.attendance().forEach(attendee -> members.add(Attendee.expected(attendee.name())));
        }
        return members;
    }
}
