package org.rapporteur.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.followup.LineRepository.Stored;
import org.rapporteur.followup.LinkRepository.Kind;
import org.rapporteur.followup.LinkRepository.Link;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Changes;
import org.rapporteur.store.Tx;

/**
 * Finds lines that seem to repeat or answer open follow-ups. What is open, the weights of words and what was read in lines
 * are kept until follow-ups, meetings or names change, so that a question asked while somebody types reads new lines only.
 */
final class ProposalFinder {
    /** A line that is much less like a follow-up than another one is not shown beside that one. */
    private static final double BESIDE_THE_BEST = 0.6;
    /** A date in discussion text is a deadline only where something lies ahead: "met in May" is none. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|shall|should|must|to be|expected|planned|postponed|delayed|moved|due|by|until|deadline)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Clock clock;
    private final DirectoryService directory;
    private final FollowUpRepository followUps;
    private final LineRepository lines;
    private final LinkRepository links;
    private final AtomicLong revision = new AtomicLong();
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /** What holds for one revision of the workspace. */
    private record Known(
            long revision,
            Vocabulary vocabulary,
            Resemblance resemblance,
            Recogniser recogniser,
            Map<Stored, List<Proposal>> found) {}

    /** One meeting says one thing about a follow-up; the likeliest line stands for it. */
    private record Pair(@Nullable Long meetingId, long followUpId) {}

    ProposalFinder(
            Clock clock,
            DirectoryService directory,
            FollowUpRepository followUps,
            LineRepository lines,
            LinkRepository links) {
        this.clock = clock;
        this.directory = directory;
        this.followUps = followUps;
        this.lines = lines;
        this.links = links;
    }

    /** Looks again at what was kept whenever it may have changed. */
    void follow(Changes changes) {
        changes.subscribe(changed -> {
            if (changed.contains(Change.FOLLOW_UPS)
                    || changed.contains(Change.MEETINGS)
                    || changed.contains(Change.DIRECTORY)
                    || changed.contains(Change.TOPICS)) {
                revision.incrementAndGet();
            }
        });
    }

    List<Proposal> ofMeeting(Tx tx, long meetingId) {
        Known now = known(tx);
        return found(lines.ofMeeting(tx, meetingId), links.ofMeeting(tx, meetingId), line -> now.found()
                .computeIfAbsent(
                        line,
                        fresh -> now.resemblance().mayResemble(fresh)
                                ? now.resemblance().of(read(fresh, now.recogniser()))
                                : List.of()));
    }

    List<Proposal> of(Tx tx, FollowUp followUp) {
        Known now = known(tx);
        Resemblance.Candidate candidate = now.resemblance().candidate(followUp);
        return found(
                lines.near(tx, followUp, candidate.stems()),
                links.ofFollowUp(tx, followUp.id()),
                line -> now.resemblance().mayResemble(candidate, line)
                        ? now.resemblance().of(candidate, read(line, now.recogniser())).stream()
                                .toList()
                        : List.of());
    }

    private Known known(Tx tx) {
        Known kept = known.get();
        long at = revision.get();
        if (kept != null && kept.revision() == at) {
            return kept;
        }
        List<FollowUp> open =
                followUps.find(tx, FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN), LocalDate.now(clock));
        List<String> corpus = lines.corpus(tx);
        Vocabulary vocabulary = directory.vocabulary(tx);
        // Names change rarely; with the same ones only what is new or changed is taken apart.
        Known made = kept != null && kept.vocabulary().terms().equals(vocabulary.terms())
                ? new Known(
                        at,
                        vocabulary,
                        kept.resemblance().with(open, corpus),
                        kept.recogniser(),
                        new ConcurrentHashMap<>())
                : new Known(
                        at,
                        vocabulary,
                        new Resemblance(open, corpus, vocabulary),
                        new Recogniser(vocabulary),
                        new ConcurrentHashMap<>());
        known.set(made);
        return made;
    }

    private static List<Proposal> found(
            List<Stored> lines, Map<String, List<Link>> links, Function<Stored, List<Proposal>> near) {
        Set<Pair> settled = new HashSet<>();
        Map<Pair, Proposal> found = new HashMap<>();
        for (Stored line : lines) {
            List<Link> decided = links.getOrDefault(line.said().blockUid(), List.of());
            decided.stream()
                    .filter(link -> link.kind() == Kind.REPEAT)
                    .forEach(link -> settled.add(new Pair(line.said().meetingId(), link.followUpId())));
            if (decided.stream().noneMatch(link -> link.kind() == Kind.REVIEW || link.kind() == Kind.REPEAT)) {
                undecided(near.apply(line), decided)
                        .forEach(proposal -> found.merge(
                                new Pair(
                                        line.said().meetingId(),
                                        proposal.followUp().id()),
                                proposal,
                                (one, other) -> one.score() >= other.score() ? one : other));
            }
        }
        found.keySet().removeAll(settled);
        Map<Long, Double> best = new HashMap<>();
        found.values().forEach(proposal -> best.merge(proposal.followUp().id(), proposal.score(), Math::max));
        return found.values().stream()
                .filter(proposal -> proposal.score()
                        >= BESIDE_THE_BEST
                                * best.getOrDefault(proposal.followUp().id(), 0.0))
                .sorted(Comparator.comparingDouble(Proposal::score)
                        .reversed()
                        .thenComparingInt(proposal -> proposal.followUp().number()))
                .toList();
    }

    private static Stream<Proposal> undecided(List<Proposal> near, List<Link> decided) {
        return near.stream().filter(proposal -> decided.stream()
                .noneMatch(link -> link.followUpId() == proposal.followUp().id()));
    }

    /** What a line says, whom it names and by when. */
    Line read(Tx tx, Stored line) {
        return read(line, new Recogniser(directory.vocabulary(tx)));
    }

    /** The line of a block; empty when there is none. */
    Optional<Stored> line(Tx tx, String blockUid) {
        return lines.line(tx, blockUid);
    }

    private static Line read(Stored line, Recogniser recogniser) {
        Recognition read = recogniser.action(line.text(), line.said().on());
        List<Owner> owners = line.isAction()
                ? read.ownerNames()
                : recogniser
                        .promise(line.text(), line.said().on())
                        .map(promise ->
                                promise.owners().stream().map(Mention::what).toList())
                        .orElse(List.of());
        boolean ahead = line.isAction() || AHEAD.matcher(line.text()).find();
        return new Line(
                line.said(), line.text(), line.isAction(), line.heading(), owners, ahead ? read.dueSaid() : null);
    }
}
