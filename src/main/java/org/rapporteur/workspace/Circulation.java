package org.rapporteur.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.calendar.CalendarEvent;
import org.rapporteur.calendar.CalendarFile;
import org.rapporteur.directory.Membership;
import org.rapporteur.followup.Condition;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Status;
import org.rapporteur.followup.export.ExcelTracker;
import org.rapporteur.followup.export.Tracker;
import org.rapporteur.mail.MailAddress;
import org.rapporteur.mail.MailDraft;
import org.rapporteur.mail.MailFile;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.circulation.CheckList;
import org.rapporteur.meeting.circulation.Finding;
import org.rapporteur.meeting.circulation.Version;
import org.rapporteur.meeting.export.ActionLayout;
import org.rapporteur.meeting.export.MinutesExport;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;

/** Puts together what goes round after a meeting: minutes, tracker, a draft to the members, the next meeting. */
public final class Circulation {
    private final Workspace workspace;
    private final Clock clock;

    public Circulation(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param files in the order they were written
     * @param refused a sentence for each address that is none
     */
    public record Parcel(List<Path> files, List<String> refused) {}

    /** What to look at before minutes go out. */
    public List<Finding> check(Minutes minutes) {
        return CheckList.of(minutes, new Recogniser(workspace.directory().vocabulary()));
    }

    /**
     * Writes the package into a folder, which is made if need be.
     *
     * @throws org.rapporteur.shared.UserError when something cannot be written
     */
    public Parcel write(Meeting meeting, Path folder) {
        Folders.make(folder);
        Vocabulary vocabulary = workspace.directory().vocabulary();
        Minutes minutes = meeting.minutes();
        LocalDate date = Objects.requireNonNull(minutes.header().date(), "a stored meeting has a date");
        List<Path> files = new ArrayList<>();
        Path word = folder.resolve("Minutes " + date + ".docx");
        new MinutesExport(new ActionReader(new Recogniser(vocabulary)), null)
                .write(minutes, ActionLayout.AS_WRITTEN, word);
        files.add(word);
        List<FollowUp> followUps = followUps(meeting.id());
        Path tracker = folder.resolve("Follow-ups " + date + ".xlsx");
        new ExcelTracker()
                .write(
                        new Tracker(
                                workspace.followUps().origin(),
                                minutes.header().group(),
                                followUps,
                                workspace.followUps().today(),
                                ""),
                        tracker);
        files.add(tracker);
        List<MailAddress> to = new ArrayList<>();
        List<String> refused = addresses(minutes, date, vocabulary, to);
        CoverLetter letter = new CoverLetter(
                minutes,
                followUps.stream()
                        .filter(one -> one.meetingId() == meeting.id())
                        .toList());
        Path mail = folder.resolve("Minutes " + date + ".eml");
        new MailFile(clock).write(new MailDraft(to, letter.subject(), letter.body(), List.of(word)), mail);
        files.add(mail);
        CalendarEvent next = next(meeting);
        if (next != null) {
            Path calendar = folder.resolve("Next meeting " + next.date() + ".ics");
            new CalendarFile(clock).write(next, calendar);
            files.add(calendar);
        }
        return new Parcel(files, refused);
    }

    /**
     * Writes what went out once as a Word document again.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public void write(Version version, Path target) {
        Recogniser recogniser = new Recogniser(workspace.directory().vocabulary());
        new MinutesExport(new ActionReader(recogniser), null)
                .write(workspace.circulation().minutes(version), ActionLayout.AS_WRITTEN, target);
    }

    /** What this meeting raised, and whatever else is still open. */
    private List<FollowUp> followUps(long meetingId) {
        Condition raisedOrOpen = new Condition.AnyOf(List.of(
                new Condition.RaisedIn(meetingId), new Condition.Has(List.of(Status.OPEN, Status.IN_PROGRESS))));
        return workspace
                .followUps()
                .find(
                        FollowUpFilter.of(List.of(raisedOrOpen)),
                        workspace.followUps().today());
    }

    private List<String> addresses(Minutes minutes, LocalDate date, Vocabulary vocabulary, List<MailAddress> to) {
        Set<String> organisations = new HashSet<>();
        for (Membership member : workspace.directory().members(minutes.header().group())) {
            if ((member.since() == null || !member.since().isAfter(date))
                    && (member.until() == null || !member.until().isBefore(date))) {
                organisations.add(member.organisation());
            }
        }
        for (Attendee attendee : minutes.attendance()) {
            vocabulary.find(attendee.name()).ifPresent(known -> organisations.add(known.name()));
        }
        return Chasing.Addresses.of(
                workspace.directory().contacts().stream()
                        .filter(contact ->
                                organisations.contains(Objects.requireNonNullElse(contact.organisation(), "")))
                        .toList(),
                to);
    }

    private @Nullable CalendarEvent next(Meeting meeting) {
        Header header = meeting.minutes().header();
        NextMeeting next = header.next();
        LocalDate day = next == null ? null : next.date();
        if (next == null || day == null) {
            return null;
        }
        String group = header.group().isBlank() ? "Meeting" : header.group().strip() + " – meeting";
        String uid = workspace.followUps().origin() + "-" + header.date() + "@rapporteur";
        return new CalendarEvent(uid, group, next.place(), "", day, next.start(), next.end(), clock.getZone());
    }
}
