package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Actions that are told as requests, and lists of them that a sentence leads in. */
class RequestsTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\nPresent: IOM, WFP, UNICEF\n\n";

    @Test
    void paragraphBelowActionPointMayBeARequest() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Action Point:\n\nThe Chair Mr. Tom Hale requested all participants to speed up the repair of the pumps at the port.\n\nOther matters:\n\nTwo boats are old.\n");
        assertThat(actions(draft, 30)).containsExactly("all participants > - > The Chair Mr. Tom Hale request");
    }

    @Test
    void whoAsksOwesNothing() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Action points:\n\n- UNICEF asked WFP to count the pumps by 3 June\n- IOM to tell the port of the count\n");
        assertThat(owed(draft)).containsExactly("WFP > 2019-06-03", "IOM > -");
    }

    @Test
    void sentenceMayLeadInActions() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "1. Wells\n\nThe map was laid on the table. The group noted some remarks as action points as follows;\n\n- To add the scale of the map\n- To add the names of the wells\n\nThe report is still to be written.\n");
        assertThat(actions(draft, 30))
                .containsExactly(" > - > To add the scale of the map", " > - > To add the names of the wells");
    }

    @Test
    void officersAndPeopleAreToldInASentence() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "1. Funds\n\nThe funds are low. Treasurer to move 50 dollars to the current account.\n\n- The lock is broken. The Clerk to order a new lock.\n- Chairman to chase the missing sticks.\n\nThe layout is not known. Ana Santos to prepare a summary of it.\n\nMost of the time was lost. *** Tom Hale to tell the hotel by 3 June that the rooms are kept.\n");
        assertThat(owed(draft))
                .containsExactly(
                        "Treasurer > -", "Clerk > -", "Chairman > -", "Ana Santos > -", "Tom Hale > 2019-06-03");
    }

    @Test
    void wordsWithCapitalsAreNobody() throws IOException {
        assertThat(owed(read(HEAD + "1. Wells\n\nUsing Ansible to set up everything.\n\nTwo are dry.\n")))
                .isEmpty();
    }

    @Test
    void titleMaySayWhoseActionsStandBelow() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "1. Wells\n\nTwo are dry.\n\nAgenda Action:\n\n1) Ask the port for the cost of the pump for two days\n2) Vote on the closing day\n");
        assertThat(actions(draft, 12)).containsExactly(" > - > Ask the port", " > - > Vote on the ");
    }

    @Test
    void labelMayStandBehindWhatIsToBeDone() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "1) Pumps – the pump by the gate drips. A new washer to be fitted. Action: Tom. The trough can wait.\n2) Maps – a map of the port to go up by 3 June. Action: Lia and Enid\n\nMembership\n\nIt was asked whether Ana may stay. The Clerk undertook to find out from the port. ACTION\n\nTwo came late.\n");
        assertThat(actions(draft, 30))
                .containsExactly(
                        "Tom > - > A new washer to be fitted (Tom",
                        "Lia, Enid > 2019-06-03 > Maps – a map of the port to go",
                        "Clerk > - > The Clerk undertook to find ou");
        assertThat(draft.minutes().blocks())
                .extracting(Block::text)
                .contains("Pumps – the pump by the gate drips.", "The trough can wait.");
    }

    @Test
    void labelBehindMaySayThatThereIsNothingToDo() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "1. Pumps\n\nThe first pump drips. Action: None.\n\nThe second runs. Action: Ongoing\n\nThe third is old. Action: Noted.\n");
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.kind() == BlockKind.ACTION)
                .extracting(Block::text)
                .noneMatch(text -> text.contains("pump") || text.contains("old"));
    }
}
