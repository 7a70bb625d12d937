package org.rapporteur.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.TermWeights;
import org.rapporteur.recognition.Terms;
import org.rapporteur.recognition.Vocabulary;

/**
 * Finds the open follow-ups that a line of later minutes seems to repeat or to answer; see ADR 18. Pure: the same
 * follow-ups, names and line give the same answer. Made once for many lines; immutable.
 */
final class Resemblance {
    /** From here on a line is worth showing. Tried on minutes; a line shown in vain costs more than one that is missed. */
    private static final double ENOUGH = 0.34;

    private static final double TOPIC = 0.22;
    private static final double AGENCY = 0.08;
    /** Topics whose lesser wording lies to this part in the other are the same. */
    private static final double SAME_TOPIC = 0.6;

    /** A line about a follow-up says at least this part of what it is about; the rarer a word, the more it counts. */
    private static final double ITS_WORDS = 0.5;

    private static final double ITS_WORDS_ON_ITS_TOPIC = 0.34;

    private static final double ROUNDING = 1e-9;
    private static final int AT_MOST = 3;

    private final AgencyWords agencies;
    private final Map<Long, Candidate> candidates = new LinkedHashMap<>();
    private final Map<String, Set<String>> texts = new HashMap<>();
    private final TermWeights weights;
    private final CandidateIndex index;

    /**
     * A follow-up taken apart.
     *
     * @param stems what it is about, without names and dates
     */
    record Candidate(FollowUp followUp, Set<String> stems, Set<String> topic, Set<String> owners) {}

    /**
     * @param open the follow-ups in question
     * @param corpus further texts of the workspace, which tell common words from telling ones
     */
    Resemblance(List<FollowUp> open, List<String> corpus, Vocabulary vocabulary) {
        this(open, corpus, new AgencyWords(vocabulary), Map.of(), Map.of());
    }

    private Resemblance(
            List<FollowUp> open,
            List<String> corpus,
            AgencyWords agencies,
            Map<Long, Candidate> known,
            Map<String, Set<String>> read) {
        this.agencies = agencies;
        List<Set<String>> all = new ArrayList<>();
        for (String text : corpus) {
            Set<String> stems = read.get(text);
            Set<String> own = stems == null ? agencies.stems(text).keySet() : stems;
            texts.put(text, own);
            all.add(own);
        }
        for (FollowUp followUp : open) {
            Candidate earlier = known.get(followUp.id());
            Candidate candidate =
                    earlier != null && earlier.followUp().equals(followUp) ? earlier : candidate(followUp);
            candidates.put(followUp.id(), candidate);
            all.add(candidate.stems());
        }
        weights = new TermWeights(all);
        index = new CandidateIndex(List.copyOf(candidates.values()), weights);
    }

    /** The same for what is open now and the texts there are now; only what is new or changed is taken apart. */
    Resemblance with(List<FollowUp> open, List<String> corpus) {
        return new Resemblance(open, corpus, agencies, candidates, texts);
    }

    /** Takes a follow-up apart, one of those given or another one. */
    final Candidate candidate(FollowUp followUp) {
        Set<String> topic = followUp.topic() == null
                ? Set.of()
                : agencies.stems(followUp.topic()).keySet();
        Set<String> all = new HashSet<>(
                agencies.stems(withoutDue(followUp.text(), followUp.due())).keySet());
        Set<String> owners = new TreeSet<>();
        followUp.owners().stream()
                .filter(owner -> owner.kind() == OwnerKind.ORGANISATION || owner.kind() == OwnerKind.CONTACT)
                .forEach(owner -> {
                    owners.add(owner.name());
                    all.removeAll(Terms.of(owner.name()).keySet());
                });
        return new Candidate(followUp, all, topic, owners);
    }

    /** False when reading the line for whom and when cannot make it a proposal. */
    boolean mayResemble(LineRepository.Stored line) {
        return near(agencies.stems(line.text()).keySet()).stream()
                .anyMatch(candidate ->
                        candidate.followUp().raisedOn().isBefore(line.said().on()));
    }

    boolean mayResemble(Candidate candidate, LineRepository.Stored line) {
        return coverage(candidate.stems(), agencies.stems(line.text()).keySet()) >= ITS_WORDS_ON_ITS_TOPIC;
    }

    /** The follow-ups that have enough of their words in a line, so that it may be about them. */
    private List<Candidate> near(Set<String> own) {
        return index.near(own, ITS_WORDS_ON_ITS_TOPIC);
    }

