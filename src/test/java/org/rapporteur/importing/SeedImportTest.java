package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.shared.Uids;

/** The two real minutes, where they are at hand. */
class SeedImportTest {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path MARCH = SHARED.resolve("seeds/000_77a49cb66c82a15b.txt");
    private static final Path JUNE = SHARED.resolve("seeds/001_f093956fab92719b.txt");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
    private final MinutesReader reader = Documents.minutes(Uids.of(Clock.systemUTC()));

    @BeforeEach
    void theSeedsAreAtHand() {
        assumeTrue(Files.exists(MARCH) && Files.exists(JUNE), "the real minutes are not beside the project");
    }

    private MinutesDraft read(Path file) {
        return reader.read(file, recogniser);
    }

    @ParameterizedTest
    @CsvSource({
        "seed-2018-03-27, seeds/000_77a49cb66c82a15b.txt, 8",
        "seed-2018-06-28, seeds/001_f093956fab92719b.txt, 4"
    })
    void everyActionHasTheLabelledOwnersAndDue(String name, String file, int actions) throws IOException {
        Path truth = SHARED.resolve("truth").resolve(name + ".truth.json");
        Score score = new ImportScore().score(SHARED.resolve(file), truth, false);
        assertThat(score.recall()).isEqualTo(new Score.Share(actions, actions));
        assertThat(score).matches(Score::isPerfect);
    }

    @Test
    void theHeaderOfTheFirst() {
        var header = read(MARCH).minutes().header();
        assertThat(header.place()).isEqualTo("IOM, Geneva");
        assertThat(header.previousMinutes()).isEqualTo(LocalDate.of(2018, 1, 31));
        assertThat(header.next())
                .isEqualTo(new NextMeeting(
                        LocalDate.of(2018, 4, 27), LocalTime.of(14, 0), LocalTime.of(15, 30), "UNHCR in Geneva"));
    }

    @Test
    void theHeaderOfTheSecond() {
        var header = read(JUNE).minutes().header();
        assertThat(header.place()).isEqualTo("UNHCR, Geneva");
        assertThat(header.previousMinutes()).isEqualTo(LocalDate.of(2018, 5, 31));
        assertThat(header.next())
                .isEqualTo(new NextMeeting(
                        LocalDate.of(2018, 8, 9), LocalTime.of(14, 0), LocalTime.of(15, 30), "IOM in Geneva"));
    }

    @Test
    void everySectionIsThereOnOneLevel() {
        assertThat(kinds(MARCH, BlockKind.HEADING_1)).isEqualTo(11);
        assertThat(kinds(JUNE, BlockKind.HEADING_1)).isEqualTo(11);
        assertThat(kinds(MARCH, BlockKind.HEADING_2) + kinds(JUNE, BlockKind.HEADING_2))
                .isZero();
        assertThat(kinds(MARCH, BlockKind.LETTERED)).isEqualTo(19);
        assertThat(kinds(MARCH, BlockKind.NUMBERED)).isEqualTo(5);
        assertThat(kinds(JUNE, BlockKind.NUMBERED)).isEqualTo(5);
    }

    private long kinds(Path file, BlockKind kind) {
        return read(file).minutes().blocks().stream()
                .filter(block -> block.kind() == kind)
                .count();
    }

    @Test
    void noWordOfTheBodyIsLost() throws IOException {
        for (Path file : List.of(MARCH, JUNE)) {
            String source = Files.readString(file);
            source = source.substring(source.indexOf("General updates"));
            source = source.replaceAll("\\]\\([^)]*\\)", "")
                    .replaceAll("(?m)^\\s*(?:\\d|[a-h])\\.\\s", "")
                    .replaceAll("\\n4\\s*$", "");
            String read = String.join(
                    " ", read(file).minutes().blocks().stream().map(Block::text).toList());
            assertThat(letters(read)).isEqualTo(letters(source));
        }
    }

    private static String letters(String text) {
        return NOT_LETTERS.matcher(text).replaceAll(" ").strip();
    }

    @Test
    void linksAndBoldHeadsOfTheSecondAreKept() {
        List<Mark> marks = read(JUNE).minutes().blocks().stream()
                .flatMap(block -> block.content().marks().stream())
                .toList();
        assertThat(marks).filteredOn(mark -> mark.kind() == Mark.Kind.LINK).hasSize(7);
        assertThat(marks).filteredOn(mark -> mark.kind() == Mark.Kind.BOLD).hasSize(4);
    }

    @Test
    void theMisspeltNameIsFlaggedInItsLine() {
        assertThat(read(MARCH).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.line()).isEqualTo(119);
            assertThat(warning.message()).contains("UNHCEF").contains("“UNICEF”, “UNHCR”");
        });
        assertThat(read(JUNE).warnings()).isEmpty();
    }

    @Test
    void theTopicsAreTheWordsBeforeTheDash() {
        assertThat(topics(MARCH)).containsExactly("DG Justice programme");
        assertThat(topics(JUNE))
                .containsExactly("Lumos", "Education factsheet", "IMWG plans", "SDGs collection via MICs");
    }

    private List<String> topics(Path file) {
        var minutes = read(file).minutes();
        LocalDate on = Objects.requireNonNull(minutes.header().date());
        return minutes.blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .map(block -> recogniser.action(block.text(), on))
                .map(Recognition::topic)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void discussionOffersThePromisesItHoldsAndHardlyMore() {
        List<Block> discussion = read(JUNE).minutes().blocks().stream()
                .filter(block -> block.kind() != BlockKind.ACTION)
                .toList();
        List<String> promises = discussion.stream()
                .flatMap(block -> recogniser.promise(block.text(), LocalDate.of(2018, 6, 28)).stream())
                .map(suggestion -> suggestion.task())
                .toList();
        assertThat(promises)
                .anyMatch(task -> task.startsWith("coordinate the graphic"))
                .anyMatch(task -> task.startsWith("Feedback on the inter-agency"))
                .hasSizeLessThanOrEqualTo(3 + discussion.size() / 10);
    }
}
