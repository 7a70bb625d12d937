package org.rapporteur.meeting.circulation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.directory.PersonalWords;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingService;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.Written;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Database;
import org.rapporteur.store.Tx;

/** Freezes minutes when they go out, opens them again for a reason, and keeps what went out. */
public final class CirculationService {
    private final Database database;
    private final Clock clock;
    private final MeetingService meetings;
    private final VersionRepository versions;

    public CirculationService(Database database, Clock clock, MeetingService meetings, VersionRepository versions) {
        this.database = database;
        this.clock = clock;
        this.meetings = meetings;
        this.versions = versions;
    }

    /**
     * What was done to the state of minutes, to take it back.
     *
     * @param before where they stood
     * @param version the version that was made or opened again
     * @param made the version did not exist before
     */
    public record Step(
            long meetingId, MeetingService.Standing before, MeetingState after, long version, boolean made) {}

    /** Freezes minutes and keeps them as the next version; those that stand circulated already only change their state. */
    public Step circulate(long meetingId, MeetingState wanted) {
        Meeting meeting = meeting(meetingId);
        return database.write(tx -> {
            Optional<Long> standing = isFrozen(meeting.state()) ? versions.standing(tx, meetingId) : Optional.empty();
            long version = standing.orElseGet(
                    () -> versions.add(tx, meetingId, HeadLines.of(meeting.minutes()), clock.instant()));
            MeetingService.Standing before = meetings.standing(tx, meetingId);
            meetings.setState(tx, meetingId, wanted);
            return new Step(meetingId, before, wanted, version, standing.isEmpty());
        });
    }

    /**
     * Opens frozen minutes for changes; what went out stays as a version.
     *
     * @throws UserError without a reason
     */
    public Step reopen(long meetingId, String reason) {
        if (reason.isBlank()) {
            throw new UserError("Minutes that went out are opened again for a reason only; say which.");
        }
        Meeting meeting = meeting(meetingId);
        return database.write(tx -> {
            Optional<Long> standing = versions.standing(tx, meetingId);
            long version = standing.orElseGet(
                    () -> versions.add(tx, meetingId, HeadLines.of(meeting.minutes()), clock.instant()));
            versions.setReopened(tx, version, clock.instant(), reason.strip());
            MeetingService.Standing before = meetings.standing(tx, meetingId);
            meetings.setState(tx, meetingId, MeetingState.DRAFT);
            return new Step(meetingId, before, MeetingState.DRAFT, version, standing.isEmpty());
        });
    }

    /** Puts other words where a person is named in what went out; gives how many texts became others. */
    public int rewrite(Tx tx, PersonalWords words) {
        return versions.rewrite(tx, words);
    }

    /** Every text of all minutes, headers and versions that went out among them, by day. */
    public List<Written> written() {
        return database.read(versions::written);
    }

    /** Takes the last step back: what is changed after that counts as if it had not been circulated, or opened. */
    public void takeBack(Step step) {
        database.write(tx -> {
            if (step.made()) {
                versions.remove(tx, step.version());
            } else if (step.after() == MeetingState.DRAFT) {
                versions.setReopened(tx, step.version(), null, null);
            }
            meetings.putBack(tx, step.meetingId(), step.before());
            return step;
        });
    }

    /** What went out so far, the first one first. */
    public List<Version> versions(long meetingId) {
        return database.read(tx -> versions.all(tx, meetingId));
    }

    /** The minutes as a version has them, to be written as a document again. */
    public Minutes minutes(Version version) {
        KeptHead head = KeptHead.of(version.content().head());
        return new Minutes(head.header(), head.attendance(), database.read(tx -> versions.blocks(tx, version.id())));
    }

    /**
     * The version with a number.
     *
     * @throws UserError when the minutes have not gone out so often
     */
    public Version version(long meetingId, int number) {
        List<Version> all = versions(meetingId);
        return all.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new UserError(
                        all.isEmpty()
                                ? "These minutes have not gone out yet, so there is no version " + number
                                        + " of them; leave the version out to have them as they are."
                                : "There is no version " + number + " of these minutes; they have "
                                        + (all.size() == 1
                                                ? "version 1 only."
                                                : "versions 1 to "
                                                        + all.getLast().number() + ".")));
    }

    /** What minutes say now, to be compared with a version. */
    public static Version.Content content(Minutes minutes) {
        List<Version.Line> lines = new ArrayList<>();
        for (Block block : minutes.blocks()) {
            lines.add(new Version.Line(block.uid(), block.kind().name(), block.text()));
        }
        return new Version.Content(HeadLines.of(minutes), lines);
    }

    private Meeting meeting(long id) {
        return meetings.meeting(id)
                .orElseThrow(() -> new UserError("This meeting is gone; choose another one in the list of meetings."));
    }

    private static boolean isFrozen(MeetingState state) {
        return state == MeetingState.CIRCULATED || state == MeetingState.PUBLISHED;
    }
}