    /** The follow-ups that the line seems to be about, the likeliest first; those it raised itself aside. */
    List<Proposal> of(Line line) {
        Map<String, String> own = agencies.stems(withoutDue(line.text(), line.due()));
        Set<String> heading = heading(line);
        return near(own.keySet()).stream()
                .filter(candidate ->
                        candidate.followUp().raisedOn().isBefore(line.said().on()))
                .map(candidate -> compare(candidate, line, own, heading))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(Proposal::score)
                        .reversed()
                        .thenComparingInt(proposal -> proposal.followUp().number()))
                .limit(AT_MOST)
                .toList();
    }

    /** Whether the line seems to be about one follow-up. */
    Optional<Proposal> of(Candidate candidate, Line line) {
        return Optional.ofNullable(
                compare(candidate, line, agencies.stems(withoutDue(line.text(), line.due())), heading(line)));
    }

    private Set<String> heading(Line line) {
        return line.heading() == null
                ? Set.of()
                : agencies.stems(line.heading()).keySet();
    }

    private @Nullable Proposal compare(Candidate candidate, Line line, Map<String, String> own, Set<String> heading) {
        List<String> shared = candidate.stems().stream()
                .filter(own::containsKey)
                .sorted(weightiest())
                .toList();
        boolean sameTopic = isSameTopic(candidate, own.keySet(), heading);
        Set<String> named = agencies.named(candidate.owners(), line);
        double words = closeness(candidate.stems(), own.keySet());
        double score = Math.min(1, words + (sameTopic ? TOPIC : 0) + (named.isEmpty() ? 0 : AGENCY));
        if (score < ENOUGH || !hasEnoughWords(candidate, shared, sameTopic, !named.isEmpty())) {
            return null;
        }
        boolean otherDate = line.due() != null
                && !Objects.equals(line.due(), candidate.followUp().due());
        List<Proposal.Reason> reasons = new ArrayList<>();
        if (sameTopic) {
            reasons.add(new Proposal.Reason(
                    Proposal.Ground.SAME_TOPIC,
                    List.of(Objects.requireNonNullElse(candidate.followUp().topic(), ""))));
        }
        if (!named.isEmpty()) {
            reasons.add(new Proposal.Reason(Proposal.Ground.SAME_AGENCY, List.copyOf(named)));
        }
        reasons.add(new Proposal.Reason(
                Proposal.Ground.SAME_WORDS,
                shared.stream().map(stem -> String.valueOf(own.get(stem))).toList()));
        if (otherDate) {
            reasons.add(new Proposal.Reason(
                    Proposal.Ground.OTHER_DATE,
                    List.of(Objects.requireNonNull(line.due()).phrase())));
        }
        Proposal.Kind kind = line.isAction() || line.due() != null ? Proposal.Kind.ASKED_AGAIN : Proposal.Kind.ANSWER;
        return new Proposal(candidate.followUp(), line, kind, reasons, score);
    }

    /**
     * A few common words are no sign, nor is the name of a topic that many things are about: a line must say a good part of
     * what the follow-up is about, and something that its topic does not say.
     */
    private boolean hasEnoughWords(Candidate candidate, List<String> shared, boolean sameTopic, boolean sameAgency) {
        if (shared.size() < (sameTopic && sameAgency ? 1 : 2)
                || candidate.topic().containsAll(shared)) {
            return false;
        }
        double said = coverage(candidate.stems(), Set.copyOf(shared));
        return said >= (sameTopic ? ITS_WORDS_ON_ITS_TOPIC : ITS_WORDS) - ROUNDING;
    }

    /** Long paragraphs hold many words that have nothing to do with it, so what the lesser one shares counts as well. */
    private double closeness(Set<String> one, Set<String> other) {
        return 0.5 * weights.cosine(one, other) + 0.5 * coverage(one, other);
    }

    private double weight(Set<String> stems) {
        return stems.stream().mapToDouble(weights::of).sum();
    }

    private double coverage(Set<String> asked, Set<String> said) {
        double all = weight(asked);
        return all == 0
                ? 0
                : asked.stream().filter(said::contains).mapToDouble(weights::of).sum() / all;
    }

    private boolean isSameTopic(Candidate candidate, Set<String> own, Set<String> heading) {
        if (candidate.topic().isEmpty()) {
            return false;
        }
        return weights.overlap(candidate.topic(), heading) >= SAME_TOPIC
                || coverage(candidate.topic(), own) >= SAME_TOPIC;
    }

    private static String withoutDue(String text, @Nullable Due due) {
        return due == null ? text : text.replace(due.phrase(), " ");
    }

    private Comparator<String> weightiest() {
        return Comparator.<String>comparingDouble(stem -> -weights.of(stem)).thenComparing(Comparator.naturalOrder());
    }
}
