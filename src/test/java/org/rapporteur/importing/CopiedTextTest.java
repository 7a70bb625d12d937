package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Block;

/** Minutes as text copied out of pages, forms and tables: titles, bullets and labels that lost their lines. */
class CopiedTextTest extends ReadingLayouts {
    private static final String HEAD =
            """
            Lake Basin IM Group – meeting minutes
            14 May 2019
            Present: UNHCR, IOM, WFP

            """;

    private List<String> actions(String body) throws IOException {
        return actions(read(HEAD + body), 18);
    }

    private List<String> headings(String body) throws IOException {
        return read(HEAD + body).minutes().blocks().stream()
                .filter(block -> block.kind().isHeading())
                .map(Block::text)
                .toList();
    }

    @Test
    void everyLabelWithinAParagraphBeginsActions() throws IOException {
        assertThat(
                        actions(
                                """
                        Boats: two are old. Action point: IOM to count the boats by Friday (24th?) Old nets: those of the
                        port are torn. Action Point: WFP to buy nets. UNHCR to share the form.
                        """))
                .containsExactly(
                        "IOM > 2019-05-17 > IOM to count the b",
                        "WFP > - > WFP to buy nets.",
                        "UNHCR > - > UNHCR to share the");
    }

    @Test
    void aLabelOfTwoWordsNeedsNoFullStopBeforeIt() throws IOException {
        assertThat(actions("The nets of the port are torn Action point: WFP to buy nets.\n"))
                .containsExactly("WFP > - > WFP to buy nets.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUMMARY OF DISCUSSION The nets of the port are torn.|SUMMARY OF DISCUSSION",
                "Summary of discussion / The nets of the port are torn.|Summary of discussion",
                "REVIEW OF ACTION POINTS FROM 4th MARCH MEETING Action IOM to count the boats.|REVIEW OF ACTION POINTS FROM 4th MARCH MEETING",
                "Topic 2: Nets of the port|Topic 2: Nets of the port"
            })
    void titlesThatLostTheirLine(String line, String title) throws IOException {
        assertThat(headings("The boats were counted.\n" + line + "\nNothing else was said of the matter.\n"))
                .containsExactly(title);
    }

    @Test
    void topicsOneAfterAnotherAreAnAgenda() throws IOException {
        assertThat(headings("The boats were counted.\nTopic 1: Boats\nTopic 2: Nets of the port\n"))
                .isEmpty();
    }

    @Test
    void behindWhatWasSaidStandsTheColumnOfActions() throws IOException {
        assertThat(
                        actions(
                                """
                        Main points from discussions / ACTION POINTS AND AGREEMENTS
                        - Boats
                        -Two are old, and one was mended at the port.
                        The harbour master came for the first time and was thanked. / -IOM will count the boats next week
                        -WFP will buy nets.
                        - Nets
                        -Few are whole. / -UNHCR to share the form
                        """))
                .containsExactly(
                        "IOM > 2019-05-24 > IOM will count the",
                        "WFP > - > WFP will buy nets.",
                        "UNHCR > - > UNHCR to share the");
    }

    @Test
    void aBulletAloneOnItsLineBelongsToTheNext() throws IOException {
        assertThat(
                        headings(
                                """
                        Agenda of the meeting
                        •
                        Boats of the port
                        •
                        Nets
                        1. Boats of the port
                        Two are old.
                        Follow-up action and Responsibility:
                        - IOM to count the boats.
                        2. Nets (Ana Santos)
                        Few are whole.
                        """))
                .contains("Boats of the port", "Follow-up action and Responsibility:", "Nets (Ana Santos)");
    }

    @Test
    void cellsCopiedOneBelowTheOtherAreNoTitles() throws IOException {
        assertThat(
                        headings(
                                """
                        ACTIONS

                        IOM to count the boats.

                        Responsible

                        Status

                        Sector leads

                        Done

                        The boats of the port are old, and nobody mends them.
                        """))
                .containsExactly("ACTIONS");
    }

    @Test
    void topicsMayStandInOneListWithTheActionsBelowThem() throws IOException {
        assertThat(
                        actions(
                                """
                        Action items:

                        1. Boat list
                        2. Support team to send it out by 31 May
                        3. Partners to correct it by 7 June
                        4. Training – new plan
                        5. Ana and Ben will each write one page by 14 June
                        """))
                .containsExactly(
                        "Support team > 2019-05-31 > Support team to se",
                        "Partners > 2019-06-07 > Partners to correc",
                        "Ana, Ben > 2019-06-14 > Ana and Ben will e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACTION POINTS", "Action Points", "Action points", "ACTION POINTS Action"})
    void theTitleMayLeadTheParagraphOfItsActions(String title) throws IOException {
        assertThat(actions(title + " All partners send names of boats by 31 May. PMD will collect the forms.\n"))
                .containsExactly("All partners > 2019-05-31 > All partners send ", "PMD > - > PMD will collect t");
    }

    @Test
    void anAgendaThatRunsOnHidesNoLabel() throws IOException {
        assertThat(actions("Agenda I. Boats II. Nets 1. Boats Two are old. Action point: IOM to count the boats.\n"))
                .containsExactly("IOM > - > IOM to count the b");
    }

    @Test
    void whoIsToBeToldOwesNothing() throws IOException {
        assertThat(actions("Action points:\n- WFP to be told of the new form.\n- IOM to print it.\n"))
                .containsExactly(" > - > WFP to be told of ", "IOM > - > IOM to print it.");
    }

    @Test
    void aShortNameThatNobodyKnowsIsToldLikeAnyOther() throws IOException {
        assertThat(actions("The form is old.\n\nPMD to share the new form with the port.\n\nIDPs to return home.\n"))
                .containsExactly("PMD > - > PMD to share the n");
    }
}
