package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Tables as offices draw them: heads with plurals in brackets, sections as heads, merged cells, another table further down. */
class TableHeadsTest extends ReadingTables {
    private static List<String> texts(MinutesDraft draft) {
        return draft.minutes().blocks().stream().map(Block::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agenda item(s)/DISCUSSION(S) | ACTION POINTS AND AGREEMENTS",
                "Topic(s) discussed | Follow-up action(s)",
                "Point(s) abordé(s) | Action(s) à prendre"
            })
    void pluralsMayStandInBrackets(String head) throws IOException {
        MinutesDraft draft = table(
                head,
                "Wells⏎Two are dry, and one of them stands in the yard of the school where it cannot be mended. | IOM to print the map of the port⏎WFP to count the wells by 3 June");
        assertThat(actions(draft, 20))
                .containsExactly("IOM > - > IOM to print the map", "WFP > 2019-06-03 > WFP to count the wel");
        assertThat(texts(draft)).anyMatch(text -> text.startsWith("Two are dry"));
    }

    @Test
    void sectionMayBeTheHeadOfWhatWasSaid() throws IOException {
        MinutesDraft draft = table(
                "3.0 UPDATES | Action By & When",
                "Two wells are dry, and one of them stands in the yard of the school. | Map of the port to be printed by IOM by 3 June",
                "The boats are old but sound. | ",
                "The pumps were counted in the week before the meeting, and all of them run. | WFP to buy spare parts");
        assertThat(actions(draft, 20))
                .containsExactly("IOM > 2019-06-03 > Map of the port to b", "WFP > - > WFP to buy spare par");
        assertThat(texts(draft)).contains("The boats are old but sound.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SL#", "Sl. No.", "S.No", "Sr. No", "Serial No."})
    void numbersOfRowsHaveManyNames(String number) throws IOException {
        assertThat(actions(
                        table(
                                number + " | Agenda Items | Key Discussion/Decisions | Follow up actions",
                                "1 | Wells | Two are dry. | IOM to print the map of the port"),
                        60))
                .containsExactly("IOM > - > IOM to print the map of the port");
    }

