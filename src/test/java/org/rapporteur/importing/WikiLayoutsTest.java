package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;

/** Minutes out of wikis and of site generators: headings behind dashes and plus signs, fields with gaps, tables of AsciiDoc. */
class WikiLayoutsTest extends ReadingLayouts {
    @ParameterizedTest
    @ValueSource(strings = {"---+ TITLE", "---++ TITLE", "---++!! TITLE", "---+++ *TITLE*", "---++TITLE"})
    void plusSignsMakeHeadings(String heading) throws IOException {
        MinutesDraft draft = read(heading.replace("TITLE", "Wells cluster minutes")
                + "\n\nDate: 14 May 2019\n\n" + heading.replace("TITLE", "about dry wells") + "\nTwo are dry.\n\n"
                + heading.replace("TITLE", "Actions") + "\n   * WFP to print the map\n");
        assertThat(draft.minutes().header().group()).isEqualTo("Wells cluster");
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.kind().isHeading())
                .extracting(Block::text)
                .containsExactly("about dry wells", "Actions");
        assertThat(actions(draft, 9)).containsExactly("WFP > - > WFP to pr");
    }

    @Test
    void dashesAloneOnlyDivide() throws IOException {
        MinutesDraft draft =
                read("Wells cluster minutes\n\nDate: 14 May 2019\n\nWells\n\nTwo are dry.\n\n---\n\nThe end.\n");
        assertThat(draft.minutes().blocks())
                .extracting(Block::kind, Block::text)
                .endsWith(tuple(BlockKind.TEXT, "Two are dry."), tuple(BlockKind.TEXT, "The end."));
    }

    @Test
    void fieldsInFrontMayHaveGaps() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                ---
                title: "Wells cluster minutes"

                date: 2019-05-14

                venue: Town Hall
                ---

                ## Wells

                Two are dry.
                """);
        Header header = draft.minutes().header();
        assertThat(header.group()).isEqualTo("Wells cluster");
        assertThat(header.date()).isEqualTo(LocalDate.of(2019, 5, 14));
        assertThat(header.place()).isEqualTo("Town Hall");
        assertThat(draft.minutes().blocks()).extracting(Block::text).containsExactly("Wells", "Two are dry.");
    }

    @Test
    void namesOfFieldsMayHaveDots() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "---\nms.date: 06/12/2020\n---\n\n# Wells cluster minutes\n\n14 May 2019\n\nTwo are dry.\n");
        assertThat(draft.minutes().header().group()).isEqualTo("Wells cluster");
        assertThat(draft.minutes().header().date()).isEqualTo(LocalDate.of(2019, 5, 14));
    }

    @Test
    void textBetweenDashesIsNoField() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "---\n\nWells cluster minutes of 14 May 2019\n\nTwo wells are dry. None was mended.\n\n---\n\nThe end.\n");
        assertThat(draft.minutes().blocks())
                .extracting(Block::text)
                .contains("Two wells are dry. None was mended.", "The end.");
    }

    @Test
    void tableOfAsciiDocHoldsActions() throws IOException {
        assertThat(actions(
                        read(
                                "minutes.adoc",
                                """
                                = Wells cluster minutes

                                Date: 14 May 2019

                                == Actions

                                [cols="3,1,1"]
                                |===
                                |Action |Owner |Deadline

                                |Print the map
                                |IOM
                                |3 June

                                |Count the pumps
                                of the east
                                |WFP
                                |5 June
                                |===

                                The end.
                                """),
                        15))
                .containsExactly("IOM > 2019-06-03 > Print the map –", "WFP > 2019-06-05 > Count the pumps");
    }
}
