package org.rapporteur.meeting.circulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.PastDay;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;

/** Looks minutes through before they go out. Pure. */
public final class CheckList {
    private final Recogniser recogniser;
    private final ActionReader actions;
    private final LocalDate on;
    private final Map<Check, List<String>> blocks = new EnumMap<>(Check.class);
    private final Map<Check, List<String>> details = new EnumMap<>(Check.class);

    private CheckList(Recogniser recogniser, LocalDate on) {
        this.recogniser = recogniser;
        this.actions = new ActionReader(recogniser);
        this.on = on;
    }

    /** One finding a check, in the order of the checks, also of those that are well. */
    public static List<Finding> of(Minutes minutes, Recogniser recogniser) {
        LocalDate date = Optional.ofNullable(minutes.header().date()).orElse(LocalDate.EPOCH);
        CheckList list = new CheckList(recogniser, date);
        minutes.blocks().forEach(list::block);
        list.people(minutes);
        list.nextMeeting(minutes.header(), minutes.blocks());
        List<Finding> findings = new ArrayList<>();
        for (Check check : Check.values()) {
            List<String> found = list.blocks.getOrDefault(check, List.of());
            List<String> uids =
                    found.stream().filter(uid -> !uid.isEmpty()).distinct().toList();
            findings.add(new Finding(check, found.size(), uids, list.details.getOrDefault(check, List.of())));
        }
        return findings;
    }

    private void block(Block block) {
        if (block.text().isBlank()) {
            return;
        }
        if (block.kind() == BlockKind.ACTION) {
            action(block, actions.read(block, on));
        } else if (!block.kind().isHeading()
                && block.kind() != BlockKind.DECISION
                && !block.corrections().suggestionDismissed()) {
            recogniser
                    .promise(block.text(), on)
                    .ifPresent(promise -> found(Check.SUGGESTION_UNDECIDED, block, promise.task()));
        }
        block.content().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK && !leadsSomewhere(mark))
                .forEach(mark ->
                        found(Check.LINK_WITHOUT_TARGET, block, block.text().substring(mark.start(), mark.end())));
    }

    private void action(Block block, Recognition read) {
        if (read.owners().isEmpty()) {
            found(Check.ACTION_WITHOUT_OWNER, block, block.text());
        }
        if (read.due() == null) {
            found(Check.ACTION_WITHOUT_DUE, block, block.text());
        }
        PastDay.of(read.dueSaid(), on).ifPresent(past -> found(Check.DUE_ALREADY_PAST, block, past.sentence()));
        for (Owner owner : read.ownerNames()) {
            if (owner.kind() == OwnerKind.UNKNOWN) {
                found(Check.UNKNOWN_AGENCY, block, owner.name());
            }
        }
    }

    /** An address was lost (“#”), never given, or is not whole. */
    private static boolean leadsSomewhere(Mark mark) {
        String target = mark.href() == null ? "" : mark.href().strip();
        return target.matches("(?i)(?:(?:https?|ftp)://|www\\.)[^\\s/]+.*|(?:mailto|tel):\\S+.*|#.+");
    }

    private void people(Minutes minutes) {
        if (minutes.present().isEmpty()) {
            found(Check.NOBODY_PRESENT, "", "");
        }
    }

    private void nextMeeting(Header header, List<Block> all) {
        NextMeeting next = header.next();
        LocalDate day = next == null ? null : next.date();
        Optional<Block> said = NextMeetingWords.block(all);
        String uid = said.map(Block::uid).orElse("");
        if (day == null) {
            found(Check.NEXT_MEETING_MISSING, uid, "");
            return;
        }
        NextMeetingWords.wrongDay(said.map(Block::text).orElse(""), day, on)
                .ifPresent(wrong -> found(Check.NEXT_MEETING_WRONG_DAY, uid, wrong));
    }

    private void found(Check check, Block block, String detail) {
        found(check, block.uid(), detail);
    }

    private void found(Check check, String uid, String detail) {
        blocks.computeIfAbsent(check, key -> new ArrayList<>()).add(uid);
        if (!detail.isEmpty()) {
            details.computeIfAbsent(check, key -> new ArrayList<>()).add(detail);
        }
    }
}