    @Test
    void cellThatReachesIntoTheNextRowIsOneAction() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                "<html><body><h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p><table>"
                        + "<tr><td>Topic</td><td>Discussion</td><td>Actions</td></tr>"
                        + "<tr><td>Wells</td><td>Two are dry.</td><td rowspan=2>IOM to print the map of the port<br>IOM to tell the school</td></tr>"
                        + "<tr><td>Roads</td><td>All are mended.</td></tr>"
                        + "<tr><td>Boats</td><td>One sails.</td><td>WFP to count the boats</td></tr>"
                        + "</table></body></html>");
        assertThat(actions(draft, 30))
                .containsExactly(
                        "IOM > - > IOM to print the map of the po",
                        "IOM > - > IOM to tell the school",
                        "WFP > - > WFP to count the boats");
        assertThat(texts(draft)).contains("Roads", "All are mended.");
    }

    @Test
    void otherTableBelowAnotherHeadingHoldsNoActions() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                "<html><body><h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p><h2>Summary of action points</h2>"
                        + htmlTable("No. | Action point | Focal Point", "1 | Print the map of the port | IOM")
                        + "<h2>Annexes</h2>"
                        + htmlTable("Folder | Files | Contact Person", "Lake 2019 | Counts of May | Ana Santos")
                        + "</body></html>");
        assertThat(actions(draft, 30)).containsExactly("IOM > - > Print the map of the port (IOM");
        assertThat(texts(draft)).anyMatch(text -> text.contains("Counts of May") && text.contains("Ana Santos"));
    }

    @Test
    void knownBodyBehindSomebodyOwesIt() throws IOException {
        assertThat(actions(
                        table(
                                "Action point | Focal Point",
                                "Print the map of the port | Ana Santos -WFP/Tom Hale -Caritas"),
                        12))
                .containsExactly("WFP, Caritas > - > Print the ma");
    }

    @Test
    void labelsAndNamesSideBySideAreAnAttendance() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                "<html><body><h1>Lake Basin IM Group – web meeting</h1><p>14 May 2019</p><p>Chair: Ana Santos</p>"
                        + htmlTable("IOM: | Ben Cruz", "NLPO: | Ana Santos, Lia Moro", "UNICEF: | Enid Ray, Hana Lund")
                        + "<h2>Wells</h2><p>Two are dry.</p></body></html>");
        assertThat(draft.minutes().present())
                .extracting(Attendee::name, Attendee::people)
                .contains(tuple("IOM", "Ben Cruz"), tuple("UNICEF", "Enid Ray, Hana Lund"));
    }

    @Test
    void cellOfActionsHoldsActionsWhoeverOwesThem() throws IOException {
        MinutesDraft draft = table(
                "Discussions | Follow up action points | Documents",
                "The hubs told of their schools:⏎- The wells are dry.⏎- The roofs are mended. | - Ana from the port hub to share the count of the schools by 3 June | ");
        assertThat(texts(draft, BlockKind.ACTION)).hasSize(1).first().asString().contains("to share the count");
    }

    @Test
    void rowsOfAFormMayBeSections() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                "<html><body><h1>Meeting minutes, 14 May 2019</h1><h3>PARTICIPANTS</h3><p>Lake Council, IOM, WFP, UNHCR</p>"
                        + htmlTable(
                                "ACTION POINTS | • IOM to ask all stores for pumps, to be shown to the port⏎• WFP to count the wells by 3 June",
                                "AGENDA | 1. Wells⏎2. Boats")
                        + "<h2>1. Wells</h2><p>Two are dry.</p></body></html>");
        assertThat(actions(draft, 16))
                .containsExactly("IOM > - > IOM to ask all s", "WFP > 2019-06-03 > WFP to count the");
        assertThat(draft.minutes().present()).hasSize(4);
        assertThat(texts(draft, BlockKind.NUMBERED)).containsExactly("Wells", "Boats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Point | Details / Action", "Topic | Discussion and action points"})
    void ofAColumnOfBothWhatSomebodyIsToldIsAnAction(String head) throws IOException {
        MinutesDraft draft = table(
                head,
                "1. Wells | Two of the wells were found dry last week.⏎IOM to print the map of the port",
                "2. Boats | One sails.");
        assertThat(actions(draft, 20)).containsExactly("IOM > - > IOM to print the map");
        assertThat(texts(draft)).contains("Two of the wells were found dry last week.", "One sails.");
    }

    @Test
    void titleAcrossATableBeginsAnotherPartOfIt() throws IOException {
        String said = "The hubs told of the schools and of the wells beside them. ".repeat(12);
        MinutesDraft draft = read(
                "minutes.html",
                "<html><body><h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p><table>"
                        + "<tr><td colspan=2>Item 1: Opening</td></tr><tr><td colspan=2>All were welcomed.</td></tr>"
                        + "<tr><td colspan=2>Item 2: Wells</td></tr><tr><td>Discussions</td><td>Follow up action points</td></tr>"
                        + "<tr><td>" + said
                        + "</td><td>- Ana from the hub to print the map of the port</td></tr></table></body></html>");
        assertThat(texts(draft, BlockKind.ACTION)).containsExactly("Ana from the hub to print the map of the port");
    }

    @Test
    void peopleStandBelowTheNameOfTheParticipants() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                "<html><body><h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p>"
                        + htmlTable(
                                "S/No | Name of the Particpants | Organization | Email",
                                "1 | Ana Santos | IOM | a@example.org",
                                "2 | Tom Hale | WFP | t@example.org")
                        + "<h2>Wells</h2><p>Two are dry.</p></body></html>");
        assertThat(draft.minutes().present()).extracting(Attendee::name).containsExactly("IOM", "WFP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agenda:", "Next Meeting"})
    void tableOfActionsEndsAgendaAndNextMeeting(String title) throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                "<html><body><h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p><h2>" + title
                        + "</h2>"
                        + htmlTable(
                                "Agenda Item | Issues | Action points",
                                "Wells | Two are dry. | IOM to print the map of the port⏎WFP to count the wells",
                                "Boats | One sails. | ")
                        + "</body></html>");
        assertThat(actions(draft, 20))
                .containsExactly("IOM > - > IOM to print the map", "WFP > - > WFP to count the wel");
    }

    @Test
    void paymentsAreNoActions() throws IOException {
        assertThat(actions(
                        "Invoice Date | Description | £ | Authority",
                        "21/02/2019 | Cutting of the hedge | 184.00 | Lake Act 1972",
                        "02/03/2019 | Print of the maps | 61.50 | Lake Act 1972",
                        "06/03/2019 | Send of letters | 27.86 | Lake Act 1972"))
                .isEmpty();
    }

    @Test
    void besideAColumnOfActionsTheOthersAreWhatWasSaid() throws IOException {
        assertThat(actions(
                        " | Description | Action | Status",
                        "1 | Two wells are dry and one is mended. | Print the map of the port | IOM",
                        "2 | The boats are old. | None | "))
                .hasSize(1)
                .first()
                .asString()
                .contains("Print the map");
        assertThat(actions(
                        "Minutes Item | Ref | Action", "LD showed the letter. | letter.doc | WFP to count the wells"))
                .hasSize(1);
        MinutesDraft section = table(
                "3. Situation update – UNHCR | Action Points",
                "Two wells are dry, and WFP to be told of it later. | • IOM to print the map of the port");
        assertThat(actions(section, 16)).containsExactly("IOM > - > IOM to print the");
    }

    @Test
    void whatWasSaidBesideAColumnOfActionsIsNone() throws IOException {
        MinutesDraft draft = table(
                "Key points | Action points",
                "Review of the last meeting:⏎1. WFP to send the list of the wells⏎Two came late. | IOM to print the map of the port");
        assertThat(actions(draft, 16)).containsExactly("IOM > - > IOM to print the");
        assertThat(texts(draft)).contains("WFP to send the list of the wells");
    }

    @Test
    void attendanceEndsAtATableOfActions() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                "<html><body><h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p><p>Attending: Ana Santos, Tom Hale</p>"
                        + htmlTable(
                                " | Item | Next Action",
                                "1. | Apologies for Absence⏎Lia Moro | ",
                                "2. | Wells⏎Two are dry. | IOM to print the map of the port")
                        + "</body></html>");
        assertThat(draft.minutes().present()).extracting(Attendee::name).containsExactly("Ana Santos", "Tom Hale");
        assertThat(actions(draft, 16)).containsExactly("IOM > - > IOM to print the");
    }

    @Test
    void titlesOfCellsComeWithoutTheirNumbers() throws IOException {
        MinutesDraft draft = table(
                "Agenda item | Action points",
                "1. Wells of the port:⏎Two are dry. | IOM to print the map of the port",
                "2) Boats | WFP to count the boats");
        assertThat(draft.minutes().blocks().stream()
                        .filter(block -> block.kind().isHeading())
                        .map(Block::text))
                .contains("Wells of the port", "Boats");
    }

    @Test
    void actionsMayHaveAmounts() throws IOException {
        assertThat(actions(
                        "Action | Responsible | Amount | Deadline", "Print the map of the port | IOM | 200 | 3 June"))
                .containsExactly("IOM > 2019-06-03 > Print the map ");
    }

    @Test
    void theSameActionUnderTwoTopicsIsTwo() throws IOException {
        assertThat(actions(
                        "Topic | Action | Responsible",
                        "Wells | Send the figures of May | IOM",
                        "Boats | Send the figures of May | IOM"))
                .hasSize(2);
    }

    @Test
    void shortRowsBehindATitleGoOn() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                "<html><body><h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p><table>"
                        + "<tr><td>Action</td><td>Responsible</td></tr><tr><td>Print the map of the port</td><td>IOM</td></tr>"
                        + "<tr><td colspan=2><b>Stores</b></td></tr><tr><td>Factsheet</td><td>WFP</td></tr>"
                        + "<tr><td>Count the wells of the east</td><td>UNHCR</td></tr></table></body></html>");
        assertThat(owed(draft)).containsExactly("IOM > -", "WFP > -", "UNHCR > -");
    }

    @Test
    void dashInAnEmptyCellIsNoText() throws IOException {
        MinutesDraft draft =
                table("Topic | Discussion | Action", "Wells | Two are dry. | -", "Boats | One sails. | IOM to buy it");
        assertThat(texts(draft)).doesNotContain("-");
        assertThat(actions(draft, 13)).containsExactly("IOM > - > IOM to buy it");
    }
}
