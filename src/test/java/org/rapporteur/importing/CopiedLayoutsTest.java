package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.line.Review;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Minutes that were copied, forwarded or put together from parts: tabs, quote marks, lone slashes, lists at the end. */
class CopiedLayoutsTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\n14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\n";

    private List<String> actions(MinutesDraft draft) {
        return actions(draft, 15);
    }

    private static List<String> present(MinutesDraft draft) {
        return draft.minutes().present().stream().map(Attendee::name).toList();
    }

    private static List<String> texts(MinutesDraft draft) {
        return draft.minutes().blocks().stream().map(Block::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action\tWho\tWhen\nCount the wells\tIOM, WFP\t3 June\nPrint the map\tUNHCR\tmid-June\n",
                "No.\tAction point\tResponsible\tDeadline\n1\tCount the wells\tIOM and WFP\t3 June\n2\tPrint the map\tUNHCR\tmid-June\n",
                "#\tBreve descripción\tResponsable(s)\tFecha límite\n1\tCount the wells\tIOM y WFP\t3 June\n2\tPrint the map\tUNHCR\tmid-June\n",
                "Agenda item\tDiscussion\tAction point\tResponsible\tTimeline\n1. Wells\tTwo are dry.\tCount the wells\tIOM, WFP\t3 June\n\tOne was mended.\tPrint the map\tUNHCR\tmid-June\n3. AOB\tNothing else.\tNone\t\t\n"
            })
    void tablesCopiedWithTabs(String table) throws IOException {
        assertThat(actions(read(HEAD + table)))
                .containsExactly("IOM, WFP > 2019-06-03 > Count the wells", "UNHCR > 2019-06-15 > Print the map –");
    }

    @Test
    void whatWasDiscussedBesideAnActionIsNoPartOfIt() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Topic\tDiscussion\tAction\tWho\nWells\tTwo are dry.\tCount the wells\tIOM\nFerries\tLate.\t-\t\n");
        assertThat(actions(draft)).containsExactly("IOM > - > Count the wells");
        assertThat(texts(draft)).contains("Wells", "Two are dry.", "Count the wells (IOM)", "Ferries", "Late.");
    }

    @Test
    void tabsBetweenLabelsAreNoTable() throws IOException {
        MinutesDraft draft = read(
                "Lake Basin IM Group\t\t\tMinutes of Meeting\nDate:\t14 May 2019\t\tTime:\t10:00\nVenue:\tTown Hall\t\tChair:\tIOM\n\nName\tOrganisation\tMail\nAna Santos\tWFP\tana@wfp.example\nBen Cruz\tIOM\tben@iom.example\n\nWells\n\nTwo are dry.\n");
        assertThat(draft.minutes().header().group()).isEqualTo("Lake Basin IM Group");
        assertThat(draft.minutes().header().place()).isEqualTo("Town Hall");
        assertThat(draft.minutes().header().chair()).isEqualTo("IOM");
        assertThat(present(draft)).containsExactly("WFP", "IOM");
    }

    @Test
    void oneLineWithTabsIsNoTable() throws IOException {
        assertThat(texts(read(HEAD + "Wells\n\nDry\t2\tof 14\n\nIOM counted them.\n")))
                .contains("Dry 2 of 14");
    }

    @Test
    void cellsBetweenLoneSlashes() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Agenda item / Action points from the last meeting / Status\nWells /\n  • IOM to count the wells\n/\n  • Pending, two are left\n\nMaps /\n  • Print the map\n/\n  • Closed\n\nFerries /\n  • The ferries were late in April.\n  • Fares went up.\n");
        assertThat(actions(draft)).containsExactly("IOM > - > IOM to count th", " > - > Print the map –");
        assertThat(draft.findings().reviews())
                .extracting(Review::status)
                .containsExactly(Review.Status.OPEN, Review.Status.DONE);
        assertThat(texts(draft)).contains("The ferries were late in April.", "Fares went up.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Lake Basin IM Group\n> Minutes – 14 May 2019\n>\n> Present: UNHCR, IOM,\n> WFP\n>\n> Actions:\n> 1. IOM to count the wells of the northern basin\n> by 3 June.\n> 2. UNHCR to print the map.\n",
                "Lake Basin IM Group\nMinutes – 14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\nActions:\n1. IOM to count the wells by 3 June.\n2. UNHCR to print the map.\n"
            })
    void forwardedMails(String minutes) throws IOException {
        MinutesDraft draft = read(
                "From: Coordination <desk@basin.example>\nSent: Friday, 17 May 2019 17:42\nTo: all members\nSubject: FW: Minutes of the group\n\nDear colleagues,\n\nPlease find the minutes below. Comments are welcome until 20 May 2019.\n\n"
                        + minutes);
        assertThat(draft.minutes().header().date()).isEqualTo(LocalDate.of(2019, 5, 14));
        assertThat(draft.minutes().header().group()).isEqualTo("Lake Basin IM Group");
        assertThat(present(draft)).containsExactly("UNHCR", "IOM", "WFP");
        assertThat(actions(draft)).containsExactly("IOM > 2019-06-03 > IOM to count th", "UNHCR > - > UNHCR to print ");
        assertThat(texts(draft)).contains("Sent: Friday, 17 May 2019 17:42", "Dear colleagues,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lake Basin IM Group – minutes\n14 May 2019\n\nAgenda\n1. Wells\n\nPresent: UNHCR [2], IOM, WFP [1]\n\nWells\n\nTwo are dry.\n",
                "Lake Basin IM Group – minutes\n14 May 2019\n\nAgenda\n1. Wells\n\nWells\n\nTwo are dry.\n\nParticipants:\n- UNHCR (Ana Santos)\n- IOM\n- WFP\n",
                "Groupe du lac – compte rendu\n14 mai 2019\n\nOrdre du jour\n1. Puits\n\nOrganisations membres présentes : HCR, OIM, PAM\n\nPuits\n\nDeux sont à sec.\n"
            })
    void attendanceBehindTheAgendaOrAtTheEnd(String text) throws IOException {
        MinutesDraft draft = read(text);
        assertThat(present(draft)).hasSize(3);
        assertThat(texts(draft)).anyMatch(block -> block.startsWith("Two are") || block.startsWith("Deux sont"));
    }

    @Test
    void initialsAtTheEndExplainOwners() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "---\nlayout: page\ntitle: Lake Basin IM Group\n---\n\n## 14 May 2019 – meeting minutes\n\n1. **Wells**\n    1. AS - Are two dry?\n    2. BC - Yes, they are.\n    3. ACT-LB-IM-2019-12: BC - Count the wells by 3 June.\n2. **Ferries**\n    1. AS - They are late.\n3. **AOB**\n    1. BC - None.\n\n#### Participants\n\n- AS - Ana Santos, Basin Authority, Port Alma [BA], chair\n- BC - Ben Cruz, Lake Trust [LT]\n");
        assertThat(draft.minutes().header().group()).isEqualTo("Lake Basin IM Group");
        assertThat(present(draft)).containsExactly("BA", "LT");
        assertThat(draft.people())
                .extracting(PersonFound::name, PersonFound::initials, PersonFound::organisation)
                .containsExactly(tuple("Ana Santos", "AS", "BA"), tuple("Ben Cruz", "BC", "LT"));
        assertThat(actions(draft)).containsExactly("BC > 2019-06-03 > BC - Count the ");
    }

    @Test
    void bracketsThatSayWhoseActionItIs() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Wells\n\nCount the wells once more, with the new form. (Action Ana and Ben).\n\nBuy two pumps (Action: IOM)\n\nThe pumps came late (see the action plan).\n");
        assertThat(actions(draft)).containsExactly("Ana, Ben > - > Count the wells", "IOM > - > Buy two pumps (");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decisions and actions:\n\n• The agenda was accepted.\n• IOM to count the wells.\n• The map will be approved by 29 May if nobody objects.\n",
                "Décisions et actions :\n\n• L’ordre du jour est adopté.\n• OIM doit compter les puits.\n• La carte sera adoptée le 29 mai.\n"
            })
    void decisionsAndActionsInOneList(String list) throws IOException {
        MinutesDraft draft = read(HEAD + "Wells\n\nTwo are dry.\n\n" + list);
        assertThat(actions(draft)).hasSize(1).allMatch(action -> action.startsWith("IOM > "));
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.kind() == BlockKind.DECISION)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wells\n\nThey are counted monthly from April on. Action points:\n\nIOM to count the wells by 3 June.\n",
                "Puits\n\nDeux sont à sec.\n\nPoints à suivre :\no OIM enverra la liste pour le 3 juin.\n",
                "Pozos\n\nDos están secos.\n\nCompromisos:\n• OIM enviará la lista hasta el 3 de junio.\n"
            })
    void titlesOfActionLists(String text) throws IOException {
        assertThat(actions(read(HEAD + text))).hasSize(1).allMatch(action -> action.startsWith("IOM > 2019-06-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agenda items & Discussion / Action points\n1 / IOM presented the wells, of which these are dry:\n·  Port Alma\n·  Lake End / ·  IOM to count the wells\n·  Print the map\n2 / WFP presented the ferries. / ·  WFP will ask for boats\n",
                "Agenda item / Discussion / Action points\n1 / IOM presented the wells, of which these are dry:\n·  Port Alma\n·  Lake End / ·  IOM to count the wells\n·  Print the map\n2 / WFP presented the ferries. / ·  WFP will ask for boats\n"
            })
    void bulletsWithinTheCellsOfAFlattenedTable(String table) throws IOException {
        MinutesDraft draft = read(HEAD + table);
        assertThat(actions(draft))
                .containsExactly("IOM > - > IOM to count th", " > - > Print the map", "WFP > - > WFP will ask fo");
        assertThat(texts(draft)).contains("Port Alma", "Lake End", "WFP presented the ferries.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "–", "•", "▪"})
    void bulletsThatMarkdownDoesNotKnow(String bullet) throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                "# Lake Basin IM Group\n\n14 May 2019\n\nAttending: Ana Santos (WFP), Ben Cruz – IOM\n\n## Action points\n\n"
                        + bullet + " Ana to count the wells\n" + bullet + " IOM to print the map\n");
        assertThat(present(draft)).containsExactly("WFP", "IOM");
        assertThat(actions(draft)).containsExactly("Ana > - > Ana to count th", "IOM > - > IOM to print th");
    }

    @Test
    void aSectionBehindAListOfActionsIsNoAction() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "1. Wells\nTwo are dry.\n\n2. Ferries\nThey are late.\n\nActions:\n1. IOM to count the wells.\n2. WFP to ask for boats.\n3. UNHCR to print the map.\n\n3. AOB\nNothing was said.\n");
        assertThat(actions(draft))
                .containsExactly(
                        "IOM > - > IOM to count th", "WFP > - > WFP to ask for ", "UNHCR > - > UNHCR to print ");
        assertThat(texts(draft)).contains("AOB");
    }

    @Test
    void rowsUnderATitleOfActionsNeedNoHead() throws IOException {
        assertThat(
                        actions(
                                read(
                                        HEAD
                                                + """
                ACTION SUMMARY
                Item 1   UNHCR to share the list of wells with all who live in the     by 3 June
                         far east
                Item 2   IOM to count the pumps                                        by 4 June
                Item 2   WFP to print the map of the valley                            by 5 June
                """)))
                .containsExactly(
                        "UNHCR > 2019-06-03 > UNHCR to share ",
                        "IOM > 2019-06-04 > IOM to count th",
                        "WFP > 2019-06-05 > WFP to print th");
    }
}
