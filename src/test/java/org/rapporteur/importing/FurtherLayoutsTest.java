package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

/** Lists of attendance, titles and lists of actions as minutes of many groups have them, in words of our own. */
class FurtherLayoutsTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n";

    private Header header(String text) throws IOException {
        return read(text).minutes().header();
    }

    private List<String> present(String text) throws IOException {
        return read(text).minutes().present().stream().map(Attendee::name).toList();
    }

    private List<String> owed(String text) throws IOException {
        return owed(read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Participants:\n\nAna Santos: WFP\n\nBen Cruz: UNHCR (Chair)\n\nLia Moro: IOM taking minutes\n",
                "Attendees: Ana Santos (AS), WFP\n\nBen Cruz (BC), UNHCR\n\nLia Moro (LMo) IOM*\n",
                "List of attendees:\n\nName / Organisation / Position/Function\n1. Ana Santos / WFP / Officer\n2. Ben Cruz / UNHCR / Wells\n3. Lia Moro / IOM / Maps & Data\n",
                "Participants;\n\nNo / Name / Position/Organisation / Email / phone\n1 / Ana Santos / Officer/WFP / / 12\n2 / Ben Cruz / Wells/UNHCR / / 34\n3 / Lia Moro / IM/IOM / / 56\n",
                "Participants: 3 participants, 3 organisations: WFP, UNHCR, plus IOM\n",
                "Meeting Subject\n\nWells\n\nPresent organisations\nWFP, UNHCR, IOM, WFP, UNHCR, IOM.\n",
                "3 participants (see the list below): WFP, UNHCR, IOM\n",
                "There: WFP, UNHCR, IOM\n",
                "Liste de présence\n\nN° / Nom et prénom(s) / Structure / Contact\n1 / Ana Santos / WFP / 12\n2 / Ben Cruz / UNHCR / 34\n3 / Lia Moro / IOM / 56\n",
                "Structures présentes à la réunion :\nWFP, UNHCR, IOM\n"
            })
    void whoWasThereIsRead(String list) throws IOException {
        assertThat(present(HEAD + list + "\nAgenda:\n1. Wells\n2. Roads\n")).containsExactly("WFP", "UNHCR", "IOM");
    }

    @Test
    void peopleOfOneHouseAreListedByName() throws IOException {
        assertThat(
                        present(
                                HEAD
                                        + "Participants\n\nName / Role / Phone\nAna Santos / Chair / 12\nBen Cruz / - / 34\n\nAgenda:\n1. Wells\n"))
                .containsExactly("Ana Santos", "Ben Cruz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"List attached", "see attached list", "voir liste annexée", "see annex 2"})
    void aListElsewhereNamesNobody(String words) throws IOException {
        MinutesDraft draft = read(HEAD + "Participants: " + words + "\n\n1. Wells\nTwo are dry.\n");
        assertThat(draft.minutes().attendance()).isEmpty();
        assertThat(draft.minutes().blocks()).anyMatch(block -> block.text().contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INFORMATION MANAGEMENT↵WORKING GROUP (IMWG)↵Meeting minutes, 14 May 2019 | INFORMATION MANAGEMENT WORKING GROUP (IMWG)",
                "Minutes and action points of the Wells cluster meeting held at the Town Hall on 14.05.2019 | Wells cluster",
                "Wells Sector Weekly Meeting↵14 May 2019 | Wells Sector",
                "National Wells Cluster - Minutes of the meeting↵14 May 2019 | National Wells Cluster",
                "Wells Cluster Meeting Minutes 20190514 | Wells Cluster",
                "Wells Sector weekly meeting, Port Alma↵14 May 2019 | Wells Sector",
                "Wells Technical Committee 2019 May↵14 May 2019 | Wells Technical Committee",
                "Welcome to the portal↵Wells Working Group meeting minutes↵14 May 2019 | Wells Working Group",
            })
    void theGroupIsNamedByItsTitle(String title, String group) throws IOException {
        assertThat(header(title.replace("↵", "\n") + "\n\nPresent: WFP, IOM\n").group())
                .isEqualTo(group);
    }

    @Test
    void wordsOfATitleThatAreNoNameAreKept() throws IOException {
        MinutesDraft draft = read(
                """
                Welcome to the portal
                Minutes of the Wells cluster meeting held at Port Alma on 14.05.2019
                Present: WFP, IOM
                """);
        assertThat(draft.minutes().blocks())
                .extracting(Block::text)
                .anyMatch(text -> text.contains("portal"))
                .anyMatch(text -> text.contains("Port Alma"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alma Council\nOffice of the Wells\nFinal minutes\nDonor Consultation Group Meeting — 14 May 2019\n",
                "16/05/2019\nMinutes of the Wells cluster\nTuesday 14 May 2019, Town Hall, 14h40 - 16h20\n",
                "Wells cluster minutes\nDate : 14 May 19 (Tuesday)   Venue : Town Hall\n"
            })
    void theDayIsThatOfTheMeeting(String head) throws IOException {
        assertThat(header(head + "\nPresent: WFP, IOM\n\n1. Wells\nTwo are dry.\n")
                        .date())
                .isEqualTo(LocalDate.of(2019, 5, 14));
    }

    @Test
    void aTitleMaySayTheNextMeeting() throws IOException {
        Header header =
                header(HEAD + "1) Wells\n   - Two are dry.\n\n2) Roads\n   - None.\n\n3) Next meeting: 11/06 10:00\n");
        assertThat(Objects.requireNonNull(header.next()).date()).isEqualTo(LocalDate.of(2019, 6, 11));
    }

    @Test
    void numbersMayTouchTheirTitles() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Present: WFP, IOM\n\n1)Wells of the east\n- Two are dry.\nDecisions and actions:\n- WFP to count them\n"
                + "2)Roads\n- IOM mended one.\n3)Boats\n- None.\n");
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.kind().isHeading())
                .extracting(Block::text)
                .contains("Wells of the east", "Roads", "Boats");
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.kind() == BlockKind.ACTION)
                .extracting(Block::text)
                .containsExactly("WFP to count them");
    }

    @Test
    void bracketsAtTheEndOfMostItemsAreOwners() throws IOException {
        assertThat(owed(HEAD
                        + "Recommandations\n1. Partage de la liste (coordination)\n2. Visite des puits (membres volontaires)\n"
                        + "3. Carte des puits\n4. Partage de la carte (PAM)\n"))
                .containsExactly("coordination > -", "membres volontaires > -", " > -", "WFP > -");
    }

    @Test
    void aBracketWithADayIsNoOwner() throws IOException {
        assertThat(owed(HEAD
                        + "Action points\n- WFP to share the list (by mid-June)\n- IOM to count the wells (one week after the map)\n"
                        + "- All to read the list (before end of June)\n"))
                .containsExactly("WFP > 2019-06-15", "IOM > -", "All > 2019-06-30");
    }

    @Test
    void whoWasThereIsKnownAsOwner() throws IOException {
        assertThat(owed(HEAD
                        + "Present: Port Office, Seba, WFP\n\nAction points\n- Count the wells (Port Office)\n- Seba: send the list (23/05)\n"
                        + "- Print the map by 3 June – Port Office\n"))
                .containsExactly("Port Office > -", "Seba > 2019-05-23", "Port Office > 2019-06-03");
    }

    @Test
    void whoChairsIsOneNameWithItsSlash() throws IOException {
        assertThat(
                        owed(
                                HEAD
                                        + "Chair: MOW/PA\nPresent: WFP, IOM\n\nAction point / Responsible\nCount the wells / WFP, MOW/PA\n"))
                .containsExactly("WFP, MOW/PA > -");
    }

    @Test
    void anotherPersonOfAFirstNameIsNotTaken() throws IOException {
        assertThat(
                        owed(
                                HEAD
                                        + "Present: Ana Santos (WFP), Ben Cruz (IOM)\n\nAction points\n- Ana Ruiz to count the wells\n- Ana to read the list\n"))
                .containsExactly("Ana Ruiz > -", "Ana > -");
    }

    @Test
    void aCellMayNameAPersonOfAnOrganisationAndADay() throws IOException {
        assertThat(owed(HEAD + "Action points / Person/Entity in charge\nCount the wells / Ana Santos-WFP\n"
                        + "Read the list / Wells Board and Port Office, June 6 latest.\n"))
                .containsExactly("WFP > -", "Wells Board, Port Office > 2019-06-06");
    }

    @Test
    void aRowMayLackItsNumber() throws IOException {
        assertThat(
                        owed(
                                HEAD
                                        + "No / Action point / Responsible / Deadline\n1 / Count the wells / IOM / 3 June\nRead the list / WFP / 5 June\n"))
                .containsExactly("IOM > 2019-06-03", "WFP > 2019-06-05");
    }

    @Test
    void theYearOfATornCellMayStandInTheNextLine() throws IOException {
        assertThat(owed(HEAD
                        + "Action points\n\nAction\n\nResponsible\n\nDeadline\n\nCount the wells of the east\n\nIOM\n\n"
                        + "26 May\n2020\n\nShare the list\n\nWFP\n\n3 June\n"))
                .containsExactly("IOM > 2020-05-26", "WFP > 2019-06-03");
    }

    @Test
    void whatASpeakerTakesOnIsHis() throws IOException {
        MinutesDraft draft =
                read(HEAD + "Participants:\n- JT - Jon Tal, Port Works [PW]\n- MO - Mia Ott, Town Hall [TH]\n\n"
                        + "Wells\n\n- MO – somebody may count them\n- JT – ok Action-WG-2019-4 Count the wells\n");
        Block action = draft.minutes().blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .findFirst()
                .orElseThrow();
        assertThat(action.text()).isEqualTo("Count the wells");
        assertThat(new ActionReader(draft.recogniser(recogniser))
                        .read(action, LocalDate.of(2019, 5, 14))
                        .ownerNames())
                .containsExactly(new Owner("JT", OwnerKind.CONTACT, List.of("Jon Tal")));
    }

    @Test
    void anActionSaidByHandAndAgainInTheListIsOne() throws IOException {
        assertThat(owed(HEAD
                        + "Present: Ana Santos (WFP)\n\nWells\n\nTwo are dry. ACTION: @Ana: count the wells of the east by 20 June\n\n"
                        + "Action points\n\n1. Ana to count the wells of the east by 20 June\n"))
                .containsExactly("Ana > 2019-06-20");
    }

    @Test
    void aWordDividedAtTheEndOfALineIsPutTogether() throws IOException {
        assertThat(
                        present(
                                """
                        Wells cluster minutes
                        Date: 14 May 2019

                        Present: WFP, IOM, UNHCR, UNICEF, the Amber Associ-
                        ation

                        The wells of the east were counted by the men of the port in the second week of
                        the month, and those of the west were not coun-
                        ted at all.
                        """))
                .contains("Amber Association");
    }

    @Test
    void reviewedActionMayBeAnsweredBehindIt() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + """
                Follow up on matters arising/actions from previous meeting

                1. IOM to print the map of the wells. The map was printed and sent to all districts, where the committees now use it to plan repairs; some asked for larger letters.
                2. UNHCR to count the pumps. Not done.
                """);
        assertThat(owed(draft)).containsExactly("IOM > -", "UNHCR > -");
        assertThat(draft.findings().reviews()).hasSize(2);
    }

    @Test
    void shorterRowsBelowAnotherHeadingAreAnotherTable() throws IOException {
        assertThat(
                        owed(
                                HEAD
                                        + """
                1.) Action points

                No / Action point / Focal point / Deadline
                1.) / Print the map / IOM / 3 June 2019
                2.) / Count the pumps / UNHCR / 4 June 2019

                2.) Documents

                Map of the wells / IOM
                List of pumps / UNHCR
                """))
                .containsExactly("IOM > 2019-06-03", "UNHCR > 2019-06-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"→", "■", "\uf076", "❖", "—", "✓", "1°", "2.1"})
    void listMarkersOfManyKinds(String marker) throws IOException {
        Block first = read(HEAD + "Wells\n\n" + marker + " Pumps are old\n" + marker + " Pumps are new\n")
                .minutes()
                .blocks()
                .get(1);
        assertThat(first.text()).isEqualTo("Pumps are old");
        assertThat(first.kind()).isIn(BlockKind.BULLET, BlockKind.NUMBERED);
    }
}
