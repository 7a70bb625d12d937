package org.rapporteur.meeting.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingService;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.export.ActionLayout;
import org.rapporteur.meeting.export.MinutesExport;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;

/** The list of meetings, and what can be done with whole meetings. */
public final class MeetingsModel {
    private final I18n texts = I18n.beside(MeetingsModel.class);
    private final Workspace workspace;
    private final MeetingService service;
    private final Kit kit;
    private final LiveQuestion<List<MeetingSummary>> question;
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(new Answer(List.of(), false));

    /**
     * The meetings, the latest first.
     *
     * @param isKnown true once the workspace was asked
     */
    public record Answer(List<MeetingSummary> meetings, boolean isKnown) {}

    public MeetingsModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.service = workspace.meetings();
        this.kit = kit;
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.allOf(Change.class),
                () -> () -> service.meetings(workspace.followUps().today()),
                found -> answer.set(new Answer(found, true)));
    }

    /** Begins to follow the workspace. */
    public void start() {
        question.start();
    }

    public void stop() {
        question.stop();
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /**
     * Makes a draft for the meeting that was announced last, or for today, with the header of the last one; undoable.
     *
     * @param made gets the new meeting's key
     */
    public void create(LongConsumer made) {
        new Deed<>(kit, texts.text("did.new"), this::addDraft, service::delete)
                .again(service::restore)
                .start(made::accept, kit.notices()::failed);
    }

    /**
     * Makes the next meeting from the last one; undoable. One that was made before is shown, one that cannot be is told.
     *
     * @param made gets the meeting's key
     */
    public void planNext(LongConsumer made) {
        kit.background()
                .runInOrder(
                        () -> workspace.planning().next(null),
                        next -> {
                            long id = next.meetingId();
                            if (next.isNew()) {
                                String name = texts.text("did.next", Days.full(next.on()));
                                kit.undo().push(name, () -> setThere(id, false), () -> setThere(id, true));
                                kit.notices().say(name);
                            }
                            made.accept(id);
                        },
                        kit.notices()::failed);
    }

    private void setThere(long id, boolean there) {
        kit.background()
                .runInOrder(
                        () -> {
                            if (there) {
                                service.restore(id);
                            } else {
                                service.delete(id);
                            }
                            return id;
                        },
                        done -> {},
                        kit.notices()::failed);
    }

    /** Takes meetings with their follow-ups away; undoable. */
    public void delete(List<MeetingSummary> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        List<Long> ids = chosen.stream().map(MeetingSummary::id).toList();
        String name = chosen.size() == 1
                ? texts.text("did.delete", Days.full(chosen.getFirst().date()))
                : texts.text("did.delete.several", chosen.size());
        Deed.of(kit, name, () -> ids.forEach(service::delete), () -> ids.forEach(service::restore))
                .start();
    }

    /** Writes a meeting's minutes as a Word document. */
    public void export(MeetingSummary chosen, ActionLayout layout, Path target) {
        kit.background()
                .runLong(
                        progress -> {
                            Meeting meeting = service.meeting(chosen.id())
                                    .orElseThrow(() -> new UserError(texts.text("gone", Days.full(chosen.date()))));
                            ActionReader reader = new ActionReader(
                                    new Recogniser(workspace.directory().vocabulary()));
                            new MinutesExport(reader, null).write(meeting.minutes(), layout, target);
                            return target;
                        },
                        fraction -> {},
                        written -> kit.notices().say(texts.text("exported", written.getFileName())),
                        kit.notices()::failed);
    }

    /** A name for the exported file, without folder: "Minutes 2026-05-14.docx". */
    public String exportName(MeetingSummary chosen) {
        return texts.text("export.name", chosen.date().toString()) + ".docx";
    }

    private long addDraft() {
        LocalDate today = workspace.followUps().today();
        List<MeetingSummary> before = service.meetings(today);
        Optional<MeetingSummary> last = before.stream().findFirst();
        Optional<NextMeeting> announced = last.map(MeetingSummary::next)
                .filter(next -> next.date() != null
                        && before.stream().noneMatch(one -> one.date().equals(next.date())));
        String group = workspace.directory().mainGroup().orElse("");
        LocalDate date = announced.map(NextMeeting::date).orElse(today);
        Header header = Header.of(group, date)
                .withTimes(
                        announced.map(NextMeeting::start).orElse(null),
                        announced.map(NextMeeting::end).orElse(null))
                .withPlace(announced.map(NextMeeting::place).orElse(""))
                .withPreviousMinutes(last.map(MeetingSummary::date).orElse(null));
        List<Attendee> members = workspace.directory().members(group).stream()
                .filter(member -> member.isMemberOn(date))
                .map(member -> Attendee.expected(member.organisation()))
                .toList();
        return service.add(new Minutes(header, members, List.of()), MeetingState.DRAFT, null);
    }
}
