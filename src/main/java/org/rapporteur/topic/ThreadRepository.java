package org.rapporteur.topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Row;
import org.rapporteur.store.Tx;

/** Reads what minutes hold on a topic. */
final class ThreadRepository {
    private static final String COLUMNS =
            "b.position, b.uid, b.kind, b.text, f.number, f.status, f.due_phrase, f.due_to";

    /** How many follow-ups are about each topic and still open. */
    record Open(String topic, int open) {}

    List<Open> open(Tx tx) {
        return tx.list(
                """
                SELECT t.name, count(*) AS open FROM follow_up f
                JOIN topic t ON t.id = f.topic_id JOIN meeting m ON m.id = f.meeting_id
                WHERE f.status IN ('OPEN', 'IN_PROGRESS') AND f.deleted_at IS NULL AND m.deleted_at IS NULL
                GROUP BY t.id
                """,
                row -> new Open(row.text("name"), row.integer("open")));
    }

    /**
     * What meetings until a day said on a topic, the earliest first.
     *
     * @param isOfTopic tells the headings of the topic
     * @param topicId the topic's key; -1 for one that has none
     */
    List<Passage> passages(Tx tx, Predicate<String> isOfTopic, long topicId, LocalDate until) {
        return places(tx, isOfTopic, topicId, until).entrySet().stream()
                .flatMap(place -> passage(tx, place.getKey(), place.getValue()).stream())
                .toList();
    }

    /** The last of {@link #passages}; the earlier ones are not read. */
    Optional<Passage> last(Tx tx, Predicate<String> isOfTopic, long topicId, LocalDate until) {
        return places(tx, isOfTopic, topicId, until).descendingMap().entrySet().stream()
                .flatMap(place -> passage(tx, place.getKey(), place.getValue()).stream())
                .findFirst();
    }

    /** A meeting; the earlier one first, and of two on a day the one that was made first. */
    private record Sitting(LocalDate on, long id) implements Comparable<Sitting> {
        @Override
        public int compareTo(Sitting other) {
            return Comparator.comparing(Sitting::on)
                    .thenComparingLong(Sitting::id)
                    .compare(this, other);
        }
    }

    /** From the heading at one position to before the next heading that ends what it is about. */
    private record Section(int from, int to) {}

    /** What minutes hold on the topic: whole sections, and lines elsewhere that promise something on it. */
    private record Place(List<Section> sections, List<Stored> promised) {
        Place() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private static NavigableMap<Sitting, Place> places(
            Tx tx, Predicate<String> isOfTopic, long topicId, LocalDate until) {
        NavigableMap<Sitting, Place> places = new TreeMap<>();
        sections(tx, isOfTopic, until, places);
        for (Promising line : tx.list(
                "SELECT m.id AS meeting_id, m.date, " + COLUMNS
                        + """
                         FROM follow_up f JOIN block b ON b.uid = f.block_uid JOIN meeting m ON m.id = b.meeting_id
                        WHERE f.topic_id = ? AND f.deleted_at IS NULL AND m.deleted_at IS NULL AND m.date <= ?
                        """,
                row -> new Promising(new Sitting(row.date("date"), row.number("meeting_id")), stored(row)),
                topicId,
                until)) {
            places.computeIfAbsent(line.sitting(), key -> new Place())
                    .promised()
                    .add(line.line());
        }
        return places;
    }

    private record Promising(Sitting sitting, Stored line) {}

    /** Only headings are read, which are few; where one is of the topic, its section goes to the next of its level. */
    private static void sections(Tx tx, Predicate<String> isOfTopic, LocalDate until, Map<Sitting, Place> places) {
        record Heading(Sitting sitting, int position, int level, String text) {}
        @Nullable Heading begun = null;
        for (Heading heading : tx.list(
                """
                SELECT b.meeting_id, m.date, b.position, b.kind, b.text FROM block b JOIN meeting m ON m.id = b.meeting_id
                WHERE b.kind IN ('HEADING_1', 'HEADING_2', 'HEADING_3') AND m.deleted_at IS NULL AND m.date <= ?
                ORDER BY m.date, m.id, b.position
                """,
                row -> new Heading(
                        new Sitting(row.date("date"), row.number("meeting_id")),
                        row.integer("position"),
                        level(row.text("kind")),
                        row.text("text")),
                until)) {
            boolean elsewhere = begun != null && !begun.sitting().equals(heading.sitting());
            boolean begins = isOfTopic.test(heading.text());
            if (begun != null && (elsewhere || begins || heading.level() <= begun.level())) {
                section(places, begun.sitting(), begun.position(), elsewhere ? Integer.MAX_VALUE : heading.position());
                begun = null;
            }
            if (begins) {
                begun = heading;
            }
        }
        if (begun != null) {
            section(places, begun.sitting(), begun.position(), Integer.MAX_VALUE);
        }
    }

    private static void section(Map<Sitting, Place> places, Sitting sitting, int from, int to) {
        places.computeIfAbsent(sitting, key -> new Place()).sections().add(new Section(from, to));
    }

    private static Optional<Passage> passage(Tx tx, Sitting sitting, Place place) {
        Map<Integer, Stored> lines = new TreeMap<>();
        place.promised().forEach(line -> lines.put(line.position(), line));
        for (Section section : place.sections()) {
            tx.list(
                            "SELECT " + COLUMNS
                                    + """
                                     FROM block b LEFT JOIN follow_up f ON f.block_uid = b.uid AND f.deleted_at IS NULL
                                    WHERE b.meeting_id = ? AND b.position >= ? AND b.position < ?
                                    """,
                            ThreadRepository::stored,
                            sitting.id(),
                            section.from(),
                            section.to())
                    .forEach(line -> lines.put(line.position(), line));
        }
        List<Passage.Item> items = lines.values().stream()
                .filter(line -> !line.text().isBlank())
                .map(ThreadRepository::item)
                .toList();
        // A heading with nothing below it, as in an agenda, says nothing.
        return items.stream().allMatch(item -> item.kind() == Passage.Kind.HEADING)
                ? Optional.empty()
                : Optional.of(new Passage(sitting.id(), sitting.on(), items));
    }

    private record Stored(int position, String uid, String kind, String text, Passage.@Nullable Promised promised) {}

    private static Stored stored(Row row) {
        Integer number = row.integerOrNull("number");
        return new Stored(
                row.integer("position"),
                row.text("uid"),
                row.text("kind"),
                row.text("text"),
                number == null
                        ? null
                        : new Passage.Promised(
                                number, row.text("status"), row.text("due_phrase"), row.dateOrNull("due_to")));
    }

    private static Passage.Item item(Stored block) {
        Passage.Kind kind =
                switch (block.kind()) {
                    case "HEADING_1", "HEADING_2", "HEADING_3" -> Passage.Kind.HEADING;
                    case "DECISION" -> Passage.Kind.DECIDED;
                    case "ACTION" -> Passage.Kind.PROMISED;
                    default -> block.promised() == null ? Passage.Kind.SAID : Passage.Kind.PROMISED;
                };
        return new Passage.Item(kind, block.uid(), block.text(), block.promised());
    }

    private static int level(String kind) {
        return switch (kind) {
            case "HEADING_1" -> 1;
            case "HEADING_2" -> 2;
            case "HEADING_3" -> 3;
            default -> 0;
        };
    }
}
