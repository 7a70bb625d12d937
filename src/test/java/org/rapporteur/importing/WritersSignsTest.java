package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.BlockKind;

/** Signs by which writers tell an action without its usual word: initials, bold items, arrows at names, what was decided for somebody. */
class WritersSignsTest extends ReadingLayouts {
    private static final String HEAD =
            """
            Lake Basin IM Group – meeting minutes

            Date: 14 May 2019

            Present: Ana Santos (WFP), Ben Cruz (IOM), Lia Moro (UNHCR)

            Wells

            """;
    private static final String PAGE = "<html><body><h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p>"
            + "<p>Present: WFP, IOM, UNHCR</p><h2>Wells</h2>";

    private List<String> actions(String text) throws IOException {
        return actions(read(HEAD + text + "\n"), 14);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.I. Ana will print the map by 3 June.",
                "A.P.: Ana to print the map by 3 June.",
                "The board is old. (AP212 Ana to print the map by 3 June)",
                "The board is old. [AP7 – Ana to print the map by 3 June]"
            })
    void initialsOfTheWordMarkAnAction(String line) throws IOException {
        List<String> actions = actions(line);
        assertThat(actions).hasSize(1);
        assertThat(actions.getFirst()).startsWith("Ana > 2019-06-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hedge is high. The owner to be written to. Action 9.05: Ana | The owner to b",
                "That Ana would check the list and agree a day. A report would then be sent to the board one day. Action- Ana | That Ana would",
                "Ana told of the wells. A report is to be sent to the board. Action: Ana | A report is to"
            })
    void labelBehindMayBeNumberedAndMeansWhatItsOwnerIsToDo(String line, String what) throws IOException {
        assertThat(actions(line)).containsExactly("Ana > - > " + what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action: All Members to note.", "Action – Partners to note"})
    void whatIsOnlyNotedIsNoAction(String line) throws IOException {
        assertThat(actions(line)).isEmpty();
    }

    @Test
    void arrowsPointAtTheOwners() throws IOException {
        assertThat(
                        actions(
                                "The two sheds need a sign each -> Ana Santos\n\nThe tickets are given out in the morning -> Ben Cruz, Lia Moro\n\nThe wells stay shut for now."))
                .containsExactly("Ana Santos > - > The two sheds ", "Ben Cruz, Lia Moro > - > The tickets ar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La terre manque. Il est décidé que Ana et Ben aillent chercher le compost avant le 20 juin. Le prix ne change pas. | Ana, Ben > 2019-06-20",
                "Il a été convenu que le PAM reprenne le texte. | WFP > -",
                "Le camion est plein. La réunion a retenu que l’OIM reprendra le compte d’ici le 31 mai. | IOM > 2019-05-31",
                "Se acuerda que OIM pida precios antes del 3 de junio. | IOM > 2019-06-03",
                "Se acuerda que la presidenta escriba al puerto. | presidenta > -",
                "The shed leaks. It was agreed that Ana Santos and Ben Cruz will mend it by 3 June. Nobody came. | Ana Santos, Ben Cruz > 2019-06-03",
                "It was decided that IOM would send the list by 3 June. | IOM > 2019-06-03",
                "Se decidió que cada grupo riegue los suyos. | cada grupo > -"
            })
    void decidedThatSomebodyDoesIsAnAction(String line, String owed) throws IOException {
        MinutesDraft draft = read(HEAD + line + "\n");
        assertThat(owed(draft)).singleElement().asString().isEqualToIgnoringCase(owed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se acuerda que la cuota suba en junio.",
                "Il est décidé que le prix ne change pas.",
                "It was agreed that IOM will be informed.",
                "It was agreed that the price would stay.",
                "Se acuerda mantener la ayuda."
            })
    void decidedThatSomethingIsSoIsNone(String line) throws IOException {
        assertThat(actions(line)).isEmpty();
    }

    @Test
    void itemsInBoldAmongOthersAreActions() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                PAGE + "<p>Two are dry.</p><ul><li><b>WFP to send the pump by 3 June</b></li></ul>"
                        + "<p>One is salt.</p><ul><li><b>All agencies: tell the people of the east</b></li><li>The others are sweet.</li></ul>"
                        + "<h2>Boats</h2><ul><li><b>IOM to mend the boat</b></li><li><b>UNHCR – doors to be fixed</b></li></ul></body></html>");
        assertThat(texts(draft, BlockKind.ACTION)).hasSize(4);
    }

    @Test
    void boldItemsThatOnlyTellAreNoActions() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                PAGE
                        + "<ul><li><b>Wells of the east</b></li><li>Two are dry.</li><li><b>Boats of the port</b></li></ul>"
                        + "<ul><li><b>WFP told of its pumps</b></li></ul></body></html>");
        assertThat(texts(draft, BlockKind.ACTION)).isEmpty();
    }

    @Test
    void thoseWhoWereThereOweNothing() throws IOException {
        MinutesDraft draft = read(
                """
                Minutes of the Lake Archives Committee held on 18 July 2019

                Present
                Diana Cole (DC) – Chair
                Philip Wragg (PW) – Secretary
                Sandra Reyes (SR) – Treasurer
                Alan Lister (AL)

                4 Report
                The balance stood at 4,310.
                """);
        assertThat(texts(draft, BlockKind.ACTION)).isEmpty();
        assertThat(draft.minutes().attendance())
                .extracting(attendee -> attendee.name() + " / " + attendee.people())
                .containsExactly(
                        "Diana Cole / Chair",
                        "Philip Wragg / Secretary",
                        "Sandra Reyes / Treasurer",
                        "Alan Lister / AL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action items from meeting #4",
                "Minutes/Action Points from last meeting",
                "Vérification de la mise en œuvre des recommandations précédentes",
                "Points d’actions précédents",
                "Revisión acuerdos anteriores",
                "Compromisos previos"
            })
    void titlesLookBack(String title) throws IOException {
        MinutesDraft draft = read(
                "minutes.html", PAGE + "<h2>" + title + "</h2><ul><li>WFP to print the map</li></ul></body></html>");
        assertThat(draft.findings().reviews())
                .hasSize(texts(draft, BlockKind.ACTION).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Things to do", "Homework", "Choses à faire", "Cosas para hacer", "Cosas por hacer"})
    void titlesOfWhatIsToDo(String title) throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                PAGE + "<h2>" + title
                        + "</h2><ul><li>Map of the wells</li><li>List of the boats</li></ul></body></html>");
        assertThat(texts(draft, BlockKind.ACTION)).hasSize(2);
    }

    @Test
    void whoseAParagraphIsMayStandBelowIt() throws IOException {
        assertThat(
                        actions(
                                "A lock is to be fitted by 3 June.\n\nACTION: Ana\n\nThe cost is to be told.\n\n"
                                        + "ACTION: Mr D Fairley / Mrs A Lowe\n\nTwo wells are blocked.\n\nACTION: Ben to write to the port."))
                .containsExactly(
                        "Ana > 2019-06-03 > A lock is to b",
                        "Mr D Fairley, Mrs A Lowe > - > The cost is to",
                        "Ben > - > Ben to write t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suivi", "Suite à donner", "Suites", "Mesure de suivi", "Seguimiento"})
    void wordForWhatFollowsMarksActionsWhereItComesAgain(String label) throws IOException {
        assertThat(actions("Le puits est sec.\n\n" + label
                        + " : le PAM transmet la liste pour le 31 mai.\n\nLe port est plein.\n\n" + label
                        + " : Ana et Ben rédigent une note."))
                .hasSize(2);
    }

    @Test
    void otherItemsBehindTheArrowFollowFromTheTalkAsWell() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "The wells are dry.\n\n→ Ana to print the map\n→ WFP to call the port by 3 June\n→ to be talked of again in June\n→ no request this year\n");
        assertThat(texts(draft, BlockKind.ACTION)).hasSize(3);
    }

    @Test
    void decisionsAmongTheRowsOfALogAreNoActions() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                PAGE
                        + htmlTable(
                                "No. | Decision or Action or Message | Who? | When? | Completed?",
                                "1 | Action – Book the hall | WFP | 3 June | No",
                                "2 | Decision – The wells stay as they are. | | | ",
                                "3 | Message – The port is shut in July. | | | ")
                        + "</body></html>");
        assertThat(actions(draft, 13)).containsExactly("WFP > 2019-06-03 > Book the hall");
    }

    @Test
    void topicInFrontOfWhoIsToldIsNoOwner() throws IOException {
        MinutesDraft draft = read(HEAD + "Actions:\n- Joint Sector Review: UNHCR to send the letter\n");
        assertThat(owed(draft)).containsExactly("UNHCR > -");
    }

    @Test
    void numberOfAnActionInBracketsIsNoOwner() throws IOException {
        MinutesDraft draft =
                read(HEAD + "Actions:\n- Ana: Send items to the list by Friday. (Action Point #20190514.06)\n");
        assertThat(owed(draft)).containsExactly("Ana > 2019-05-17");
    }

    @Test
    void titlesNameWhomTheyAreAddressedTo() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                PAGE + "<h2>Recommandations</h2><h3>Au PAM</h3><ul><li>Réparer le puits</li></ul>"
                        + "<h3>A tous les partenaires</h3><ul><li>Transmettre les rapports</li></ul></body></html>");
        assertThat(owed(draft)).containsExactly("WFP > -", "tous les partenaires > -");
    }

    @Test
    void numberBehindAParagraphMakesItAnActionUnlessItCitesOne() throws IOException {
        assertThat(actions("Ask the bank for the log. (Action Point #20190514.06)"))
                .hasSize(1);
        assertThat(actions("The list was read, which nobody had seen. (Action 2.1)"))
                .isEmpty();
    }

    @Test
    void pictureInFrontOfWhatPeopleDoMarksActions() throws IOException {
        String text =
                """
                Two wells are dry.

                📌 Ana Santos is looking for a pump

                - 📌 (Ben Cruz?) is dealing with the permit
                - 📌 TODO Lia Moro: send a poll for dates
                - 📌 Done: the map is printed

                🎉 Everybody liked the ferry

                🎉 The port is open
                """;
        assertThat(actions(text))
                .containsExactly(" > - > Ana Santos is ", " > - > (Ben Cruz?) is", "Lia Moro > - > Lia Moro: send");
    }

    @Test
    void picturesOfTalkMarkNothing() throws IOException {
        String text = "💬 Ana Santos liked the ferry\n\n💬 The port is open\n\n💬 Two wells are dry\n\n💬 Nobody came";
        assertThat(actions(text)).isEmpty();
    }
}
