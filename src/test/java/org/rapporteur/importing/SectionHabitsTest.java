package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rapporteur.importing.line.Review;
import org.rapporteur.meeting.BlockKind;

/** Which titles begin and end the lists of actions, and which items of such lists are none. */
class SectionHabitsTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 11 June 2026\nPresent: IOM, WFP\n\n";

    @Test
    void tasksForATimeAheadAreActions() throws IOException {
        MinutesDraft draft = read(
                "acta.md",
                """
                # Acta

                **Fecha:** 9 de julio de 2026
                **Asistentes:** Inés, Tomás

                ## 2. Acuerdos para el próximo mes

                1. Inés entrega el mapa el 13 de julio.
                2. Tomás revisa la lista de pozos.
                """);
        assertThat(actions(draft, 20))
                .containsExactly("Inés > 2026-07-13 > Inés entrega el mapa", "Tomás > - > Tomás revisa la list");
    }

    @Test
    void decisionsBehindActionsAreNoneOfThem() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group – meeting minutes

                11 June 2026

                Actions

                1.\tIOM to print the map.
                2.\tWFP to count the wells.
                \s
                Decisions
                \s
                •\tThe group agreed that the list would be closed.
                """);
        assertThat(actions(draft, 10)).containsExactly("IOM > - > IOM to pri", "WFP > - > WFP to cou");
        assertThat(texts(draft, BlockKind.DECISION)).containsExactly("The group agreed that the list would be closed.");
    }

    @Test
    void anActionReviewLooksBack() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                11 June 2026

                ### Action review:
                - IOM to print the map -DONE
                - WFP to count the wells

                ### Next steps
                - IOM to lend the pump
                """);
        assertThat(draft.findings().reviews()).extracting(Review::status).containsExactly(Review.Status.DONE, null);
        assertThat(texts(draft, BlockKind.ACTION)).last().isEqualTo("IOM to lend the pump");
    }

    @Test
    void nextStepsOfTheAgendaBeginNoList() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                11 June 2026

                ## Agenda
                - Wells
                - Next steps

                ## Links
                - Map of wells
                - Stock list
                """);
        assertThat(texts(draft, BlockKind.ACTION)).isEmpty();
        assertThat(texts(draft, BlockKind.BULLET)).contains("Next steps", "Map of wells");
    }

    @Test
    void anActionSaidAgainIsNoPromise() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "1. Wells\nACTION: IOM to print the map of wells by Friday.\n\nFollow up actions\n1. IOM to print the map of wells by Friday.\n");
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.text().contains("print the map"))
                .extracting(block -> block.corrections().suggestionDismissed())
                .containsExactly(false, true);
    }

    @Test
    void whoNeedNotAndNumbersAloneAreNoActions() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Action points\n\n- 2. 3.\n- IOM to print the map.\n- Members who sent the form do not need to send it again.\n- WFP to check that schools do not need to pay.\n- Check who does not need to pay (IOM)\n");
        assertThat(actions(draft, 10))
                .containsExactly("IOM > - > IOM to pri", "WFP > - > WFP to che", "IOM > - > Check who ");
    }

    @Test
    void aDayMayStandInFrontOfWhoDoesIt() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                11 June 2026

                ## Actions

                - 12/06/26 - IOM - Delivery of the first maps
                - 15/06/26 - LBA - Control of the wells
                - 19/06/26 - WFP - Delivery of the second maps
                  - with the new wells
                - 23/07/26 - IOM - Last delivery
                """);
        assertThat(owed(draft))
                .containsExactly("IOM > 2026-06-12", "LBA > 2026-06-15", "WFP > 2026-06-19", "IOM > 2026-07-23");
    }

    @Test
    void attributesOfAWikisCellsAreNoCells() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                11 June 2026

                ### Action points:

                |            |               |             |             |
                | ---------- | ------------- | ----------- | ----------- |
                | width="25" | ID            | width="400" | Action Point | width="100" | Responsible |
                | 1          | Print the map | Ines        |             |
                | 2          | Count wells   | Tom Hale    |             |
                """);
        assertThat(actions(draft, 20))
                .containsExactly("Ines > - > Print the map (Ines)", "Tom Hale > - > Count wells (Tom Hal");
    }
}
