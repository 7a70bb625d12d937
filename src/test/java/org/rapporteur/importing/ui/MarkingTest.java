package org.rapporteur.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.importing.SourceLine;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Owner;

/** Actions that the reader missed are made by the user, from the paragraph or from the lines of the file. */
class MarkingTest extends ImportOnScreen {
    private static final String TALK =
            """
            Wells
            The well at the port is dry. UNHCR rents a pump by 2 May. It rained.
            a. Forty were counted.
            b. Two are dry.
            """;

    private void read(String text) throws IOException {
        model.add(List.of(file("a.txt", text)));
    }

    private void readTalk() throws IOException {
        read(MINUTES.replace("Wells\na. Forty were counted.\nb. Two are dry.\n", TALK));
    }

    private int lineOf(String words) {
        List<SourceLine> all = lines();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private List<SourceLine> lines() {
        return Objects.requireNonNull(first().read()).lines();
    }

    private List<String> actions() {
        return first().minutes().blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .map(Block::text)
                .toList();
    }

    private List<String> texts() {
        return first().minutes().blocks().stream().map(Block::text).toList();
    }

    @Test
    void aParagraphBecomesAnActionWithItsOwnerAndDue() throws IOException {
        read(MINUTES.replace("Two are dry.", "UNHCR: pump for the dry one, 2 May"));
        model.mark(first(), (PreviewRow.BlockRow) row(block -> block.text().startsWith("UNHCR: pump")));
        assertThat(row(block -> block.text().startsWith("UNHCR: pump")))
                .isInstanceOfSatisfying(PreviewRow.BlockRow.class, block -> {
                    assertThat(block.kind()).isEqualTo(BlockKind.ACTION);
                    assertThat(block.owners()).extracting(Owner::name).containsExactly("UNHCR");
                    assertThat(block.due()).isNotNull();
                });
        assertThat(first().choices().settled())
                .contains(row(block -> block.text().startsWith("UNHCR: pump")).id());
        undo.undo();
        assertThat(actions()).hasSize(1);
    }

    @Test
    void aLineOfTheFileBecomesTheActionThatItsParagraphIs() throws IOException {
        readTalk();
        int line = lineOf("Two are dry.");
        String id = model.mark(first(), line, lines().subList(line, line + 1)).orElseThrow();
        assertThat(actions()).contains("Two are dry.");
        assertThat(texts()).containsOnlyOnce("Two are dry.");
        assertThat(id)
                .isEqualTo(row(block -> block.text().equals("Two are dry.")).id());
    }

    @Test
    void wordsWithinAParagraphAreTakenOutOfIt() throws IOException {
        readTalk();
        model.mark(first(), lineOf("The well"), List.of(new SourceLine(1, "UNHCR rents a pump by 2 May.")));
        assertThat(texts())
                .containsSubsequence("The well at the port is dry.", "UNHCR rents a pump by 2 May.", "It rained.");
        assertThat(actions()).contains("UNHCR rents a pump by 2 May.");
    }

    @Test
    void lettersWithinAWordAreNotTakenOutOfIt() throws IOException {
        readTalk();
        model.mark(first(), lineOf("The well"), List.of(new SourceLine(1, "ort")));
        assertThat(texts()).contains("The well at the port is dry. UNHCR rents a pump by 2 May. It rained.", "ort");
    }

    @Test
    void severalLinesAreOneAction() throws IOException {
        readTalk();
        int line = lineOf("Forty");
        model.mark(first(), line, lines().subList(line, line + 2));
        assertThat(actions()).contains("Forty were counted. Two are dry.");
        assertThat(texts()).doesNotContain("Forty were counted.", "Two are dry.");
    }

    @Test
    void wordsThatWentElsewhereAreAddedWhereTheyStand() throws IOException {
        readTalk();
        model.mark(first(), lineOf("Forty"), List.of(new SourceLine(1, "IOM to lend a drill")));
        assertThat(texts()).containsSubsequence("Forty were counted.", "IOM to lend a drill", "Two are dry.");
    }

    @Test
    void whatIsAnActionAlreadyStaysAsItIs() throws IOException {
        readTalk();
        List<String> before = texts();
        int line = lineOf("to count the wells");
        model.mark(first(), line, lines().subList(line, line + 1));
        assertThat(texts()).isEqualTo(before);
        assertThat(actions()).hasSize(1);
    }

    @Test
    void anEarlierActionCanBeOneOfThisMeeting() throws IOException {
        read(MINUTES.replace(
                "Follow up actions", "Review of action points\nIOM to print the map.\n- Done.\n\nFollow up actions"));
        PreviewRow.BlockRow earlier =
                (PreviewRow.BlockRow) row(block -> block.text().equals("IOM to print the map."));
        assertThat(earlier.role()).isEqualTo(PreviewRow.Role.EARLIER_DONE);
        model.mark(first(), earlier);
        assertThat(((PreviewRow.BlockRow) row(block -> block.text().equals("IOM to print the map."))).role())
                .isEqualTo(PreviewRow.Role.OWN);
    }

    @Test
    void linesWithoutAWordAreNoAction() throws IOException {
        readTalk();
        assertThat(model.mark(first(), 0, List.of(new SourceLine(1, "---")))).isEmpty();
        assertThat(actions()).hasSize(1);
    }
}
