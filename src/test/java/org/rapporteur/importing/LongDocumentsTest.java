package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.meeting.Block;

/** Documents that go on far longer than minutes do. */
class LongDocumentsTest extends ReadingLayouts {
    private static final String HEAD =
            "<p>Lake Basin IM Group</p><p>14 May 2026</p><h1>Wells</h1><table><tr><th>Action</th><th>Responsible</th>"
                    + "<th>Deadline</th></tr>";

    private MinutesDraft rows(int rows) throws IOException {
        String table = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "<tr><td>Share list " + row + "</td><td>IOM</td><td>3 June 2026</td></tr>")
                .collect(Collectors.joining());
        return read("wells.html", HEAD + table + "</table><h1>Roads</h1><p>Action: WFP to print the map.</p>");
    }

    @Test
    void whatGoesOnForThousandsOfLinesIsKeptAsText() throws IOException {
        MinutesDraft draft = rows(6000);
        List<String> texts = draft.minutes().blocks().stream().map(Block::text).toList();
        assertThat(texts).filteredOn(text -> text.startsWith("Share list ")).hasSize(6000);
        assertThat(texts).endsWith("Roads", "Action: WFP to print the map.");
        assertThat(actions(draft, 12)).hasSizeBetween(2900, 3000).startsWith("IOM > 2026-06-03 > Share list 1");
        assertThat(draft.warnings())
                .extracting(ImportWarning::line, ImportWarning::message)
                .contains(
                        tuple(
                                3001,
                                "It goes on for 3,006 more lines, which minutes do not: they were kept as text, and no actions were looked for in them."));
    }

    @Test
    void longMinutesAreReadToTheirEnd() throws IOException {
        MinutesDraft draft = rows(1500);
        assertThat(actions(draft, 20)).hasSize(1501).endsWith("WFP > - > WFP to print the map");
        assertThat(draft.warnings()).extracting(ImportWarning::message).noneMatch(said -> said.contains("lines"));
    }

    @Test
    void theDocumentThatLoadsTheReaderIsReadLikeMinutes() throws IOException {
        MinutesDraft draft = reader.prepare(recogniser);
        assertThat(draft.minutes().header().date()).isEqualTo("2026-05-14");
        assertThat(draft.minutes().present()).hasSize(3);
        assertThat(actions(draft, 17))
                .hasSize(42)
                .contains("WFP > 2026-05-15 > WFP to print the ", "UNHCR, IOM > 2026-06-13 > Share list 12 wit");
        assertThat(draft.minutes().header().next()).isNotNull();
    }
}
