package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.line.Review;

/** Where lists of actions begin and end, and whose their items are. */
class ActionListsTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\n";

    private List<String> actions(String text) throws IOException {
        return actions(read(HEAD + text), 12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agreed:",
                "It was decided that:",
                "The group agreed on the following:",
                "Il a été convenu de ce qui suit :",
                "Se acordó lo siguiente:"
            })
    void listsAreLedIn(String lead) throws IOException {
        assertThat(
                        actions(
                                "1. Wells\n\n" + lead
                                        + "\n- IOM to print the map\n- Two wells are old.\n- Count the pumps by 3 June (WFP)\n\nUNHCR has two boats:\n- Print of the list by 7 June\n"))
                .containsExactly("IOM > - > IOM to print", "WFP > 2019-06-03 > Count the pu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Old wells:",
                "The members agree. The wells are:",
                "They had agreed on this in May and had then begun to count all the wells of the east:"
            })
    void otherListsAreText(String lead) throws IOException {
        assertThat(actions("1. Wells\n\n" + lead + "\n- The map of IOM\n- Print of the map by 3 June\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The group agreed on the following: (i) IOM to print the map; (ii) WFP to count the pumps by 3 June; (iii) the list is old.",
                "Two are dry. It was decided: (a) IOM to print the map (b) WFP to count the pumps by 3 June (c) the list is old",
                "Se acordó: i) IOM to print the map; ii) WFP to count the pumps by 3 June"
            })
    void whatWasAgreedIsCountedInParagraph(String paragraph) throws IOException {
        assertThat(actions("1. Wells\n\n" + paragraph + "\n"))
                .containsExactly("IOM > - > IOM to print", "WFP > 2019-06-03 > WFP to count");
    }

    @Test
    void countedKindsAreOneParagraph() throws IOException {
        MinutesDraft draft = read(HEAD + "1. Wells\n\nWells are of two kinds: (i) old ones of stone; (ii) new ones.\n");
        assertThat(draft.minutes().blocks())
                .anyMatch(block -> block.text().contains("(i) old ones of stone; (ii) new ones"));
    }

    @Test
    void ownersMayHeadTheirActions() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group – meeting minutes

                14 May 2019

                Present: UNHCR, IOM, WFP

                ## Action points

                ### IOM

                - Print the map
                - Count the pumps by 3 June

                ### WFP:

                - Read the list
                - UNHCR to call the port

                ## Wells

                ### IOM

                - Two were printed
                """);
        assertThat(owed(draft)).containsExactly("IOM > -", "IOM > 2019-06-03", "WFP > -", "UNHCR > -");
    }

    @Test
    void actionsMayBeParagraphs() throws IOException {
        assertThat(
                        actions(
                                "Action points\n\nIOM to print the map.\n\nCount the pumps by 3 June (WFP).\n\nWells\n\nThe hall of IOM is cold.\n"))
                .containsExactly("IOM > - > IOM to print", "WFP > 2019-06-03 > Count the pu");
    }

    @Test
    void shoutedWordNeedsNoColon() throws IOException {
        assertThat(actions("1. Wells\n- ACTION IOM to print the map\n- ACTION was slow on the lake.\n"))
                .containsExactly("IOM > - > IOM to print");
    }

    @Test
    void tickedBoxIsDone() throws IOException {
        MinutesDraft draft = read(HEAD + "1. Wells\n- [x] IOM to print the map\n- [ ] WFP to count the pumps\n");
        assertThat(owed(draft)).containsExactly("IOM > -", "WFP > -");
        assertThat(draft.findings().reviews()).extracting(Review::status).containsExactly(Review.Status.DONE);
    }

    @Test
    void earlierActionsWithOwnersAreReviewed() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Matters arising\n\n- IOM to print the map\n- Draft of the list (WFP)\n- The pumps were counted in the east and the west.\n\nWells\n\nTwo are dry.\n");
        assertThat(owed(draft)).containsExactly("IOM > -", "WFP > -");
        assertThat(draft.findings().reviews()).hasSize(2);
    }

    @Test
    void decisionsThatOnlyHappenAreNoActions() throws IOException {
        assertThat(
                        actions(
                                "Decisions and actions:\n- The map will be approved by 3 June\n- La liste sera adoptée le 4 juin\n- Print of the list by 5 June\n- The wells are old.\n"))
                .containsExactly(" > 2019-06-05 > Print of the");
    }

    @Test
    void aListGoesOnWhereTheNumbersOfTheTitlesEnd() throws IOException {
        String text =
                """
                Lake Basin IM Group

                14 May 2019

                1. Wells
                Two of them are dry, and one is salty.

                2. Boats
                Nobody counted the boats of the far side.

                Agreements
                1. WFP and IOM: compare the lists
                2. UNHCR: print the map
                3. Acción contra el Hambre: share the survey, end of May
                """;
        assertThat(owed(read(text))).hasSize(3);
    }
}
