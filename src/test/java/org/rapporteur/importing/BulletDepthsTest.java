package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Lists that lost their indents keep their levels by their bullets, and with them whose each action is. */
class BulletDepthsTest extends ReadingLayouts {
    private static final String HEAD = "Groupe des puits du lac\nCompte rendu de la réunion du 8 avril 2026\n\n";

    @Test
    void whoStandsAboveOwesAndWhatStandsBelowIsANote() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + """
                1. Points d’action

                • Présidence du Groupe

                o Envoyer le lien de la carte avant le 16 avril

                ▪ La carte est prête depuis mars.

                o Proposer une note sur les pompes

                • Comité des Puits

                o Mettre à jour la liste des puits

                ▪ Celle du port manque encore.
                """);
        assertThat(actions(draft, 16))
                .containsExactly(
                        "Présidence du Groupe > 2026-04-16 > Envoyer le lien ",
                        "Présidence du Groupe > - > Proposer une not",
                        "Comité des Puits > - > Mettre à jour la");
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.kind() == BlockKind.BULLET && block.depth() == 2)
                .extracting(Block::text)
                .containsExactly("La carte est prête depuis mars.", "Celle du port manque encore.");
    }

    @Test
    void indentsThatAreThereCountMoreThanBullets() throws IOException {
        MinutesDraft draft =
                read(HEAD + "1. Puits\n\no Deux puits sont secs\n   • celui du port\no La pompe est louée\n");
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.kind() == BlockKind.BULLET)
                .extracting(Block::depth)
                .containsExactly(0, 1, 0);
    }

    @Test
    void theFollowUpOfActionsLooksBack() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "1. Suivi des points d’action\n\n• Inviter un collègue de la FAO\n\n• Envoyer la carte aux membres\n\n2. Points d’action de la réunion du 8 avril\n\n• Imprimer la carte des puits\n\n3. Puits\n\n• Deux puits sont secs\n");
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.kind() == BlockKind.ACTION)
                .extracting(Block::text)
                .containsExactly("Imprimer la carte des puits");
    }

    @Test
    void anActionPointBehindADashEndsThePreviousOne() throws IOException {
        MinutesDraft draft = read(
                "Lake Basin IM Group – meeting minutes\n\nDate: 9 April 2026\nPresent: IOM, WFP\n\n1. Wells\n\nThe ministry has not answered. Action point – IOM to ask the ministry on the wording Action point – all members to send their lists by Friday\n");
        assertThat(owed(draft)).containsExactly("IOM > -", "all members > 2026-04-10");
    }
}
