package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Owners above or before their actions, in the lists of people who write Markdown and wikis. */
class NestedOwnersTest extends ReadingLayouts {
    private static final String HEAD =
            """
            # Lake Basin IM Group

            Date: 14 May 2019

            """;

    @ParameterizedTest
    @ValueSource(strings = {"**NAME**", "NAME", "NAME:", "*NAME*"})
    void namesAboveTheirItemsOwnThem(String form) throws IOException {
        String list = "- " + form.replace("NAME", "Ana S.")
                + "\n    - Count the wells of the east.\n    - Open a page for the maps; "
                + "tell Ben.\n- " + form.replace("NAME", "Port Office") + "\n    - Print the map by 3 June.\n- "
                + form.replace("NAME", "All") + "\n    - Read the plan and send remarks.\n";
        assertThat(owed(read("minutes.md", HEAD + "## Next steps\n\n" + list)))
                .containsExactly("Ana S > -", "Ana S > -", "Port Office > 2019-06-03", "All > -");
    }

    @Test
    void itemsWithDetailsBelowThemStayActions() throws IOException {
        String list =
                "- Count the wells\n    - those of the east first\n- Print the map\n    - in colour\n- Hang it\n    - high\n";
        assertThat(actions(read("minutes.md", HEAD + "## Action points\n\n" + list), 20))
                .containsExactly(" > - > Count the wells", " > - > Print the map", " > - > Hang it");
    }

    @Test
    void numberAndOwnerInABracketInFront() throws IOException {
        String list =
                """
                - [ ] (140519-1, Ana) Get in touch with the ferries.
                - [ ] (140519-2, Ben, Ana) Tell the (remote) wells of it.
                - [ ] (140519-3, all) Read the plan.
                """;
        assertThat(owed(read("minutes.md", HEAD + "## Actions\n\n" + list)))
                .containsExactly("Ana > -", "Ben, Ana > -", "all > -");
    }

    @Test
    void theWordActionOwesNothing() throws IOException {
        String talk =
                """
                - Wells
                    - ***ACTION:*** Count those of the east.
                    - ***ACTION***: Print the map.
                    - Two are dry.
                - Boats
                    - ***ACTION:*** Hang the map.
                    - Ben: one sank.
                    - Ben: it is lost.
                """;
        assertThat(actions(read("minutes.md", HEAD + "## Notes\n\n" + talk), 30))
                .containsExactly(" > - > Count those of the east.", " > - > Print the map.", " > - > Hang the map.");
    }

    @Test
    void emphasisThatEndsWithoutABlankIsEmphasis() throws IOException {
        assertThat(actions(
                        read(
                                "minutes.md",
                                HEAD + "## Notes\n\nTwo wells are dry. ***ACTION:***WFP and IOM to count them.\n"),
                        60))
                .containsExactly("WFP, IOM > - > WFP and IOM to count them.");
    }

    @Test
    void marksOfPagesAreNoWords() throws IOException {
        assertThat(actions(
                        read(
                                "minutes.md",
                                HEAD + "## Notes\n\n+ <mark>[ACTION]</mark> @WFP is going to count the wells.\n"),
                        60))
                .containsExactly("WFP > - > @WFP is going to count the wells.");
    }

    @Test
    void behindTheOwnersInBracketsMayStandHowFarItIs() throws IOException {
        String list =
                """
                - Ask the ferries for their times. (LH/KL) (5/24 drafted)
                - Call the Port Office. (KL)
                - Add the wells to the map. (LH - done)
                - Revise the plan (LH and others)
                """;
        assertThat(owed(read("minutes.md", HEAD + "## Actions\n\n" + list)))
                .containsExactly("LH, KL > -", "KL > -", "LH > -", "LH, others > -");
    }

    @Test
    void dottedNumbersWithColonsAreNumbers() throws IOException {
        String list =
                """
                2.4: IOM/WFP: Count the wells of the east.

                2.5: IOM to print the map.
                """;
        assertThat(owed(read("minutes.md", HEAD + "## Actions\n\n" + list))).containsExactly("IOM, WFP > -", "IOM > -");
    }

    @Test
    void namesInARowBehindWithAreTold() throws IOException {
        assertThat(actions(
                        read(
                                "minutes.md",
                                HEAD
                                        + "Present: Ana Santos (WFP), Eva Lim (IOM), Ben Oto (UNHCR)\n\n## Action items\n\n"
                                        + "- Ana will follow up with Eva, Ben, and IOM to draft a page.\n"),
                        80))
                .hasSize(1);
    }
}
