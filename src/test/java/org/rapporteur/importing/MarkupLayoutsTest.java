package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Block;

/** Plain text with light markup, and the fields that site generators put in front. */
class MarkupLayoutsTest extends ReadingLayouts {
    private static List<String> headings(MinutesDraft draft) {
        return draft.minutes().blocks().stream()
                .filter(block -> block.kind().isHeading())
                .map(Block::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                = Wells cluster minutes

                Date: 14 May 2019

                == about the dry wells

                Two are dry.

                == Actions

                * IOM to print the map
                """,
                """
                # Wells cluster minutes

                **Date:** 14 May 2019

                ## about the dry wells ##

                Two are dry.

                ## Actions

                - IOM to print the map
                """,
                """
                =====================
                Wells cluster minutes
                =====================

                Date: 14 May 2019

                about the dry wells
                -------------------

                Two are dry.

                Actions
                ~~~~~~~

                - IOM to print the map
                """
            })
    void headingsAreToldByMarkup(String text) throws IOException {
        MinutesDraft draft = read(text);
        assertThat(draft.minutes().header().group()).isEqualTo("Wells cluster");
        assertThat(draft.minutes().header().date()).isEqualTo(LocalDate.of(2019, 5, 14));
        assertThat(headings(draft)).containsExactly("about the dry wells", "Actions");
        assertThat(owed(draft)).containsExactly("IOM > -");
        assertThat(draft.minutes().blocks()).noneMatch(block -> block.text().matches(".*[=#~\\uFDD0].*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#3 of the pumps is an old one and leaks.",
                "two wells of the east are dry by now, as everybody knows.\n---",
                "a = b * c is how the pumps are counted."
            })
    void signsInTextMakeNoHeading(String text) throws IOException {
        MinutesDraft draft = read("Wells cluster minutes\n\nDate: 14 May 2019\n\nPresent: WFP, IOM\n\n== Wells\n\n"
                + text + "\n\n== Roads\n\nOne is new.\n");
        assertThat(headings(draft)).containsExactly("Wells", "Roads");
        assertThat(draft.minutes().blocks())
                .extracting(Block::text)
                .contains(text.lines().findFirst().orElseThrow());
    }

    @Test
    void boldLabelsAreLabels() throws IOException {
        MinutesDraft draft = read(
                """
                **Wells cluster minutes**

                *Date:* 14 May 2019
                __Venue:__ Town Hall
                **Present:** WFP, IOM

                1. Wells
                **Action:** IOM to print the map
                """);
        assertThat(draft.minutes().header().place()).isEqualTo("Town Hall");
        assertThat(draft.minutes().present()).hasSize(2);
        assertThat(owed(draft)).containsExactly("IOM > -");
    }

    @Test
    void frontMatterTellsTitleAndDay() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                ---
                title: "Wells cluster minutes"
                date: 2019-05-14
                layout: post
                ---

                Present: WFP, IOM

                ## Wells

                Two are dry.
                """);
        assertThat(draft.minutes().header().group()).isEqualTo("Wells cluster");
        assertThat(draft.minutes().header().date()).isEqualTo(LocalDate.of(2019, 5, 14));
        assertThat(draft.minutes().blocks()).noneMatch(block -> block.text().contains("layout"));
    }

    @Test
    void dayOfPublicationGivesWayToThatOfTheText() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                ---
                title: Wells cluster minutes
                date: 2019-05-20
                ---

                Minutes of 14 May 2019

                Present: WFP, IOM

                ## Wells

                Two are dry.
                """);
        assertThat(draft.minutes().header().date()).isEqualTo(LocalDate.of(2019, 5, 14));
    }

    @Test
    void fieldsInFrontMayBeLabels() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                ---
                title: Wells cluster minutes
                venue: 'Town Hall'
                tags: [wells, maps]
                ---

                14 May 2019

                Present: WFP, IOM

                Two are dry.
                """);
        assertThat(draft.minutes().header().place()).isEqualTo("Town Hall");
        assertThat(draft.minutes().blocks()).extracting(Block::text).noneMatch(text -> text.contains("tags"));
    }

    @Test
    void dashesAroundTextAreNoFrontMatter() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "Wells cluster minutes\n\n14 May 2019\n\n---\nthe hall was cold\n\n---\n\nTwo are dry.\n");
        assertThat(draft.minutes().blocks()).extracting(Block::text).contains("the hall was cold");
    }

    @Test
    void labelsInBoldNeedNoColon() throws IOException {
        String text =
                "# Lake Basin IM Group\n\n14 May 2019\n\n## Wells\n\nTwo are dry.\n\n**Action** IOM to count them  \n**Action** WFP to print the map\n\n## Roads\n\n**Action** packed people are busy people.\n";
        assertThat(actions(read("minutes.md", text), 30))
                .startsWith("IOM > - > IOM to count them", "WFP > - > WFP to print the map");
    }

    @Test
    void fieldsOfASiteMadeWithTomlAreNotRead() throws IOException {
        String text =
                "+++\ntitle = \"Lake Basin IM Group - 14 May 2019\"\ndate = \"2019-06-01\"\n\n[taxonomies]\ncategories = [\"Minutes\"]\n+++\n\n## Wells\n\nTwo are dry.\n";
        MinutesDraft draft = read("minutes.md", text);
        assertThat(draft.minutes().header().group()).isEqualTo("Lake Basin IM Group");
        assertThat(draft.minutes().header().date()).isEqualTo("2019-05-14");
        assertThat(draft.minutes().blocks())
                .extracting(block -> block.text())
                .noneMatch(line -> line.contains("taxonomies"));
    }

    @Test
    void tagsOfAPageAreNoWords() throws IOException {
        MinutesDraft draft = read(
                "Lake <strong>Wells</strong> Cluster minutes<br />\n\n14 May 2019<br />\n\nPresent: WFP, IOM<br />\n\nTwo wells are dry.<br />\n");
        assertThat(draft.minutes().header().group()).isEqualTo("Lake Wells Cluster");
        assertThat(draft.minutes().blocks()).extracting(Block::text).containsExactly("Two wells are dry.");
    }

    @Test
    void oneTagIsSpokenOf() throws IOException {
        MinutesDraft draft =
                read("Lake Wells Cluster minutes\n\n14 May 2019\n\nA line ends with <br> in the mails of the port.\n");
        assertThat(draft.minutes().blocks())
                .extracting(Block::text)
                .containsExactly("A line ends with <br> in the mails of the port.");
    }

    @Test
    void boldParagraphsOfMarkdownAreTitles() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "# Lake Wells Cluster minutes\n\n14 May 2019\n\n## Wells\n\nTwo are dry.\n\n**Boats of the port**\n\nThree are old.\n\n**Nobody** knows how old.\n");
        assertThat(headings(draft)).containsExactly("Wells", "Boats of the port");
    }

    @Test
    void boldLabelsOfMarkdownBeginLines() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "# Lake Wells Cluster minutes\n\n14 May 2019\n\n## Agenda\n\n**Wells**: see the list of the port.\n**Previous actions**:\n1. IOM to print the map\n2. WFP to count the boats\n");
        assertThat(headings(draft)).contains("Previous actions:");
        assertThat(draft.findings().reviews()).hasSize(2);
    }

    @Test
    void actionsAboveTheirProgressAreEarlierOnes() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "# Lake Wells Cluster minutes\n\n14 May 2019\n\n## Action\n\n## Progress\n\nIOM to print the map\n\nDone.\n\nWFP to count the boats\n\nOngoing.\n");
        assertThat(draft.findings().reviews()).hasSize(2);
    }
}
