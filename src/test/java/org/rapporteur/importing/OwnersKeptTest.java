package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;

/** Owners whom only a document explains owe their actions after it is stored as well, and follow what is decided about them. */
class OwnersKeptTest extends ReadingLayouts {
    private static final LocalDate ON = LocalDate.of(2019, 5, 14);
    private static final String MINUTES =
            """
            Lake Basin IM Group – meeting minutes

            Date: 14 May 2019
            Present: UNHCR, Port Office, Ana Santos (WFP), IOM

            Action points
            1. Count the boats – by 3 June (Port Office)
            2. Print the map (IOM and Port Office)
            3. Share the list of wells – AS
            4. UNHCR to hang the map
            """;

    @Test
    void whomTheAttendanceNames() throws IOException {
        assertThat(owed(read(MINUTES)))
                .containsExactly("Port Office > 2019-06-03", "IOM, Port Office > -", "AS > -", "UNHCR > -");
    }

    @Test
    void wordsThatSayItThemselvesNeedNoCorrection() throws IOException {
        List<Block> actions = read(MINUTES).minutes().blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .toList();
        assertThat(actions.getLast().corrections()).isEqualTo(Corrections.NONE);
    }

    @Test
    void aNameThatIsAnotherOfSomebodyKnown() throws IOException {
        Block first = read(MINUTES).minutes().blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .findFirst()
                .orElseThrow();
        Recogniser decided = new Recogniser(
                NameRule.applied(List.of(NameRule.alias("Port Office", "UNOPS")), recogniser.vocabulary()));
        assertThat(new ActionReader(decided).read(first, ON).ownerNames())
                .containsExactly(Owner.of("UNOPS", OwnerKind.ORGANISATION));
    }
}
