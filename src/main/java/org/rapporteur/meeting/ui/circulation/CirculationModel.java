package org.rapporteur.meeting.ui.circulation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.meeting.Meeting;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.circulation.CirculationService;
import org.rapporteur.meeting.circulation.Finding;
import org.rapporteur.meeting.circulation.Version;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Circulation;
import org.rapporteur.workspace.Workspace;

/** One meeting's minutes on their way out: what to look at, what went out before, and what can be done. */
public final class CirculationModel {
    private final I18n texts = I18n.beside(CirculationModel.class);
    private final Workspace workspace;
    private final Circulation circulation;
    private final Kit kit;
    private final ReadOnlyObjectWrapper<Answer> answer;
    private final LiveQuestion<Answer> question;

    /**
     * How things stand.
     *
     * @param versions what went out, the first one first
     * @param now what the minutes say now
     */
    public record Answer(Meeting meeting, List<Finding> findings, List<Version> versions, Version.Content now) {
        /** True while the minutes cannot be changed. */
        public boolean isFrozen() {
            return meeting.state() == MeetingState.CIRCULATED || meeting.state() == MeetingState.PUBLISHED;
        }
    }

    public CirculationModel(Workspace workspace, Kit kit, Clock clock, Meeting meeting) {
        this.workspace = workspace;
        this.kit = kit;
        this.circulation = new Circulation(workspace, clock);
        this.answer = new ReadOnlyObjectWrapper<>(
                new Answer(meeting, List.of(), List.of(), CirculationService.content(meeting.minutes())));
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.of(Change.MEETINGS, Change.MINUTES, Change.DIRECTORY),
                () -> () -> ask(meeting.id()),
                answer::set);
    }

    public void start() {
        question.start();
    }

    public void stop() {
        question.stop();
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return workspace.database().isReadOnly();
    }

    /** Writes the package into a folder; the minutes stay as they are. */
    public void write(Path folder) {
        Meeting meeting = answer.get().meeting();
        kit.background()
                .runLong(
                        progress -> circulation.write(meeting, folder),
                        fraction -> {},
                        written -> {
                            kit.notices()
                                    .say(texts.text("wrote", written.files().size(), folder.getFileName()));
                            written.refused().forEach(kit.notices()::error);
                        },
                        kit.notices()::failed);
    }

    /** Writes a version as the Word document that went out; the minutes stay as they are. */
    public void export(Version version, Path target) {
        kit.background()
                .runLong(
                        progress -> {
                            circulation.write(version, target);
                            return target;
                        },
                        fraction -> {},
                        written -> kit.notices().say(texts.text("exported", version.number(), target.getFileName())),
                        kit.notices()::failed);
    }

    /** Freezes the minutes and keeps them as a version; undoable. */
    public void circulate(MeetingState wanted) {
        long id = answer.get().meeting().id();
        new Deed<>(
                        kit,
                        texts.text("did." + wanted),
                        () -> workspace.circulation().circulate(id, wanted),
                        workspace.circulation()::takeBack)
                .start();
    }

    /** Opens the minutes again; undoable. */
    public void reopen(String reason) {
        long id = answer.get().meeting().id();
        new Deed<>(
                        kit,
                        texts.text("did.reopen"),
                        () -> workspace.circulation().reopen(id, reason),
                        workspace.circulation()::takeBack)
                .start();
    }

    private Answer ask(long id) {
        Meeting meeting = workspace.meetings().meeting(id).orElseThrow(() -> new UserError(texts.text("gone")));
        return new Answer(
                meeting,
                circulation.check(meeting.minutes()),
                workspace.circulation().versions(id),
                CirculationService.content(meeting.minutes()));
    }
}
