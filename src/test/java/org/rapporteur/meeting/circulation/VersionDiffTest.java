package org.rapporteur.meeting.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.circulation.Version.Content;
import org.rapporteur.meeting.circulation.Version.Line;
import org.rapporteur.meeting.circulation.VersionChange.In;
import org.rapporteur.meeting.circulation.VersionChange.Kind;

class VersionDiffTest {
    private static Content content(Line... lines) {
        return new Content(List.of("Present: UNHCR", "Location: Port Alma"), List.of(lines));
    }

    private static Line line(String uid, String text) {
        return new Line(uid, "TEXT", text);
    }

    private static List<String> told(Content older, Content newer) {
        return VersionDiff.between(older, newer).stream()
                .map(change -> change.kind() + " "
                        + change.pieces().stream()
                                .map(piece -> switch (piece.in()) {
                                    case BOTH -> piece.text();
                                    case OLDER -> "[-" + piece.text() + "]";
                                    case NEWER -> "[+" + piece.text() + "]";
                                })
                                .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void addedRemovedMovedAndReworded() {
        Content older = content(
                line("a", "One."), line("b", "IOM to share the list by May."), line("c", "Gone."), line("d", "Four."));
        Content newer = content(
                line("d", "Four."),
                line("a", "One."),
                line("b", "IOM to share both lists by June."),
                line("e", "New."));
        assertThat(told(older, newer))
                .containsExactly(
                        "MOVED Four.",
                        "CHANGED IOM to share [-the][+both] [-list][+lists] by [-May][+June].",
                        "ADDED [+New.]",
                        "REMOVED [-Gone.]");
        assertThat(told(older, older)).isEmpty();
    }

    @Test
    void linesAboveTheTextAreComparedByTheirLabels() {
        Content older = new Content(List.of("Present: UNHCR", "Location: Port Alma"), List.of());
        Content newer = new Content(List.of("Present: UNHCR, IOM", "Chair: IOM"), List.of());
        assertThat(told(older, newer))
                .containsExactly(
                        "CHANGED Present: UNHCR[+, IOM]", "ADDED [+Chair: IOM]", "REMOVED [-Location: Port Alma]");
    }

    @Property(tries = 300)
    void piecesPutTogetherAreTheTwoTexts(
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> was,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> now) {
        String older = words(was);
        String newer = words(now);
        List<VersionChange> changes = VersionDiff.between(content(line("a", older)), content(line("a", newer)));
        if (older.equals(newer)) {
            assertThat(changes).isEmpty();
            return;
        }
        VersionChange change = changes.getFirst();
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(joined(change, In.NEWER)).isEqualTo(older);
        assertThat(joined(change, In.OLDER)).isEqualTo(newer);
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(number -> "w" + number).collect(Collectors.joining(" "));
    }

    private static String joined(VersionChange change, In without) {
        return IntStream.range(0, change.pieces().size())
                .mapToObj(change.pieces()::get)
                .filter(piece -> piece.in() != without)
                .map(VersionChange.Piece::text)
                .collect(Collectors.joining());
    }
}
