package org.rapporteur.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.followup.Line;
import org.rapporteur.followup.Reviews;
import org.rapporteur.followup.Reviews.Settled;
import org.rapporteur.followup.Said;
import org.rapporteur.followup.Status;
import org.rapporteur.importing.line.Echo;
import org.rapporteur.importing.line.Review;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.Promises;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.store.Tx;

/**
 * The actions of one draft that it does not set but looks back on, and those that it says twice: what becomes of them when
 * it is stored; see ADR 25.
 */
final class EarlierActions {
    private final Reviews reviews;
    private final MinutesDraft draft;
    private final Map<String, Long> known;

    private EarlierActions(Reviews reviews, MinutesDraft draft, Map<String, Long> known) {
        this.reviews = reviews;
        this.draft = draft;
        this.known = known;
    }

    /** Finds the follow-ups that a draft looks back on; what the user rejected does not count. */
    static EarlierActions of(Tx tx, Reviews reviews, MinutesDraft draft, Vocabulary vocabulary) {
        LocalDate on = draft.minutes().header().date();
        if (draft.findings().reviews().isEmpty() || on == null) {
            return new EarlierActions(reviews, draft, Map.of());
        }
        Map<String, Promises.Source> sources = Promises.sources(draft.minutes().blocks());
        ActionReader reader = new ActionReader(draft.recogniser(new Recogniser(vocabulary)));
        List<Line> lines = new ArrayList<>();
        for (Review review : draft.findings().reviews()) {
            Promises.Source source = sources.get(review.uid());
            if (source != null) {
                Recognition read = reader.read(source.block(), on);
                lines.add(new Line(
                        new Said(on, null, review.uid()),
                        source.block().text(),
                        true,
                        source.heading(),
                        read.ownerNames(),
                        read.dueSaid()));
            }
        }
        return new EarlierActions(reviews, draft, reviews.known(tx, lines, vocabulary));
    }

    /** The minutes as they are stored: a line that stands for a known follow-up is an item of the review and no action. */
    Minutes minutes() {
        Minutes minutes = draft.minutes();
        if (known.isEmpty()) {
            return minutes;
        }
        return new Minutes(
                minutes.header(),
                minutes.attendance(),
                minutes.blocks().stream()
                        .map(block -> known.containsKey(block.uid()) ? item(block) : block)
                        .toList());
    }

    private static Block item(Block block) {
        return new Block(
                block.uid(),
                BlockKind.BULLET,
                block.depth(),
                block.content(),
                block.corrections().dismissed());
    }

    /** Links and statuses, once the minutes are stored; gives what was done to follow-ups of other minutes. */
    List<Settled> settle(Tx tx, long meetingId) {
        LocalDate on = Objects.requireNonNull(draft.minutes().header().date(), "stored minutes have a date");
        Map<String, Block> blocks = new HashMap<>();
        draft.minutes().blocks().forEach(block -> blocks.put(block.uid(), block));
        List<Settled> settled = new ArrayList<>();
        for (Review review : draft.findings().reviews()) {
            Block block = blocks.get(review.uid());
            Status status = review.status() == Review.Status.DONE ? Status.DONE : Status.OPEN;
            Said said = new Said(on, meetingId, review.uid());
            Long followUp = known.get(review.uid());
            if (followUp != null && block != null) {
                reviews.review(tx, followUp, said, status, block.text()).ifPresent(settled::add);
            } else if (status == Status.DONE) {
                reviews.raisedAs(tx, said, status);
            }
        }
        for (Echo echo : draft.findings().echoes()) {
            Optional<Long> followUp =
                    Optional.ofNullable(known.get(echo.action())).or(() -> reviews.raisedBy(tx, echo.action()));
            if (followUp.isPresent() && blocks.containsKey(echo.block())) {
                reviews.echo(tx, echo.block(), followUp.get());
            }
        }
        return settled;
    }
}
