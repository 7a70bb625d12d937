package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.MinutesChange;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** The latest minutes of the sample after they were circulated, reopened and changed. */
final class ReopenedMinutes {
    private ReopenedMinutes() {}

    /** Gives the key of the meeting. */
    static long of(Workspace workspace) {
        long id = workspace.meetings().meetings(TestWorkspace.TODAY).getFirst().id();
        workspace.circulation().circulate(id, MeetingState.CIRCULATED);
        workspace.circulation().reopen(id, "The number of points was wrong");
        Minutes was = workspace.meetings().meeting(id).orElseThrow().minutes();
        List<Block> changed = new ArrayList<>();
        for (Block block : was.blocks()) {
            if (!block.text().startsWith("Secondary schools")) {
                changed.add(
                        block.text().contains("at nine points")
                                ? Block.of(
                                        block.uid(), block.kind(), block.text().replace("nine", "eleven"))
                                : block);
            }
        }
        workspace.meetings().save(new MinutesChange(id, was, new Minutes(was.header(), was.attendance(), changed)));
        return id;
    }
}
