package org.rapporteur.meeting.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.Presence;
import org.rapporteur.meeting.RichText;

/** One meeting of an invented group that uses everything minutes may hold. */
final class LakeBasinMinutes {
    private final List<Block> blocks = new ArrayList<>();

    static Minutes full() {
        LakeBasinMinutes minutes = new LakeBasinMinutes();
        minutes.discussion();
        minutes.followUps();
        Header header = Header.of("Lake Basin IM Group", LocalDate.of(2026, 5, 14))
                .withPlace("UNICEF, Port Alma")
                .withTimes(LocalTime.of(14, 0), LocalTime.of(15, 30))
                .withChair("UNHCR")
                .withNext(new NextMeeting(
                        LocalDate.of(2026, 6, 11), LocalTime.of(14, 0), LocalTime.of(15, 30), "IOM in Port Alma"));
        List<Attendee> attendance = List.of(
                new Attendee("UNHCR", 2, "", Presence.PRESENT),
                Attendee.present("IOM"),
                new Attendee("UNICEF", 3, "A. Kato, B. Lund", Presence.PRESENT),
                new Attendee("WFP", null, "", Presence.APOLOGIES));
        return new Minutes(header, attendance, minutes.blocks);
    }

    private void discussion() {
        add(BlockKind.HEADING_1, 0, "General updates");
        add(BlockKind.NUMBERED, 0, "The last minutes were adopted.", Mark.link(4, 16, "#"));
        add(
                BlockKind.NUMBERED,
                0,
                "The data portal has moved.",
                Mark.link(4, 15, "https://data.example.org/basin?a=b&c=d e"));
        add(BlockKind.LETTERED, 0, "Old addresses work until July.");
        add(BlockKind.LETTERED, 0, "Bookmarks should be renewed.", Mark.bold(0, 9), Mark.italic(10, 19));
        add(BlockKind.NUMBERED, 0, "The calendar was shared.");
        add(BlockKind.HEADING_1, 0, "School enrolment data");
        add(BlockKind.HEADING_2, 0, "First round");
        add(
                BlockKind.TEXT,
                0,
                "UNICEF presented the first round. Two districts have not reported.\nFigures are partial.");
        add(BlockKind.NUMBERED, 0, "Numbers start again here.");
        add(BlockKind.BULLET, 0, "Secondary schools are missing.");
        add(BlockKind.BULLET, 1, "Those of the north.");
        add(BlockKind.DECISION, 0, "Publish one joint table, marked provisional.");
        add(BlockKind.ACTION, 0, "UNHCR, UNICEF and IOM to reconcile the enrolment figures in late June.");
        add(
                BlockKind.ACTION,
                0,
                "UNICEF to send the site list to the district offices, with the coordinates of the schools that were moved in the last year and the names of the head teachers.");
        add(BlockKind.HEADING_3, 0, "Wording");
        add(BlockKind.TEXT, 0, "مذكرة قصيرة عن تسجيل الأطفال في المدارس (UNICEF 2026) ستوزع لاحقا.");
    }

    private void followUps() {
        add(BlockKind.HEADING_1, 0, "Follow up actions");
        add(BlockKind.ACTION, 0, "All to comment on the factsheet by 22 May.");
        add(BlockKind.ACTION, 0, "Workshop - draft the participant list (UNHCR and IOM)");
        add(BlockKind.ACTION, 0, "Clean the list of crossing points.");
    }

    private void add(BlockKind kind, int depth, String text, Mark... marks) {
        String uid = "block-" + blocks.size();
        blocks.add(new Block(uid, kind, depth, new RichText(text, List.of(marks)), Corrections.NONE));
    }
}
