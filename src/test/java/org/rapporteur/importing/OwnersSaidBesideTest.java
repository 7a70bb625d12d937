package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whose an action is, and by when, said before or behind its words in ways of the writer's own. */
class OwnersSaidBesideTest extends ReadingLayouts {
    @Test
    void aSentenceWithoutAColonMayNameWhoIsResponsible() throws IOException {
        MinutesDraft draft = read(
                "acta.md",
                """
                # Acta del grupo de pozos

                9 de abril de 2026

                ## Asignaciones

                + Contar los pozos del puerto. Responsable Inés, fecha 13/04/2026.
                + Imprimir el mapa. Responsable Tomás y Ana.
                """);
        assertThat(owed(draft)).containsExactly("Inés > 2026-04-13", "Tomás, Ana > -");
    }

    @Test
    void theDayMayStandInFrontOfABracketWithTheName() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                """
                # Lake Basin IM Group minutes

                9 April 2026

                ## Action Items

                1. May 15 (Ana): three maps go to the printer
                1. April 30 (Tom and Lia) draft the message to members
                1. before May 15 (all) test the forms
                """);
        assertThat(owed(draft)).containsExactly("Ana > 2026-05-15", "Tom, Lia > 2026-04-30", "all > 2026-05-15");
    }

    @Test
    void aLineThatEndsWithByGoesOnInTheNext() throws IOException {
        MinutesDraft draft = read(
                "Lake Basin IM Group – meeting minutes\n\nDate: 9 April 2026\nPresent: IOM\n\n1. Wells\n\nTwo are dry.\n\nIOM to share the map with members by\n\n15th May\n\nThe school has one.\n");
        assertThat(actions(draft, 60))
                .containsExactly("IOM > 2026-05-15 > IOM to share the map with members by 15th May");
    }
}
