package org.rapporteur.topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.recognition.SectionTitles;
import org.rapporteur.recognition.Terms;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Database;
import org.rapporteur.store.Tx;

/** What headings are about, followed across meetings. A topic is known by any wording of it. */
public final class TopicService {
    private final Database database;
    private final TopicRepository topics;
    private final ThreadRepository threads = new ThreadRepository();

    public TopicService(Database database, TopicRepository topics) {
        this.database = database;
        this.topics = topics;
    }

    /** Topics that were merged, for undo. */
    public record Merged(long from, List<Long> followUps) {}

    /** All topics that minutes have a heading or a follow-up for, the latest first. */
    public List<Topic> topics() {
        return database.read(tx -> {
            Map<String, String> names = topics.names(tx);
            Map<String, Gathered> gathered = new LinkedHashMap<>();
            for (TopicRepository.Heading heading : topics.headings(tx)) {
                if (isTopic(heading.wording())) {
                    String name = names.getOrDefault(Folding.fold(heading.wording()), bare(heading.wording()));
                    gathered.computeIfAbsent(Folding.fold(name), key -> new Gathered(name))
                            .add(heading);
                }
            }
            threads.open(tx).forEach(open -> {
                Gathered topic = gathered.get(Folding.fold(open.topic()));
                if (topic != null) {
                    topic.open += open.open();
                }
            });
            return gathered.values().stream()
                    .map(Gathered::topic)
                    .sorted(Comparator.comparing(Topic::last).reversed().thenComparing(Topic::name))
                    .toList();
        });
    }

    private static final class Gathered {
        private final String name;
        private final LinkedHashSet<String> wordings = new LinkedHashSet<>();
        private final Set<Long> meetings = new HashSet<>();
        private LocalDate last = LocalDate.MIN;
        private int open;

        Gathered(String name) {
            this.name = name;
        }

        void add(TopicRepository.Heading heading) {
            wordings.add(bare(heading.wording()));
            meetings.add(heading.meetingId());
            last = heading.on();
        }

        Topic topic() {
            return new Topic(name, new ArrayList<>(wordings).reversed(), meetings.size(), last, open);
        }
    }

    /** Headings such as "Follow up actions", "Next meeting", "General updates" and "AoB" are about no topic. */
    private static boolean isTopic(String heading) {
        return !SectionTitles.isActions(heading)
                && !SectionTitles.isNextMeeting(heading)
                && !Terms.of(heading).isEmpty();
    }

    private static String bare(String heading) {
        return heading.strip();
    }

    /** The name of the topic that a heading belongs to: its own words when it was not taken into another one. */
    public String nameOf(String heading) {
        return database.read(
                tx -> topics.find(tx, heading).map(id -> topics.name(tx, id)).orElse(bare(heading)));
    }

    /** The topic that a heading seems to be about under another name; dismissed ones are not proposed again. */
    public Optional<NearTopics.Near> near(String heading) {
        List<Topic> known = topics();
        return database.read(tx -> {
            String own = topics.find(tx, heading).map(id -> topics.name(tx, id)).orElse(bare(heading));
            Set<TopicRepository.Pair> apart = new HashSet<>(topics.apart(tx));
            NearTopics near = new NearTopics(known.stream().map(Topic::name).toList());
            return near.of(
                    heading,
                    topic -> !Folding.fold(topic).equals(Folding.fold(own))
                            && !apart.contains(TopicRepository.Pair.of(own, topic)));
        });
    }

    /**
     * Everything said, decided and promised on a topic, in order of meetings.
     *
     * @throws UserError when no minutes speak of it
     */
    public List<Passage> thread(String name) {
        List<Passage> passages = said(name);
        if (passages.isEmpty()) {
            throw new UserError("No minutes have a heading “" + name.strip()
                    + "”; give the name of a topic as it stands in a heading.");
        }
        return passages;
    }

    /** The same; empty where nothing was said. */
    public List<Passage> said(String name) {
        return database.read(tx -> {
            Wanted wanted = wanted(tx, name);
            // ISO text beyond the year 9999 does not compare.
            return threads.passages(tx, wanted.isHeading(), wanted.id(), LocalDate.of(9999, 12, 31));
        });
    }

    /** What was said the last time before a day; empty when it is new. */
    public Optional<Passage> lastBefore(String heading, LocalDate day) {
        return database.read(tx -> {
            Wanted wanted = wanted(tx, heading);
            return threads.last(tx, wanted.isHeading(), wanted.id(), day.minusDays(1));
        });
    }

    /** How a topic is told: its key, -1 for one that has none, and its headings in any wording. */
    private record Wanted(long id, Predicate<String> isHeading) {}

    private Wanted wanted(Tx tx, String name) {
        Map<String, String> names = topics.names(tx);
        String own = Folding.fold(names.getOrDefault(Folding.fold(name), name));
        return new Wanted(topics.find(tx, name).orElse(-1L), heading -> Folding.fold(
                        names.getOrDefault(Folding.fold(heading), heading))
                .equals(own));
    }

    /**
     * One topic becomes part of another: headings of either wording belong to it from now on.
     *
     * @throws UserError when both are the same
     */
    public Merged merge(String from, String into) {
        return database.write(tx -> {
            long one = topics.idOf(tx, from);
            long other = topics.idOf(tx, into);
            if (one == other) {
                throw new UserError(
                        "The topic “" + topics.name(tx, one) + "” cannot be merged into itself; choose another topic.");
            }
            return new Merged(one, topics.merge(tx, one, other));
        });
    }

    /** Two topics again, each with its follow-ups. */
    public void part(Merged merged) {
        write(tx -> topics.part(tx, merged.from(), merged.followUps()));
    }

    /**
     * Gives a topic another name; headings with the old one still belong to it.
     *
     * @throws UserError when the name is blank or another topic has it
     */
    public void rename(String name, String wanted) {
        if (wanted.isBlank()) {
            throw new UserError("A topic needs a name; type one.");
        }
        write(tx -> {
            long id = topics.idOf(tx, name);
            topics.find(tx, wanted).filter(other -> other != id).ifPresent(other -> {
                throw new UserError("There is a topic “" + topics.name(tx, other)
                        + "” already; merge the two instead of renaming.");
            });
            String old = topics.name(tx, id);
            topics.removeWording(tx, wanted);
            topics.rename(tx, id, wanted);
            if (!Folding.fold(old).equals(Folding.fold(wanted))) {
                topics.addWording(tx, id, old);
            }
        });
    }

    /** Two wordings are not the same topic; not proposed again. */
    public void setApart(String one, String other) {
        write(tx -> topics.setApart(tx, TopicRepository.Pair.of(one, other)));
    }

    /** Takes {@link #setApart} back. */
    public void forgetApart(String one, String other) {
        write(tx -> topics.forgetApart(tx, TopicRepository.Pair.of(one, other)));
    }

    private void write(java.util.function.Consumer<Tx> work) {
        database.write(tx -> {
            work.accept(tx);
            return work;
        });
    }
}
