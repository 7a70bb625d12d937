package org.rapporteur.meeting.ui.live;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.FollowUpService;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Lane;

/** How far the actions of one meeting have come, by block. */
final class StatusBoard {
    private final I18n texts = I18n.beside(StatusBoard.class);
    private final FollowUpService service;
    private final Kit kit;
    private final long meetingId;
    private final Runnable changed;
    private final Lane lane;
    private Map<String, FollowUp> followUps = Map.of();

    /** @param changed called when the answer to {@link #ask} has come */
    StatusBoard(FollowUpService service, Kit kit, long meetingId, Runnable changed) {
        this.service = service;
        this.kit = kit;
        this.meetingId = meetingId;
        this.changed = changed;
        this.lane = kit.background().lane();
    }

    void ask(LocalDate asOf) {
        lane.run(
                () -> service.find(FollowUpFilter.ALL.withMeeting(meetingId), asOf),
                found -> {
                    Map<String, FollowUp> byBlock = new HashMap<>();
                    found.forEach(followUp -> byBlock.put(followUp.blockUid(), followUp));
                    followUps = byBlock;
                    changed.run();
                },
                kit.notices()::failed);
    }

    void drop() {
        lane.drop();
    }

    boolean knows(String blockUid) {
        return followUps.containsKey(blockUid);
    }

    Map<String, Status> statuses() {
        Map<String, Status> statuses = new HashMap<>();
        followUps.forEach((uid, followUp) -> statuses.put(uid, followUp.status()));
        return statuses;
    }

    /** Marks the action of a block done, or open again; undoable. Does nothing for a block that is no known action. */
    void toggleDone(String blockUid) {
        FollowUp followUp = followUps.get(blockUid);
        if (followUp == null) {
            return;
        }
        Status wanted = followUp.status() == Status.DONE ? Status.OPEN : Status.DONE;
        List<Long> ids = List.of(followUp.id());
        AtomicReference<List<Long>> lines = new AtomicReference<>(List.of());
        Runnable deed = () -> kit.background()
                .runInOrder(() -> service.setStatus(ids, wanted, ""), lines::set, kit.notices()::failed);
        Runnable back = () -> kit.background()
                .runInOrder(
                        () -> {
                            // Read here, on the lane, so that the deed before it has set the lines.
                            service.takeBack(lines.get());
                            return ids;
                        },
                        done -> {},
                        kit.notices()::failed);
        deed.run();
        kit.undo().push(texts.text("did.status", followUp.number()), back, deed);
    }
}
