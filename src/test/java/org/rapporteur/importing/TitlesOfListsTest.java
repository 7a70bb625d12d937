package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.BlockKind;

/** Titles that are told by what stands beside, behind or below them, and what looks like one and is none. */
class TitlesOfListsTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 11 June 2026\nPresent: IOM, WFP\n\n";

    @Test
    void aNoteInBracketsBehindATitleChangesNothing() throws IOException {
        MinutesDraft draft = read(
                "compte-rendu.md",
                """
                # Compte rendu du groupe des puits

                11 juin 2026

                #### Actions à mener (TODO)

                - Appel aux membres.
                - Imprimer la carte.

                #### Actions (terminées)

                - Commande des pompes.
                """);
        assertThat(texts(draft, BlockKind.ACTION)).containsExactly("Appel aux membres.", "Imprimer la carte.");
    }

    @Test
    void whatRemainsIsListedAgain() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                11 June 2026

                ## Status of actions of the previous meetings

                **Action - IOM**: Print the map of the wells in the east.

                ## Wells

                Two are dry.

                ## Summary of remaining actions

                **Action - IOM**: Print the map of the wells in the east.

                **Action - Print the list**: thirty copies of it for all members.
                """);
        assertThat(owed(draft)).containsExactly("IOM > -", " > -");
    }

    @Test
    void theNextMeetingAmongActionsDoesNotEndThem() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                11 June 2026

                ## Next steps

                - IOM to print the map
                - Next meeting in July (day to be found)
                - Venue: Town Hall
                - WFP to count the wells by Friday
                """);
        assertThat(actions(draft, 10)).containsExactly("IOM > - > IOM to pri", "WFP > 2026-06-12 > WFP to cou");
    }

    @Test
    void aTableOfContentsHasNoSections() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                - [Wells](#wells)
                - [TODO](#todo)
                - [Boats](#boats)

                # Lake Basin IM Group minutes

                11 June 2026

                ## Wells

                Two are dry.
                """);
        assertThat(texts(draft, BlockKind.ACTION)).isEmpty();
    }

    @Test
    void theTableOfAnAgendaHoldsNoActions() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                11 June 2026

                ## Agenda Items

                | Item | Description |
                |---|---|
                | Item 1 | Stocks of the east |

                ## Action Items

                | Done? | Item | Responsible | Due Date |
                |---|---|---|---|
                | | Print the map | Ana | June 15th |
                """);
        assertThat(actions(draft, 13)).containsExactly("Ana > 2026-06-15 > Print the map");
    }

    @Test
    void twoNumberedTitlesAreTitlesWhereEveryGroupHasOneOfThem() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "1. Stocks\n\nTarpaulins are at the port since Monday.\n\n2. Any other business\n\nA word of thanks went to the drivers.\n");
        assertThat(texts(draft, BlockKind.HEADING_1)).containsExactly("Stocks", "Any other business");
        MinutesDraft list = read(
                HEAD
                        + "1. Forty wells were counted\n\nThe list is at the port.\n\n2. Two are dry\n\nThe pump is lent out.\n");
        assertThat(texts(list, BlockKind.HEADING_1)).isEmpty();
    }

    @Test
    void bulletsBehindATitleInTheLineSayThatItIsOne() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Agenda: 1. Welcome 2. Wells 3. AOB Summary of Action Points \uf0b7 IOM to print the map. Deadline: 20 June. \uf0b7 WFP to count the wells.\n\n1. Welcome\n\nThe members met at the port.\n");
        assertThat(actions(draft, 20))
                .containsExactly("IOM > 2026-06-20 > IOM to print the map", "WFP > - > WFP to count the wel");
    }

    @Test
    void howLongAPointTakesIsNoPartOfItsTitle() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                11 June 2026

                ## Next steps [ 10 min, until 0:15 ]

                * Map of the wells

                ## Wells [ 5 min ]

                * Two are dry
                """);
        assertThat(texts(draft, BlockKind.ACTION)).containsExactly("Map of the wells");
    }
}
